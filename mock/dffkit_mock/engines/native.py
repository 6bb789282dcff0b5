"""The engine that needs nothing but the specs: answers are their examples."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..examples import first_example, read_examples, success_status, write_reply
from ..exchange import Reply
from ..preference import Preference, read_preference
from ..refusals import refuse_plainly

if TYPE_CHECKING:
    from ..exchange import Exchange
    from ..route import Route


class NativeEngine:
    """Answers from the examples of the specs, in this process.

    - Without a wish: the first example of the lowest 2xx status; no body where the spec has none.
    - ``Prefer: code=404`` and ``Prefer: example=name`` choose another, as with Prism; what the spec does not have is
      a 404 that lists what it has.
    """

    name = "native"

    def __init__(self) -> None:
        self._answers: dict[tuple[Route, Preference | None], Reply] = {}

    async def start(self) -> None:
        """Nothing to get ready: answers are prepared when they are first asked for."""

    async def close(self) -> None:
        """Nothing to stop."""

    async def answer(self, exchange: Exchange) -> Reply:
        """The documented answer."""
        route = exchange.routed
        wish = read_preference(exchange)
        prepared = self._answers.get((route, wish))
        if prepared is None:
            prepared = _prepare(route, wish)
            # A wish can be any text: only what the spec has is kept.
            if wish is None or prepared.refused_by is None:
                self._answers[route, wish] = prepared
        return Reply(prepared.status, dict(prepared.headers), prepared.body, prepared.refused_by)


def _prepare(route: Route, wish: Preference | None) -> Reply:
    if wish is None:
        return _show(route, success_status(route), None)
    status = wish.code if wish.code is not None else success_status(route)
    if not route.documents(status):
        known = ", ".join(route.responses)
        return refuse_plainly(404, f"{route.operation_id} documents no answer {status}: it has {known}", "native")
    return _show(route, status, wish.example)


def _show(route: Route, status: int, name: str | None) -> Reply:
    has_body = bool(route.responses.get(str(status), {}).get("content"))
    if not has_body:
        return write_reply(route, status, None)
    example = first_example(route, status)
    if name is not None:
        names = {found.name: found for found in read_examples(route, status)}
        if name not in names:
            known = ", ".join(filter(None, names)) or "none with a name"
            sentence = f"the answer {status} of {route.operation_id} has no example {name[:80]!r}: it has {known}"
            return refuse_plainly(404, sentence, "native")
        example = names[name]
    if example is None:
        sentence = f"the answer {status} of {route.operation_id} has no example in the spec: write one, then bundle it"
        return refuse_plainly(500, sentence, "native")
    return write_reply(route, status, example)
