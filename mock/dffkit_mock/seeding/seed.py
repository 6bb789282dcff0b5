"""What a seed says, by stem and kind: records to be made, records and logs as they were exported, counters."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .problems import SeedRefused
from .text import DEEPEST, read_file, read_text

if TYPE_CHECKING:
    from ..store import Kind, Scope

KEY, IN, VALUE, CHILDREN, ITEMS, COUNTS = "$key", "$in", "$value", "$children", "$items", "$counts"


@dataclass(frozen=True, slots=True)
class Entry:
    """One record. With a ``key`` it stands as it was exported; without one it is made as its create would make it.

    ``place`` is where it stands in the seed; ``scope`` its tenant and the keys of its parents, ``None`` where the
    seed does not say. What is no record, such as a text of points, is its ``value`` as it stands.
    """

    place: str
    kind: Kind
    scope: Scope | None
    key: str | None
    value: Any
    children: tuple[Entry, ...] = ()


@dataclass(frozen=True, slots=True)
class Items:
    """Items of a log, as they were exported."""

    place: str
    log: Kind
    scope: Scope
    items: list[Any]


@dataclass(frozen=True, slots=True)
class Seed:
    """All that one seed says; ``kinds`` are those that it names, also where it has nothing of one."""

    stems: tuple[str, ...]
    kinds: tuple[Kind, ...]
    entries: tuple[Entry, ...]
    items: tuple[Items, ...]
    counts: Mapping[str, int]


def read_seed(source: str | bytes | Path | Mapping[str, Any]) -> Seed:
    """A seed from its text, its file or its value; raises :class:`SeedRefused`.

    ::

        functiongraph:
          function:
            - func_name: hello      # what the create takes, and whatever else the record is to have
              …
              $in: [my-project]     # tenant and keys of parents; the tenant is mock-project where it is left out
              $children:
                alias: [{name: live, version: latest}]
    """
    given = _read(source) if isinstance(source, str | bytes | Path) else source
    given = {} if given is None else given  # as an empty file is read
    if not isinstance(given, Mapping):
        hint = ": for a file give its Path" if isinstance(source, str) and isinstance(given, str) else ""
        raise SeedRefused(f"a seed is an object of stems, such as functiongraph:, and not {_type(given)}{hint}")
    _check_json(given, "", 0)
    counts = given.get(COUNTS, {})
    if not _are_counts(counts):
        raise SeedRefused(f"{COUNTS}: names with whole numbers from 0 on are expected")
    stems = tuple(stem for stem in given if stem != COUNTS)
    found = [one for stem in stems for one in _read_stem(stem, given[stem])]
    entries = tuple(one for one in found if isinstance(one, Entry))
    kinds = tuple((stem, kind) for stem in stems for kind in given[stem])
    return Seed(stems, kinds, entries, tuple(one for one in found if isinstance(one, Items)), dict(counts))


def _read(source: str | bytes | Path) -> Any:
    return read_file(source) if isinstance(source, Path) else read_text(source)


def _read_stem(stem: str, kinds: Any) -> Iterator[Entry | Items]:
    if not isinstance(kinds, Mapping):
        raise SeedRefused(f"{stem}: an object of kinds is expected, not {_type(kinds)}")
    for name, given in kinds.items():
        yield from _read_kind((stem, name), given, f"{stem}.{name}")


def _read_kind(kind: Kind, given: Any, place: str) -> Iterator[Entry | Items]:
    listed = [given] if isinstance(given, str) else given
    if not isinstance(listed, list | tuple):
        raise SeedRefused(f"{place}: a list is expected, not {_type(given)}")
    for number, value in enumerate(listed):
        yield _read_one(kind, value, f"{place}[{number}]")


def _read_one(kind: Kind, given: Any, place: str) -> Entry | Items:
    if not isinstance(given, Mapping):
        return Entry(place, kind, None, None, given)
    scope = _read_scope(given.get(IN), place)
    if ITEMS in given:
        if not isinstance(given[ITEMS], list) or given.keys() - {IN, ITEMS}:
            raise SeedRefused(f"{place}: a log is {{{IN}: […], {ITEMS}: […]}}")
        return Items(place, kind, scope or (), given[ITEMS])
    key, value = given.get(KEY), given.get(VALUE)
    if key is not None and not isinstance(key, str):
        raise SeedRefused(f"{place}.{KEY}: a text is expected, not {_type(key)}")
    if VALUE not in given:
        value = {name: item for name, item in given.items() if name not in {KEY, IN, CHILDREN}}
    if not isinstance(value, Mapping):
        raise SeedRefused(f"{place}.{VALUE}: an object is expected, not {_type(value)}")
    return Entry(place, kind, scope, key, value, tuple(_read_children(kind[0], given.get(CHILDREN, {}), place)))


def _read_children(stem: str, given: Any, place: str) -> Iterator[Entry]:
    if not isinstance(given, Mapping):
        raise SeedRefused(f"{place}.{CHILDREN}: an object of kinds is expected, not {_type(given)}")
    for name, listed in given.items():
        for child in _read_kind((stem, name), listed, f"{place}.{name}"):
            if isinstance(child, Items) or child.scope is not None:
                raise SeedRefused(f"{child.place}: what stands under {CHILDREN} is a record without {IN}")
            yield child


def _read_scope(given: Any, place: str) -> Scope | None:
    if given is None:
        return None
    parts = [given] if isinstance(given, str) else given
    if not isinstance(parts, list | tuple) or not all(isinstance(part, str) for part in parts):
        raise SeedRefused(f"{place}.{IN}: a list of texts is expected: the tenant, then the keys of the parents")
    return tuple(parts)


def _are_counts(given: Any) -> bool:
    return isinstance(given, Mapping) and all(type(number) is int and 0 <= number < 2**53 for number in given.values())


def _check_json(value: Any, place: str, depth: int) -> None:
    """YAML and Python know more than JSON: dates, bytes, sets, names that are no texts."""
    if depth > DEEPEST:
        raise SeedRefused(f"{place[:80]}…: lists and objects stand inside each other more than {DEEPEST} deep")
    if isinstance(value, Mapping):
        for name, item in value.items():
            if not isinstance(name, str):
                raise SeedRefused(f"{place or 'seed'}: the name {str(name)[:80]} has to be a text: put it in quotes")
            _check_json(item, f"{place}.{name}" if place else name, depth + 1)
    elif isinstance(value, list | tuple):
        for number, item in enumerate(value):
            _check_json(item, f"{place}[{number}]", depth + 1)
    elif not isinstance(value, str | bool | int | float | None):
        raise SeedRefused(f"{place}: {_type(value)} has no form in JSON")
    elif isinstance(value, float) and not math.isfinite(value):
        raise SeedRefused(f"{place}: {value} is no number that JSON has")


def _type(value: Any) -> str:
    names = {dict: "an object", list: "a list", str: "a text", type(None): "nothing", bool: "true or false"}
    return names.get(type(value), f"a value of {type(value).__name__}")
