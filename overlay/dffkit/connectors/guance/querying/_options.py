"""What a query takes besides its text: the range of time, and the vendor's own options."""

from __future__ import annotations

import math
from datetime import UTC, datetime, timedelta
from numbers import Real
from typing import TYPE_CHECKING, Any, Literal, TypedDict

from ...._foreign import shown
from ....errors import MisuseError
from ....settings import near
from ....waiting import checked_timeout

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from dffkit_api.guance.models import QueryData, QueryDataAsync, QueryResult

# A point in time: with a time zone, as seconds or milliseconds since 1970, or as a time before now.
Moment = datetime | float | timedelta

FIRST_MILLISECONDS = 10**11  # in seconds, the year 5138: what is as large or larger is in milliseconds
FIRST_MICROSECONDS = 10**14  # the same, in milliseconds
EXPECTED = "a datetime with a time zone, seconds or milliseconds since 1970, or a timedelta before now"
LANGUAGES = ("dql", "promql")


class DqlOptions(TypedDict, total=False):
    """The vendor's options of one query; what is left out is the vendor's to choose.

    - ``limit``, ``offset``: rows; ``slimit``, ``soffset``: series, of metrics only.
    - ``orderby``: order of the rows, ``[{"time": "desc"}]``; ``sorderby``: that of the series. ``order_by`` and
      ``sorder_by`` (``[{"column": …, "order": "DESC"}]``) are the same for data in doris.
    - ``density`` (60, 180, 360 or 720 points), ``interval`` (seconds), ``max_point_count``: how dense points are.
    - ``tz``: zone for grouping by time. ``highlight``: marks hits of a search.
    - ``promql_type``: of a PromQL query, a range without it.
    - ``search_after``, ``cursor_time``: marks of the page before.
    - ``workspace_uuids``: other workspaces that have granted access.
    """

    align_time: bool
    cursor_time: int
    density: Literal["lower", "low", "medium", "high"]
    disable_multiple_field: bool
    disable_sampling: bool
    func_list: Sequence[Any]
    highlight: bool
    interval: int
    limit: int
    max_point_count: int
    offset: int
    order_by: Sequence[Mapping[str, str]]
    orderby: Sequence[Mapping[str, str]]
    promql_type: Literal["instantQuery", "rangeQuery"]
    search_after: Sequence[str | float]
    show_label: bool
    slimit: int
    soffset: int
    sorder_by: Sequence[Mapping[str, str]]
    sorderby: Sequence[Mapping[str, str]]
    tz: str
    workspace_uuids: Sequence[str]


WIRE = {
    "disable_multiple_field": "disableMultipleField",
    "func_list": "funcList",
    "max_point_count": "maxPointCount",
    "promql_type": "promqlType",
    "show_label": "showLabel",
    "workspace_uuids": "workspaceUUIDs",
}


def query_options(
    text: str, start: Moment | None, end: Moment | None, options: Mapping[str, Any], now: float
) -> dict[str, Any]:
    """The query as the vendor takes it; raises :class:`~dffkit.errors.MisuseError` for what cannot be one.

    ``now`` are seconds since 1970.
    """
    if not isinstance(text, str) or not text.strip():
        raise MisuseError(f"dql must be the text of a query, such as 'M::cpu:(usage_idle)', not {shown(text)}")
    known = DqlOptions.__optional_keys__
    for name in options.keys() - known:
        raise MisuseError(f"query has no option {name!r}{near(name, set(known))}")
    found = {"q": text} | {WIRE.get(name, name): value for name, value in options.items() if value is not None}
    span = time_range(start, end, now)
    return found if span is None else found | {"timeRange": span}


def body_of(query: Mapping[str, Any], language: str) -> QueryData:
    """The request of one query."""
    from dffkit_api.guance.models import QueryData  # noqa: PLC0415 - with the first query

    if language not in LANGUAGES:
        raise MisuseError(f"language must be {' or '.join(map(repr, LANGUAGES))}, not {shown(language)}")
    try:
        return QueryData.from_dict({"queries": [{"qtype": language, "query": dict(query)}]})
    except (AttributeError, TypeError, ValueError) as exc:
        raise MisuseError(f"the options of the query cannot be sent: {exc}") from None


def check_terms(query: Mapping[str, Any], language: str, wait: float | None) -> None:
    """Raises for a query that cannot be sent, or a wait that is none, before the first page is wanted."""
    body_of(query, language)
    checked_timeout(wait, "wait")


def asking_again(query: Mapping[str, Any], language: str, async_id: str) -> QueryDataAsync:
    """The request for the result of a query that the vendor goes on with."""
    from dffkit_api.guance.models import QueryDataAsync  # noqa: PLC0415

    return QueryDataAsync.from_dict({"queries": [{"qtype": language, "query": dict(query), "async_id": async_id}]})


def async_id_of(result: QueryResult) -> str | None:
    """What a query that is still running is asked for by; ``None`` for one that is done."""
    return result.async_id or None if result.is_running else None


def time_range(start: Moment | None, end: Moment | None, now: float) -> list[int] | None:
    """Start and end in milliseconds since 1970; ``None`` where the text of the query says it, or nobody."""
    if start is None:
        if end is not None:
            raise MisuseError("end needs a start: a range has both")
        return None
    span = [milliseconds("start", start, now), milliseconds("end", timedelta() if end is None else end, now)]
    if span[0] >= span[1]:
        raise MisuseError(f"start must be before end, not {shown(start)} to {shown('now' if end is None else end)}")
    return span


def milliseconds(name: str, moment: Moment, now: float) -> int:
    """A moment in milliseconds since 1970."""
    if isinstance(moment, timedelta):
        return round((now - moment.total_seconds()) * 1000)
    if isinstance(moment, datetime):
        if moment.utcoffset() is None:
            raise MisuseError(f"{name} must have a time zone: {moment.isoformat()} could be anywhere; add tzinfo=UTC")
        return (moment.astimezone(UTC) - datetime(1970, 1, 1, tzinfo=UTC)) // timedelta(milliseconds=1)
    number = _number(moment)
    if not math.isfinite(number) or number < 0:
        raise MisuseError(f"{name} must be {EXPECTED}, not {shown(moment)}")
    if number >= FIRST_MICROSECONDS:
        raise MisuseError(f"{name} must be {EXPECTED}, not {shown(moment)}, which are micro- or nanoseconds")
    return round(number if number >= FIRST_MILLISECONDS else number * 1000)


def _number(moment: object) -> float:
    """The number that was given, one of another library too; what is none is no finite number."""
    if isinstance(moment, bool) or not isinstance(moment, (int, float, Real)):
        return math.nan
    try:
        return float(moment)
    except OverflowError:
        return math.inf
