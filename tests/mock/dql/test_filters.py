"""Conditions: what is written selects what it says."""

from __future__ import annotations

import operator
from collections.abc import Callable
from typing import Any

import pytest
from dffkit_mock.dql import read_conditions
from dffkit_mock.dql.filters import predicate
from dffkit_mock.dql.namespaces import METRIC, NAMESPACES
from hypothesis import given
from hypothesis import strategies as st

from .stored import START, Stored

POINT = Stored(
    tags={"host": "web-01", "cpu": "0", "on": "true"},
    fields={
        "usage": 5,
        "load": 1.5,
        "message": "Connection refused\nagain",
        "up": True,
        "codes": [200, 404],
        "raw": b"a",
    },
)


def holds(text: str, point: Stored = POINT) -> bool:
    """Whether conditions hold for a point."""
    return predicate(read_conditions(text), METRIC)(point)


@pytest.mark.parametrize(
    "text",
    [
        "{host = 'web-01'}",
        "host = 'web-01'",
        "`host` = `web-01`",
        "host != 'web-02'",
        "usage = 5 and load > 1",
        "usage = 5 && load >= 1.5, up = true",
        "usage = 6 or load < 2",
        "usage = 6 || load <= 1.5",
        "usage = 1 or usage = 5 and load = 1.5",
        "usage = 5, usage = 1 or load = 1.5",
        "not usage = 6",
        "!(usage = 6)",
        "not (usage = 6 or load = 7)",
        "not usage = 6 and load = 1.5",
        "usage > -1",
        "usage in [1, 5]",
        "usage IN ['5']",
        "host in ['a', 'web-01']",
        "host not in ['a', 'b']",
        "host not in []",
        "not (host in [])",
        "cpu = 0",
        "cpu < 1",
        "usage = '5'",
        "usage > '4'",
        "host > 'web-00'",
        "on = true",
        "up = 'true'",
        "codes = 404",
        "codes > 300",
        "codes in [1, 200]",
        "none = nil",
        "host != nil",
        "none != 'a'",
        "host = exists()",
        "none != exists()",
        "host = re('^web-[0-9]+$')",
        "host = re`web`",
        "host != re'^eb'",
        "up = re'^true$'",
        "usage = re'5'",
        "message = match('connection REFUSED')",
        "message != match('accepted')",
        "message = wildcard('Conn*again')",
        "host = wildcard('web-??')",
        "host != wildcard('web')",
        f"time = {START * 1000}",
        f"time >= {START * 1000} and time < {START * 1000 + 1}",
    ],
)
def test_what_holds(text: str) -> None:
    """Each of these holds for the point, and its opposite does not."""
    assert holds(text)
    assert not holds(f"not ({text.strip('{}')})")


@pytest.mark.parametrize("text", ["", "{}", " { } "])
def test_no_conditions(text: str) -> None:
    """Where nothing is asked everything holds."""
    assert holds(text)


@pytest.mark.parametrize(
    "text",
    [
        "none = ''",
        "none < 5",
        "none > 'a'",
        "host > 5",
        "up > 0",
        "raw = 'a'",
        "usage = 'five'",
        "host = 'WEB-01'",
        "up = 1",
    ],
)
def test_what_does_not_hold(text: str) -> None:
    """What is not there equals nothing, and what cannot be compared is not greater."""
    assert not holds(text)


def test_columns_that_nobody_sent() -> None:
    """Logs have their source and an index, of other namespaces each has its own name for the source."""
    log = Stored("nginx", category="logging")
    for namespace, text in [
        ("l", "source = 'nginx' and index = 'default'"),
        ("o", "class = 'nginx'"),
        ("t", "service = 'nginx'"),
    ]:
        assert predicate(read_conditions(text), NAMESPACES[namespace])(log)
    assert not holds("source = 'nginx'", log)
    assert predicate(read_conditions("index = 'other'"), NAMESPACES["l"])(Stored(tags={"index": "other"}))


SIGNS: dict[str, Callable[[Any, Any], bool]] = {
    "=": operator.eq,
    "!=": operator.ne,
    ">": operator.gt,
    ">=": operator.ge,
    "<": operator.lt,
    "<=": operator.le,
}
TEXTS = st.text(alphabet="ab '\"\\`{}#,", max_size=3)
NUMBERS = st.integers(-3, 3) | st.sampled_from([0.5, -1.5, 1e10])
Python = Callable[[Stored], bool]
Written = tuple[str, Python]


def written(value: Any) -> str:
    """A value as DQL has it."""
    if isinstance(value, str):
        escaped = value.replace("\\", "\\\\").replace("'", "\\'")
        return f"'{escaped}'"
    return str(value).lower() if isinstance(value, bool) else repr(value)


@st.composite
def comparisons(draw: st.DrawFn) -> Written:
    """A comparison in DQL and in Python: numbers of ``f``, texts of ``t``, both always there."""
    name, values = draw(st.sampled_from([("f", NUMBERS), ("t", TEXTS)]))
    if draw(st.booleans()):
        several = draw(st.lists(values, max_size=3))
        return f"{name} in [{', '.join(map(written, several))}]", lambda point: point.fields[name] in several
    sign, value = draw(st.sampled_from(sorted(SIGNS))), draw(values)
    return f"{name} {sign} {written(value)}", lambda point: SIGNS[sign](point.fields[name], value)


def combined(children: st.SearchStrategy[Written]) -> st.SearchStrategy[Written]:
    """Conditions around others."""

    def joined(word: str, fold: Callable[[list[bool]], bool]) -> st.SearchStrategy[Written]:
        return st.lists(children, min_size=1, max_size=3).map(
            lambda parts: (
                f"({word.join(text for text, _ in parts)})",
                lambda point: fold([python(point) for _, python in parts]),
            )
        )

    negated = children.map(lambda part: (f"not ({part[0]})", lambda point: not part[1](point)))
    return (
        negated
        | joined(" and ", all)
        | joined(" && ", all)
        | joined(", ", all)
        | joined(" or ", any)
        | joined("||", any)
    )


@given(
    st.recursive(comparisons(), combined, max_leaves=8),
    st.lists(st.fixed_dictionaries({"f": NUMBERS, "t": TEXTS}), max_size=10),
)
def test_a_filter_selects_what_python_selects(condition: Written, rows: list[dict[str, Any]]) -> None:
    """Whatever is written as a condition selects exactly the points that the same condition in Python selects."""
    text, python = condition
    points = [Stored(fields=row) for row in rows]
    accepts = predicate(read_conditions(text), METRIC)
    assert [point for point in points if python(point)] == [point for point in points if accepts(point)]


@given(TEXTS, TEXTS)
def test_any_text_can_be_written(value: str, other: str) -> None:
    """A text in quotes means itself, whatever characters are in it."""
    assert holds(f"t = {written(value)}", Stored(fields={"t": value}))
    assert (value == other) is holds(f"t = {written(value)}", Stored(fields={"t": other}))
