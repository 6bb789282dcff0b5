# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

AlertOptAggFieldsItem = Literal["CLUSTER", "df_dimension_tags", "df_label", "df_monitor_checker_id"]

ALERT_OPT_AGG_FIELDS_ITEM_VALUES: frozenset[str] = frozenset(
    ["CLUSTER", "df_dimension_tags", "df_label", "df_monitor_checker_id"]
)


def check_alert_opt_agg_fields_item(value: Any) -> AlertOptAggFieldsItem:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: AlertOptAggFieldsItem = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value("AlertOptAggFieldsItem", value, f"str, one of {sorted(ALERT_OPT_AGG_FIELDS_ITEM_VALUES)!r}")
