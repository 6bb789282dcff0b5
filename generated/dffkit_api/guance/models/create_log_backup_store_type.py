# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

CreateLogBackupStoreType = Literal["guanceObject", "kafka", "obs", "oss", "s3"]

CREATE_LOG_BACKUP_STORE_TYPE_VALUES: frozenset[str] = frozenset(["guanceObject", "kafka", "obs", "oss", "s3"])


def check_create_log_backup_store_type(value: Any) -> CreateLogBackupStoreType:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: CreateLogBackupStoreType = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value("CreateLogBackupStoreType", value, f"str, one of {sorted(CREATE_LOG_BACKUP_STORE_TYPE_VALUES)!r}")
