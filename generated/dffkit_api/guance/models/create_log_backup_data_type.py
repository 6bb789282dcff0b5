# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

CreateLogBackupDataType = Literal["keyevent", "logging", "rum", "tracing"]

CREATE_LOG_BACKUP_DATA_TYPE_VALUES: frozenset[str] = frozenset(["keyevent", "logging", "rum", "tracing"])


def check_create_log_backup_data_type(value: Any) -> CreateLogBackupDataType:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: CreateLogBackupDataType = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value("CreateLogBackupDataType", value, f"str, one of {sorted(CREATE_LOG_BACKUP_DATA_TYPE_VALUES)!r}")
