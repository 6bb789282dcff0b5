"""The order of rows."""

from __future__ import annotations

from typing import Any

from dffkit_mock.dql import Order
from dffkit_mock.dql.ordering import ordered


def by(rows: list[dict[str, Any]], *orders: Order) -> list[dict[str, Any]]:
    """The rows sorted."""
    return ordered(rows, orders, lambda column: lambda row: row.get(column))


def test_mixed_kinds() -> None:
    """Values of different kinds have an order, too, and what has none stands last."""
    rows = [{"a": value} for value in ("x", None, 2, [1], True, 1.5)]
    assert [True, 1.5, 2, "x", [1], None] == [row["a"] for row in by(rows, Order("a"))]
    assert [[1], "x", 2, 1.5, True, None] == [row["a"] for row in by(rows, Order("a", descending=True))]


def test_several_columns() -> None:
    """The first column decides, then the next."""
    rows = [{"a": 1, "b": 2}, {"a": 0, "b": 1}, {"a": 1, "b": 3}]
    expected = [{"a": 0, "b": 1}, {"a": 1, "b": 3}, {"a": 1, "b": 2}]
    assert expected == by(rows, Order("a"), Order("b", descending=True))
