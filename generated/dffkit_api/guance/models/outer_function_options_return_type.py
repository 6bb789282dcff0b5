# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

OuterFunctionOptionsReturnType = Literal["ALL", "jsonDumps", "raw", "repr"]

OUTER_FUNCTION_OPTIONS_RETURN_TYPE_VALUES: frozenset[str] = frozenset(["ALL", "jsonDumps", "raw", "repr"])


def check_outer_function_options_return_type(value: Any) -> OuterFunctionOptionsReturnType:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: OuterFunctionOptionsReturnType = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value(
        "OuterFunctionOptionsReturnType", value, f"str, one of {sorted(OUTER_FUNCTION_OPTIONS_RETURN_TYPE_VALUES)!r}"
    )
