# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

AlertOptAlertType = Literal["member", "status"]

ALERT_OPT_ALERT_TYPE_VALUES: frozenset[str] = frozenset(["member", "status"])


def check_alert_opt_alert_type(value: Any) -> AlertOptAlertType:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: AlertOptAlertType = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value("AlertOptAlertType", value, f"str, one of {sorted(ALERT_OPT_ALERT_TYPE_VALUES)!r}")
