# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

LogBackupAccessProvider = Literal["aliyun", "aws", "huawei"]

LOG_BACKUP_ACCESS_PROVIDER_VALUES: frozenset[str] = frozenset(["aliyun", "aws", "huawei"])


def check_log_backup_access_provider(value: Any) -> LogBackupAccessProvider:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: LogBackupAccessProvider = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value("LogBackupAccessProvider", value, f"str, one of {sorted(LOG_BACKUP_ACCESS_PROVIDER_VALUES)!r}")
