"""What is written is read back as it was: by the reader of the mock, and by one that others wrote."""

from __future__ import annotations

import re
from typing import Any

from dffkit.line_protocol import encode
from dffkit_mock.line_protocol import Point, kind_of, read_lines
from hypothesis import given, settings
from hypothesis import strategies as st
from line_protocol_parser import parse_line

from .points import AT

# Blanks become spaces and backslashes at the end are lost: what is left comes back.
NAMES = st.text(st.one_of(st.sampled_from('\\,= "#a中'), st.characters(codec="utf-8")), min_size=1, max_size=8).filter(
    lambda text: not re.search(r"[^\S ]|\\\Z", text)
)
MEASUREMENTS = NAMES.filter(lambda text: not text.startswith("#"))
TEXTS = st.text(st.one_of(st.sampled_from('\\"\n,= 文'), st.characters(codec="utf-8")), max_size=8)
INTEGERS = st.integers(-(2**63), 2**63 - 1)
FLOATS = st.floats(allow_nan=False, allow_infinity=False)
KINDS = (TEXTS, INTEGERS, FLOATS, st.booleans(), st.binary(max_size=8))
VALUES = st.one_of(*KINDS, *(st.lists(kind, max_size=3) for kind in KINDS))
TIMES = st.integers(10**18, 2**63 - 1)

# Where the dialects agree, see below.
PLAIN_NAMES = NAMES.filter(lambda text: text.isprintable() and not re.search(r"\\[\\,= ]", text))
PLAIN_TEXTS = TEXTS.filter(lambda text: not re.search(r'[\\"\0]', text))
PLAIN_VALUES = st.one_of(PLAIN_TEXTS, INTEGERS, FLOATS, st.booleans())


def points(names: Any, measurements: Any, values: Any) -> st.SearchStrategy[dict[str, Any]]:
    """Points that come back as they are."""
    return st.fixed_dictionaries(
        {
            "measurement": measurements,
            "tags": st.dictionaries(names, names, max_size=4),
            "fields": st.dictionaries(names, values, min_size=1, max_size=4),
            "timestamp": TIMES,
        }
    ).filter(lambda point: not point["tags"].keys() & point["fields"].keys())


@settings(max_examples=300)
@given(st.lists(points(NAMES, MEASUREMENTS, VALUES), min_size=1, max_size=3))
def test_the_mock_reads_what_is_written(given_points: list[dict[str, Any]]) -> None:
    """Names, texts with line ends, numbers to the last digit, lists and bytes, one point or many."""
    expected = [
        Point(point["measurement"], point["tags"], point["fields"], point["timestamp"]) for point in given_points
    ]
    found = read_lines(encode(given_points))
    assert expected == found
    assert [kinds(point.fields) for point in expected] == [kinds(point.fields) for point in found]


@settings(max_examples=300)
@given(points(PLAIN_NAMES, PLAIN_NAMES.filter(lambda text: not text.startswith("#")), PLAIN_VALUES))
def test_another_parser_reads_what_is_written(point: dict[str, Any]) -> None:
    r"""``line-protocol-parser`` does, where its dialect is that of the receivers.

    It differs in what it was not made for: it leaves escapes in texts as they are, reads two backslashes before a
    comma, a space or an equals sign as one escaped backslash, takes ``\=`` in a measurement for an escape, ends a text
    at a NUL, and knows neither arrays nor bytes. Points with these are left out here.
    """
    found = parse_line(encode(point))
    assert found == {
        "measurement": point["measurement"],
        "tags": point["tags"],
        "fields": point["fields"],
        "time": point["timestamp"],
    }
    assert kinds(found["fields"]) == kinds(point["fields"])


def test_borders_of_numbers_come_back() -> None:
    """The largest and the smallest, with their kind."""
    fields = {"a": 2**63 - 1, "b": -(2**63), "c": 1.7976931348623157e308, "d": 5e-324, "e": -0.0, "f": 0.1}
    text = encode({"measurement": "m", "fields": fields, "timestamp": AT})
    assert repr(read_lines(text)[0].fields) == repr(fields)
    assert {key: repr(value) for key, value in parse_line(text)["fields"].items()} == {
        key: repr(value) for key, value in fields.items()
    }


def kinds(fields: dict[str, Any]) -> dict[str, tuple[str, ...]]:
    """The kind of each value, and of what a list holds: 1, 1.0 and True are equal, but not the same."""
    return {
        key: (kind_of(value), *(kind_of(item) for item in (value if isinstance(value, list) else ())))
        for key, value in fields.items()
    }
