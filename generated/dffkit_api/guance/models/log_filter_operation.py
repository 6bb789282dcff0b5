# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

LogFilterOperation = Literal["in", "not_in"]

LOG_FILTER_OPERATION_VALUES: frozenset[str] = frozenset(["in", "not_in"])


def check_log_filter_operation(value: Any) -> LogFilterOperation:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: LogFilterOperation = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value("LogFilterOperation", value, f"str, one of {sorted(LOG_FILTER_OPERATION_VALUES)!r}")
