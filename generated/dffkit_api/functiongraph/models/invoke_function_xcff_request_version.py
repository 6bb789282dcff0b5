# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

InvokeFunctionXCFFRequestVersion = Literal["v0", "v1"]

INVOKE_FUNCTION_XCFF_REQUEST_VERSION_VALUES: frozenset[str] = frozenset(["v0", "v1"])


def check_invoke_function_xcff_request_version(value: Any) -> InvokeFunctionXCFFRequestVersion:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: InvokeFunctionXCFFRequestVersion = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value(
        "InvokeFunctionXCFFRequestVersion",
        value,
        f"str, one of {sorted(INVOKE_FUNCTION_XCFF_REQUEST_VERSION_VALUES)!r}",
    )
