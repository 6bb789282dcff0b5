# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

WorkspaceBillingState = Literal["free", "normal"]

WORKSPACE_BILLING_STATE_VALUES: frozenset[str] = frozenset(["free", "normal"])


def check_workspace_billing_state(value: Any) -> WorkspaceBillingState:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: WorkspaceBillingState = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value("WorkspaceBillingState", value, f"str, one of {sorted(WORKSPACE_BILLING_STATE_VALUES)!r}")
