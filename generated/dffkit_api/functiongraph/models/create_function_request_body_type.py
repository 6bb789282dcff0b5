# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

CreateFunctionRequestBodyType = Literal["v1", "v2"]

CREATE_FUNCTION_REQUEST_BODY_TYPE_VALUES: frozenset[str] = frozenset(["v1", "v2"])


def check_create_function_request_body_type(value: Any) -> CreateFunctionRequestBodyType:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: CreateFunctionRequestBodyType = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value(
        "CreateFunctionRequestBodyType", value, f"str, one of {sorted(CREATE_FUNCTION_REQUEST_BODY_TYPE_VALUES)!r}"
    )
