"""Texts that are no line protocol: where they go wrong, and what was expected there."""

from __future__ import annotations

import pytest
from dffkit_mock.line_protocol import LineProtocolError, read_lines

VALUE = 'a value, such as 42i, 42u, 4.2, true, "text" or [1i,2i]'
END = "',' and a field, a space and the timestamp, or the end of the line"


@pytest.mark.parametrize(
    ("text", "line", "column", "sentence"),
    [
        ("", 1, 1, "expected at least one point, found the end of the body"),
        ("# nothing\n\n", 3, 1, "expected at least one point, found the end of the body"),
        (",t=v f=1", 1, 1, "expected a measurement, found ','"),
        ("m", 1, 2, "expected ',' and a tag, or a space and the fields, found the end of the body"),
        ("m\n", 1, 2, "expected ',' and a tag, or a space and the fields, found the end of the line"),
        ("m ", 1, 3, "expected a field, key=value (a point needs at least one), found the end of the body"),
        ("m 5", 1, 4, "expected '=' and the value of the field, found the end of the body"),
        ("m,t=a\\ f=1", 1, 9, "expected ',' and a tag, or a space and the fields, found '='"),
        ("m, f=1", 1, 3, "expected the key of a tag, found ' '"),
        ("m,=v f=1", 1, 3, "expected the key of a tag, found '='"),
        ("m,t f=1", 1, 4, "expected '=' and the value of the tag, found ' '"),
        (
            "m,t= f=1",
            1,
            5,
            "expected the value of the tag (an empty one is not allowed: leave the tag out), found ' '",
        ),
        ("m,t=a=b f=1", 1, 6, "expected ',' and a tag, or a space and the fields, found '='"),
        ("m,t=a\nb f=1", 1, 6, "expected ',' and a tag, or a space and the fields, found the end of the line"),
        ("m =1", 1, 3, "expected a field, key=value (a point needs at least one), found '='"),
        ("m f=", 1, 5, f"expected {VALUE}, found the end of the body"),
        ("m f=x", 1, 5, f"expected {VALUE}, found 'x'"),
        ("m f=text", 1, 6, f"expected {END}, found 'e'"),
        ("m f=1,", 1, 7, "expected a field, key=value (a point needs at least one), found the end of the body"),
        ("m f=1;g=2", 1, 6, f"expected {END}, found ';'"),
        ('m f="a', 1, 5, "this text has no closing quote"),
        ('m f="a\\"', 1, 5, "this text has no closing quote"),
        ("m f=NaN", 1, 5, f"a float has to be finite: expected {VALUE}"),
        ("m f=-inf", 1, 5, f"a float has to be finite: expected {VALUE}"),
        ("m f=1e999", 1, 5, "1e999 is too large for a float"),
        ("m f=1.5i", 1, 5, "1.5i is not a whole number"),
        ("m f=-1u", 1, 5, "-1u is not a whole number without a sign"),
        ("m f=9223372036854775808i", 1, 5, "9223372036854775808i does not fit into 64 bits"),
        ("m f=-9223372036854775809i", 1, 5, "-9223372036854775809i does not fit into 64 bits"),
        ("m f=18446744073709551616u", 1, 5, "18446744073709551616u does not fit into 64 bits"),
        (f"m f={'1' * 5000}i", 1, 5, f"{'1' * 40}…i does not fit into 64 bits"),
        ('m f="@"b', 1, 5, '"…"b has to hold base64: Only base64 data is allowed'),
        ("m f=[1i,2]", 1, 9, "an array has to be of one kind, not of int and float"),
        ('m f=[1i,"a"]', 1, 9, "an array has to be of one kind, not of int and text"),
        ("m f=[1i 2i]", 1, 8, "expected ',' or ']', found ' '"),
        ("m f=[1i,]", 1, 9, f"expected {VALUE}, found ']'"),
        ("m f=[[1i]]", 1, 6, f"expected {VALUE}, found '['"),
        ("m f=1 x", 1, 7, "expected a timestamp, which is a whole number, or the end of the line, found 'x'"),
        ("m f=1 1.5", 1, 8, "expected the end of the line after the timestamp, found '.'"),
        ("m f=1 1 2", 1, 9, "expected the end of the line after the timestamp, found '2'"),
        ("m f=1 9223372036854775808", 1, 7, "the timestamp does not fit into 64 bits"),
        ('a f=1\nb f="\n\n" 5\nc,t=v', 5, 6, "expected ',' and a tag, or a space and the fields"),
        ("主机 数=x", 1, 6, f"expected {VALUE}, found 'x'"),
    ],
)
def test_the_place_and_what_was_expected(text: str, line: int, column: int, sentence: str) -> None:
    """Line and column count from 1, in characters; a line end inside a text counts too."""
    with pytest.raises(LineProtocolError) as caught:
        read_lines(text)
    assert str(caught.value).startswith(f"line {line}, column {column}: {sentence}")
    assert (caught.value.line, caught.value.column) == (line, column)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("m," + ",".join(f"t{n}=x" for n in range(257)) + " f=1", "257 tags, of at most 256"),
        ("m " + ",".join(f"f{n}=1" for n in range(1025)), "1025 fields, of at most 1024"),
        (f"{'m' * 1025} f=1", "a measurement of 1025 bytes, of at most 1024"),
        (f"m,{'k' * 257}=v f=1", "a tag key of 257 bytes, of at most 256"),
        (f"m,t={'中' * 342} f=1", "a tag value of 1026 bytes, of at most 1024"),
        (f"m {'键' * 86}=1", "a field key of 258 bytes, of at most 256"),
        (f'm f="{"x" * (32 * 1024 * 1024 + 1)}"', "a text of 33554433 bytes, of at most 33554432"),
        (
            "m," + ",".join(f"t{n}={'x' * 1000}" for n in range(70)) + " f=1",
            "tags of 70200 bytes together, of at most 65536",
        ),
    ],
    ids=["tags", "fields", "measurement", "tag key", "tag value", "field key", "text", "all tags"],
)
def test_more_than_a_receiver_takes(text: str, sentence: str) -> None:
    """It is refused where the point begins."""
    with pytest.raises(LineProtocolError, match=f"line 2, column 1: the point has {sentence}"):
        read_lines(f"a f=1\n{text}")


def test_as_much_as_a_receiver_takes() -> None:
    """The limits themselves are allowed."""
    fields = ",".join(f"f{n}=1" for n in range(1024))
    (point,) = read_lines(f"{'m' * 1024},{'k' * 256}={'v' * 1024} {fields}")
    assert len(point.fields) == 1024
