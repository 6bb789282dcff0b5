# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

ImportFunctionRequestBodyFileType = Literal["zip"]

IMPORT_FUNCTION_REQUEST_BODY_FILE_TYPE_VALUES: frozenset[str] = frozenset(["zip"])


def check_import_function_request_body_file_type(value: Any) -> ImportFunctionRequestBodyFileType:
    """The value, if it is the only one there may be; raises ``TypeError`` otherwise."""
    taken: ImportFunctionRequestBodyFileType = value
    if isinstance(value, str) and value in IMPORT_FUNCTION_REQUEST_BODY_FILE_TYPE_VALUES:
        return taken
    from ..types import other_value

    other_value(
        "ImportFunctionRequestBodyFileType", value, repr(next(iter(IMPORT_FUNCTION_REQUEST_BODY_FILE_TYPE_VALUES)))
    )
