# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

LogBackupAccessGrantType = Literal["ram", "role"]

LOG_BACKUP_ACCESS_GRANT_TYPE_VALUES: frozenset[str] = frozenset(["ram", "role"])


def check_log_backup_access_grant_type(value: Any) -> LogBackupAccessGrantType:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: LogBackupAccessGrantType = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value("LogBackupAccessGrantType", value, f"str, one of {sorted(LOG_BACKUP_ACCESS_GRANT_TYPE_VALUES)!r}")
