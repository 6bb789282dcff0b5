"""Reads a data set, whole or page by page.

Source: SmartChart help, "数据服务API": only the first page begins with the names of the columns. Assumed: a parameter
that is called like a column keeps the rows with this value (one of these, for a list), any other changes nothing; a
page behind the last is empty; without ``pagesize`` there is one page. Nothing is cached, so no page has ``casheflag``.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from .definition import WrongDefinition
from .failures import query_failed, write
from .lookup import NoDataset, find_dataset
from .tables import Table

if TYPE_CHECKING:
    from ...exchange import Reply
    from ...state import Call

Rows = list[list[Any]]


class WrongParam(ValueError):
    """A ``param`` that is no object."""


def query(call: Call) -> Reply:
    """All rows; the first names the columns."""
    asked = call.exchange.values["query"]
    try:
        header, rows = _find(call, asked["type"], asked.get("param"))
    except (NoDataset, WrongDefinition, WrongParam) as error:
        return query_failed(str(error))
    return write({"result": "success", "data": [header, *rows], "pg": 1, "maxpg": 1})


def page(call: Call) -> Reply:
    """One page, from 1 on."""
    asked = call.exchange.payload
    try:
        header, rows = _find(call, asked["type"], asked.get("param"))
    except (NoDataset, WrongDefinition, WrongParam) as error:
        return query_failed(str(error))
    number, size = asked.get("pg", 1), asked.get("pagesize") or max(len(rows), 1)
    shown = rows[(number - 1) * size : number * size]
    return write(
        {
            "result": "success",
            "data": [header, *shown] if number == 1 else shown,
            "pg": number,
            "maxpg": max(-(-len(rows) // size), 1),
            "total": len(rows),
        }
    )


def _find(call: Call, wanted: str, param: str | None) -> tuple[list[str], Rows]:
    table = Table(call.store, find_dataset(call.store, wanted))
    conditions = [
        (table.columns.index(name), {str(one) for one in (value if isinstance(value, list) else [value])})
        for name, value in _read_param(param).items()
        if name in table.columns
    ]
    rows = table.rows()
    for place, allowed in conditions:
        rows = [row for row in rows if str(row[place]) in allowed]
    return list(table.columns), rows


def _read_param(text: str | None) -> dict[str, Any]:
    if not text:
        return {}
    try:
        param = json.loads(text)
    except (ValueError, RecursionError):
        param = None
    if not isinstance(param, dict):
        raise WrongParam("param is no object as JSON text")
    return param
