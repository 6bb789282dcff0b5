# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

CreateLogBackupDuration = Literal["180d", "360d", "720d"]

CREATE_LOG_BACKUP_DURATION_VALUES: frozenset[str] = frozenset(["180d", "360d", "720d"])


def check_create_log_backup_duration(value: Any) -> CreateLogBackupDuration:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: CreateLogBackupDuration = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value("CreateLogBackupDuration", value, f"str, one of {sorted(CREATE_LOG_BACKUP_DURATION_VALUES)!r}")
