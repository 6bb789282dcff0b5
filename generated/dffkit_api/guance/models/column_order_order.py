# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Literal, cast

ColumnOrderOrder = Literal["ASC", "DESC"]

COLUMN_ORDER_ORDER_VALUES: frozenset[str] = frozenset(["ASC", "DESC"])


def check_column_order_order(value: object) -> ColumnOrderOrder:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    if isinstance(value, str):
        return cast(ColumnOrderOrder, value)
    raise TypeError(f"Unexpected value {value!r}. Expected str, one of {sorted(COLUMN_ORDER_ORDER_VALUES)!r}")
