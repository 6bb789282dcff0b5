# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

DialingCallScheduleType = Literal["crontab", "frequency"]

DIALING_CALL_SCHEDULE_TYPE_VALUES: frozenset[str] = frozenset(["crontab", "frequency"])


def check_dialing_call_schedule_type(value: Any) -> DialingCallScheduleType:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: DialingCallScheduleType = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value("DialingCallScheduleType", value, f"str, one of {sorted(DIALING_CALL_SCHEDULE_TYPE_VALUES)!r}")
