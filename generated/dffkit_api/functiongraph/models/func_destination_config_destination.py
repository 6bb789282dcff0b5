# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Literal, cast

FuncDestinationConfigDestination = Literal["DIS", "FunctionGraph", "OBS", "SMN"]

FUNC_DESTINATION_CONFIG_DESTINATION_VALUES: frozenset[str] = frozenset(["DIS", "FunctionGraph", "OBS", "SMN"])


def check_func_destination_config_destination(value: object) -> FuncDestinationConfigDestination:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    if isinstance(value, str):
        return cast(FuncDestinationConfigDestination, value)
    raise TypeError(
        f"Unexpected value {value!r}. Expected str, one of {sorted(FUNC_DESTINATION_CONFIG_DESTINATION_VALUES)!r}"
    )
