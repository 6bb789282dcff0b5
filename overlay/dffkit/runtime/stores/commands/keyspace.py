"""Keys with values of five kinds, and the table of commands on them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal, Protocol

from dffkit.runtime.stores.errors import CacheCommandError, CacheTypeError, UnknownCommandError

if TYPE_CHECKING:
    from collections.abc import Callable

Kind = Literal["string", "hash", "list", "set", "zset"]
Reply = str | int | list[Any] | None

SMALLEST, LARGEST = -(2**63), 2**63 - 1
_WHOLE = re.compile(r"-?[1-9][0-9]*|0")

NO_INTEGER = "value is not an integer or out of range"
SYNTAX = "syntax error"


@dataclass
class Entry:
    """A value: text, a list, or a dictionary (of a set: member to ``1``; of a zset: member to score).

    ``until`` is the moment at which it ends, in seconds since 1970.
    """

    kind: Kind
    value: Any
    until: float | None = None


class Keyspace(Protocol):
    """Where the values are, during one command: nobody else changes them meanwhile."""

    @property
    def now(self) -> float:
        """Seconds since 1970."""
        raise NotImplementedError

    def get(self, key: str) -> Entry | None:
        """The entry of a key that is there and has not ended."""

    def put(self, key: str, entry: Entry) -> None:
        """Writes an entry."""

    def drop(self, key: str) -> None:
        """Removes an entry."""

    def keys(self) -> list[str]:
        """All that have not ended."""
        raise NotImplementedError


@dataclass(frozen=True)
class Command:
    """A command, the places of its keys among its arguments, and how many of these there may be."""

    name: str
    run: Callable[..., Reply]
    keys: slice
    least: int
    most: int | None

    def __call__(self, space: Keyspace, arguments: list[str]) -> Reply:
        """What Redis would reply; raises :class:`CacheCommandError`."""
        return self.run(space, *arguments)

    def check(self, arguments: list[str]) -> None:
        """Raises where there are too few or too many arguments."""
        if len(arguments) < self.least or (self.most is not None and len(arguments) > self.most):
            raise CacheCommandError(f"wrong number of arguments for '{self.name.lower()}' command")


TABLE: dict[str, Command] = {}

FIRST, ALL, PAIRS, ALL_BUT_LAST, TWO, NONE = (
    slice(0, 1), slice(None), slice(None, None, 2), slice(None, -1), slice(0, 2), slice(0, 0),
)  # fmt: skip


def command(
    name: str, least: int, most: int | None = None, keys: slice = FIRST
) -> Callable[[Callable[..., Reply]], Callable[..., Reply]]:
    """Enters a function into the table; ``most`` is ``None`` for any number."""

    def enter(function: Callable[..., Reply]) -> Callable[..., Reply]:
        TABLE[name] = Command(name, function, keys, least, most)
        return function

    return enter


def command_of(name: str) -> Command:
    """The command of a name in any case; raises :class:`UnknownCommandError` with those that there are."""
    found = TABLE.get(name.upper())
    if found is None:
        raise UnknownCommandError(f"CACHE.run does not offer '{name}'; it offers {', '.join(sorted(TABLE))}")
    return found


def value_of(space: Keyspace, key: str, kind: Kind) -> Any:
    """The value under a key, ``None`` where there is none; raises :class:`CacheTypeError` for another kind."""
    entry = space.get(key)
    if entry is None:
        return None
    if entry.kind != kind:
        raise CacheTypeError("WRONGTYPE Operation against a key holding the wrong kind of value")
    return entry.value


def keep(space: Keyspace, key: str, kind: Kind, value: Any) -> None:
    """Writes a changed value without touching its end; an empty collection is no longer there."""
    entry = space.get(key)
    if not value and kind != "string":
        if entry is not None:
            space.drop(key)
        return
    space.put(key, Entry(kind, value, entry.until if entry else None))


def integer(text: str, complaint: str = NO_INTEGER) -> int:
    """A whole number of 64 bits, written as Redis wants it."""
    if len(text) > 20 or not _WHOLE.fullmatch(text) or not SMALLEST <= (number := int(text)) <= LARGEST:
        raise CacheCommandError(complaint)
    return number


def added(number: int, step: int) -> int:
    """Their sum, where it has a place."""
    if not SMALLEST <= number + step <= LARGEST:
        raise CacheCommandError("increment or decrement would overflow")
    return number + step


def span(length: int, start: str, stop: str) -> slice:
    """The elements from ``start`` to ``stop``, both included; negative ones count from the end."""
    first, last = integer(start), integer(stop)
    first = max(first + length, 0) if first < 0 else first
    last = last + length if last < 0 else last
    return slice(first, max(last + 1, 0))
