"""What starts a function; for event loops."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._room import AsyncRoom
from ._bodies import checked_code, checked_id, create_body, update_body

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from dffkit_api import Unset
    from dffkit_api.functiongraph.models import FunctionTrigger, TriggerTypeCode

    from ....triggers import Trigger
    from ._bodies import PollingUnit


class AsyncTriggers(AsyncRoom):
    """What starts a function.

    A trigger is named by its kind and its id, as :meth:`list_triggers` gives them: ``trigger_type_code``,
    ``trigger_id``.
    """

    async def create_trigger(self, function_urn: str, trigger: Trigger, *, active: bool = True) -> FunctionTrigger:
        """Makes a trigger of a record of :mod:`dffkit.triggers`, as ``Obs("photos", ["ObjectCreated"])``.

        ``active=False`` makes it switched off, which the service takes for TIMER, DDS, LTS, DMS and KAFKA only.
        The answer is the trigger as it was stored. Source: "Creating a Trigger".
        """
        body = create_body(trigger, active=active)
        return await self.api.triggers.create_function_trigger(self._urn(function_urn), body=body)

    async def create_timer(
        self,
        function_urn: str,
        name: str,
        schedule: str,
        *,
        user_event: Mapping[str, Any] | str | None = None,
        active: bool = True,
    ) -> FunctionTrigger:
        """The short form for ``create_trigger(function_urn, Timer(name, schedule, …))``.

        ``schedule`` is a distance (``3m``, ``2h``, ``1d``) or a cron expression that begins with the seconds, see
        :class:`~dffkit.triggers.Timer`. Raises :class:`MisuseError` for a schedule that cannot be parsed.
        """
        from ....triggers import Timer  # noqa: PLC0415 - with the first timer

        timer = Timer(name, schedule, user_event=user_event)
        return await self.create_trigger(function_urn, timer, active=active)

    async def list_triggers(self, function_urn: str) -> list[FunctionTrigger]:
        """All triggers of a function at once. Source: "Querying All Triggers of a Function"."""
        return await self.api.triggers.list_function_triggers(self._urn(function_urn))

    async def update_trigger(
        self,
        function_urn: str,
        trigger_type_code: TriggerTypeCode | Unset,
        trigger_id: str,
        *,
        active: bool | None = None,
        is_serial: bool | None = None,
        max_fetch_bytes: int | None = None,
        polling_interval: int | None = None,
        polling_unit: PollingUnit | None = None,
    ) -> FunctionTrigger:
        """Switches a trigger on or off, or changes how it reads from its source; what is left out, stays.

        More cannot be changed, as the schedule of a timer: delete the trigger and create another.
        ``polling_interval`` is the distance of two reads, in ``polling_unit``. Raises :class:`MisuseError` where there
        is nothing to change. The answer is the trigger as it is now. Source: "Updating a Trigger".
        """
        code, trigger_id = checked_code(trigger_type_code), checked_id(trigger_id)
        body = update_body(
            active=active,
            is_serial=is_serial,
            max_fetch_bytes=max_fetch_bytes,
            polling_interval=polling_interval,
            polling_unit=polling_unit,
        )
        return await self.api.triggers.update_trigger(self._urn(function_urn), code, trigger_id, body=body)

    async def enable_trigger(
        self, function_urn: str, trigger_type_code: TriggerTypeCode | Unset, trigger_id: str
    ) -> FunctionTrigger:
        """Switches a trigger on."""
        return await self.update_trigger(function_urn, trigger_type_code, trigger_id, active=True)

    async def disable_trigger(
        self, function_urn: str, trigger_type_code: TriggerTypeCode | Unset, trigger_id: str
    ) -> FunctionTrigger:
        """Switches a trigger off; the service takes it for TIMER, DDS, LTS, DMS and KAFKA only."""
        return await self.update_trigger(function_urn, trigger_type_code, trigger_id, active=False)

    async def delete_trigger(
        self, function_urn: str, trigger_type_code: TriggerTypeCode | Unset, trigger_id: str
    ) -> None:
        """Deletes one trigger. Source: "Deleting a Trigger"."""
        code, trigger_id = checked_code(trigger_type_code), checked_id(trigger_id)
        await self.api.triggers.delete_function_trigger(self._urn(function_urn), code, trigger_id)

    async def delete_triggers(self, function_urn: str) -> None:
        """Deletes all triggers of the version or alias that the URN names.

        Where it names none, or ``latest``, those of the whole function, with all its versions and aliases.
        Source: "Deleting All Triggers of a Function".
        """
        await self.api.triggers.batch_delete_function_triggers(self._urn(function_urn))
