"""The mock's reader of line protocol: texts to points."""

from __future__ import annotations

from typing import Any

import pytest
from dffkit_mock.line_protocol import Kind, Point, kind_of, read_lines


def read(text: str) -> Point:
    """The one point of a text."""
    (point,) = read_lines(text)
    return point


def test_every_part_of_a_point() -> None:
    """Measurement, tags, fields, time."""
    expected = Point("M1", {"T1": "X", "T2": "Y"}, {"F1": "A", "F2": 42}, 1_577_808_000_000_000_001)
    assert expected == read('M1,T1=X,T2=Y F1="A",F2=42i 1577808000000000001')


def test_a_point_without_tags_and_time() -> None:
    """Both may be left out; without a time it is the server's, which is not for the reader to know."""
    assert read("m f=1") == Point("m", {}, {"f": 1.0}, None)


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [
        ("42i", "int", 42),
        ("-42i", "int", -42),
        ("9223372036854775807i", "int", 2**63 - 1),
        ("-9223372036854775808i", "int", -(2**63)),
        ("42u", "uint", 42),
        ("18446744073709551615u", "uint", 2**64 - 1),
        ("3", "float", 3.0),
        ("-4.2", "float", -4.2),
        ("1e+30", "float", 1e30),
        ("1.", "float", 1.0),
        (".5", "float", 0.5),
        *((text, "bool", True) for text in ("t", "T", "true", "True", "TRUE")),
        *((text, "bool", False) for text in ("f", "F", "false", "False", "FALSE")),
        ('"text"', "text", "text"),
        ('""', "text", ""),
        (r'"say \"hi\""', "text", 'say "hi"'),
        (r'"C:\\"', "text", "C:\\"),
        (r'"\\\""', "text", r"\""),
        (r'"a\nb"', "text", r"a\nb"),
        ('"a\nb, c=d "', "text", "a\nb, c=d "),
        ('"AP8="b', "bytes", b"\x00\xff"),
        ('""b', "bytes", b""),
        ("[]", "array", []),
        ("[1i,2i]", "array", [1, 2]),
        ("[1u]", "array", [1]),
        ("[1.5,2]", "array", [1.5, 2.0]),
        ("[true,F]", "array", [True, False]),
        ('["a]","b,c"]', "array", ["a]", "b,c"]),
        ('["AA=="b]', "array", [b"\x00"]),
    ],
)
def test_the_kinds_of_values(text: str, kind: Kind, value: Any) -> None:
    """A value alone, before another field, before a time and at the end of a line is the same."""
    for line in (f"m f={text}", f"m f={text},g=1 5", f"m f={text} 5", f"m f={text}\n", f"m f={text}\r\n# end"):
        found = read(line).fields["f"]
        assert (kind_of(found), found) == (kind, value)


@pytest.mark.parametrize(
    ("text", "point"),
    [
        (r"a\,b\ c f=1", Point("a,b c", {}, {"f": 1.0}, None)),
        (r"a=b f=1", Point("a=b", {}, {"f": 1.0}, None)),
        (r"a\=b f=1", Point(r"a\=b", {}, {"f": 1.0}, None)),
        (r"m,a\,b\=c\ d=e\,f\=g\ h i\,j\=k\ l=1", Point("m", {"a,b=c d": "e,f=g h"}, {"i,j=k l": 1.0}, None)),
        (r"m,t=C:\dir\x f=1", Point("m", {"t": r"C:\dir\x"}, {"f": 1.0}, None)),
        (r"m,t=a\\,b f=1", Point("m", {"t": r"a\,b"}, {"f": 1.0}, None)),
        (r"m,t=a\\ b f=1", Point("m", {"t": r"a\ b"}, {"f": 1.0}, None)),
        ('主机,城=北京 消息="好"', Point("主机", {"城": "北京"}, {"消息": "好"}, None)),
    ],
)
def test_escapes(text: str, point: Point) -> None:
    """A separator is escaped where a backslash stands before it; other backslashes stay."""
    assert read(text) == point


def test_several_lines() -> None:
    """Comments, blank lines and blanks around are passed over; a text may hold a line that looks like a comment."""
    text = '# head\n\n  a f=1 5  \r\n\t\n  # between\nb f="\n# not one\n" \n#'
    assert read_lines(text) == [Point("a", {}, {"f": 1.0}, 5), Point("b", {}, {"f": "\n# not one\n"}, None)]


def test_a_negative_time() -> None:
    """Before 1970 there was time too."""
    assert read("m f=1 -9223372036854775808").time == -(2**63)


def test_of_two_equal_keys_the_last_counts() -> None:
    """The receivers say nothing of it."""
    assert read("m,t=a,t=b f=1,f=2") == Point("m", {"t": "b"}, {"f": 2.0}, None)


def test_a_tag_and_a_field_of_one_name() -> None:
    """Which of them a query finds is not defined, but they may be written."""
    assert read("m,x=a x=1") == Point("m", {"x": "a"}, {"x": 1.0}, None)


def test_long_texts_are_read_at_once() -> None:
    """Neither their length nor what they hold makes the reader go back."""
    for text in ("x" * 1_000_000, r"\\" * 500_000, r"\"" * 500_000, "\\\\\n" * 300_000):
        assert len(str(read(f'm f="{text}"').fields["f"])) >= 300_000
