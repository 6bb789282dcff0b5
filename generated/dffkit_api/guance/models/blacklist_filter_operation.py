# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

BlacklistFilterOperation = Literal["in", "match", "not_in", "not_match"]

BLACKLIST_FILTER_OPERATION_VALUES: frozenset[str] = frozenset(["in", "match", "not_in", "not_match"])


def check_blacklist_filter_operation(value: Any) -> BlacklistFilterOperation:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: BlacklistFilterOperation = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value("BlacklistFilterOperation", value, f"str, one of {sorted(BLACKLIST_FILTER_OPERATION_VALUES)!r}")
