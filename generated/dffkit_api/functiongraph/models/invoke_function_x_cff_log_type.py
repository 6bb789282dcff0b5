# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

InvokeFunctionXCffLogType = Literal["tail"]

INVOKE_FUNCTION_X_CFF_LOG_TYPE_VALUES: frozenset[str] = frozenset(["tail"])


def check_invoke_function_x_cff_log_type(value: Any) -> InvokeFunctionXCffLogType:
    """The value, if it is the only one there may be; raises ``TypeError`` otherwise."""
    taken: InvokeFunctionXCffLogType = value
    if isinstance(value, str) and value in INVOKE_FUNCTION_X_CFF_LOG_TYPE_VALUES:
        return taken
    from ..types import other_value

    other_value("InvokeFunctionXCffLogType", value, repr(next(iter(INVOKE_FUNCTION_X_CFF_LOG_TYPE_VALUES))))
