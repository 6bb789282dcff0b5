"""The order in which lists were asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from dffkit_mock.exchange import Exchange, Headers
from dffkit_mock.state.place import Place
from dffkit_mock.state.sorting import Sorting

from .asking import content, tell

if TYPE_CHECKING:
    from dffkit_mock.gateway import Gateway

ROWS: list[dict[str, Any]] = [{"n": "b", "p": 2}, {"n": "A", "p": 10}, {"n": "c"}, {"n": "D", "p": 2}]
SORTING = Sorting(Place("query", ("by",)), Place("query", ("way",)), frozenset({"n", "p"}), "p")


@pytest.mark.parametrize(
    ("query", "names"),
    [
        ({}, "bAcD"),
        ({"by": "n"}, "AbcD"),
        ({"by": "n", "way": "asc"}, "AbcD"),
        ({"by": "n", "way": "desc"}, "DcbA"),
        ({"by": "-n"}, "DcbA"),
        ({"by": "p"}, "bDAc"),
        ({"by": "-p"}, "AbDc"),
        ({"by": "colour"}, "bDAc"),
        ({"by": '[{"p": "asc"}, {"n": "desc"}]'}, "DbAc"),
        ({"by": "[nonsense"}, "bAcD"),
    ],
)
def test_rows_come_in_the_order_asked_for(query: dict[str, str], names: str) -> None:
    """Numbers as numbers, texts whatever their case, those without the property last, the rest as they were."""
    exchange = Exchange("GET", "/", "", Headers([]), b"", 0.0, "")
    exchange.values["query"] = dict(query)
    assert "".join(row["n"] for row in SORTING.sort(exchange, list(ROWS))) == names


async def add(gateway: Gateway, name: str) -> None:
    """A viewer of a name."""
    body = {"name": name, "ownerType": "viewer", "type": "CUSTOM", "templateInfos": {}}
    await tell(gateway, "POST", "/api/v1/viewer/add", body)


@pytest.mark.parametrize(
    ("query", "names"), [("?sortKey=name&sortMethod=asc", ["a", "B", "c"]), ("?sortKey=name", ["c", "B", "a"])]
)
async def test_viewers_are_sorted(generic: Gateway, query: str, names: list[str]) -> None:
    """Downwards unless the request says otherwise, as the vendor assumes."""
    for name in ("B", "a", "c"):
        await add(generic, name)
    rows = await content(generic, "GET", f"/api/v1/viewer/list{query}")
    assert [row["name"] for row in rows] == names
