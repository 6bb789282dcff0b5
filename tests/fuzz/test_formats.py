"""Texts drawn for the formats of our own are what the specs mean by them."""

from __future__ import annotations

from dffkit_fuzz.cases.formats import line_protocol
from dffkit_mock.line_protocol import kind_of, read_lines
from hypothesis import given

kinds: set[str] = set()


@given(line_protocol())
def test_line_protocol_is_what_the_mock_reads(text: str) -> None:
    """Each text is at least one point."""
    points = read_lines(text)
    assert all(point.fields for point in points)
    kinds.update(kind_of(value) for point in points for value in point.fields.values())


def test_line_protocol_has_every_kind_of_value() -> None:
    """Not the simple ones alone."""
    kinds.clear()
    test_line_protocol_is_what_the_mock_reads()
    assert kinds == {"int", "uint", "float", "bool", "text", "bytes", "array"}
