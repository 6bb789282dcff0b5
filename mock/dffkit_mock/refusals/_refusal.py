"""What a refusal is, and how a shape turns it into an answer."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal

from ..examples import first_example
from ..exchange import Reply, encode_json

if TYPE_CHECKING:
    from ..exchange import Exchange

Kind = Literal[
    "missing",  # no credential at all
    "credential",  # a credential that is wrong, expired, used before, or signs something else
    "unknown",  # a key id that nobody has
    "permission",  # the right credential of somebody who may not do this
    "invalid",  # a parameter or a body that the spec does not allow
    "malformed",  # a body that cannot be read
    "media-type",
    "method",
    "too-large",
    "not-found",  # a key of something that is not stored
    "throttled",  # one request too many
    "failed",  # the service, not the request, is at fault
    "conflict",  # something of this key is stored already, or is in a state that does not allow this
]


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a request is refused: ``sentence`` says which part was wrong and what would pass, without a credential.

    ``stage`` is what the journal names; ``gateway`` marks a refusal by the API gateway that stands before the service.
    ``code`` is the vendor's error code, where it is not the one of every refusal of this kind.
    """

    kind: Kind
    sentence: str
    stage: str
    headers: Mapping[str, str] = field(default_factory=dict)
    gateway: bool = False
    code: str = ""


Body = Callable[["Exchange", Refusal, int], dict[str, Any]]

# What most vendors answer: the candidates of each kind, of which the first that an operation documents is taken.
USUAL: Mapping[Kind, tuple[int, ...]] = {
    "missing": (401,),
    "credential": (401,),
    "unknown": (401,),
    "permission": (403,),
    "invalid": (400, 422),
    "malformed": (400,),
    "media-type": (415, 400),
    "method": (405,),
    "too-large": (413,),
    "not-found": (404, 400),
    "conflict": (409, 400),
    "throttled": (429,),
    "failed": (500,),
}


@dataclass(frozen=True, slots=True)
class Shape:
    """How one vendor refuses: candidate statuses of each kind, the body, and headers of every refusal."""

    statuses: Mapping[Kind, tuple[int, ...]]
    body: Body
    headers: Callable[[Exchange], dict[str, str]] = field(default=lambda _: {})


def refuse_with(shape: Shape, exchange: Exchange, refusal: Refusal) -> Reply:
    """The answer of one shape."""
    status = _choose(exchange, shape.statuses[refusal.kind])
    body = encode_json(shape.body(exchange, refusal, status))
    headers = {"content-type": "application/json; charset=utf-8", **shape.headers(exchange), **refusal.headers}
    return Reply(status, headers, body, refused_by=refusal.stage, sentence=refusal.sentence)


def documented_code(exchange: Exchange, status: int, name: str, otherwise: str) -> str:
    """The error code in the spec's example for this status of the operation, else the one given."""
    example = first_example(exchange.routed, status)
    if example is not None and isinstance(example.value, dict) and isinstance(example.value.get(name), str):
        return str(example.value[name]) or otherwise
    return otherwise


def _choose(exchange: Exchange, candidates: tuple[int, ...]) -> int:
    route = exchange.route
    documented = [status for status in candidates if route is not None and route.documents(status)]
    return (documented or list(candidates))[0]
