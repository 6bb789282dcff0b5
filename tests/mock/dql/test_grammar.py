"""From texts to queries."""

from __future__ import annotations

import pytest
from dffkit_mock.dql import Query, read_query
from dffkit_mock.dql.namespaces import METRIC, NAMESPACES
from dffkit_mock.dql.query import AllOf, Column, Comparison, Moment, Order, Regex, Times

SECOND = 1_000_000_000
HOST = Comparison("host", "=", "a")


def test_every_part() -> None:
    """A query with all its parts."""
    text = (
        "M::cpu,mem:(last(usage), MAX(usage) AS peak, count(*)) {host = 'a'} [1h:5m:1m] "
        "BY host, `cpu` ORDER BY time DESC LIMIT 10 OFFSET 2 SLIMIT 5 SOFFSET 1"
    )
    expected = Query(
        METRIC,
        ("cpu", "mem"),
        (Column("usage", "last(usage)", "last"), Column("usage", "peak", "max"), Column("*", "count(*)", "count")),
        HOST,
        Times(Moment(3600 * SECOND, ago=True), Moment(300 * SECOND, ago=True), 60 * SECOND),
        ("host", "cpu"),
        (Order("time", descending=True),),
        limit=10,
        offset=2,
        slimit=5,
        soffset=1,
    )
    assert expected == read_query(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("M::cpu", Query(sources=("cpu",))),
        ("cpu", Query(sources=("cpu",))),
        ("metric::cpu", Query(sources=("cpu",))),
        ("M   :: cpu :   (usage)", Query(sources=("cpu",), columns=(Column("usage", "usage"),))),
        ("M::cpu:() {}", Query(sources=("cpu",))),
        ("M::cpu:(*)", Query(sources=("cpu",))),
        ("M::`*`:(`*`)", Query()),
        ("M::*", Query()),
        ("M::`Host Monitoring`", Query(sources=("Host Monitoring",))),
        ("M::'cpu'", Query(sources=("cpu",))),
        ("M::re('^c'), re`m$`", Query(sources=(Regex("^c"), Regex("m$")))),
        (
            "M::cpu:(usage AS 使用率, usage AS 'x y')",
            Query(sources=("cpu",), columns=(Column("usage", "使用率"), Column("usage", "x y"))),
        ),
        ("M::cpu:(max('usage'))", Query(sources=("cpu",), columns=(Column("usage", "max(usage)", "max"),))),
        ("M::cpu:(usage, usage)", Query(sources=("cpu",), columns=(Column("usage", "usage"),))),
        ("M::cpu {} order by time", Query(sources=("cpu",), order=(Order("time"),))),
        ("M::cpu # all of it\nlimit 1", Query(sources=("cpu",), limit=1)),
        ("M::cpu {host='a'}", Query(sources=("cpu",), condition=HOST)),
    ],
)
def test_the_parts_may_be_left_out(text: str, expected: Query) -> None:
    """All but the source may be left out, and blanks and quotes are the writer's choice."""
    assert expected == read_query(text)


@pytest.mark.parametrize("word", sorted(NAMESPACES))
def test_namespaces(word: str) -> None:
    """Each namespace has a letter and words, in any case."""
    assert read_query(f"{word}::x").namespace is read_query(f"{word.upper()}::x").namespace is NAMESPACES[word]


def test_conditions_of_a_query_hold_together() -> None:
    """What stands in braces is the condition of the query."""
    expected = AllOf((HOST, Comparison("usage", ">", 5)))
    assert expected == read_query("M::cpu {host='a', usage > 5}").condition
