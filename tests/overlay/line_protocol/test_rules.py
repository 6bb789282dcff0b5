"""Each rule of line protocol by name: how it is written, and that the mock reads it as it was meant."""

from __future__ import annotations

from typing import Any

import pytest
from dffkit.errors import MisuseError
from dffkit.line_protocol import encode
from dffkit_mock.line_protocol import Point, read_lines

from .points import AT


def written(measurement: str = "m", tags: Any = None, fields: Any = None, timestamp: Any = AT) -> str:
    """One point as text, read back for a look at its parts."""
    return encode(
        {"measurement": measurement, "tags": tags, "fields": fields or {"f": 1}, "timestamp": timestamp},
    )


def read(text: str) -> Point:
    """The one point of a text."""
    (point,) = read_lines(text)
    return point


def test_a_comma_in_a_measurement() -> None:
    """It is escaped, because the tags begin at the first one that is not."""
    assert written("a,b") == rf"a\,b f=1i {AT}"
    assert read(written("a,b")).measurement == "a,b"


def test_a_space_in_a_measurement() -> None:
    """It is escaped, because the fields begin at the first one that is not."""
    assert written("a b") == rf"a\ b f=1i {AT}"
    assert read(written("a b")).measurement == "a b"


def test_an_equals_sign_in_a_measurement() -> None:
    """It stays as it is: a measurement has no value."""
    assert written("a=b") == f"a=b f=1i {AT}"
    assert read(written("a=b")).measurement == "a=b"


@pytest.mark.parametrize("sign", [",", "=", " "])
def test_a_separator_in_a_tag_key(sign: str) -> None:
    """Comma, equals sign and space are escaped."""
    assert written(tags={f"a{sign}b": "v"}) == f"m,a\\{sign}b=v f=1i {AT}"
    assert read(written(tags={f"a{sign}b": "v"})).tags == {f"a{sign}b": "v"}


@pytest.mark.parametrize("sign", [",", "=", " "])
def test_a_separator_in_a_tag_value(sign: str) -> None:
    """Comma, equals sign and space are escaped."""
    assert written(tags={"t": f"a{sign}b"}) == f"m,t=a\\{sign}b f=1i {AT}"
    assert read(written(tags={"t": f"a{sign}b"})).tags == {"t": f"a{sign}b"}


@pytest.mark.parametrize("sign", [",", "=", " "])
def test_a_separator_in_a_field_key(sign: str) -> None:
    """Comma, equals sign and space are escaped."""
    assert written(fields={f"a{sign}b": 1}) == f"m a\\{sign}b=1i {AT}"
    assert read(written(fields={f"a{sign}b": 1})).fields == {f"a{sign}b": 1}


def test_a_quote_in_a_text() -> None:
    """It is escaped, because the text ends at the first one that is not."""
    assert written(fields={"f": 'say "hi"'}) == rf'm f="say \"hi\"" {AT}'
    assert read(written(fields={"f": 'say "hi"'})).fields == {"f": 'say "hi"'}


def test_a_backslash_in_a_text() -> None:
    """It is escaped wherever it stands, at the end too, where it would escape the quote."""
    assert written(fields={"f": "C:\\dir\\"}) == rf'm f="C:\\dir\\" {AT}'
    assert read(written(fields={"f": "C:\\dir\\"})).fields == {"f": "C:\\dir\\"}


def test_a_separator_in_a_text() -> None:
    """Nothing between quotes separates."""
    assert written(fields={"f": "a,b=c d"}) == f'm f="a,b=c d" {AT}'
    assert read(written(fields={"f": "a,b=c d"})).fields == {"f": "a,b=c d"}


def test_a_line_end_in_a_text() -> None:
    """It stays raw, and the next line is still the same point."""
    assert written(fields={"f": "a\nb\r\nc"}) == f'm f="a\nb\r\nc" {AT}'
    assert read(written(fields={"f": "a\nb\r\nc"})).fields == {"f": "a\nb\r\nc"}


def test_an_escape_that_is_none_in_a_text() -> None:
    r"""The two characters of ``\n`` are a backslash and an n, no line end."""
    assert read(written(fields={"f": r"a\nb"})).fields == {"f": r"a\nb"}


@pytest.mark.parametrize("blank", ["\n", "\r\n", "\t", "\v"])
def test_a_line_end_in_a_name(blank: str) -> None:
    """It becomes a space: no name may hold one."""
    point = read(written(f"a{blank}b", {f"c{blank}d": f"e{blank}f"}, {f"g{blank}h": 1}))
    space = " " * len(blank)
    assert point == Point(f"a{space}b", {f"c{space}d": f"e{space}f"}, {f"g{space}h": 1}, AT)


def test_a_backslash_at_the_end_of_a_name() -> None:
    """It is left out, however many there are: it would escape what separates."""
    assert written("m\\", {"t\\": "v\\\\"}, {"f\\\\\\": 1}) == f"m,t=v f=1i {AT}"


@pytest.mark.parametrize("sign", [",", "=", " "])
def test_a_backslash_before_a_separator_in_a_name(sign: str) -> None:
    """It stays, and the separator behind it has an escape of its own."""
    assert read(written(f"a\\{sign}b", {f"c\\{sign}d": f"e\\{sign}f"}, {f"g\\{sign}h": 1})) == Point(
        f"a\\{sign}b", {f"c\\{sign}d": f"e\\{sign}f"}, {f"g\\{sign}h": 1}, AT
    )


@pytest.mark.parametrize("empty", ["", None, "\\"])
def test_an_empty_tag_value(empty: str | None) -> None:
    """The tag is left out, because the receiver refuses it."""
    assert written(tags={"a": empty, "b": "x"}) == f"m,b=x f=1i {AT}"


def test_an_empty_tag_key() -> None:
    """The tag is left out, as DataFlux Func does."""
    assert written(tags={"": "x"}) == f"m f=1i {AT}"


def test_a_measurement_that_would_be_a_comment() -> None:
    """It is refused: the receiver would pass over the line without a word."""
    with pytest.raises(MisuseError, match="begins with '#', which makes the line a comment"):
        written("#m")
    assert read_lines(f"#m f=1i {AT}\nm f=2i {AT}") == [Point("m", {}, {"f": 2}, AT)]


def test_chinese_text() -> None:
    """It is written as it is, everywhere."""
    text = written("主机 监控", {"城市": "北京，上海"}, {"消息": "内存\u201c不足\u201d", "数": 1})
    assert text == f'主机\\ 监控,城市=北京，上海 数=1i,消息="内存\u201c不足\u201d" {AT}'
    assert read(text) == Point("主机 监控", {"城市": "北京，上海"}, {"数": 1, "消息": "内存\u201c不足\u201d"}, AT)


def test_the_first_case_of_dataflux_func() -> None:
    """Byte for byte what its own tests expect, the empty tag and the ``None`` left out, the empty text kept."""
    point = {
        "measurement": "M1",
        "tags": {"T1": "X", "T2": "Y", "T3": ""},
        "fields": {"F1": "A", "F2": 42, "F3": 4.2, "F4": True, "F5": False, "F6": "", "F7": None},
        "timestamp": 1_577_808_000_000_000_001,
    }
    assert encode(point) == 'M1,T1=X,T2=Y F1="A",F2=42i,F3=4.2,F4=true,F5=false,F6="" 1577808000000000001'


def test_the_second_case_of_dataflux_func() -> None:
    """Byte for byte what its own tests expect of a time in seconds."""
    assert written("M1", {"T1": "X"}, {"F1": "A"}, 1_577_808_001) == 'M1,T1=X F1="A" 1577808001000000000'


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ([1, 2], "[1i,2i]"),
        ([1.0, 2.5], "[1.0,2.5]"),
        ([True, False], "[true,false]"),
        (['a"]', "b,c"], r'["a\"]","b,c"]'),
        ([b"\x00"], '["AA=="b]'),
        ([], "[]"),
    ],
)
def test_a_list_of_one_kind(value: list[Any], text: str) -> None:
    """Its items are written as values are, without spaces between them."""
    assert written(fields={"f": value}) == f"m f={text} {AT}"
    assert read(written(fields={"f": value})).fields == {"f": value}


@pytest.mark.parametrize("value", [[1, "a"], [1, 2.0], [True, 1], ["a", b"a"], [1, None], [[1]]])
def test_a_list_of_several_kinds(value: list[Any]) -> None:
    """It is refused before anything is sent."""
    with pytest.raises(MisuseError, match=r"mixes .* and|must be text, a number"):
        written(fields={"f": value})


@pytest.mark.parametrize("number", [float("nan"), float("inf"), -float("inf")])
@pytest.mark.parametrize("inside", [False, True])
def test_a_float_that_is_not_finite(number: float, inside: bool) -> None:
    """It is refused, in lists too: there is no form for it."""
    with pytest.raises(MisuseError, match="line protocol has no form for"):
        written(fields={"f": [number] if inside else number})


@pytest.mark.parametrize("number", [2**63, -(2**63) - 1, 2**64, pytest.param(10**5000, id="long")])
def test_a_whole_number_of_more_than_64_bits(number: int) -> None:
    """It is refused, and a very long one is not written out to say so."""
    with pytest.raises(MisuseError, match="does not fit into 64 bits") as caught:
        written(fields={"f": number})
    assert len(str(caught.value)) < 300


def test_whole_numbers_of_64_bits() -> None:
    """Both borders are written, and read back."""
    fields = {"high": 2**63 - 1, "low": -(2**63)}
    assert written(fields=fields) == f"m high=9223372036854775807i,low=-9223372036854775808i {AT}"
    assert read(written(fields=fields)).fields == fields
