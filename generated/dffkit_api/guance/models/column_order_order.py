# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

ColumnOrderOrder = Literal["ASC", "DESC"]

COLUMN_ORDER_ORDER_VALUES: frozenset[str] = frozenset(["ASC", "DESC"])


def check_column_order_order(value: Any) -> ColumnOrderOrder:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: ColumnOrderOrder = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value("ColumnOrderOrder", value, f"str, one of {sorted(COLUMN_ORDER_ORDER_VALUES)!r}")
