# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

DialingCallStatus = Literal["ok", "stop"]

DIALING_CALL_STATUS_VALUES: frozenset[str] = frozenset(["ok", "stop"])


def check_dialing_call_status(value: Any) -> DialingCallStatus:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: DialingCallStatus = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value("DialingCallStatus", value, f"str, one of {sorted(DIALING_CALL_STATUS_VALUES)!r}")
