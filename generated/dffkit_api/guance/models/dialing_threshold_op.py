# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

DialingThresholdOp = Literal["eq", "geq", "gt", "leq", "lt"]

DIALING_THRESHOLD_OP_VALUES: frozenset[str] = frozenset(["eq", "geq", "gt", "leq", "lt"])


def check_dialing_threshold_op(value: Any) -> DialingThresholdOp:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: DialingThresholdOp = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value("DialingThresholdOp", value, f"str, one of {sorted(DIALING_THRESHOLD_OP_VALUES)!r}")
