# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

AlertOptAggClusterFieldsItem = Literal["df_message", "df_title"]

ALERT_OPT_AGG_CLUSTER_FIELDS_ITEM_VALUES: frozenset[str] = frozenset(["df_message", "df_title"])


def check_alert_opt_agg_cluster_fields_item(value: Any) -> AlertOptAggClusterFieldsItem:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: AlertOptAggClusterFieldsItem = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value(
        "AlertOptAggClusterFieldsItem", value, f"str, one of {sorted(ALERT_OPT_AGG_CLUSTER_FIELDS_ITEM_VALUES)!r}"
    )
