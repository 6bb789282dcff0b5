# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

ImportBlacklistsBlacklistType = Literal["all", "logging"]

IMPORT_BLACKLISTS_BLACKLIST_TYPE_VALUES: frozenset[str] = frozenset(["all", "logging"])


def check_import_blacklists_blacklist_type(value: Any) -> ImportBlacklistsBlacklistType:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: ImportBlacklistsBlacklistType = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value(
        "ImportBlacklistsBlacklistType", value, f"str, one of {sorted(IMPORT_BLACKLISTS_BLACKLIST_TYPE_VALUES)!r}"
    )
