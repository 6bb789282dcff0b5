# Copied from specs/codegen/package/_types.py by `make generate`: do not edit, change it there.

"""Values the generated clients are written with: arguments left out, raw answers, pieces of a URL or a form."""

from __future__ import annotations

import copy
import datetime
import json
import uuid
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, ClassVar, Final, Generic, Literal, Self, TypeVar, cast
from urllib.parse import quote

from attrs import define, field

if TYPE_CHECKING:
    from collections.abc import MutableMapping

T = TypeVar("T")


class Unset:
    """The type of :data:`UNSET`. There is one instance: copies and unpickled ones are the same object."""

    __slots__ = ()
    _instance: ClassVar[Self | None] = None

    def __new__(cls) -> Self:
        """The one instance."""
        if cls._instance is None:
            cls._instance = super().__new__(cls)
        return cls._instance

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNSET"

    def __reduce__(self) -> str:
        return "UNSET"


UNSET: Final[Unset] = Unset()
"""Stands for an argument that was left out and is not sent; ``None`` is sent as null."""


@define
class Response(Generic[T]):
    """An answer of any status, with what was parsed; ``status_code`` is a bare number where HTTP has no name.

    ``repr`` shows neither ``content`` nor ``headers``, which may hold secrets.
    """

    status_code: HTTPStatus
    content: bytes = field(repr=False)
    headers: MutableMapping[str, str] = field(repr=False)
    parsed: T | None


def status_of(code: int) -> HTTPStatus:
    """The named status where there is one, the bare number (499, say) otherwise."""
    try:
        return HTTPStatus(code)
    except ValueError:
        return cast("HTTPStatus", code)


def one_of(body: object, *kinds: type) -> None:
    """Raises ``TypeError`` for a body that is of none of the types an operation takes: it would not be sent at all."""
    if not isinstance(body, kinds):
        names = ", ".join(kind.__name__ for kind in kinds if kind is not Unset)
        raise TypeError(f"body is of type {type(body).__name__}, this operation takes {names}")


def path_segment(value: object, name: str) -> str:
    """One percent-encoded segment of a path.

    Raises ``ValueError`` for ``''``, ``'.'`` and ``'..'``: URL normalisation swallows them, and the request would
    address something else; ``TypeError`` for what has no form in a path, such as ``None``: it would address what is
    called ``None``.
    """
    text = _plain(value, name)
    if text in {"", ".", ".."}:
        raise ValueError(f"{name} is {text!r}, which cannot stand in a path: it would address another resource")
    return quote(text, safe="")


def needed_list(values: T, name: str) -> T:
    """What was given for a list of a query that has to be there.

    Raises ``TypeError`` for what is no list, ``ValueError`` for an empty one: what a server does with it, nobody knows,
    and some of these lists say what to delete.
    """
    if isinstance(_list(values, name), list | tuple) and not values:
        raise ValueError(f"{name} is empty: give one value at least")
    return values


def listed(values: T | Unset, name: str) -> T | Unset:
    """What was given for a list of a query that may be left out, which ``None`` does; raises ``TypeError`` likewise."""
    return UNSET if values is None else _list(values, name)


def _list(values: T, name: str) -> T:
    # Of a text, its characters would be sent, of a dict, its names.
    if not isinstance(values, Unset | list | tuple):
        raise TypeError(f"{name} is of type {type(values).__name__}, this operation takes a list")
    return values


def joined(values: list[Any] | tuple[Any, ...] | Unset, name: str) -> str | Unset:
    """The values of a query parameter that is one text, with commas between them.

    Raises ``ValueError`` for a value with a comma, which would arrive as two, ``TypeError`` for what is no plain value.
    """
    if isinstance(values, Unset):
        return values
    texts = [_plain(value, f"{name}[{number}]") for number, value in enumerate(values)]
    for text in texts:
        if "," in text:
            raise ValueError(f"{name} has a value with a comma, {text!r}, which would arrive as two values")
    return ",".join(texts)


def _plain(value: object, name: str) -> str:
    """A plain value as text; raises ``TypeError`` for anything else, which has no form in a path or a list."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, datetime.date):
        return value.isoformat()
    if isinstance(value, str | int | float | uuid.UUID):
        return str(value)
    raise TypeError(f"{name} is of type {type(value).__name__}, which has no form in an address: give a text")


def turned(body: T, attribute: str, position: int | Unset) -> T:
    """The body of a list that asks for the page at ``position``; the one given stays as it is."""
    twin = copy.copy(body)
    setattr(twin, attribute, position)
    return twin


def form_text(value: Any) -> bytes:
    """One field of a form as text: numbers and text as they are, ``true`` and ``false``, JSON for the rest."""
    if isinstance(value, bytes):
        return value
    if isinstance(value, str):
        return value.encode()
    if isinstance(value, datetime.date):
        return value.isoformat().encode()
    if value is None or isinstance(value, bool | dict | list):
        return json.dumps(value, ensure_ascii=False).encode()
    return str(value).encode()
