"""The parameters of a list that choose among its records, found by their names."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from .place import Place
from .schema import read_shape

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ..exchange import Exchange
    from .kind import Kind
    from .resource import Resource

SEARCH = frozenset({"search", "_fuzzySearch"})
ALL = "all"
"""The value of an enum by which some lists are asked for every record."""
_MOMENT = re.compile(r"(.*_)?(time|at)|.*(Time|At)|start|end", re.DOTALL)
"""Bounds of a time, or moments with an operator before them: no equality."""
_PART = re.compile(r"\b(part|contain|fuzzy|substring|begin|like)", re.IGNORECASE)
_NAMES = re.compile(r"(.*_)?(name|title|email|description)", re.IGNORECASE)
Matches = Callable[[Mapping[str, Any], Any], bool]


@dataclass(frozen=True, slots=True)
class Filter:
    """One parameter, and whether a record passes what it says."""

    place: Place
    matches: Matches


def read_filters(kind: Kind, resource: Resource) -> tuple[Filter, ...]:
    """The filters of a list: parameters named like a property are equal to it, ``search`` is part of a name."""
    paging = resource.route.operation.get("x-dffkit-paging", {})
    taken = {paging.get("cursor"), paging.get("limit"), *kind.tenant}
    taken |= {place.name for place in (resource.key, resource.parent.place if resource.parent else None) if place}
    found = []
    for place, schema in _parameters(resource):
        if place.name not in taken and (matches := _matcher(kind, resource, place.name, schema)):
            found.append(Filter(place, matches))
    return tuple(found)


def choose(filters: Iterable[Filter], exchange: Exchange, values: list[Mapping[str, Any]]) -> list[Mapping[str, Any]]:
    """The values that pass every filter of which the request has something to say; empty texts say nothing."""
    for one in filters:
        for wanted in one.place.read(exchange):
            if wanted not in ("", [], {}):
                values = [value for value in values if one.matches(value, wanted)]
    return values


def _parameters(resource: Resource) -> Iterator[tuple[Place, Mapping[str, Any]]]:
    resolve = resource.document.resolve
    for parameter in resource.route.parameters:
        if parameter["in"] == "query":
            schema = {"description": parameter.get("description", ""), **resolve(parameter.get("schema", {}))}
            yield Place("query", (parameter["name"],)), schema
    for content in (resource.route.request_body or {}).get("content", {}).values():
        for name, schema in read_shape(resource.document, content.get("schema", {})).properties.items():
            yield Place("body", (name,)), schema


def _matcher(kind: Kind, resource: Resource, name: str, schema: Mapping[str, Any]) -> Matches | None:
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
        return lambda value, wanted: str(wanted).lower() in _text(value.get(stored)).lower()
    known = schema.get("enum", ())
    return lambda value, wanted: (wanted == ALL and ALL in known) or _equal(value.get(stored), wanted)


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
            return lambda value, wanted: value.get(stored) == cases.get(_text(wanted), wanted)
        if each and len(setting.way) == 1:
            return lambda value, wanted: _equal(_each(value.get(stored), each), wanted)
    return None


def _each(stored: Any, name: str) -> list[Any]:
    return [item.get(name) for item in stored if isinstance(item, Mapping)] if isinstance(stored, list) else []


def _equal(stored: Any, wanted: Any) -> bool:
    """As text; one of a list, or of a text with commas; a stored list has to hold it. 1 and 0 may be true and false."""
    several = wanted if isinstance(wanted, list) else str(wanted).split(",") if isinstance(wanted, str) else [wanted]
    if isinstance(wanted, bool) and isinstance(stored, int):
        return bool(stored) is wanted
    texts = {_text(item).strip() for item in several}
    if isinstance(wanted, str):
        texts.add(wanted)
    found = stored if isinstance(stored, list) else [stored]
    return not texts.isdisjoint(_text(item) for item in found)


def _search(value: Mapping[str, Any], wanted: Any) -> bool:
    """Part of a name, a title, a description or an address, whatever the case (assumed where no page says more)."""
    part = str(wanted).lower()
    return any(part in _text(text).lower() for text in _searched(value))


def _searched(value: Mapping[str, Any]) -> Iterator[Any]:
    for name, item in value.items():
        if isinstance(item, str) and _NAMES.fullmatch(name):
            yield item
        elif isinstance(item, Mapping):
            yield from (item[key] for key in ("name", "title") if key in item)


def _text(value: Any) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    return "" if value is None else str(value)
