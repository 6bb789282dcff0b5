"""The stage that checks credentials."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..refusals import Refusal, refuse

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..exchange import Exchange, Reply
    from ..route import Route
    from ..verify import Verifier


class Verify:
    """Lets a request in whose credentials are right.

    - Each credential that is presented must be right, of whichever alternative it is part.
    - All schemes of one alternative of the operation must be presented; anonymous operations need none.
    """

    name = "verify"

    def __init__(self, verifiers: Iterable[Verifier]) -> None:
        self._verifiers = tuple(verifiers)
        self._concerned: dict[Route, tuple[Verifier, ...]] = {}

    async def __call__(self, exchange: Exchange) -> Reply | None:
        """Passes on what is let in."""
        route = exchange.routed
        presented = set()
        concerned = self._concerned.get(route)
        if concerned is None:
            concerned = tuple(verifier for verifier in self._verifiers if verifier.concerns(route))
            self._concerned[route] = concerned
        for verifier in concerned:
            if verifier.presented(exchange):
                refusal = verifier.verify(exchange)
                if refusal is not None:
                    return refuse(exchange, refusal)
                presented.add(verifier.scheme)
        if not route.security or any(alternative <= presented for alternative in route.security):
            return None
        return refuse(exchange, Refusal("missing", self._missing(route, presented), self.name))

    def _missing(self, route: Route, presented: set[str]) -> str:
        ways = {verifier.scheme: verifier.ways for verifier in self._verifiers}
        # What asks for more than another alternative is no advice.
        least = [schemes for schemes in route.security if not any(other < schemes for other in route.security)]
        alternatives = [" and ".join(ways[scheme] for scheme in sorted(schemes)) for schemes in least]
        has = f"carries {' and '.join(sorted(presented))} alone" if presented else "carries no credential"
        return f"the request {has}: send {', or '.join(alternatives)}"
