"""Answers: which points, in which series, with which columns and rows."""

from __future__ import annotations

from typing import Any

import pytest
from dffkit_mock.dql import Bounds, Order, Series, answer, read_query
from hypothesis import given
from hypothesis import strategies as st

from .stored import NOW, Stored, ask, milliseconds

CPU = [
    Stored("cpu", {"host": "a"}, {"usage": 1.0, "idle": 99}, 10),
    Stored("cpu", {"host": "b"}, {"usage": 2.0}, 20),
    Stored("cpu", {"host": "a"}, {"usage": 3.0}, 30),
]
MEM = [Stored("mem", {"host": "a"}, {"used": 7}, 40)]
LOGS = [
    Stored("nginx", {"host": "a"}, {"message": "one", "cost": 5}, 1, "logging"),
    Stored("redis", {"host": "b"}, {"message": "two", "cost": 3}, 2, "logging"),
    Stored("nginx", {"host": "b"}, {"message": "three"}, 3, "logging"),
]
ALL = [*LOGS, *MEM, *CPU]


def values(text: str, **bounds: Any) -> list[list[list[Any]]]:
    """The rows of each series."""
    return [one.values for one in ask(text, ALL, **bounds)]


def test_the_newest_row_stands_first() -> None:
    """Rows are of points that have the field, newest first, time in milliseconds in the first column."""
    expected = Series(
        "cpu",
        None,
        ["time", "usage"],
        [[milliseconds(30), 3.0], [milliseconds(20), 2.0], [milliseconds(10), 1.0]],
    )
    assert [expected] == ask("M::cpu:(usage)", ALL)


def test_the_query_of_the_first_page() -> None:
    """Measurement, field, tag, range and limit together."""
    assert [[[milliseconds(30), 3.0]]] == values("M::cpu:(usage) {host='a'} [85s] limit 5")
    assert [[[milliseconds(30), 3.0]]] == values("M::cpu:(usage) {host='a'} [95s] limit 1")


def test_all_columns() -> None:
    """Without columns all fields and tags come, sorted by name, with None where a point lacks one."""
    (found,) = ask("M::cpu", ALL)
    assert ["time", "host", "idle", "usage"] == found.columns
    assert [milliseconds(20), "b", None, 2.0] == found.values[1]


def test_all_columns_of_a_group() -> None:
    """What a query groups by are tags of the series, not columns."""
    first, second = ask("M::cpu by host", ALL)
    assert ({"host": "a"}, {"host": "b"}) == (first.tags, second.tags)
    assert ["time", "idle", "usage"] == first.columns
    assert ["time", "usage"] == second.columns


@pytest.mark.parametrize(
    ("source", "names"),
    [
        ("cpu", ["cpu"]),
        ("cpu,mem", ["cpu", "mem"]),
        ("re'^m'", ["mem"]),
        ("*", ["cpu", "mem"]),
        ("cp", []),
        ("nginx", []),
    ],
)
def test_sources(source: str, names: list[str]) -> None:
    """Metrics come as a series a measurement; an unknown measurement is no error, and finds nothing."""
    assert names == [one.name for one in ask(f"M::{source}", ALL)]


@pytest.mark.parametrize(("source", "name", "count"), [("nginx", "nginx", 2), ("*", "", 3), ("nginx,redis", "", 3)])
def test_sources_of_logs(source: str, name: str, count: int) -> None:
    """Logs come as one series, which has a name where there is one source."""
    (found,) = ask(f"L::{source}", ALL)
    assert (name, count) == (found.name, len(found.values))
    assert ["time", "cost", "host", "index", "message", "source"] == found.columns


def test_columns_of_logs() -> None:
    """Named columns come in their order, time first and only once, also for points that have none of them."""
    (found,) = ask("L::*:(`time`, message as text, nothing)", LOGS)
    assert ["time", "text", "nothing"] == found.columns
    assert [milliseconds(3), "three", None] == found.values[0]


def test_a_field_that_no_metric_has() -> None:
    """A metric without the field has no row, and so there is no series."""
    assert [] == ask("M::cpu:(nothing)", ALL)


def test_services() -> None:
    """Traces belong to their service, where they have one."""
    spans = [
        Stored("ddtrace", {"service": "shop"}, {"n": 1}, 1, "tracing"),
        Stored("zipkin", {}, {"n": 2}, 2, "tracing"),
    ]
    assert [1, 1, 0] == [len(ask(f"T::{name}", spans)) for name in ("shop", "zipkin", "ddtrace")]


def test_histories_read_objects() -> None:
    """The history of objects and objects themselves are written as one category."""
    host = [Stored("HOST", {"name": "a"}, {"os": "linux"}, 1, "object")]
    assert ask("O::HOST", host) == ask("OH::HOST", host) != []


@pytest.mark.parametrize(
    ("times", "found"),
    [
        ("", [30, 20, 10]),
        ("[80s]", [30, 20]),
        ("[90s:80s]", [20, 10]),
        ("[:80s]", [20, 10]),
        ("[1700000010:1700000020]", [20, 10]),
        ("[1700000010001:1700000020000]", [20]),
        ("[1700000011:1700000019]", []),
        ("[2023-11-14 22:13:40:1s]", [30, 20]),
    ],
)
def test_ranges(times: str, found: list[int]) -> None:
    """A range includes both of its ends."""
    rows = [row[0] for rows in values(f"M::cpu:(usage) {times}") for row in rows]
    assert [milliseconds(second) for second in found] == rows


@pytest.mark.parametrize(
    ("function", "expected"),
    [
        ("count(usage)", 3),
        ("count(`*`)", 3),
        ("count(idle)", 1),
        ("count_distinct(host)", 2),
        ("sum(usage)", 6.0),
        ("avg(usage)", 2.0),
        ("mean(usage)", 2.0),
        ("max(usage)", 3.0),
        ("MIN(usage)", 1.0),
    ],
)
def test_functions(function: str, expected: float) -> None:
    """A function makes one row of all points; without a range it has no time."""
    (found,) = ask(f"M::cpu:({function})", ALL)
    assert ["time", function.lower().replace("`", "")] == found.columns
    assert [[None, expected]] == found.values


def test_the_time_of_a_function() -> None:
    """One row of a range has the time of its start, but the first and the last value have their own."""
    assert [[[milliseconds(5), 2.0]]] == values("M::cpu:(avg(usage)) [95s]")
    assert [[[milliseconds(10), 1.0]]] == values("M::cpu:(first(usage)) [95s]")
    assert [[[milliseconds(30), 3.0]]] == values("M::cpu:(last(usage)) [95s]")


def test_distinct() -> None:
    """Different values come as a row each."""
    assert [[[None, "a"], [None, "b"]]] == values("M::cpu:(distinct(host))")


def test_groups() -> None:
    """A series a group, sorted by tags; what a point lacks is an empty tag."""
    found = ask("L::*:(count(*) as n, max(cost) as most) by source, host", [*LOGS, Stored("nginx", category="logging")])
    expected = [
        ({"source": "nginx", "host": ""}, [[None, 1, None]]),
        ({"source": "nginx", "host": "a"}, [[None, 1, 5]]),
        ({"source": "nginx", "host": "b"}, [[None, 1, None]]),
        ({"source": "redis", "host": "b"}, [[None, 1, 3]]),
    ]
    assert expected == [(one.tags, one.values) for one in found]


def test_intervals() -> None:
    """A row an interval that has points, at the time of its start; intervals begin at whole multiples."""
    assert [[[milliseconds(20), 2.5], [milliseconds(0), 1.0]]] == values("M::cpu:(avg(usage)) [100s::20s]")
    assert [[[milliseconds(0), 1.0], [milliseconds(20), 2.5]]] == values(
        "M::cpu:(avg(usage)) [100s::20s] order by time asc"
    )


def test_plain_columns_of_intervals() -> None:
    """Plain columns of an interval have their last values."""
    assert [[[milliseconds(20), 3.0], [milliseconds(0), 1.0]]] == values("M::cpu:(usage) [100s::20s]")


def test_order() -> None:
    """Metrics are ordered by time, other data by any column; what has no value stands last either way."""
    assert [10, 20, 30] == [row[0] // 1000 - 1_700_000_000 for row in values("M::cpu:(usage) order by time")[0]]
    assert [[3, 5, None]] == [[row[1] for row in rows] for rows in values("L::*:(cost) order by cost")]
    assert [[5, 3, None]] == [[row[1] for row in rows] for rows in values("L::*:(cost) order by cost desc")]
    assert [[5, None, 3]] == [[row[1] for row in rows] for rows in values("L::*:(cost) order by source, time asc")]


def test_order_of_computed_rows() -> None:
    """Rows made by functions are ordered by their columns."""
    found = values("L::*:(count(*) as n) [100s::2s] order by n desc, time asc")
    assert [[[milliseconds(2), 2], [milliseconds(0), 1]]] == found


def test_pages() -> None:
    """Limit and offset count the rows of each series, slimit and soffset the series."""
    assert [[[milliseconds(20), 2.0]]] == values("M::cpu:(usage) limit 1 offset 1")
    assert [1, 1] == [len(rows) for rows in values("M::cpu:(usage) by host limit 1")]
    assert [[[milliseconds(20), 2.0]]] == values("M::cpu:(usage) by host slimit 1 soffset 1")
    assert [] == values("M::cpu:(usage) offset 3")
    assert [] == values("M::cpu:(usage) limit 0")


def test_bytes_and_lists() -> None:
    """Values are such as JSON has."""
    (found,) = ask("L::x:(raw, several)", [Stored("x", {}, {"raw": b"\xff", "several": [b"a"]}, 0, "logging")])
    assert [[milliseconds(0), "/w==", ["YQ=="]]] == found.values


def test_an_answer_as_a_whole() -> None:
    """Beside the series an answer has what requests want to know: columns, hits, interval."""
    found = answer(read_query("M::cpu:(avg(usage)) [100s::20s] by host limit 1"), ALL, NOW)
    assert (["avg(usage)"], 3, 20_000, None) == (found.column_names, found.hits, found.interval, found.mark)


def test_many_points() -> None:
    """A hundred thousand points are passed over once."""
    passed = 0

    def points() -> Any:
        nonlocal passed
        for number in range(100_000):
            passed += 1
            yield Stored("cpu", {"host": str(number % 50)}, {"usage": number}, number / 1000)

    found = answer(read_query("M::cpu:(max(usage)) [1h::10s] by host"), points(), NOW, Bounds(all_series=True))
    assert (50, 10, 100_000) == (len(found.series), len(found.series[0].values), passed)


@given(
    st.lists(st.tuples(st.integers(0, 90), st.sampled_from("ab"), st.integers(-5, 5)), max_size=30),
    st.integers(1, 20),
    st.integers(0, 5),
)
def test_pages_make_up_the_whole(rows: list[tuple[int, str, int]], limit: int, offset: int) -> None:
    """Whatever is stored, a page is the part of all rows that it says, sorted by time."""
    points = [Stored("m", {"t": tag}, {"f": value}, second) for second, tag, value in rows]
    every = [row for one in ask("M::m:(f)", points) for row in one.values]
    assert sorted((milliseconds(second) for second, _, _ in rows), reverse=True) == [row[0] for row in every]
    page = ask("M::m:(f)", points, limit=limit, offset=offset, order=(Order("time", descending=True),))
    assert every[offset : offset + limit] == [row for one in page for row in one.values]


@given(st.lists(st.tuples(st.integers(0, 90), st.integers(-5, 5)), min_size=1, max_size=30), st.integers(1, 40))
def test_intervals_lose_nothing(rows: list[tuple[int, int]], width: int) -> None:
    """Whatever the interval, its sums add up to the sum of all, and its counts to their number."""
    points = [Stored("m", {}, {"f": value}, second) for second, value in rows]
    (found,) = ask(f"M::m:(sum(f), count(f)) [::{width}s]", points)
    assert (sum(value for _, value in rows), len(rows)) == tuple(sum(row[n] for row in found.values) for n in (1, 2))
