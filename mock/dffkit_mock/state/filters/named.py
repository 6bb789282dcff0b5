"""What a parameter of a list means by its name, where the spec says nothing."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..place import Place
from .matching import Matches, as_text, has_part, is_equal

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..kind import Kind
    from ..resource import Resource

SEARCH = frozenset({"search", "_fuzzySearch"})
ALL = "all"
"""The value of an enum by which some lists are asked for every record."""
_MOMENT = re.compile(r"(.*_)?(time|at)|.*(Time|At)|start|end", re.DOTALL)
"""Bounds of a time, or moments with an operator before them: no equality."""
_PART = re.compile(r"\b(part|contain|fuzzy|substring|begin|like)", re.IGNORECASE)
_NAMES = re.compile(r"(.*_)?(name|title|email|description)", re.IGNORECASE)


def named(kind: Kind, resource: Resource, name: str, schema: Mapping[str, Any]) -> Matches | None:
    """Parameters named like a property are equal to it, ``search`` is part of a name; ``None`` where no rule fits."""
    if name in SEARCH:
        return _search
    if _MOMENT.fullmatch(name):
        return None
    if (switched := _switched(kind, name)) is not None:
        return switched
    stored = _stored_name(kind, resource, name)
    if stored is None:
        return None
    if _NAMES.fullmatch(name) and _PART.search(str(schema.get("description", ""))):
        return lambda value, wanted: has_part(value.get(stored), wanted)
    known = schema.get("enum", ())
    return lambda value, wanted: (wanted == ALL and ALL in known) or is_equal(value.get(stored), wanted)


def _stored_name(kind: Kind, resource: Resource, name: str) -> str | None:
    """The property that a parameter means: the one of its name, else without the name of the kind before or after."""
    known = {*kind.known, *resource.shown.properties}
    start, _, end = name.rpartition("_")
    short = kind.name.replace("_", "").lower()
    candidates = [name]
    if start.replace("_", "").lower() == short or name[: len(short)].lower() == short:
        candidates += [end, name[len(short) :].lower(), name[len(short) :].lower().removesuffix("s")]
    candidates += [start] if end == "name" else []
    return next((candidate for candidate in candidates if candidate and candidate in known), None)


def _switched(kind: Kind, name: str) -> Matches | None:
    """A parameter that an operation of the kind sets a property by means what that would set.

    ``isDisable`` is such a one, and ``tagNames``, of which an object each is made.
    """
    for setting in (setting for resource in kind.resources for setting in resource.sets):
        if setting.source != Place("body", (name,)):
            continue
        stored, cases, each = str(setting.way[0]), setting.cases, setting.each
        if cases is not None:
            return lambda value, wanted: value.get(stored) == cases.get(as_text(wanted), wanted)
        if each and len(setting.way) == 1:
            return lambda value, wanted: is_equal(_each(value.get(stored), each), wanted)
    return None


def _each(stored: Any, name: str) -> list[Any]:
    return [item.get(name) for item in stored if isinstance(item, Mapping)] if isinstance(stored, list) else []


def _search(value: Mapping[str, Any], wanted: Any) -> bool:
    """Part of a name, a title, a description or an address, whatever the case (assumed where no page says more)."""
    return any(has_part(text, wanted) for text in _searched(value))


def _searched(value: Mapping[str, Any]) -> Iterator[Any]:
    for name, item in value.items():
        if isinstance(item, str) and _NAMES.fullmatch(name):
            yield item
        elif isinstance(item, Mapping):
            yield from (item[key] for key in ("name", "title") if key in item)
