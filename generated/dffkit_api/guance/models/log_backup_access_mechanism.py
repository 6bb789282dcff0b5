# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

LogBackupAccessMechanism = Literal["plain", "scram-sha-256", "scram-sha-512"]

LOG_BACKUP_ACCESS_MECHANISM_VALUES: frozenset[str] = frozenset(["plain", "scram-sha-256", "scram-sha-512"])


def check_log_backup_access_mechanism(value: Any) -> LogBackupAccessMechanism:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: LogBackupAccessMechanism = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value("LogBackupAccessMechanism", value, f"str, one of {sorted(LOG_BACKUP_ACCESS_MECHANISM_VALUES)!r}")
