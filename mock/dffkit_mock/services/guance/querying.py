"""Queries by the OpenAPI, over the points that were written to DataWay: one workspace, whichever door is used.

Source: Guance docs, "OpenAPI / DQL data query". Assumed: every query is complete at once, so an asynchronous one never
runs on; other workspaces have no data; the order of series, highlighting, sampling and time zones change nothing.
PromQL is refused whatever is stored: whether an answer is right must not depend on what was written before.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from ...credentials import WORKSPACE
from ...dql import PROMQL, Bounds, DqlError, Order
from ...state import Invalid
from ...validate.keywords import Converter
from ...validate.violations import compile_schema, describe
from ..dataway.finding import describe as describe_result
from ..dataway.finding import find, found_nothing, read_order, with_page

if TYPE_CHECKING:
    from ...dql import Series
    from ...exchange import Reply
    from ...state import Call
    from ..dataway.finding import Found

DENSITY = {"lower": 60, "low": 180, "medium": 360, "high": 720}
SECOND = 1000  # milliseconds
QUERY_DATA = "#/components/schemas/QueryData"
SHOWN = 10


def query_data(call: Call) -> Reply | None:
    """A result a query, in their order; a query that is not understood refuses them all."""
    return _answer(call, call.exchange.payload)


def query_data_legacy(call: Call) -> Reply | None:
    """The same, of a body that stands in the query string."""
    try:
        asked = json.loads(call.exchange.values["query"]["body"])
    except (ValueError, RecursionError):
        raise Invalid("query.body: it is no JSON text") from None
    converted = Converter(call.exchange.routed.document).convert({"$ref": QUERY_DATA})
    if wrong := list(describe(compile_schema(converted).iter_errors(asked), "query.body")):
        raise Invalid("; ".join(wrong[:SHOWN]))
    return _answer(call, asked)


def _answer(call: Call, asked: dict[str, Any]) -> Reply | None:
    results = []
    for number, one in enumerate(asked["queries"]):
        try:
            results.append(_run(call, one))
        except DqlError as error:
            raise Invalid(f"queries.{number}.query.q: {error}") from None
        except Invalid as error:
            raise Invalid(f"queries.{number}.{error}") from None
    return call.answer({"content": {**call.example()["content"], "data": results}})


def _run(call: Call, one: dict[str, Any]) -> dict[str, Any]:
    query = one["query"]
    if one["qtype"] == "promql":
        raise Invalid(f"qtype: {PROMQL}")
    for name in ("funcList", "_funcList", "output_format"):
        if query.get(name):
            raise Invalid(f"query.{name}: the mock does not read it: leave it out, and ask for the function in DQL")
    if not query.get("q"):
        raise Invalid("query.q: it is missing: the text in DQL, such as M::cpu:(usage)")
    asked = query.get("workspaceUUIDs") or [query.get("workspaceUUID") or WORKSPACE]
    now, bounds = call.exchange.received, _bounds(query)
    found = find(call.store, query["q"], now, bounds) if WORKSPACE in asked else found_nothing(query["q"], now, bounds)
    return _result(found)


def _bounds(query: dict[str, Any]) -> Bounds:
    start, end = query.get("timeRange", (None, None))
    after = query.get("search_after")
    bounds = Bounds(start=start, end=end, order=_order(query), search_after=None if after is None else tuple(after))
    return with_page(
        bounds,
        limit=query.get("limit"),
        offset=query.get("offset"),
        slimit=query.get("slimit"),
        soffset=query.get("soffset"),
        interval=query.get("interval", 0) * SECOND,
        max_points=query.get("maxPointCount"),
        density=DENSITY.get(query.get("density", "")),
    )


def _order(query: dict[str, Any]) -> tuple[Order, ...]:
    by_column = (
        Order(one["column"].strip("`"), descending=one["order"] == "DESC") for one in query.get("order_by", ())
    )
    return (*read_order(query.get("orderby", ())), *by_column)


def _result(found: Found) -> dict[str, Any]:
    names = found.answer.column_names
    return {
        "series": [_series(one) for one in found.answer.series] or None,
        "column_names": names if found.query.namespace.metric else ["time", *names],
        "max_point": max((len(one.values) for one in found.answer.series), default=0),
        **describe_result(found),
    }


def _series(one: Series) -> dict[str, Any]:
    shown = {"name": one.name, "columns": one.columns, "units": [None] * len(one.columns), "values": one.values}
    return shown if one.tags is None else {**shown, "tags": one.tags}
