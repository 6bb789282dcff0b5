"""DQL by DataWay: ``POST /v1/query/raw``.

Source: Guance docs, "DataKit API", raw queries. Assumed: codes and texts of refusals. The longest range of a year,
which a query has that says nothing of it, is not applied, so that points of any age are found.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...dql import Bounds, DqlError, duration
from ...refusals import Refusal, refuse
from .finding import describe, find, read_order, with_page

if TYPE_CHECKING:
    from ...dql import Series
    from ...exchange import Reply
    from ...state import Call
    from .finding import Found

STAGE = "state"
PARSE_ERROR = "query.ParseError"
MILLISECOND = 1_000_000


class WrongDuration(ValueError):
    """A span of time that is none."""


def query_raw(call: Call) -> Reply | None:
    """A result a query, in their order; a query that is not understood refuses them all."""
    asked = call.exchange.payload
    token = asked.get("token")
    if token is not None and token not in call.instance.credentials.dataway_tokens:
        return refuse(call.exchange, Refusal("unknown", "the token in the body belongs to no workspace", STAGE))
    results = []
    for number, one in enumerate(asked["queries"]):
        try:
            found = find(call.store, one["query"], call.exchange.received, _bounds(one))
        except (DqlError, WrongDuration) as error:
            return refuse(call.exchange, Refusal("invalid", f"queries[{number}]: {error}", STAGE, code=PARSE_ERROR))
        results.append(_result(found, one["query"], echo=asked.get("echo_explain") is True))
    return call.answer({"content": results})


def _bounds(one: dict[str, Any]) -> Bounds:
    start, end = one.get("time_range", (None, None))
    longest = duration(one["max_duration"]) if "max_duration" in one else None
    if longest is None and "max_duration" in one:
        raise WrongDuration("max_duration has to be a span of time, such as 1d or 12h")
    after = one.get("search_after")
    bounds = Bounds(
        start=start,
        end=end,
        max_duration=None if longest is None else longest // MILLISECOND,
        conditions=one.get("conditions") or None,
        order=read_order(one.get("orderby", ())),
        all_series=one.get("disable_slimit") is True,
        search_after=None if after is None else tuple(after),
    )
    return with_page(
        bounds,
        limit=one.get("limit"),
        offset=one.get("offset"),
        slimit=one.get("slimit"),
        soffset=one.get("soffset"),
        max_points=one.get("max_point"),
    )


def _result(found: Found, text: str, *, echo: bool) -> dict[str, Any]:
    result = {"series": [_series(one) for one in found.answer.series] or None, **describe(found)}
    return {**result, "raw_query": text} if echo else result


def _series(one: Series) -> dict[str, Any]:
    shown: dict[str, Any] = {"name": one.name, "columns": one.columns, "values": one.values}
    return shown if one.tags is None else {**shown, "tags": one.tags}
