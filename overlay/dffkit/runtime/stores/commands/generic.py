"""Commands on keys of every kind."""

from __future__ import annotations

from dataclasses import replace

from dffkit.runtime.stores.errors import CacheCommandError
from dffkit.runtime.stores.patterns import glob

from .keyspace import ALL, LARGEST, NONE, Keyspace, Reply, command, integer


@command("TYPE", 1, 1)
def type_(space: Keyspace, key: str) -> Reply:
    """TYPE key: ``none`` where there is none."""
    entry = space.get(key)
    return entry.kind if entry else "none"


@command("KEYS", 1, 1, keys=NONE)
def keys(space: Keyspace, pattern: str) -> Reply:
    """KEYS pattern."""
    matches = glob(pattern).fullmatch
    return [key for key in space.keys() if matches(key)]  # noqa: SIM118 - it is no dictionary


@command("EXISTS", 1, keys=ALL)
def exists(space: Keyspace, *names: str) -> Reply:
    """EXISTS key [key …]: how many are there; one that is named twice counts twice."""
    return sum(space.get(name) is not None for name in names)


@command("DEL", 1, keys=ALL)
def delete(space: Keyspace, *names: str) -> Reply:
    """DEL key [key …]: how many there were."""
    found = {name for name in names if space.get(name) is not None}
    for name in found:
        space.drop(name)
    return len(found)


def _end_at(space: Keyspace, key: str, moment: float) -> Reply:
    entry = space.get(key)
    if entry is None:
        return 0
    if moment <= space.now:
        space.drop(key)
    else:
        space.put(key, replace(entry, until=moment))
    return 1


def _seconds(text: str, name: str) -> int:
    amount = integer(text)
    if abs(amount) > LARGEST // 1000:
        raise CacheCommandError(f"invalid expire time in '{name}' command")
    return amount


@command("EXPIRE", 2, 2)
def expire(space: Keyspace, key: str, seconds: str) -> Reply:
    """EXPIRE key seconds: 1 where it is there."""
    return _end_at(space, key, space.now + _seconds(seconds, "expire"))


@command("PEXPIRE", 2, 2)
def pexpire(space: Keyspace, key: str, milliseconds: str) -> Reply:
    """PEXPIRE key milliseconds: 1 where it is there."""
    return _end_at(space, key, space.now + integer(milliseconds) / 1000)


@command("EXPIREAT", 2, 2)
def expireat(space: Keyspace, key: str, moment: str) -> Reply:
    """EXPIREAT key moment, in seconds since 1970."""
    return _end_at(space, key, _seconds(moment, "expireat"))


@command("PERSIST", 1, 1)
def persist(space: Keyspace, key: str) -> Reply:
    """PERSIST key: 1 where it had an end."""
    entry = space.get(key)
    if entry is None or entry.until is None:
        return 0
    space.put(key, replace(entry, until=None))
    return 1


@command("PTTL", 1, 1)
def pttl(space: Keyspace, key: str) -> Reply:
    """PTTL key: milliseconds to its end, -1 without one, -2 without the key."""
    entry = space.get(key)
    if entry is None:
        return -2
    return -1 if entry.until is None else max(round((entry.until - space.now) * 1000), 0)


@command("TTL", 1, 1)
def ttl(space: Keyspace, key: str) -> Reply:
    """TTL key: seconds to its end, rounded, as Redis does."""
    milliseconds = int(str(pttl(space, key)))
    return milliseconds if milliseconds < 0 else (milliseconds + 500) // 1000


@command("PUBLISH", 2, 2, keys=NONE)
def publish(_space: Keyspace, _channel: str, _text: str) -> Reply:
    """PUBLISH channel text: how many heard it; nobody, because nobody can subscribe without Redis."""
    return 0
