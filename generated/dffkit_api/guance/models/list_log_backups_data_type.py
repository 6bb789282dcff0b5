# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

ListLogBackupsDataType = Literal["keyevent", "logging", "rum", "tracing"]

LIST_LOG_BACKUPS_DATA_TYPE_VALUES: frozenset[str] = frozenset(["keyevent", "logging", "rum", "tracing"])


def check_list_log_backups_data_type(value: Any) -> ListLogBackupsDataType:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: ListLogBackupsDataType = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value("ListLogBackupsDataType", value, f"str, one of {sorted(LIST_LOG_BACKUPS_DATA_TYPE_VALUES)!r}")
