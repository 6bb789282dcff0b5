"""What a vendor answers when it fails: the example that the spec has, else the vendor's shape."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..examples import read_examples, write_reply
from ..exchange import Reply, encode_json
from ..refusals import SHAPES, Kind, Refusal, refuse_plainly
from ..refusals.plain import PLAIN
from .kind import BY

if TYPE_CHECKING:
    from ..examples import Example
    from ..exchange import Exchange

SENTENCE = "This answer was asked for by a fault of the mock"
KINDS: dict[int, Kind] = {
    401: "credential",
    403: "permission",
    404: "not-found",
    405: "method",
    409: "conflict",
    413: "too-large",
    415: "media-type",
    429: "throttled",
}
USUAL: dict[tuple[str, int], str] = {
    ("guance", 401): "login_failed",  # the first example is throttling, which has a fault of its own
}
"""The example that stands for a status, where it is not the first."""


def vendor_answer(exchange: Exchange, status: int, *, example: str | None = None) -> Reply:
    """The answer of a status; a 400 of the mock's own for the name of an example that the operation has not."""
    route = exchange.routed
    examples = {found.name: found for found in read_examples(route, status)}
    if example is not None and example not in examples:
        known = ", ".join(filter(None, examples)) or "none with a name"
        sentence = f"the answer {status} of {route.operation_id} has no example {example!r}: it has {known}"
        return refuse_plainly(400, sentence, BY)
    name = example or USUAL.get((route.stem, status), "")
    return _write(exchange, status, examples.get(name) or next(iter(examples.values()), None), _kind(status))


def throttled_answer(exchange: Exchange) -> Reply:
    """The vendor's refusal of one request too many."""
    shape = SHAPES.get(exchange.routed.stem, PLAIN)
    status = shape.statuses["throttled"][0]
    example = next(read_examples(exchange.routed, status), None)
    return _write(exchange, status, example, "throttled")


def _write(exchange: Exchange, status: int, example: Example | None, kind: Kind) -> Reply:
    shape = SHAPES.get(exchange.routed.stem, PLAIN)
    headers = shape.headers(exchange)
    if example is not None:
        reply = write_reply(exchange.routed, status, example)
        own = {name.lower() for name in reply.headers}
        reply.headers |= {name: value for name, value in headers.items() if name.lower() not in own}
        return reply
    body = shape.body(exchange, Refusal(kind, SENTENCE, BY), status)
    return Reply(status, {"content-type": "application/json; charset=utf-8", **headers}, encode_json(body))


def _kind(status: int) -> Kind:
    return KINDS.get(status, "failed" if status >= 500 else "invalid")
