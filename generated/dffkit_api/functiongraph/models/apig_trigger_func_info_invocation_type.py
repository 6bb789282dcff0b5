# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

ApigTriggerFuncInfoInvocationType = Literal["async", "sync"]

APIG_TRIGGER_FUNC_INFO_INVOCATION_TYPE_VALUES: frozenset[str] = frozenset(["async", "sync"])


def check_apig_trigger_func_info_invocation_type(value: Any) -> ApigTriggerFuncInfoInvocationType:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: ApigTriggerFuncInfoInvocationType = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value(
        "ApigTriggerFuncInfoInvocationType",
        value,
        f"str, one of {sorted(APIG_TRIGGER_FUNC_INFO_INVOCATION_TYPE_VALUES)!r}",
    )
