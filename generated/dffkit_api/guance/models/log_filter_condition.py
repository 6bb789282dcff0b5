# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

LogFilterCondition = Literal["and", "or"]

LOG_FILTER_CONDITION_VALUES: frozenset[str] = frozenset(["and", "or"])


def check_log_filter_condition(value: Any) -> LogFilterCondition:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: LogFilterCondition = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value("LogFilterCondition", value, f"str, one of {sorted(LOG_FILTER_CONDITION_VALUES)!r}")
