"""Triggers that run a function by the clock.

Source: Huawei Cloud, FunctionGraph API reference, "Creating a Trigger"; user guide, "Using a Timer Trigger".
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from ....errors import MisuseError
from ..._arguments import or_unset
from ..._json_text import write_json_text

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from dffkit_api.functiongraph.models import CreateFunctionTriggerRequestBody

LONGEST = {"m": 60, "h": 24, "d": 30}
_RATE = re.compile(r"([0-9]+)([a-zA-Z]+)")
_CRON_FIELDS = range(5, 8)


def timer_body(
    name: str, schedule: str, user_event: Mapping[str, Any] | str | None, *, active: bool
) -> CreateFunctionTriggerRequestBody:
    """The body that creates a timer; raises :class:`MisuseError` for a schedule that is none."""
    from dffkit_api.functiongraph.models import (  # noqa: PLC0415 - with the first call
        CreateFunctionTriggerRequestBody,
        TriggerEventDataRequestBody,
    )

    return CreateFunctionTriggerRequestBody(
        trigger_type_code="TIMER",
        trigger_status="ACTIVE" if active else "DISABLED",
        event_type_code="MessageCreated",
        event_data=TriggerEventDataRequestBody(
            name=name,
            schedule_type=schedule_type(schedule),
            schedule=schedule.strip(),
            user_event=or_unset(None if user_event is None else write_json_text("user_event", user_event)),
        ),
    )


def schedule_type(schedule: str) -> Literal["Rate", "Cron"]:
    """Whether a schedule is a distance, such as ``1d``, or a cron expression."""
    text = schedule.strip() if isinstance(schedule, str) else ""
    if match := _RATE.fullmatch(text):
        number, unit = int(match[1]), match[2]
        if unit in LONGEST and 1 <= number <= LONGEST[unit]:
            return "Rate"
    elif len(text.split()) in _CRON_FIELDS or text.startswith("@every "):
        return "Cron"
    raise MisuseError(
        f"schedule must be a distance of 1m to 60m, 1h to 24h or 1d to 30d, or a cron expression such as "
        f"'0 15 2 * * ?' or '@every 1h30m', not {schedule!r}"
    )
