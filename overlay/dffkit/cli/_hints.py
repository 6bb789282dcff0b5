"""What the types of a generated operation mean, for people."""

from __future__ import annotations

import datetime
import types
from typing import TYPE_CHECKING, Any, Literal, Union, get_args, get_origin

from dffkit_api._file import File
from dffkit_api._types import Unset

from ._models import is_model

if TYPE_CHECKING:
    from collections.abc import Iterable

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


def members(hint: Any) -> list[Any]:
    """The types a parameter takes, without the mark for leaving it out."""
    kinds = get_args(hint) if get_origin(hint) in {Union, types.UnionType} else (hint,)
    return [kind for kind in kinds if kind is not Unset]


def described(hint: Any) -> str:
    """The types for people."""
    return either(_described(kind) for kind in members(hint))


def either(words: Iterable[str]) -> str:
    """Each of the words once, as in "a, b or c"."""
    *others, last = dict.fromkeys(words)
    return f"{', '.join(others)} or {last}" if others else last


def _described(kind: Any) -> str:
    if get_origin(kind) is Literal:
        choices = [str(choice) for choice in get_args(kind)]
        return choices[0] if len(choices) == 1 else f"one of {', '.join(choices)}"
    if get_origin(kind) is list:
        return f"a JSON list, or the key repeated: each {described(get_args(kind)[0])}"
    return "a JSON object" if is_model(kind) else NAMES.get(get_origin(kind) or kind, str(kind))
