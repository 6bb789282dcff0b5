"""The stage that answers from what was stored: created resources read, listed, changed and deleted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..preference import asks_for_an_answer
from ..refusals import Refusal, refuse
from ..services import find_handler
from ..state import Call, Problem, Resources

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..exchange import Exchange, Reply
    from ..instance import Instance
    from ..services import Handler


class State:
    """Stands before ``respond``: what it does not answer, the engine does.

    - Whoever asks for a certain example (``Prefer``) gets it, and nothing is changed.
    - An operation changes everything that it is to change, or nothing: what cannot be done is the vendor's refusal.
    - ``find`` gives the handler of an operation, by stem and operationId, where a service has its own.
    """

    name = "state"

    def __init__(
        self,
        instance: Instance,
        resources: Resources,
        find: Callable[[str, str], Handler | None] = find_handler,
    ) -> None:
        self._instance, self._resources, self._find = instance, resources, find

    async def __call__(self, exchange: Exchange) -> Reply | None:
        """Answers what the specs say of stored things, and what handlers of services do."""
        route = exchange.routed
        handler = self._find(route.stem, route.operation_id)
        resource = self._resources.of(route)
        if (resource.action == "none" and handler is None) or asks_for_an_answer(exchange):
            return None
        call = Call(exchange, self._instance, self._resources, resource)
        try:
            with self._instance.store.transaction():
                return handler(call) if handler is not None else call.generic()
        except Problem as problem:
            return refuse(exchange, Refusal(problem.kind, str(problem), self.name))
