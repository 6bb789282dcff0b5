# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Literal, cast

CreateFunctionRequestBodyType = Literal["v1", "v2"]

CREATE_FUNCTION_REQUEST_BODY_TYPE_VALUES: frozenset[str] = frozenset(["v1", "v2"])


def check_create_function_request_body_type(value: object) -> CreateFunctionRequestBodyType:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    if isinstance(value, str):
        return cast(CreateFunctionRequestBodyType, value)
    raise TypeError(
        f"Unexpected value {value!r}. Expected str, one of {sorted(CREATE_FUNCTION_REQUEST_BODY_TYPE_VALUES)!r}"
    )
