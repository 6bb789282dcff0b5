"""The values of fields as they are written, by their exact type; what has no row here needs a closer look."""

from __future__ import annotations

from base64 import b64encode
from types import NoneType
from typing import TYPE_CHECKING, Any

from ._limits import TEXT_BYTES
from ._unusual import Unusual

if TYPE_CHECKING:
    from collections.abc import Callable

# Between these every number is written as it is, and no nan lies between anything. They are floats, because Python
# compares with whole numbers of this size more slowly; what is beyond them may still fit, and is looked at closely.
LEAST, MOST = -9e18, 9e18


def _float(value: float) -> str:
    if LEAST <= value <= MOST:
        return repr(value)
    raise Unusual


def _integer(value: int) -> str:
    if LEAST <= value <= MOST:
        return f"{value}i"
    raise Unusual


def _text(value: str) -> str:
    if len(value) * 4 > TEXT_BYTES:
        raise Unusual
    if "\\" in value:
        value = value.replace("\\", "\\\\")
    if '"' in value:
        value = value.replace('"', '\\"')
    return f'"{value}"'


def _bytes(value: bytes) -> str:
    return f'"{b64encode(value).decode()}"b'


def _array(value: list[Any] | tuple[Any, ...]) -> str:
    kinds = set(map(type, value))
    if len(kinds) > 1:
        raise Unusual
    return f"[{','.join([_SCALARS[type(item)](item) for item in value])}]"


_SCALARS: dict[type, Callable[[Any], str]] = {
    bool: {True: "true", False: "false"}.__getitem__,
    bytes: _bytes,
    float: _float,
    int: _integer,
    str: _text,
}
# Nothing at all is what becomes of None: the field is left out.
WRITERS: dict[type, Callable[[Any], str]] = {**_SCALARS, NoneType: lambda _: "", list: _array, tuple: _array}
