"""Commands on hashes: fields with values."""

from __future__ import annotations

from dffkit.runtime.stores.errors import CacheCommandError

from .keyspace import Keyspace, Reply, added, command, integer, keep, value_of


def _hash(space: Keyspace, key: str) -> dict[str, str]:
    return value_of(space, key, "hash") or {}


@command("HSET", 3)
def hset(space: Keyspace, key: str, *pairs: str) -> Reply:
    """HSET key field value [field value …]: how many are new."""
    if len(pairs) % 2:
        raise CacheCommandError("wrong number of arguments for 'hset' command")
    fields = _hash(space, key)
    before = len(fields)
    fields.update(zip(pairs[::2], pairs[1::2], strict=True))
    keep(space, key, "hash", fields)
    return len(fields) - before


@command("HMSET", 3)
def hmset(space: Keyspace, key: str, *pairs: str) -> Reply:
    """HMSET key field value [field value …]."""
    if len(pairs) % 2:
        raise CacheCommandError("wrong number of arguments for 'hmset' command")
    hset(space, key, *pairs)
    return "OK"


@command("HSETNX", 3, 3)
def hsetnx(space: Keyspace, key: str, field: str, value: str) -> Reply:
    """HSETNX key field value: 1 where there was none."""
    return 0 if field in _hash(space, key) else hset(space, key, field, value)


@command("HGET", 2, 2)
def hget(space: Keyspace, key: str, field: str) -> Reply:
    """HGET key field."""
    return _hash(space, key).get(field)


@command("HMGET", 2)
def hmget(space: Keyspace, key: str, *fields: str) -> Reply:
    """HMGET key field [field …]."""
    found = _hash(space, key)
    return [found.get(field) for field in fields]


@command("HGETALL", 1, 1)
def hgetall(space: Keyspace, key: str) -> Reply:
    """HGETALL key: fields and values by turns."""
    return [text for pair in _hash(space, key).items() for text in pair]


@command("HKEYS", 1, 1)
def hkeys(space: Keyspace, key: str) -> Reply:
    """HKEYS key."""
    return list(_hash(space, key))


@command("HVALS", 1, 1)
def hvals(space: Keyspace, key: str) -> Reply:
    """HVALS key."""
    return list(_hash(space, key).values())


@command("HLEN", 1, 1)
def hlen(space: Keyspace, key: str) -> Reply:
    """HLEN key."""
    return len(_hash(space, key))


@command("HEXISTS", 2, 2)
def hexists(space: Keyspace, key: str, field: str) -> Reply:
    """HEXISTS key field."""
    return int(field in _hash(space, key))


@command("HINCRBY", 3, 3)
def hincrby(space: Keyspace, key: str, field: str, step: str) -> Reply:
    """HINCRBY key field step."""
    amount = integer(step)
    number = added(integer(_hash(space, key).get(field, "0"), "hash value is not an integer"), amount)
    hset(space, key, field, str(number))
    return number


@command("HDEL", 2)
def hdel(space: Keyspace, key: str, *names: str) -> Reply:
    """HDEL key field [field …]: how many there were."""
    fields = _hash(space, key)
    gone = {name for name in names if name in fields}
    if gone:
        keep(space, key, "hash", {name: value for name, value in fields.items() if name not in gone})
    return len(gone)
