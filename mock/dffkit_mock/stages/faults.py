"""The stages where faults are injected: delays, errors and broken answers that a test asks for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..faults import HEADER, FaultError
from ..refusals import refuse_plainly

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..exchange import Exchange, Reply
    from ..faults import FaultHeader, FaultSet, Injected


class Faults:
    """Injects the faults of a set, and those that the request asks for by its header.

    - One stage stands behind ``verify``, so that a fault meets requests whose credentials are right; one that is
      ``early`` before it, for what must not wait for that.
    - All faults at the operation act, in the order in which they were injected, until one answers.
    - A header that asks for what is no fault is refused with 400.
    """

    name = "faults"

    def __init__(
        self, faults: FaultSet, header: FaultHeader, clock: Callable[[], float], *, early: bool = False
    ) -> None:
        self._faults, self._header, self._clock = faults, header, clock
        self._early = early

    async def __call__(self, exchange: Exchange) -> Reply | None:
        """The answer of a fault, or ``None`` where the request goes on."""
        if HEADER not in exchange.headers and not len(self._faults):
            return None
        try:
            asked = self._header(exchange.headers)
        except FaultError as error:
            return refuse_plainly(400, f"X-Mock-Fault: {error}", self.name)
        route = exchange.routed
        met = self._faults.at(route, early=self._early)
        for text, fault in asked:
            if fault.early is self._early and fault.where.has(route):
                met.append(self._faults.asked(fault, text, route))
        return await self._meet(exchange, met)

    async def _meet(self, exchange: Exchange, met: list[Injected]) -> Reply | None:
        for injected in met:
            turn = injected.take(exchange, self._clock(), self._faults.sleep)
            if turn is not None and (reply := await injected.act(turn)) is not None:
                return reply
        return None
