"""The stage that holds a request against the spec."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..form import MalformedBody
from ..refusals import Refusal, refuse
from ..validate import BodyReader, ParameterReader, WrongMediaType

if TYPE_CHECKING:
    from ..exchange import Exchange, Reply
    from ..route import Route

SHOWN = 10


class Validate:
    """Refuses what the spec does not allow, with all violations in one message.

    - Parameters and form fields are read with the types of the spec; defaults (``x-dffkit-default``) and bounds
      (``x-dffkit-clamp``) are applied to what the exchange carries on, not to what is judged missing.
    - Validators are made when an operation is first called, and kept.
    """

    name = "validate"

    def __init__(self) -> None:
        self._readers: dict[Route, tuple[ParameterReader, BodyReader]] = {}

    async def __call__(self, exchange: Exchange) -> Reply | None:
        """Passes on what the spec allows."""
        parameters, body = self.prepare(exchange.routed)
        try:
            violations = [*parameters.read(exchange), *body.read(exchange)]
        except WrongMediaType as error:
            return refuse(exchange, Refusal("media-type", str(error), self.name))
        except MalformedBody as error:
            return refuse(exchange, Refusal("malformed", str(error), self.name))
        return refuse(exchange, Refusal("invalid", _sentence(violations), self.name)) if violations else None

    def prepare(self, route: Route) -> tuple[ParameterReader, BodyReader]:
        """The readers of an operation; raises ``ValueError`` for a schema that is none."""
        readers = self._readers.get(route)
        if readers is None:
            try:
                readers = self._readers[route] = (ParameterReader(route), BodyReader(route))
            except (ValueError, KeyError, TypeError, AttributeError) as error:
                raise ValueError(f"{route.stem}.{route.operation_id} cannot be validated: {error!r}") from error
        return readers


def _sentence(violations: list[str]) -> str:
    shown = "; ".join(violations[:SHOWN])
    more = len(violations) - SHOWN
    return f"{shown}; and {more} more" if more > 0 else shown
