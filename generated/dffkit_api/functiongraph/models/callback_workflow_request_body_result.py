# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

CallbackWorkflowRequestBodyResult = Literal["fail", "success"]

CALLBACK_WORKFLOW_REQUEST_BODY_RESULT_VALUES: frozenset[str] = frozenset(["fail", "success"])


def check_callback_workflow_request_body_result(value: Any) -> CallbackWorkflowRequestBodyResult:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: CallbackWorkflowRequestBodyResult = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value(
        "CallbackWorkflowRequestBodyResult",
        value,
        f"str, one of {sorted(CALLBACK_WORKFLOW_REQUEST_BODY_RESULT_VALUES)!r}",
    )
