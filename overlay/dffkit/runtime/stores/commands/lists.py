"""Commands on lists. Those that wait look once here: whoever runs them looks again until the time is over."""

from __future__ import annotations

import math
from typing import Literal

from dffkit.runtime.stores.errors import CacheCommandError

from .keyspace import ALL_BUT_LAST, TWO, Keyspace, Reply, command, integer, keep, span, value_of

End = Literal["left", "right"]


def _list(space: Keyspace, key: str) -> list[str]:
    return value_of(space, key, "list") or []


@command("LPUSH", 2)
def lpush(space: Keyspace, key: str, *values: str) -> Reply:
    """LPUSH key value [value …]: the last given stands first."""
    found = [*reversed(values), *_list(space, key)]
    keep(space, key, "list", found)
    return len(found)


@command("RPUSH", 2)
def rpush(space: Keyspace, key: str, *values: str) -> Reply:
    """RPUSH key value [value …]."""
    found = [*_list(space, key), *values]
    keep(space, key, "list", found)
    return len(found)


def _pop(space: Keyspace, key: str, end: End, count: tuple[str, ...]) -> Reply:
    amount = 1
    if count:
        amount = integer(count[0], "value is out of range, must be positive")
        if amount < 0:
            raise CacheCommandError("value is out of range, must be positive")
    found = _list(space, key)
    if not found:
        return None
    popped = found[:amount] if end == "left" else found[::-1][:amount]
    if popped:
        keep(space, key, "list", found[amount:] if end == "left" else found[: max(len(found) - amount, 0)])
    return popped if count else popped[0]


@command("LPOP", 1, 2)
def lpop(space: Keyspace, key: str, *count: str) -> Reply:
    """LPOP key [count]."""
    return _pop(space, key, "left", count)


@command("RPOP", 1, 2)
def rpop(space: Keyspace, key: str, *count: str) -> Reply:
    """RPOP key [count]."""
    return _pop(space, key, "right", count)


def waiting_time(text: str) -> float:
    """The seconds for which a command waits, 0 for ever."""
    try:
        seconds = float(text)
    except ValueError:
        seconds = math.nan
    if not math.isfinite(seconds):
        raise CacheCommandError("timeout is not a float or out of range")
    if seconds < 0:
        raise CacheCommandError("timeout is negative")
    return seconds


def _first(space: Keyspace, arguments: tuple[str, ...], end: End) -> Reply:
    *keys, timeout = arguments
    waiting_time(timeout)
    for key in keys:
        if _list(space, key):
            return [key, _pop(space, key, end, ())]
    return None


@command("BLPOP", 2, keys=ALL_BUT_LAST)
def blpop(space: Keyspace, *arguments: str) -> Reply:
    """BLPOP key [key …] timeout: key and value."""
    return _first(space, arguments, "left")


@command("BRPOP", 2, keys=ALL_BUT_LAST)
def brpop(space: Keyspace, *arguments: str) -> Reply:
    """BRPOP key [key …] timeout: key and value."""
    return _first(space, arguments, "right")


@command("RPOPLPUSH", 2, 2, keys=TWO)
def rpoplpush(space: Keyspace, key: str, to: str) -> Reply:
    """RPOPLPUSH key to: what was moved."""
    if not _list(space, key):
        return None
    _list(space, to)  # of another kind: nothing is moved
    value = _pop(space, key, "right", ())
    lpush(space, to, str(value))
    return value


@command("LLEN", 1, 1)
def llen(space: Keyspace, key: str) -> Reply:
    """LLEN key."""
    return len(_list(space, key))


@command("LINDEX", 2, 2)
def lindex(space: Keyspace, key: str, place: str) -> Reply:
    """LINDEX key place."""
    found = _list(space, key)
    if not found:
        return None
    index = integer(place)
    return found[index] if -len(found) <= index < len(found) else None


@command("LRANGE", 3, 3)
def lrange(space: Keyspace, key: str, start: str, stop: str) -> Reply:
    """LRANGE key start stop."""
    integer(start)
    integer(stop)
    found = _list(space, key)
    return found[span(len(found), start, stop)]


@command("LTRIM", 3, 3)
def ltrim(space: Keyspace, key: str, start: str, stop: str) -> Reply:
    """LTRIM key start stop."""
    integer(start)
    integer(stop)
    found = _list(space, key)
    keep(space, key, "list", found[span(len(found), start, stop)])
    return "OK"
