"""The last stage: the engine's answer, and what no example can know."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..preference import asks_for_an_answer

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..behaviours import Behaviour
    from ..exchange import Exchange, Reply
    from ..instance import Instance
    from ..stage import Engine


class Respond:
    """Answers every exchange: the engine first, then the operation's behaviour, where it has one.

    A caller that asks for a certain example (``Prefer``) gets it as it stands in the spec.
    """

    name = "respond"

    def __init__(self, engine: Engine, behaviours: Mapping[tuple[str, str], Behaviour], instance: Instance) -> None:
        self._engine = engine
        self._behaviours = behaviours
        self._instance = instance

    async def __call__(self, exchange: Exchange) -> Reply:
        """Never passes an exchange on."""
        reply = await self._engine.answer(exchange)
        route = exchange.routed
        behaviour = self._behaviours.get((route.stem, route.operation_id))
        if behaviour is None or not 200 <= reply.status < 300 or asks_for_an_answer(exchange):
            return reply
        return behaviour(exchange, reply, self._instance)
