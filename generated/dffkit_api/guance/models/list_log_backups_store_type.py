# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

ListLogBackupsStoreType = Literal["guanceObject", "kafka", "obs", "oss", "s3"]

LIST_LOG_BACKUPS_STORE_TYPE_VALUES: frozenset[str] = frozenset(["guanceObject", "kafka", "obs", "oss", "s3"])


def check_list_log_backups_store_type(value: Any) -> ListLogBackupsStoreType:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: ListLogBackupsStoreType = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value("ListLogBackupsStoreType", value, f"str, one of {sorted(LIST_LOG_BACKUPS_STORE_TYPE_VALUES)!r}")
