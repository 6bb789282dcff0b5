# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

VersionStrategyCombineType = Literal["and", "or"]

VERSION_STRATEGY_COMBINE_TYPE_VALUES: frozenset[str] = frozenset(["and", "or"])


def check_version_strategy_combine_type(value: Any) -> VersionStrategyCombineType:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: VersionStrategyCombineType = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value("VersionStrategyCombineType", value, f"str, one of {sorted(VERSION_STRATEGY_COMBINE_TYPE_VALUES)!r}")
