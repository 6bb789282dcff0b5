"""Texts that are no queries, and queries that are not simple: which error, where, and in which words."""

from __future__ import annotations

import pytest
from dffkit_mock.dql import PROMQL, SUPPORTED, DqlError, MalformedQuery, UnsupportedQuery, evaluate, read_query
from hypothesis import given
from hypothesis import strategies as st

from .stored import NOW, Stored

ORDER = "the parts of a query are, in this order: source, (columns), {conditions}, [times], BY, ORDER BY, LIMIT, OFFSET"
NO_SOURCE = "expected the name of a measurement, re('…') or *, found "


@pytest.mark.parametrize(
    ("text", "column", "sentence"),
    [
        ("", 1, f"{NO_SOURCE}the end of the query"),
        ("M::", 4, f"{NO_SOURCE}the end of the query"),
        ("M::by", 4, "the keyword by as a name stands in backticks, found 'by'"),
        ("X::cpu", 1, "unknown namespace 'X'; known are M (metric), L (logging)"),
        ("M::cpu usage", 8, f"unexpected 'usage'; {ORDER}"),
        ("M::cpu:", 8, "expected '(' and the columns of the answer, found the end of the query"),
        ("M::cpu:(usage", 14, "expected ',' or ')' after a column, found the end of the query"),
        ("M::cpu:(usage,)", 15, "expected a column: a field or tag, a function of it, or *, found ')'"),
        ("M::cpu:(usage as)", 17, "expected the name that the column gets, found ')'"),
        ("M::cpu:(a as x, b as x)", 24, "two columns are called 'x': give one another name by AS"),
        ("M::cpu {host}", 13, "expected =, !=, >, >=, <, <=, IN or NOT IN after 'host', found '}'"),
        ("M::cpu {host='a'", 17, "expected ',', AND, OR or '}' after a condition, found the end of the query"),
        ("M::cpu {host='a' 5}", 18, "expected ',', AND, OR or '}' after a condition, found '5'"),
        ("M::cpu {host=a}", 14, "expected a value, such as 5, 'text', true, nil"),
        ("M::cpu {host=='a'}", 13, "expected '=', found '=='"),
        ("M::cpu {host<>'a'}", 13, "expected '!=', found '<>'"),
        ("M::cpu {host=~'a'}", 13, "expected = re('…'), found '=~'"),
        ("M::cpu {host not 'a'}", 18, "expected IN after NOT, found"),
        ("M::cpu {host in 'a'}", 17, "expected '[' and the values of the list"),
        ("M::cpu {host in ['a' 'b']}", 22, "expected ',' or ']' in a list"),
        ("M::cpu {host > true}", 16, "> needs a number or a text behind it"),
        ("M::cpu {host > re('a')}", 16, "> needs a number or a text behind it"),
        ("M::cpu {a = 1e999}", 13, "1e999 is too large for a number"),
        ("M::cpu {(a = 1}", 15, "expected ',', AND, OR or ')' after a condition"),
        ("M::cpu {a = re('(')}", 16, "no regular expression of RE2, or one that needs too much memory"),
        ("M::cpu {a = re('(?=a)')}", 16, "no regular expression of RE2"),
        ("M::re(a)", 7, "expected the text for re(), found 'a'"),
        ("M::cpu []", 8, "a range of time needs a start, an end or an interval, as in [1h:5m:1m]"),
        ("M::cpu [1h", 11, "expected ':' or ']' in a range of time, found the end of the query"),
        ("M::cpu [1.5]", 9, "expected a time: 5m before now"),
        ("M::cpu [2023-13-01]", 9, "expected a time: 5m before now"),
        ("M::cpu [1h::5]", 13, "expected an interval, such as 1m, found '5'"),
        ("M::cpu [1h::0s]", 13, "an interval has to be longer than 0"),
        ("M::cpu by", 10, "expected a tag or field to group by, found the end of the query"),
        ("M::cpu order time", 14, "expected BY after ORDER, found 'time'"),
        ("M::cpu order by usage", 22, "metrics are ordered by time, not by 'usage'"),
        ("L::x:(count(*)) order by y", 27, "no column to order by is called 'y'"),
        ("M::cpu limit", 13, "expected a whole number after LIMIT, found the end of the query"),
        ("M::cpu limit -1", 14, "expected a whole number after LIMIT, found '-'"),
        ("M::cpu limit 1 limit 2", 16, f"unexpected 'limit'; {ORDER}"),
        ("M::cpu limit 1 by host", 16, f"unexpected 'by'; {ORDER}"),
        ("M::cpu [5m] {a=1}", 13, f"unexpected '{{'; {ORDER}"),
    ],
)
def test_malformed(text: str, column: int, sentence: str) -> None:
    """What is no DQL: where it goes wrong, and what was expected there."""
    with pytest.raises(MalformedQuery) as caught:
        read_query(text)
    assert (1, column, column - 1) == (caught.value.line, caught.value.column, caught.value.position)
    assert sentence in str(caught.value)


@pytest.mark.parametrize(
    ("text", "found", "what"),
    [
        ("show_measurement()", "show_measurement", "a function around queries, or one that lists what there is"),
        ("moving_average(dql='M::cpu')", "moving_average", "a function around queries"),
        ("L['default']::nginx", "L", "an index at the namespace"),
        ("F::x", "F", "a namespace whose data nobody writes"),
        ("M::(M::cpu)", "(", "a query within a query"),
        ("M::lower('x')", "lower(", "a function beside re as a source"),
        ("M::cpu:(usage + 1)", "+", "arithmetic"),
        ("M::cpu {(usage + 1) / 2 > 3}", "+", "arithmetic"),
        ("M::cpu {usage > 1 * 2}", "*", "arithmetic"),
        ("M::cpu:(fill(avg(usage), 1))", "fill(", "a function of columns that is not known here"),
        ("M::cpu:(count(distinct(host)))", "distinct", "a function within a function"),
        ("M::cpu:(max(*))", "max(*", "max() of all fields at once"),
        ("M::cpu:(last(usage, 2))", ",", "a second argument of a function"),
        ("M::cpu:(host, max(usage))", "", "plain columns beside functions"),
        ("M::cpu:(distinct(a), max(b))", "", "other columns beside distinct()"),
        ("M::cpu:(*, usage)", "*, usage)", "other columns beside *"),
        ("L::x {@abc.def = 'y'}", "@", "a part of a JSON text"),
        ("L::x {exists(a)}", "exists", "a function as a condition"),
        ("L::x {a = query_string('b')}", "query_string(", "a function beside re, match, wildcard and exists"),
        ("M::cpu [today]", "today", "a time by its name"),
        ("M::cpu [1h:5m:1m:rate]", "rate", "a rollup function"),
        ("M::cpu by floor(usage)", "floor", "a function to group by"),
        ("M::cpu:(max(a) as b) by host having b > 1", "having", "a clause that is not known here"),
        ("O::ecs LINK M::cpu WITH {a = b}", "LINK", "a clause that is not known here"),
        ("M::cpu; M::mem", ";", "more than one query in a text"),
    ],
)
def test_unsupported(text: str, found: str, what: str) -> None:
    """What is more than simple DQL: the text that was not understood, why, and what would be."""
    with pytest.raises(UnsupportedQuery) as caught:
        read_query(text)
    assert what in str(caught.value)
    assert SUPPORTED in str(caught.value)
    assert found == caught.value.found or caught.value.found.startswith(found)


def test_the_line_of_an_error() -> None:
    """Lines are counted, for queries are written over several."""
    with pytest.raises(DqlError) as caught:
        read_query("M::cpu\n  {host = 'a'}\n  oops")
    assert (3, 3) == (caught.value.line, caught.value.column)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("M::cpu {" + "(" * 10_000, "brackets or negations more than 64 deep"),
        ("M::cpu {" + "not " * 10_000 + "a = 1}", "brackets or negations more than 64 deep"),
        ("M::cpu {" + "! " * 10_000 + "a = 1}", "brackets or negations more than 64 deep"),
        ("M::cpu {" + " or ".join(["a = 1"] * 65) + "}", "more than 64 conditions"),
        ("M::cpu {" + ",".join(["a = re'b'"] * 33) + "}", "more than 32 patterns"),
        ("M::cpu:(" + ",".join(f"a{n}" for n in range(300)) + ")", "more than 64 columns"),
        ("M::" + ",".join(f"a{n}" for n in range(300)), "more than 256 sources"),
        ("M::cpu by " + ",".join(f"a{n}" for n in range(65)), "more than 64 names to group by"),
        ("M::cpu {a in [" + "1," * 100_000, "a query of 200014 characters, of at most 65536"),
    ],
)
def test_hostile_sizes(text: str, sentence: str) -> None:
    """Depth, length and number are bounded, and the error says by how much."""
    with pytest.raises(UnsupportedQuery) as caught:
        read_query(text)
    assert sentence in str(caught.value)
    assert len(str(caught.value)) < 600


@pytest.mark.parametrize(
    "text", ["{}::x", "M::x {}", "M::x {{{}}}", "M::x:(a as {0}, b as {0})", "M::x order by {}", "{}()"]
)
def test_long_names(text: str) -> None:
    """An error repeats no more of a text than a reader wants."""
    with pytest.raises(DqlError) as caught:
        read_query(text.format("a" * 30_000))
    assert len(str(caught.value)) < 600


def test_as_deep_as_allowed() -> None:
    """64 levels are read, and can be evaluated."""
    query = read_query("M::cpu {" + "(" * 32 + "not " * 32 + "usage = 1" + ")" * 32 + "}")
    assert 1 == len(evaluate(query, [Stored(fields={"usage": 1})], NOW))


@pytest.mark.parametrize("pattern", ["(a+)+$", "^(a|a)*$", "(.*)(.*)(.*)(.*)(.*)x", "^(((a*)*)*)*$"])
def test_patterns_that_never_end(pattern: str) -> None:
    """A pattern over which others brood for ever is answered at once."""
    point = Stored(fields={"text": "a" * 20_000 + "!"})
    assert [] == evaluate(read_query(f"M::cpu {{text = re'{pattern}'}}"), [point], NOW)


def test_a_pattern_that_fills_the_memory() -> None:
    """A short pattern that unfolds into a large one is refused."""
    with pytest.raises(MalformedQuery, match="needs too much memory"):
        read_query("M::cpu {text = re'(a{99}){99}'}")


def test_what_is_said_to_be_read() -> None:
    """The query that errors show as an example is one."""
    assert read_query(SUPPORTED.split(", in which")[0]).aggregated


def test_promql_in_one_sentence() -> None:
    """What is answered to PromQL is one sentence that shows the way out."""
    assert PROMQL.startswith("The mock does not read PromQL:")
    example = PROMQL.split("as in ")[1].rstrip(".")
    assert read_query(example).aggregated


VOCABULARY = """
    M L :: : cpu ( ) { } [ ] , * = != > < in not and or || && ! 5 -1 1.5 'a' "b" `c` re('x') re'y' match('z') 5m 1h
    2023-01-01 by order limit slimit offset time desc as avg max count distinct true nil # @ ; + . ~
"""
WORDS = st.sampled_from(VOCABULARY.split())


@given(st.one_of(st.text(), st.lists(WORDS, max_size=20).map(" ".join), st.lists(WORDS, max_size=12).map("".join)))
def test_whatever_is_written(text: str) -> None:
    """No text does anything but make a query that can be evaluated, or raise one of the two errors."""
    for whole in (text, f"M::cpu {text}", f"M::cpu {{{text}}}"):
        try:
            query = read_query(whole)
        except (MalformedQuery, UnsupportedQuery):
            continue
        evaluate(query, [Stored(tags={"c": "a"}, fields={"time": 1, "x": "y", "z": [1]})], NOW)
