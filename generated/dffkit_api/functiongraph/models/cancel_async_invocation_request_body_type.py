# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

CancelAsyncInvocationRequestBodyType = Literal["force", "recursive"]

CANCEL_ASYNC_INVOCATION_REQUEST_BODY_TYPE_VALUES: frozenset[str] = frozenset(["force", "recursive"])


def check_cancel_async_invocation_request_body_type(value: Any) -> CancelAsyncInvocationRequestBodyType:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: CancelAsyncInvocationRequestBodyType = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value(
        "CancelAsyncInvocationRequestBodyType",
        value,
        f"str, one of {sorted(CANCEL_ASYNC_INVOCATION_REQUEST_BODY_TYPE_VALUES)!r}",
    )
