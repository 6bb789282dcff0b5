"""Queries in DQL, and the forms of their results.

Sources: DataFlux Func docs, "Script Development / DataWay", query; Guance docs, "DataWay" and "DataKit API".
"""

from __future__ import annotations

import logging
import math
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, TypedDict

from ..._masking import SECRETS
from ...errors import MisuseError
from ._answer import NOTHING_SENT, Answer, is_refusal
from ._call import Call, Target, json_call

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import httpx

    from ._plan import Plan

PATH = "/v1/query/raw"
SERIES_PAGE = 500
METRIC_PAGES, OTHER_PAGES = 20, 5  # as DataFlux Func: more is not a query but an export
METRIC_PREFIX = "M::"

logger = logging.getLogger("dffkit")


class NativeQuery(TypedDict, total=False):
    """What the server itself knows of a query besides its text; ``time_range`` in milliseconds since 1970."""

    conditions: str | None
    time_range: Sequence[int] | None
    max_duration: str | None
    max_point: int | None
    orderby: Sequence[Mapping[str, Literal["asc", "desc"]]] | None
    limit: int | None
    offset: int | None
    slimit: int | None
    soffset: int | None
    disable_slimit: bool | None
    disable_multiple_field: bool | None
    search_after: Sequence[str | float] | None
    highlight: bool | None


class Wish(NamedTuple):
    """What a query is asked for."""

    dql: str
    all_series: bool
    dict_output: bool
    raw: bool
    token: str | None
    native: Mapping[str, Any]


def querying(wish: Wish) -> Plan[Answer]:
    """Asks once, or page by page for all series, and brings the result into the wanted form."""
    _check(wish)
    answer = yield from _every_page(wish) if wish.all_series else _one_page(wish, {})
    if answer is NOTHING_SENT or is_refusal(answer):
        return answer
    return Answer(answer.status_code, _formed(wish, answer.result))


def _check(wish: Wish) -> None:
    if not isinstance(wish.dql, str) or not wish.dql.strip():
        raise MisuseError(f"dql must be the text of a query, such as 'M::cpu:(usage_idle)', not {wish.dql!r}")
    if wish.all_series and (both := {"slimit", "soffset"} & wish.native.keys()):
        raise MisuseError(f"all_series pages by slimit and soffset itself: leave {' and '.join(sorted(both))} out")


def _one_page(wish: Wish, page: Mapping[str, int]) -> Plan[Answer]:
    options = {name: value for name, value in wish.native.items() if value is not None}
    body: dict[str, Any] = {"queries": [{"query": wish.dql, **options, **page}], "mask_visible": True}
    if wish.token is not None:
        body["token"] = wish.token
    call = json_call(Target(PATH), body, math.inf)
    call.kwargs["extensions"] = {SECRETS: [wish.token] if wish.token else []}
    return (yield Call(call.operation, call.kwargs, read_result))


def _every_page(wish: Wish) -> Plan[Answer]:
    pages = METRIC_PAGES if wish.dql.lstrip().upper().startswith(METRIC_PREFIX) else OTHER_PAGES
    first: Answer | None = None
    for number in range(pages):
        answer = yield from _one_page(wish, {"slimit": SERIES_PAGE, "soffset": SERIES_PAGE * number})
        if answer is NOTHING_SENT or is_refusal(answer):
            return answer
        found = series_of(answer.result)
        if first is None:
            first = answer
            first.result["content"][0]["series"] = found
        else:
            series_of(first.result).extend(found)
        if len(found) < SERIES_PAGE:
            return first
    logger.warning("all_series stops at %d series, and there may be more: narrow the query", SERIES_PAGE * pages)
    return first or NOTHING_SENT


def read_result(response: httpx.Response) -> Answer:
    """Status and body of a query's answer; raises what the sender takes for an unreadable reply."""
    body = response.json()
    series_of(body)
    return Answer(response.status_code, body)


def series_of(body: Any) -> list[dict[str, Any]]:
    """The series of the first query; the server says null for none."""
    series = body["content"][0].get("series")
    if series is None:
        return []
    if not isinstance(series, list):
        raise TypeError("series must be a list")
    return series


def _formed(wish: Wish, body: Any) -> Any:
    if wish.raw:
        return body
    series = series_of(body)
    return {"series": [rows(one) for one in series] if wish.dict_output else series}


def rows(series: Mapping[str, Any]) -> list[dict[str, Any]]:
    """A series as one dict a row, with its tags under ``tags`` (``_tags`` where a column has that name)."""
    columns = series.get("columns") or []
    key = "tags"
    while key in columns:
        key = f"_{key}"
    tags = series.get("tags") or {}
    return [{**dict(zip(columns, row, strict=False)), key: tags} for row in series.get("values") or []]
