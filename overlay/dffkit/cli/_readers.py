"""One value as one type: a reader for each type that generated operations have."""

from __future__ import annotations

import datetime
import json
from typing import TYPE_CHECKING, Any, Literal, get_args

from dffkit_api._file import File

from ..errors import MisuseError
from ._models import is_model
from ._words import NotJson, Text, content, file_path, loaded, plain

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import ExitStack


class Mismatch(Exception):
    """The value is of another kind; a value of the right kind with a fault in it raises ``MisuseError`` instead."""


def as_object(name: str, given: Any) -> dict[str, Any]:
    """The fields of a JSON object."""
    found = _json(name, given)
    if not isinstance(found, dict):
        raise Mismatch
    return found


def _json(name: str, given: Any) -> Any:
    if not isinstance(given, Text):
        return given
    try:
        return loaded(name, given)
    except NotJson:
        raise Mismatch from None


def as_items(name: str, given: Any, item: Any) -> list[Any]:
    """The items of a list of ``item``, unread: of JSON, of a repeated key, or the one that was given."""
    if isinstance(given, list):
        return given
    if not isinstance(given, Text) or item is File:
        return [given]
    try:
        found = loaded(name, given)
    except NotJson:
        found = None
    if isinstance(found, list):
        return found
    if is_model(item) and not isinstance(found, dict):
        raise Mismatch
    return [given]


def as_file(name: str, given: Any, files: ExitStack) -> File:
    """The file after ``@``, opened into ``files``."""
    if not isinstance(given, Text) or not given.startswith("@"):
        raise Mismatch
    path = file_path(name, given)
    try:
        return File(payload=files.enter_context(path.open("rb")), file_name=path.name)
    except OSError as exc:
        raise MisuseError(f"{name}: {str(path)!r} cannot be read: {exc.strerror}") from exc


def _text(name: str, given: Any, _kind: Any) -> str:
    if isinstance(given, Text):
        return content(name, given)
    if isinstance(given, dict):  # fields of an object that goes out as JSON text
        return json.dumps(plain(name, given), ensure_ascii=False)
    if not isinstance(given, str):
        raise Mismatch
    return given


def _choice(name: str, given: Any, kind: Any) -> Any:
    value = content(name, given) if isinstance(given, Text) else given
    for choice in get_args(kind):
        if value == choice or (isinstance(given, Text) and value == str(choice)):
            return choice
    raise Mismatch


def _scalar(name: str, given: Any, kind: Any) -> Any:
    value = _json(name, given)
    if kind is float and type(value) is int:
        return value
    if type(value) is not kind:  # not isinstance: true is no number
        raise Mismatch
    return value


def _time(name: str, given: Any, kind: Any) -> Any:
    try:
        return kind.fromisoformat(_text(name, given, str))
    except ValueError:
        raise Mismatch from None


def _any(name: str, given: Any, _kind: Any) -> Any:
    return plain(name, given)


def _mapping(name: str, given: Any, _kind: Any) -> Any:
    return plain(name, as_object(name, given))


READERS: dict[Any, Callable[[str, Any, Any], Any]] = {
    str: _text,
    Literal: _choice,
    bool: _scalar,
    int: _scalar,
    float: _scalar,
    type(None): _scalar,
    datetime.datetime: _time,
    datetime.date: _time,
    dict: _mapping,
    Any: _any,
}
