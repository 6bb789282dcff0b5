"""A data point as a receiver sees it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Kind = Literal["int", "uint", "float", "bool", "text", "bytes", "array"]


class Unsigned(int):
    """A whole number that was written as unsigned (``42u``)."""

    __slots__ = ()


Scalar = bool | int | Unsigned | float | str | bytes
Value = Scalar | list[Scalar]

_KINDS: dict[type, Kind] = {
    bool: "bool",
    int: "int",
    Unsigned: "uint",
    float: "float",
    str: "text",
    bytes: "bytes",
    list: "array",
}


def kind_of(value: Value) -> Kind:
    """Of which kind the value of a field is."""
    return _KINDS[type(value)]


@dataclass(slots=True)
class Point:
    """One point; ``time`` is in the unit of the request, ``None`` where the server's own time is meant."""

    measurement: str
    tags: dict[str, str]
    fields: dict[str, Value]
    time: int | None
