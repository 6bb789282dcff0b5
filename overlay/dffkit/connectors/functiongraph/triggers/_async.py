"""What starts a function; for event loops."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._room import AsyncRoom
from ._timers import timer_body

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from dffkit_api.functiongraph.models import FunctionTrigger


class AsyncTriggers(AsyncRoom):
    """What starts a function."""

    async def create_timer(
        self,
        function_urn: str,
        name: str,
        schedule: str,
        *,
        user_event: Mapping[str, Any] | str | None = None,
        active: bool = True,
    ) -> FunctionTrigger:
        """Runs a function by the clock: ``schedule`` is a distance (``3m``, ``2h``, ``1d``) or a cron expression.

        ``user_event`` is handed to the function, a dict as JSON text. Raises :class:`MisuseError` for a schedule that
        is neither. Source: "Creating a Trigger".
        """
        body = timer_body(name, schedule, user_event, active=active)
        return await self.api.triggers.create_function_trigger(self._urn(function_urn), body=body)
