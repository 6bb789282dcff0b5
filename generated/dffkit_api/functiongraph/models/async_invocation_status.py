# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

AsyncInvocationStatus = Literal["DISCARD", "FAIL", "RUNNING", "SUCCESS", "WAIT"]

ASYNC_INVOCATION_STATUS_VALUES: frozenset[str] = frozenset(["DISCARD", "FAIL", "RUNNING", "SUCCESS", "WAIT"])


def check_async_invocation_status(value: Any) -> AsyncInvocationStatus:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: AsyncInvocationStatus = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value("AsyncInvocationStatus", value, f"str, one of {sorted(ASYNC_INVOCATION_STATUS_VALUES)!r}")
