# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

LogBackupExtendFilterLogic = Literal["and", "or"]

LOG_BACKUP_EXTEND_FILTER_LOGIC_VALUES: frozenset[str] = frozenset(["and", "or"])


def check_log_backup_extend_filter_logic(value: Any) -> LogBackupExtendFilterLogic:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: LogBackupExtendFilterLogic = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value("LogBackupExtendFilterLogic", value, f"str, one of {sorted(LOG_BACKUP_EXTEND_FILTER_LOGIC_VALUES)!r}")
