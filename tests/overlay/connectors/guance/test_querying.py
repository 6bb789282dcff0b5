"""Guance.query and the walks: ranges of time, rows, pages, frames, queries that take long."""

from __future__ import annotations

import builtins
import json
from datetime import UTC, datetime, timedelta, timezone
from fractions import Fraction
from typing import TYPE_CHECKING, Any

import pytest
from dffkit.clock import Clock
from dffkit.connectors.guance import Rows
from dffkit.errors import DeadlineError, MisuseError, UnreadableReplyError, VendorFailureError

from ..sides import Server, Side
from .answers import OPTIONS, answer

if TYPE_CHECKING:
    from collections.abc import Callable

NOW = 1_700_000_000.0
DQL = "M::`cpu`:(avg(`usage_idle`)) BY `host`"
LOGS = "L::re(`.*`):(`message`)"
WEB = {"name": "cpu", "columns": ["time", "idle"], "values": [[1000, 1.5], [2000, None]], "tags": {"host": "web"}}
DB = {"name": "cpu", "columns": ["time", "idle"], "values": [[1000, 7]], "tags": {"host": "db", "time": "x"}}


def result(*series: dict[str, Any], **more: Any) -> dict[str, Any]:
    """The answer to one query."""
    return answer({"data": [{"series": list(series) or None, **more}], "declaration": {}})


def asked(server: Server, request: int = 0) -> dict[str, Any]:
    """The query of a request."""
    query: dict[str, Any] = json.loads(server.requests[request].content)["queries"][0]
    return query


def run(guance: Side, act: Callable[[Any], Any], server: Server) -> Any:
    """What ``act`` gives at a clock that stands still."""
    return guance.do(act, server, clock=Clock(lambda: NOW), **OPTIONS)


def test_rows_have_columns_and_tags(guance: Side) -> None:
    """All series, one after the other; a tag named like a column gets an underscore."""
    rows = run(guance, lambda it: it.query(DQL), Server(result(WEB, DB)))
    assert isinstance(rows, Rows)
    assert list(rows) == [
        {"time": 1000, "idle": 1.5, "host": "web"},
        {"time": 2000, "idle": None, "host": "web"},
        {"time": 1000, "idle": 7, "host": "db", "_time": "x"},
    ]
    assert (rows.columns, len(rows), rows[0]["host"]) == (["time", "idle", "host", "_time"], 3, "web")
    assert [one.name for one in rows.series] == ["cpu", "cpu"]
    assert repr(rows) == "<Rows 3 of 2 series>"


def test_no_series_are_no_rows(guance: Side) -> None:
    """The vendor says null."""
    rows = run(guance, lambda it: it.query(DQL), Server(result()))
    assert (list(rows), rows.columns, rows.series) == ([], [], [])


@pytest.mark.parametrize("walk", ["query", "iter_rows", "iter_series"])
@pytest.mark.parametrize(
    "content",
    [
        {"data": []},
        {"data": None},
        {"data": [{"series": "none"}]},
        {"data": [{"series": ["cpu"]}]},
        {"data": [{"series": [WEB | {"values": [5]}]}]},
        {"data": [{"series": [WEB | {"columns": [5]}]}]},
    ],
)
def test_an_answer_without_a_table_is_unreadable(guance: Side, content: dict[str, Any], walk: str) -> None:
    """A typed error of the call, not one of Python where the rows are used."""
    with pytest.raises(UnreadableReplyError, match=r"guance\.query_data"):
        run(guance, lambda it: getattr(it, walk)(DQL), Server(answer(content)))


def test_a_gap_among_the_series_is_left_out(guance: Side) -> None:
    """The others are read."""
    rows = run(guance, lambda it: it.query(DQL), Server(answer({"data": [{"series": [WEB, None, DB]}]})))
    assert [row["host"] for row in rows] == ["web", "web", "db"]


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        (None, None, None),
        (datetime(2023, 11, 14, tzinfo=UTC), datetime(2023, 11, 15, tzinfo=UTC), [1699920000000, 1700006400000]),
        (datetime(2023, 11, 14, 8, tzinfo=timezone(timedelta(hours=8))), None, [1699920000000, 1700000000000]),
        (1_699_920_000, 1_699_920_060.5, [1699920000000, 1699920060500]),
        (1_699_920_000_000, 1_699_920_060_000, [1699920000000, 1699920060000]),
        (Fraction(1_699_920_000_500, 1000), None, [1699920000500, 1700000000000]),  # as any number, numpy's too
        (timedelta(hours=1), None, [1699996400000, 1700000000000]),
        (timedelta(hours=1), timedelta(minutes=1), [1699996400000, 1699999940000]),
    ],
)
def test_ranges_of_time(guance: Side, start: Any, end: Any, expected: list[int] | None) -> None:
    """Whatever says a moment becomes milliseconds; without any the text of the query decides."""
    server = Server(result(WEB))
    run(guance, lambda it: it.query(DQL, start, end), server)
    assert asked(server) == {"qtype": "dql", "query": {"q": DQL} | ({"timeRange": expected} if expected else {})}


def test_options_on_the_wire(guance: Side) -> None:
    """Python's names become the vendor's; what is None is left out."""
    server = Server(result(WEB))
    options = {"limit": 5, "max_point_count": 10, "orderby": [{"time": "desc"}], "workspace_uuids": ["w"], "tz": None}
    run(guance, lambda it: it.query("up", language="promql", promql_type="instantQuery", **options), server)
    assert asked(server) == {
        "qtype": "promql",
        "query": {
            "q": "up",
            "promqlType": "instantQuery",
            "limit": 5,
            "maxPointCount": 10,
            "orderby": [{"time": "desc"}],
            "workspaceUUIDs": ["w"],
        },
    }


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"dql": ""}, "dql must be the text of a query"),
        ({"dql": None}, "dql must be the text of a query"),
        ({"start": "yesterday"}, "start must be a datetime with a time zone, .* not 'yesterday'"),
        ({"start": datetime(2023, 1, 1)}, "start must have a time zone"),
        ({"start": -1}, "start must be"),
        ({"start": float("nan")}, "start must be"),
        ({"start": True}, "start must be"),
        ({"start": 10**400}, "start must be"),
        ({"start": 1_699_920_000_000_000}, "1699920000000000, which are micro- or nanoseconds"),
        ({"start": 5, "end": 1_699_920_000_000_000_000}, "end must be .* which are micro- or nanoseconds"),
        ({"end": 5}, "end needs a start"),
        ({"start": 7, "end": 5}, "start must be before end, not 7 to 5"),
        ({"limt": 5}, "no option 'limt'; did you mean 'limit'"),
        ({"language": "sql"}, "language must be 'dql' or 'promql', not 'sql'"),
        ({"orderby": 5}, "options of the query cannot be sent"),
        ({"orderby": ["time"]}, "options of the query cannot be sent"),
        ({"wait": -1}, "wait must be seconds"),
    ],
)
def test_what_cannot_be_asked_is_refused(guance: Side, given: dict[str, Any], message: str) -> None:
    """Before anything is sent, naming the value and what would do."""
    server = Server(result(WEB, is_running=True, async_id="a"))
    with pytest.raises(MisuseError, match=message):
        run(guance, lambda it: it.query(**{"dql": DQL} | given), server)
    assert server.requests == []


def test_a_refused_query_is_told(guance: Side) -> None:
    """The vendor's own words."""
    body = answer({}, code=200, success=False, errorCode="ft.QueryError", message="parse error at 3")
    with pytest.raises(VendorFailureError, match=r"ft\.QueryError, parse error at 3"):
        run(guance, lambda it: it.query(DQL), Server(body))


def test_series_page_by_page(guance: Side) -> None:
    """Until a page has fewer than asked for."""
    server = Server(result(WEB, DB), result(WEB))
    found = run(guance, lambda it: it.iter_series(DQL, timedelta(hours=1), page_size=2), server)
    assert [one.tags["host"] for one in found] == ["web", "db", "web"]
    assert [(asked(server, n)["query"]["slimit"], asked(server, n)["query"]["soffset"]) for n in (0, 1)] == [
        (2, 0),
        (2, 2),
    ]
    assert asked(server, 0)["query"]["timeRange"] == asked(server, 1)["query"]["timeRange"]


def test_a_server_that_ignores_the_offset_does_not_make_a_loop(guance: Side) -> None:
    """The same page twice is the end, and is given once."""
    assert len(run(guance, lambda it: it.iter_series(DQL, page_size=1), Server(result(WEB)))) == 1
    assert len(run(guance, lambda it: it.iter_rows(LOGS, page_size=2), Server(result(WEB)))) == 2


def test_rows_go_on_at_the_mark_of_the_page_before(guance: Side) -> None:
    """Logs are walked by ``search_after``, in pages of the size asked for."""
    log = {"columns": ["time", "message"], "values": [[3, "c"], [2, "b"]]}
    last = {"columns": ["time", "message"], "values": [[1, "a"]]}
    server = Server(result(log, search_after=[2, "id"]), result(last, search_after=[]))
    found = run(guance, lambda it: it.iter_rows(LOGS, page_size=2), server)
    assert [row["message"] for row in found] == ["c", "b", "a"]
    assert [asked(server, n)["query"]["search_after"] for n in (0, 1)] == [[], [2, "id"]]


def test_rows_without_a_mark_go_on_by_offset(guance: Side) -> None:
    """Where the answer has none."""
    log, last = ({"columns": ["m"], "values": values} for values in ([["c"], ["b"]], [["a"]]))
    server = Server(result(log), result(last))
    found = run(guance, lambda it: it.iter_rows(LOGS, page_size=2), server)
    assert ([row["m"] for row in found], asked(server, 1)["query"]["offset"]) == (["c", "b", "a"], 2)


@pytest.mark.parametrize(
    ("walk", "given", "message"),
    [
        ("iter_series", {"slimit": 3}, "leave slimit out"),
        ("iter_rows", {"limit": 3}, "leave limit out"),
        ("iter_rows", {"page_size": 0}, "page_size must be a whole number, 1 or more, not 0"),
        ("iter_series", {"page_size": True}, "page_size must be"),
        ("iter_series", {"start": "x"}, "start must be"),
    ],
)
def test_a_wrong_walk_is_refused_at_once(guance: Side, walk: str, given: dict[str, Any], message: str) -> None:
    """When it is made, not with the first row."""
    server = Server(result(WEB))
    with pytest.raises(MisuseError, match=message):
        run(guance, lambda it: getattr(it, walk)(DQL, **given), server)
    assert server.requests == []


@pytest.mark.parametrize("walk", ["iter_series", "iter_rows"])
@pytest.mark.parametrize("given", [{"language": "sql"}, {"wait": -1}, {"orderby": 5}, {"start": "now"}])
def test_a_walk_that_nobody_goes_on_is_refused_too(guance: Side, walk: str, given: dict[str, Any]) -> None:
    """Where it is made, and not where its first record is wanted."""
    with pytest.raises(MisuseError):
        run(guance, lambda it: [getattr(it, walk)(DQL, **given)], Server(result(WEB)))


def test_a_query_that_takes_long_is_asked_for_again(guance: Side) -> None:
    """By the id that the vendor gives, until it is done."""
    running = result(is_running=True, async_id="query-1")
    server = Server(running, running, result(WEB, is_running=False, async_id="query-1"))
    assert len(run(guance, lambda it: it.query(DQL), server)) == 2
    paths = [request.url.path for request in server.requests]
    assert paths == ["/api/v1/df/query_data_v1", *["/api/v1/df/asynchronous/query_data"] * 2]
    assert asked(server, 2)["async_id"] == "query-1"
    assert len(guance.waits) == 1


def test_a_query_that_takes_too_long_ends_with_a_deadline(guance: Side) -> None:
    """And says how to wait longer."""
    with pytest.raises(DeadlineError, match=r"the query is not done after 5 s.*longer wait"):
        run(guance, lambda it: it.query(DQL, wait=5), Server(result(is_running=True, async_id="query-1")))


def test_frames_of_both_libraries(guance: Side) -> None:
    """Times in UTC, gaps as gaps, tags as columns."""
    rows = run(guance, lambda it: it.query(DQL), Server(result(WEB, DB)))
    moment = datetime.fromtimestamp(1, UTC)
    pandas = pytest.importorskip("pandas")
    frame = rows.to_pandas()
    assert (list(frame.columns), frame["time"][0].to_pydatetime()) == (rows.columns, moment)
    assert (frame["host"].tolist(), frame["idle"].isna().tolist()) == (["web", "web", "db"], [False, True, False])
    assert isinstance(frame, pandas.DataFrame)
    pytest.importorskip("polars")
    polars = rows.to_polars()
    assert polars.columns == rows.columns
    assert polars["time"].to_list()[0] == moment
    assert (polars["idle"].to_list(), polars["_time"].to_list()) == ([1.5, None, 7.0], [None, None, "x"])


def test_frames_of_mixed_values_and_of_nothing(guance: Side) -> None:
    """A column of text and numbers is taken as it is; no rows are an empty frame."""
    pytest.importorskip("polars")
    odd = {"columns": ["time", "v"], "values": [["2023", 1], [None, "x"], [3, {"a": 1}]]}
    rows = run(guance, lambda it: it.query(DQL), Server(result(odd)))
    assert (len(rows.to_pandas()), len(rows.to_polars())) == (3, 3)
    empty = run(guance, lambda it: it.query(DQL), Server(result()))
    assert (len(empty.to_pandas()), len(empty.to_polars())) == (0, 0)


@pytest.mark.parametrize("far", [10**19, 1_700_000_000_000_000_000])
def test_times_beyond_those_of_a_frame_stay_numbers(guance: Side, far: int) -> None:
    """Instead of a failure of the library, which says nothing about Guance."""
    pytest.importorskip("polars")
    rows = run(guance, lambda it: it.query(DQL), Server(result(WEB | {"values": [[1000, 1.5], [far, 2.5]]})))
    assert rows.to_pandas()["time"].tolist() == rows.to_polars()["time"].to_list() == [1000, far]


@pytest.mark.parametrize("library", ["pandas", "polars"])
def test_a_library_that_is_missing_is_named(guance: Side, library: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """With the extra that brings it."""
    rows = run(guance, lambda it: it.query(DQL), Server(result(WEB)))
    real = builtins.__import__

    def without(name: str, *args: Any, **kwargs: Any) -> Any:
        if name.partition(".")[0] == library:
            raise ImportError(name)
        return real(name, *args, **kwargs)

    monkeypatch.setattr(builtins, "__import__", without)
    with pytest.raises(MisuseError, match=rf"pip install 'dffkit\[{library}\]'"):
        getattr(rows, f"to_{library}")()


@pytest.mark.dffkit_mock(stateful=False)
def test_the_mock_answers(guance: Side, dffkit_mock_url: str) -> None:
    """The documented example of the vendor, as rows."""
    rows = guance.do(lambda it: it.query("M::`cpu`:(avg(`usage_idle`))", timedelta(hours=1)))
    assert rows[0]["time"] == 1708912900000
