# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

BlacklistFilterCondition = Literal["and", "or"]

BLACKLIST_FILTER_CONDITION_VALUES: frozenset[str] = frozenset(["and", "or"])


def check_blacklist_filter_condition(value: Any) -> BlacklistFilterCondition:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: BlacklistFilterCondition = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value("BlacklistFilterCondition", value, f"str, one of {sorted(BLACKLIST_FILTER_CONDITION_VALUES)!r}")
