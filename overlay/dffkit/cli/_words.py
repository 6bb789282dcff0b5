"""The words ``key=value`` of a command line, as a tree of what was given."""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..errors import MisuseError

if TYPE_CHECKING:
    from collections.abc import Iterable

SHORT = 60  # characters of a value that a message shows
STDIN = "@-"
# A value under such a name, or with such a word in it, is shown nowhere.
_SECRETIVE = re.compile(r"(?i)passw|secret|token|credential|\bsk\b|api_?key|private")


class Text(str):
    """A value as it was written: nothing but the parameter it is for tells whether it is text, JSON or a file."""

    __slots__ = ()


class Repeated(list[Any]):
    """The values of a key that was given several times."""


class NotJson(Exception):
    """The text is no JSON; the message says where, and repeats nothing of it."""


def tree(words: Iterable[str]) -> dict[str, Any]:
    """``a.b=1 c=2 c=3`` as ``{"a": {"b": "1"}, "c": ["2", "3"]}``, each leaf a :class:`Text`.

    Dots lead into objects, a repeated key makes a list, ``a=@file.json a.b=1`` changes one field of what the file
    holds. Raises :class:`MisuseError` for a word that is not of the form key=value.
    """
    root: dict[str, Any] = {}
    for number, word in enumerate(words, 1):
        key, equals, value = word.partition("=")
        if not equals or not all(key.split(".")):
            raise MisuseError(f"{shown(word)} (value {number}) is not of the form key=value")
        place(root, key.split("."), Text(value))
    return root


def place(root: dict[str, Any], path: list[str], value: Any) -> None:
    """Puts a value where the path leads, beside what is there already."""
    *parents, last = path
    for name in parents:
        inner = root.get(name, {})
        root[name] = inner if isinstance(inner, dict) else json_object(name, inner)
        root = root[name]
    old = root.get(last)
    if isinstance(old, dict):
        root[last] = json_object(last, value) | old
    elif isinstance(old, Repeated):
        old.append(value)
    else:
        root[last] = Repeated([old, value]) if isinstance(old, Text) else value


def json_object(name: str, given: Any) -> dict[str, Any]:
    """The fields of a value that has to be a JSON object."""
    found = plain(name, given)
    if not isinstance(found, dict):
        raise MisuseError(f"{name}={shown(given, name)} has fields beside it, so it must be a JSON object")
    return found


def loaded(name: str, given: Text) -> Any:
    """A value read as JSON; raises :class:`NotJson`."""
    text = content(name, given)
    try:
        return json.loads(text)
    except json.JSONDecodeError as exc:
        raise NotJson(f"{exc.msg}, line {exc.lineno}, column {exc.colno}") from None
    except RecursionError:
        raise NotJson("nested too deeply") from None


def plain(name: str, given: Any) -> Any:
    """What was given as JSON can hold it: each text as JSON where it is JSON, else as text."""
    if isinstance(given, dict):
        return {key: plain(f"{name}.{key}", value) for key, value in given.items()}
    if isinstance(given, list):
        return [plain(name, item) for item in given]
    if not isinstance(given, Text):
        return given
    try:
        return loaded(name, given)
    except NotJson:
        return content(name, given)


def content(name: str, given: Text) -> str:
    """The text itself, or what the file after ``@`` holds; ``@@`` stands for one ``@``, ``@-`` for standard input."""
    if not given.startswith("@") or given.startswith("@@"):
        return given.removeprefix("@")
    try:
        if given == STDIN:
            return sys.stdin.buffer.read().decode()
        return file_path(name, given).read_text(encoding="utf-8")
    except UnicodeDecodeError:
        raise MisuseError(f"{name}: {given[1:]!r} is no UTF-8 text, and {name} takes text or JSON") from None
    except OSError as exc:
        raise MisuseError(f"{name}: {given[1:]!r} cannot be read: {exc.strerror}") from exc


def file_path(name: str, given: str) -> Path:
    """The path after ``@``; raises :class:`MisuseError` where there is no such file."""
    path = Path(given.removeprefix("@"))
    if path.is_file():
        return path
    what = f"{str(path)!r} is a folder" if path.is_dir() else f"there is no file {str(path)!r}"
    raise MisuseError(
        f"{name}: {what} (looked for in {Path.cwd()}): give the path of a file after @, or @@ for a text with one @"
    )


def shown(given: object, name: str = "") -> str:
    """The value for a message, cut where it is long; ``***`` for what looks like a credential."""
    text = given if isinstance(given, str) else json.dumps(given, ensure_ascii=False, default=str)
    if _SECRETIVE.search(name) or _SECRETIVE.search(text):
        return "***"
    return repr(str(text) if len(text) <= SHORT else f"{text[: SHORT - 1]}…")
