"""Query strings and forms as the platform reads them: a repeated name is a list, ``a[]`` too, ``o[k]`` is nested.

Source: npm ``qs`` 6.10.3 with the options of Express 4.18 (queries) and of body-parser 1.20 (forms), which the platform
reads them with. Strings of brackets were compared with it, twenty thousand of them; PyPI's port of a later version
reads an eighth of those differently.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import unquote_plus

if TYPE_CHECKING:
    from starlette.requests import Request

MOST = 1000
"""Fields: of a query the rest is ignored, a form with more is refused."""
DEEPEST = 100
"""Levels of a form; the platform has no limit, and would fail at its own stack's."""

_BRACKETS = re.compile(r"\[([^\[\]]*)\]")
_HALF = re.compile(r"%(?![0-9A-Fa-f]{2})")
_INDEX = re.compile(r"0|[1-9][0-9]{0,8}")
_GAP = object()
"""A place of a growing list in which nothing is yet."""


class Limits(NamedTuple):
    """``depth`` levels are nested; indices up to ``longest`` make a list, greater ones a mapping."""

    depth: int
    longest: int


OF_QUERIES = Limits(5, 20)


def query(request: Request) -> dict[str, Any]:
    """The fields of a request's query, whatever bytes are in it."""
    return parsed(request.scope["query_string"].decode("latin-1"))


def parsed(text: str) -> dict[str, Any]:
    """The fields of a query, all of them texts."""
    return _fields(_pairs(text.split("&")[:MOST]), OF_QUERIES)


def form(text: str) -> dict[str, Any]:
    """The fields of a urlencoded form; raises ``ValueError`` for too many of them, or too deep."""
    parts = text.split("&")
    if len(parts) > MOST:
        raise ValueError(f"it has more than {MOST} fields")
    pairs = _pairs(parts)
    if any(name.count("[") > DEEPEST for name, _ in pairs):
        raise ValueError(f"it is nested deeper than {DEEPEST} levels")
    return _fields(pairs, Limits(DEEPEST, max(100, len(parts))))


def fields(pairs: list[tuple[str, str]]) -> dict[str, Any]:
    """Names and texts as one mapping."""
    return _fields(pairs, OF_QUERIES)


def _pairs(parts: list[str]) -> list[tuple[str, str]]:
    # Of `a[b=c]=1` the name goes up to the bracket.
    ends = ((part, part.find("]=") + 1 or part.find("=")) for part in parts)
    return [
        (_decoded(part), "") if end < 0 else (_decoded(part[:end]), _decoded(part[end + 1 :])) for part, end in ends
    ]


def _decoded(text: str) -> str:
    """Without percent signs, unless one of them is half a letter: then all of them stay."""
    if "%" in text and _HALF.search(text) is None:
        try:
            return unquote_plus(text, errors="strict")
        except UnicodeDecodeError:
            pass
    return text.replace("+", " ")


def _fields(pairs: list[tuple[str, str]], limits: Limits) -> dict[str, Any]:
    told: dict[str, Any] = {}
    for name, value in pairs:
        told[name] = [*_listed(told[name]), value] if name in told else value
    found: dict[str, Any] = {}
    for name in sorted(filter(None, told), key=_order):
        _put_all(found, _nested(_segments(name, limits.depth), told[name], limits.longest))
    whole: dict[str, Any] = _without_gaps(found)
    return whole


def _order(name: str) -> tuple[bool, int]:
    """Objects of JavaScript have numbers first, by size, and other names as they came."""
    return (False, int(name)) if _INDEX.fullmatch(name) else (True, 0)


def _segments(name: str, depth: int) -> list[tuple[str, bool]]:
    """The way to a value, each step with whether it stands in brackets; what is deeper than that is one step."""
    inner = list(_BRACKETS.finditer(name))
    root = name[: inner[0].start()] if inner else name
    found = [(root, False)] if root else []
    found += [(match[1], True) for match in inner[:depth]]
    return [*found, (name[inner[depth].start() :], False)] if len(inner) > depth else found


def _nested(segments: list[tuple[str, bool]], value: Any, longest: int) -> Any:
    for segment, is_bracketed in reversed(segments):
        if is_bracketed and not segment:
            value = list(_listed(value))
        elif is_bracketed and _INDEX.fullmatch(segment) and int(segment) <= longest:
            value = [*[_GAP] * int(segment), value]
        else:
            value = {} if segment == "__proto__" else {segment: value}
    return value


def _merged(old: Any, new: Any) -> Any:
    """Both of two values for one place, of which an empty text adds nothing."""
    if new == "":
        return old
    if isinstance(old, list):
        return _onto_list(old, new)
    if not isinstance(old, dict):
        return [old, *_listed(new)]
    if isinstance(new, str):
        old[new] = True
    else:
        _put_all(old, new)
    return old


def _onto_list(old: list[Any], new: Any) -> Any:
    if isinstance(new, dict):
        mapping = dict(_places(old))
        _put_all(mapping, new)
        return mapping
    if isinstance(new, str):
        return [*old, new]
    for place, value in enumerate(new):
        if value is not _GAP:
            _put(old, place, value)
    return old


def _put(old: list[Any], place: int, value: Any) -> None:
    old.extend([_GAP] * (place + 1 - len(old)))
    there = old[place]
    if there is _GAP:
        old[place] = value
    elif isinstance(there, list | dict) and isinstance(value, list | dict):
        old[place] = _merged(there, value)
    else:
        old.append(value)


def _put_all(mapping: dict[str, Any], new: dict[str, Any] | list[Any]) -> None:
    for name, value in new.items() if isinstance(new, dict) else _places(new):
        mapping[name] = _merged(mapping[name], value) if name in mapping else value


def _places(values: list[Any]) -> list[tuple[str, Any]]:
    return [(str(place), value) for place, value in enumerate(values) if value is not _GAP]


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def _without_gaps(value: Any) -> Any:
    if isinstance(value, list):
        return [_without_gaps(item) for item in value if item is not _GAP]
    return {name: _without_gaps(item) for name, item in value.items()} if isinstance(value, dict) else value
