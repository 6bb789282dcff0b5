"""Query strings and forms as the platform reads them: a repeated name is a list, ``a[]`` too, ``o[k]`` is nested.

Source: the documented rules of npm ``qs``, which Express reads queries with.
"""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import parse_qsl

DEPTH = 5
LONGEST_LIST = 20
"""Indices up to this one make a list, greater ones a mapping."""
MOST = 1000
"""Fields that are read; the rest is ignored."""

_SEGMENT = re.compile(r"\[([^\[\]]*)\]")


class _Indexed(dict[int, Any]):
    """A list while it grows; its places may have gaps."""

    def add(self, value: Any) -> None:
        self[max(self, default=-1) + 1] = value


def parsed(text: str) -> dict[str, Any]:
    """The fields of a query or of a urlencoded form, all of them texts."""
    pairs = text.split("&")[:MOST]
    return fields(parse_qsl("&".join(pairs), keep_blank_values=True, errors="replace"))


def fields(pairs: list[tuple[str, str]]) -> dict[str, Any]:
    """Names and texts as one mapping."""
    found: dict[str, Any] = {}
    for name, value in pairs:
        if name:
            root, *inner = _segments(name)
            found[root] = _merged(found.get(root), _nested(inner, value))
    return {name: _plain(value) for name, value in found.items()}


def _segments(name: str) -> list[str]:
    root, bracket, _ = name.partition("[")
    if not bracket or not root:
        return [name]
    found, place = [root], len(root)
    while len(found) <= DEPTH and (match := _SEGMENT.match(name, place)):
        found.append(match[1])
        place = match.end()
    if place < len(name) and len(found) == 1:
        return [name]
    return [*found, name[place:]] if place < len(name) else found


def _nested(segments: list[str], value: Any) -> Any:
    for segment in reversed(segments):
        if segment == "":
            value = _Indexed({0: value})
        elif segment.isascii() and segment.isdigit() and str(int(segment)) == segment and int(segment) <= LONGEST_LIST:
            value = _Indexed({int(segment): value})
        else:
            value = {segment: value}
    return value


def _merged(old: Any, new: Any) -> Any:
    if old is None:
        return new
    if isinstance(old, _Indexed):
        return _onto_list(old, new)
    if not isinstance(old, dict):
        return _onto_list(_Indexed({0: old}), new)
    if isinstance(new, dict):
        for key, value in new.items():
            old[str(key)] = _merged(old.get(str(key)), value)
    else:
        old[new] = True
    return old


def _onto_list(old: _Indexed, new: Any) -> Any:
    if isinstance(new, _Indexed):
        for place, value in new.items():
            if place in old and isinstance(old[place], dict) and isinstance(value, dict):
                old[place] = _merged(old[place], value)
            elif place in old:
                old.add(value)
            else:
                old[place] = value
        return old
    if isinstance(new, dict) and not any(not isinstance(value, dict) for value in old.values()):
        return _merged({str(place): value for place, value in old.items()}, new)
    old.add(new)
    return old


def _plain(value: Any) -> Any:
    if isinstance(value, _Indexed):
        return [_plain(value[place]) for place in sorted(value)]
    return {key: _plain(inner) for key, inner in value.items()} if isinstance(value, dict) else value
