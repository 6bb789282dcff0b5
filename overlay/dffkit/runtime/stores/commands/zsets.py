"""Commands on sorted sets: members with scores."""

from __future__ import annotations

import math

from dffkit.runtime.stores.errors import CacheCommandError

from .keyspace import SYNTAX, Keyspace, Reply, command, integer, keep, span, value_of


def _scores(space: Keyspace, key: str) -> dict[str, float]:
    return value_of(space, key, "zset") or {}


def _score(text: str) -> float:
    try:
        score = float(text)
    except ValueError:
        score = math.nan
    if math.isnan(score) or text != text.strip() or "_" in text:
        raise CacheCommandError("value is not a valid float")
    return score


def _shown(score: float) -> str:
    """A score as Redis 7.0 writes it."""
    return f"{score:.17g}"


@command("ZADD", 3)
def zadd(space: Keyspace, key: str, *arguments: str) -> Reply:
    """ZADD key [NX | XX] [CH] score member [score member …]: how many are new (with CH: or changed)."""
    rest = list(arguments)
    flags = set()
    while rest and rest[0].upper() in {"NX", "XX", "CH"}:
        flags.add(rest.pop(0).upper())
    if not rest or len(rest) % 2:
        raise CacheCommandError(SYNTAX)
    if {"NX", "XX"} <= flags:
        raise CacheCommandError("XX and NX options at the same time are not compatible")
    given = [(member, _score(score)) for score, member in zip(rest[::2], rest[1::2], strict=True)]
    found = _scores(space, key)
    new, changed = 0, 0
    for member, score in given:
        if ("NX" if member in found else "XX") in flags:
            continue
        new += member not in found
        changed += found.get(member) != score
        found[member] = score
    keep(space, key, "zset", found)
    return changed if "CH" in flags else new


@command("ZREM", 2)
def zrem(space: Keyspace, key: str, *members: str) -> Reply:
    """ZREM key member [member …]: how many there were."""
    found = _scores(space, key)
    gone = {member for member in members if member in found}
    if gone:
        keep(space, key, "zset", {member: score for member, score in found.items() if member not in gone})
    return len(gone)


@command("ZCARD", 1, 1)
def zcard(space: Keyspace, key: str) -> Reply:
    """ZCARD key."""
    return len(_scores(space, key))


@command("ZSCORE", 2, 2)
def zscore(space: Keyspace, key: str, member: str) -> Reply:
    """ZSCORE key member."""
    score = _scores(space, key).get(member)
    return None if score is None else _shown(score)


@command("ZRANGE", 3, 5)
def zrange(space: Keyspace, key: str, start: str, stop: str, *words: str) -> Reply:
    """ZRANGE key start stop [REV] [WITHSCORES]: by place, from the lowest score."""
    options = {word.upper() for word in words}
    if not options <= {"REV", "WITHSCORES"}:
        raise CacheCommandError(SYNTAX)
    integer(start)
    integer(stop)
    ranked = sorted(_scores(space, key).items(), key=lambda row: (row[1], row[0].encode("utf-8", "surrogateescape")))
    ranked = ranked[::-1] if "REV" in options else ranked
    found = ranked[span(len(ranked), start, stop)]
    if "WITHSCORES" in options:
        return [text for member, score in found for text in (member, _shown(score))]
    return [member for member, _ in found]
