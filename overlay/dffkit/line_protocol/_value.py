"""Names and values as line protocol writes them."""

from __future__ import annotations

import math
import re
from base64 import b64encode
from numbers import Integral, Real
from typing import TYPE_CHECKING, Any

from ..errors import MisuseError
from ._limits import INT64, TEXT_BYTES
from ._point import shown

if TYPE_CHECKING:
    from collections.abc import Callable

_MOST_BITS_SHOWN = 512
_BLANK = re.compile(r"\s")
_IN_MEASUREMENT = re.compile(r"([, ])")
_IN_NAME = re.compile(r"([,= ])")
_IN_TEXT = re.compile(r'(["\\])')


def plain(text: str) -> str:
    """Text that can be a measurement, a key or the value of a tag.

    A line end, a tab or any other blank becomes a space, because a line ends at a line end whatever stands before it;
    backslashes at the end are removed, because they would escape what follows.
    """
    return _BLANK.sub(" ", text).rstrip("\\")


def escaped_measurement(text: str) -> str:
    """A plain text as measurement: comma and space escaped."""
    return _IN_MEASUREMENT.sub(r"\\\1", text)


def escaped_name(text: str) -> str:
    """A plain text as key or value of a tag: comma, equals sign and space escaped."""
    return _IN_NAME.sub(r"\\\1", text)


def field_value(value: Any, name: str) -> str:
    """The value of a field; raises :class:`MisuseError` naming ``name`` for what line protocol has no form for."""
    if isinstance(value, list | tuple):
        return _array(value, name)
    return _scalar(value, name)[1]


def _scalar(value: Any, name: str) -> tuple[str, str]:
    """The kind of a value, and its text."""
    for kinds, kind, write in _KINDS:
        if isinstance(value, kinds):
            return kind, write(value, name)
    raise MisuseError(
        f"{name} must be text, a number, a boolean, bytes or a list of one of these, not {shown(value)}; "
        "write nested values as JSON text, json.dumps(…)"
    )


def _array(values: list[Any] | tuple[Any, ...], name: str) -> str:
    written = [_scalar(value, f"item {index} of {name}") for index, value in enumerate(values)]
    kinds = dict(written)
    if len(kinds) > 1:
        raise MisuseError(
            f"{name} mixes {' and '.join(kinds)}: a list must be of one kind (1.0 is a float, 1 is a whole number)"
        )
    return f"[{','.join(text for _, text in written)}]"


def _boolean(value: bool, _name: str) -> str:  # noqa: FBT001 - a value like the others
    return "true" if value else "false"


def _text(value: str, name: str) -> str:
    # A character takes four bytes at most, so the count is only needed near the limit.
    if len(value) * 4 > TEXT_BYTES and len(value.encode(errors="replace")) > TEXT_BYTES:
        raise MisuseError(f"{name} has more than {TEXT_BYTES} bytes, which the receiver would cut: split the text")
    escaped = _IN_TEXT.sub(r"\\\1", value)
    return f'"{escaped}"'


def _bytes(value: bytes, _name: str) -> str:
    return f'"{b64encode(value).decode()}"b'


def _integer(value: Any, name: str) -> str:
    number = int(value)
    if number not in INT64:
        text = str(number) if number.bit_length() < _MOST_BITS_SHOWN else f"a number of {number.bit_length()} bits"
        raise MisuseError(f"{name} is {text}, which does not fit into 64 bits: write it as float or as text")
    return f"{number}i"


def _float(value: Any, name: str) -> str:
    try:
        number = float(value)
    except OverflowError:
        number = math.inf
    if not math.isfinite(number):
        raise MisuseError(f"{name} is {number}, which line protocol has no form for: leave the field out, or give None")
    return repr(number)


# The first row that fits; booleans are integers too, and numpy's numbers are numbers by registration.
_KINDS: tuple[tuple[type | tuple[type, ...], str, Callable[[Any, str], str]], ...] = (
    (bool, "booleans", _boolean),
    (str, "text", _text),
    ((int, Integral), "whole numbers", _integer),
    ((float, Real), "floats", _float),
    ((bytes, bytearray), "bytes", _bytes),
)
