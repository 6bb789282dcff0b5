# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

DialingStepType = Literal["http", "wait"]

DIALING_STEP_TYPE_VALUES: frozenset[str] = frozenset(["http", "wait"])


def check_dialing_step_type(value: Any) -> DialingStepType:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: DialingStepType = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value("DialingStepType", value, f"str, one of {sorted(DIALING_STEP_TYPE_VALUES)!r}")
