"""Commands on sets."""

from __future__ import annotations

from .keyspace import Keyspace, Reply, command, keep, value_of


def _set(space: Keyspace, key: str) -> dict[str, int]:
    return value_of(space, key, "set") or {}


@command("SADD", 2)
def sadd(space: Keyspace, key: str, *members: str) -> Reply:
    """SADD key member [member …]: how many are new."""
    found = _set(space, key)
    before = len(found)
    found.update(dict.fromkeys(members, 1))
    keep(space, key, "set", found)
    return len(found) - before


@command("SREM", 2)
def srem(space: Keyspace, key: str, *members: str) -> Reply:
    """SREM key member [member …]: how many there were."""
    found = _set(space, key)
    gone = {member for member in members if member in found}
    if gone:
        keep(space, key, "set", {member: 1 for member in found if member not in gone})
    return len(gone)


@command("SCARD", 1, 1)
def scard(space: Keyspace, key: str) -> Reply:
    """SCARD key."""
    return len(_set(space, key))


@command("SMEMBERS", 1, 1)
def smembers(space: Keyspace, key: str) -> Reply:
    """SMEMBERS key."""
    return list(_set(space, key))


@command("SISMEMBER", 2, 2)
def sismember(space: Keyspace, key: str, member: str) -> Reply:
    """SISMEMBER key member."""
    return int(member in _set(space, key))
