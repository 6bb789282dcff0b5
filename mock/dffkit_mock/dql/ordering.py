"""The order of rows: by one column or several, whatever kinds of values they have."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from .query import Order

RowT = TypeVar("RowT")


def ordered(rows: list[RowT], orders: Sequence[Order], value: Callable[[str], Callable[[RowT], Any]]) -> list[RowT]:
    """The rows sorted; ``value`` gives for a column what reads it. Rows without a value stand last either way."""
    for order in reversed(orders):
        rows = _sorted(rows, value(order.column), descending=order.descending)
    return rows


def _sorted(rows: list[RowT], read: Callable[[RowT], Any], *, descending: bool) -> list[RowT]:
    present: list[tuple[tuple[int, Any], RowT]] = []
    missing: list[RowT] = []
    for row in rows:
        found = read(row)
        if found is None:
            missing.append(row)
        else:
            present.append((_rank(found), row))
    present.sort(key=lambda pair: pair[0], reverse=descending)
    return [*(row for _, row in present), *missing]


def _rank(value: Any) -> tuple[int, Any]:
    if isinstance(value, bool):
        return (0, value)
    if isinstance(value, (int, float)):
        return (1, value)
    return (2, value) if isinstance(value, str) else (3, str(value))
