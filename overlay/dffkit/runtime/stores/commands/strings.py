"""Commands on text."""

from __future__ import annotations

from dataclasses import dataclass

from dffkit.runtime.stores.errors import CacheCommandError

from .keyspace import ALL, LARGEST, PAIRS, SYNTAX, Entry, Keyspace, Reply, added, command, integer, keep, value_of


@dataclass
class _Options:
    """What stands behind key and value of SET."""

    if_absent: bool = False
    if_present: bool = False
    get: bool = False
    keep_end: bool = False
    end: tuple[str, str] | None = None  # EX or PX, and how many


def _options(words: list[str]) -> _Options:
    found, flags = _Options(), {"NX": "if_absent", "XX": "if_present", "GET": "get", "KEEPTTL": "keep_end"}
    while words:
        word = words.pop(0).upper()
        if word in flags and not (word == "KEEPTTL" and found.end):
            setattr(found, flags[word], True)
        elif word in {"EX", "PX"} and words and not found.end and not found.keep_end:
            found.end = word, words.pop(0)
        else:
            raise CacheCommandError(SYNTAX)
    if found.if_absent and found.if_present:
        raise CacheCommandError(SYNTAX)
    return found


def _end(space: Keyspace, unit: str, text: str) -> float:
    amount = integer(text)
    if amount <= 0 or amount > LARGEST // 1000:
        raise CacheCommandError("invalid expire time in 'set' command")
    return space.now + (amount if unit == "EX" else amount / 1000)


@command("SET", 2)
def set_(space: Keyspace, key: str, value: str, *words: str) -> Reply:
    """SET key value [EX s | PX ms | KEEPTTL] [NX | XX] [GET]."""
    options = _options(list(words))
    until = _end(space, *options.end) if options.end else None
    before = value_of(space, key, "string") if options.get else None
    entry = space.get(key)
    if (options.if_absent and entry) or (options.if_present and not entry):
        return before
    space.put(key, Entry("string", value, entry.until if entry and options.keep_end else until))
    return before if options.get else "OK"


@command("GET", 1, 1)
def get(space: Keyspace, key: str) -> Reply:
    """GET key."""
    found: str | None = value_of(space, key, "string")
    return found


@command("GETSET", 2, 2)
def getset(space: Keyspace, key: str, value: str) -> Reply:
    """GETSET key value: the one before; the new one has no end."""
    before = get(space, key)
    space.put(key, Entry("string", value))
    return before


@command("MSET", 2, keys=PAIRS)
def mset(space: Keyspace, *pairs: str) -> Reply:
    """MSET key value [key value …]."""
    if len(pairs) % 2:
        raise CacheCommandError("wrong number of arguments for 'mset' command")
    for key, value in zip(pairs[::2], pairs[1::2], strict=True):
        space.put(key, Entry("string", value))
    return "OK"


@command("MGET", 1, keys=ALL)
def mget(space: Keyspace, *keys: str) -> Reply:
    """MGET key [key …]: ``None`` for what is absent or no text."""
    found = [space.get(key) for key in keys]
    return [entry.value if entry and entry.kind == "string" else None for entry in found]


@command("INCRBY", 2, 2)
def incrby(space: Keyspace, key: str, step: str) -> Reply:
    """INCRBY key step."""
    amount = integer(step)
    number = added(integer(value_of(space, key, "string") or _zero(space, key)), amount)
    keep(space, key, "string", str(number))
    return number


def _zero(space: Keyspace, key: str) -> str:
    """The start of a count; empty text is none, and is refused as such."""
    return "" if space.get(key) else "0"


@command("INCR", 1, 1)
def incr(space: Keyspace, key: str) -> Reply:
    """INCR key."""
    return incrby(space, key, "1")


@command("DECR", 1, 1)
def decr(space: Keyspace, key: str) -> Reply:
    """DECR key."""
    return incrby(space, key, "-1")


@command("DECRBY", 2, 2)
def decrby(space: Keyspace, key: str, step: str) -> Reply:
    """DECRBY key step."""
    amount = integer(step)
    if amount < -LARGEST:
        raise CacheCommandError("decrement would overflow")
    return incrby(space, key, str(-amount))


@command("STRLEN", 1, 1)
def strlen(space: Keyspace, key: str) -> Reply:
    """STRLEN key: bytes, not characters."""
    return len((value_of(space, key, "string") or "").encode("utf-8", "surrogateescape"))


@command("APPEND", 2, 2)
def append(space: Keyspace, key: str, text: str) -> Reply:
    """APPEND key text: the length that results."""
    keep(space, key, "string", (value_of(space, key, "string") or "") + text)
    return strlen(space, key)
