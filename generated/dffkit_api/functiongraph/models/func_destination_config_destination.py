# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

FuncDestinationConfigDestination = Literal["DIS", "FunctionGraph", "OBS", "SMN"]

FUNC_DESTINATION_CONFIG_DESTINATION_VALUES: frozenset[str] = frozenset(["DIS", "FunctionGraph", "OBS", "SMN"])


def check_func_destination_config_destination(value: Any) -> FuncDestinationConfigDestination:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: FuncDestinationConfigDestination = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value(
        "FuncDestinationConfigDestination", value, f"str, one of {sorted(FUNC_DESTINATION_CONFIG_DESTINATION_VALUES)!r}"
    )
