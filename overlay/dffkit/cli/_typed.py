"""From what was given to the types that a generated operation takes."""

from __future__ import annotations

import datetime
import json
import types
from functools import partial
from typing import TYPE_CHECKING, Any, Literal, Union, get_args, get_origin

from dffkit_api._file import File
from dffkit_api._types import Unset

from ..errors import MisuseError
from ._models import build, file_fields, is_model
from ._words import NotJson, Repeated, Text, content, file_path, loaded, plain, shown

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from contextlib import ExitStack

NAMES: dict[Any, str] = {
    str: "text",
    int: "a whole number",
    float: "a number",
    bool: "true or false",
    dict: "a JSON object",
    File: "a file, as @path",
    Any: "any JSON",
    type(None): "null",
    datetime.datetime: "a time like 2026-01-31T12:30:00+08:00",
    datetime.date: "a date like 2026-01-31",
}
# What is tried before what, where a parameter takes several: text takes everything, so it comes last.
ORDER: tuple[Any, ...] = (type(None), bool, int, float, Literal, "model", dict, list, File, datetime.datetime, str, Any)


class Mismatch(Exception):
    """The value is of another kind; a value of the right kind with a fault in it raises ``MisuseError`` instead."""


class OtherMemberError(MisuseError):
    """A field that tells the forms of an object apart says that it is another one."""


def typed(name: str, given: Any, hint: Any, files: ExitStack) -> Any:
    """The value as a parameter of type ``hint`` takes it; files are opened into ``files``.

    Raises :class:`MisuseError` naming the value and what was expected.
    """
    return next(readings(name, given, hint, files))


def readings(name: str, given: Any, hint: Any, files: ExitStack) -> Iterator[Any]:
    """All ways to read the value, the most fitting first; raises like :func:`typed` where there is none."""
    faults: list[MisuseError] = []
    found = False
    for kind in sorted(members(hint), key=lambda kind: _rank(kind, given)):
        try:
            value = _as(name, given, kind, files)
        except Mismatch:
            continue
        except MisuseError as fault:
            faults.append(fault)
            continue
        found = True
        yield value
    if not found:
        raise _fault(faults) if faults else _unusable(name, given, hint)


def _fault(faults: list[MisuseError]) -> MisuseError:
    """The one to tell, of several: not that of a form which another key rules out."""
    likely = [fault for fault in faults if not isinstance(fault, OtherMemberError)] or faults
    return likely[0] if len(likely) == 1 else MisuseError("; or ".join(dict.fromkeys(map(str, likely))))


def _unusable(name: str, given: Any, hint: Any) -> MisuseError:
    kinds = members(hint)
    told_apart = len(kinds) == 1 and get_origin(kinds[0]) is Literal and len(get_args(kinds[0])) == 1
    if isinstance(given, Repeated):
        return MisuseError(f"{name} is given {len(given)} times, but takes one value: {described(hint)}")
    text = f"{name}={shown(given, name)} is not usable: expected {described(hint)}"
    if isinstance(given, Text) and given.startswith(("@", "{", "[")):
        try:
            loaded(name, given)
        except NotJson as exc:
            text += f" (as JSON: {exc})"
    return OtherMemberError(text) if told_apart else MisuseError(text)


def members(hint: Any) -> list[Any]:
    """The types a parameter takes, without the mark for leaving it out."""
    kinds = get_args(hint) if get_origin(hint) in {Union, types.UnionType} else (hint,)
    return [kind for kind in kinds if kind is not Unset]


def described(hint: Any) -> str:
    """The types for people."""
    return _either(_described(kind) for kind in members(hint))


def _either(words: Iterable[str]) -> str:
    *others, last = dict.fromkeys(words)
    return f"{', '.join(others)} or {last}" if others else last


def _described(kind: Any) -> str:
    if get_origin(kind) is Literal:
        choices = [str(choice) for choice in get_args(kind)]
        return choices[0] if len(choices) == 1 else f"one of {', '.join(choices)}"
    if get_origin(kind) is list:
        return f"a JSON list, or the key repeated: each {described(get_args(kind)[0])}"
    return "a JSON object" if is_model(kind) else NAMES.get(get_origin(kind) or kind, str(kind))


def _rank(kind: Any, given: Any) -> tuple[bool, int]:
    generic = "model" if is_model(kind) else get_origin(kind) or kind
    return not _takes_files(kind, given), ORDER.index(generic) if generic in ORDER else len(ORDER)


def _takes_files(kind: Any, given: Any) -> bool:
    """Whether this is the form, of several, that takes a file where one was given."""
    if not is_model(kind) or not isinstance(given, dict):
        return False
    named = [given.get(field) for field in file_fields(kind)]
    return any(str(one).startswith("@") for value in named for one in (value if isinstance(value, list) else [value]))


def _as(name: str, given: Any, kind: Any, files: ExitStack) -> Any:
    if is_model(kind):
        return build(kind, name, _object(name, given), partial(typed, files=files))
    if get_origin(kind) is list:
        return [typed(name, item, get_args(kind)[0], files) for item in _items(name, given, get_args(kind)[0])]
    if kind is File:
        return _file(name, given, files)
    read = READERS.get(get_origin(kind) or kind)
    if read is None:
        raise TypeError(f"no rule reads a value of type {kind}")  # a generated type nobody has used before
    return read(name, given, kind)


def _object(name: str, given: Any) -> dict[str, Any]:
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


def _items(name: str, given: Any, item: Any) -> list[Any]:
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


def _file(name: str, given: Any, files: ExitStack) -> File:
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
    return plain(name, _object(name, given))


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
