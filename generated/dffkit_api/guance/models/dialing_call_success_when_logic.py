# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

DialingCallSuccessWhenLogic = Literal["and", "or"]

DIALING_CALL_SUCCESS_WHEN_LOGIC_VALUES: frozenset[str] = frozenset(["and", "or"])


def check_dialing_call_success_when_logic(value: Any) -> DialingCallSuccessWhenLogic:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: DialingCallSuccessWhenLogic = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value("DialingCallSuccessWhenLogic", value, f"str, one of {sorted(DIALING_CALL_SUCCESS_WHEN_LOGIC_VALUES)!r}")
