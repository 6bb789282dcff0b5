"""What every scheme's verifier is, and the words they share."""

from __future__ import annotations

import hmac
from typing import TYPE_CHECKING, Protocol

from ..refusals import Kind, Refusal

if TYPE_CHECKING:
    from ..exchange import Exchange
    from ..route import Route

STAGE = "verify"


class Verifier(Protocol):
    """Checks one scheme. ``scheme`` is its ``x-dffkit-signing`` value, ``ways`` says what a request has to carry."""

    scheme: str
    ways: str

    def concerns(self, route: Route) -> bool:
        """Whether this scheme is looked at for an operation."""
        ...

    def presented(self, exchange: Exchange) -> bool:
        """Whether the request carries a credential of this scheme, right or wrong."""
        ...

    def verify(self, exchange: Exchange) -> Refusal | None:
        """``None`` for a right credential, and ``exchange.identity`` is set; else why it is refused."""
        ...


def named(route: Route, scheme: str) -> bool:
    """Whether a scheme stands in one of the alternatives of an operation."""
    return any(scheme in alternative for alternative in route.security)


def refusal(sentence: str, kind: Kind = "credential", *, gateway: bool = False) -> Refusal:
    """A refusal by the stage that verifies."""
    return Refusal(kind, sentence, STAGE, gateway=gateway)


def same(expected: str, presented: str) -> bool:
    """Whether two texts are equal, in a time that does not tell where they differ."""
    # JSON may hold half of a surrogate pair, which no other error handler encodes.
    return hmac.compare_digest(expected.encode("utf-8", "surrogatepass"), presented.encode("utf-8", "surrogatepass"))


def drift(now: float, then: float) -> str:
    """How far a date is from the clock, for people."""
    seconds = then - now
    return f"{abs(seconds):.0f} s {'ahead of' if seconds > 0 else 'behind'} this server's clock"
