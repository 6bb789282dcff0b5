"""The bodies of the requests about triggers.

Source: Huawei Cloud, FunctionGraph API reference, "Creating a Trigger", "Updating a Trigger".
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...._foreign import shown
from ....errors import MisuseError
from ..._arguments import or_unset

if TYPE_CHECKING:
    from dffkit_api import Unset
    from dffkit_api.functiongraph.models import (
        CreateFunctionTriggerRequestBody,
        TriggerTypeCode,
        UpdateTriggerRequestBody,
    )

    from ....triggers import Trigger

PollingUnit = Literal["s", "ms"]


def create_body(trigger: Trigger, *, active: bool) -> CreateFunctionTriggerRequestBody:
    """The body that creates a trigger; raises :class:`MisuseError` for what is none, as a dict."""
    from dffkit_api.functiongraph.models import (  # noqa: PLC0415 - with the first call
        CreateFunctionTriggerRequestBody,
        TriggerEventDataRequestBody,
    )

    from ....triggers import Trigger  # noqa: PLC0415

    if not isinstance(trigger, Trigger):
        raise MisuseError(
            f"trigger must be a record of dffkit.triggers, such as Timer('nightly', '1d'), not {type(trigger).__name__}"
        )
    return CreateFunctionTriggerRequestBody(
        trigger_type_code=trigger.trigger_type_code,
        trigger_status=_status(active=active),
        event_type_code=or_unset(trigger.event_type_code),
        event_data=TriggerEventDataRequestBody.from_dict(trigger.event_data()),
    )


def update_body(
    *,
    active: bool | None = None,
    is_serial: bool | None = None,
    max_fetch_bytes: int | None = None,
    polling_interval: int | None = None,
    polling_unit: PollingUnit | None = None,
) -> UpdateTriggerRequestBody:
    """The body that changes a trigger; raises :class:`MisuseError` where nothing is to be changed."""
    from dffkit_api.functiongraph.models import (  # noqa: PLC0415 - with the first call
        UpdateriggerEventData,
        UpdateTriggerRequestBody,
    )

    reading = UpdateriggerEventData(
        is_serial=or_unset(is_serial),
        max_fetch_bytes=or_unset(max_fetch_bytes),
        polling_interval=or_unset(polling_interval),
        polling_unit=or_unset(polling_unit),
    )
    if active is None and not reading.to_dict():
        raise MisuseError(
            "there is nothing to change: pass active, is_serial, max_fetch_bytes, polling_interval or polling_unit"
        )
    return UpdateTriggerRequestBody(
        trigger_status=or_unset(None if active is None else _status(active=active)),
        event_data=or_unset([reading] if reading.to_dict() else None),
    )


def checked_code(code: TriggerTypeCode | Unset) -> TriggerTypeCode:
    """The kind of a trigger; raises :class:`MisuseError` for none, as of a trigger of which the service did not say."""
    if isinstance(code, str) and code:
        return code
    raise MisuseError(f"trigger_type_code must be the kind of the trigger, such as 'TIMER', not {shown(code)}")


def checked_id(trigger_id: str) -> str:
    """The id of a trigger; raises :class:`MisuseError` for none."""
    if isinstance(trigger_id, str) and trigger_id.strip():
        return trigger_id
    raise MisuseError(f"trigger_id must be the id of the trigger, as list_triggers() gives it, not {shown(trigger_id)}")


def _status(*, active: bool) -> Literal["ACTIVE", "DISABLED"]:
    return "ACTIVE" if active else "DISABLED"
