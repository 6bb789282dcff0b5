"""``DFF.CACHE``: the commands of Redis on text, each key in a scope."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ..context import running, script_here
from ..stores.patterns import glob

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from ..stores.cache import Cache as Commands
    from ..stores.cache import Text, Texts


class Cache:
    """Text in, text out, nothing of JSON. The scope is the script in which the code stands, unless one is given.

    Options are best given by name: their places differ between versions of the platform. Raises
    :class:`~dffkit.runtime.stores.CacheTypeError` for a value of another kind than the command's.
    """

    def __call__(self, key: str, scope: str | None = None) -> str | None:
        """As :meth:`get`."""
        return self.get(key, scope)

    # Text

    def set(
        self,
        key: str,
        value: Text,
        scope: str | None = None,
        expires: int | None = None,
        not_exists: bool = False,
        exists: bool = False,
    ) -> bool:
        """Writes a text, for ``expires`` seconds or for good; whether it was written."""
        on = _On(scope)
        return on.commands.set(on.key(key), value, expires=expires, not_exists=not_exists, exists=exists)

    def get(self, key: str, scope: str | None = None) -> str | None:
        """The text, ``None`` where there is none."""
        on = _On(scope)
        return on.commands.get(on.key(key))

    def getset(self, key: str, value: Text, scope: str | None = None) -> str | None:
        """Writes a text; the one before."""
        on = _On(scope)
        return on.commands.getset(on.key(key), value)

    def mset(self, values: Mapping[str, Text], scope: str | None = None) -> None:
        """Writes several texts at once."""
        on = _On(scope)
        on.commands.mset({on.key(key): value for key, value in values.items()})

    def mget(self, keys: Iterable[str], scope: str | None = None) -> dict[str, str | None]:
        """The texts of several keys, ``None`` for each that is not there."""
        on = _On(scope)
        return on.named(on.commands.mget(on.keys(keys)))

    def incr(self, key: str, step: int = 1, scope: str | None = None) -> int:
        """Counts up; the number that results."""
        on = _On(scope)
        return on.commands.incr(on.key(key), step)

    incrby = incr

    # Hashes

    def hset(self, key: str, field: str, value: Text, scope: str | None = None, not_exists: bool = False) -> int:
        """Writes a field: 1 where it is new."""
        on = _On(scope)
        return on.commands.hset(on.key(key), field, value, not_exists=not_exists)

    def hsetnx(self, key: str, field: str, value: Text, scope: str | None = None) -> int:
        """Writes a field that is not there: 1 where it was written."""
        on = _On(scope)
        return on.commands.hsetnx(on.key(key), field, value)

    def hmset(self, key: str, values: Mapping[str, Text], scope: str | None = None) -> None:
        """Writes several fields."""
        on = _On(scope)
        on.commands.hmset(on.key(key), values)

    def hget(self, key: str, field: str | Iterable[str] | None = None, scope: str | None = None) -> Any:
        """The text of a field; a dict for a list of fields, and for none, which means all."""
        on = _On(scope)
        if field is None:
            return on.commands.hgetall(on.key(key))
        return on.commands.hget(on.key(key), field) if isinstance(field, str) else self.hmget(key, field, on.scope)

    def hmget(self, key: str, fields: Iterable[str], scope: str | None = None) -> dict[str, str | None]:
        """The texts of several fields, ``None`` for each that is not there."""
        on = _On(scope)
        return on.commands.hmget(on.key(key), fields)

    def hgetall(self, key: str, scope: str | None = None) -> dict[str, str]:
        """Every field with its text."""
        on = _On(scope)
        return on.commands.hgetall(on.key(key))

    def hkeys(
        self, key: str, pattern: str = "*", scope: str | None = None, with_values: bool = False
    ) -> list[str] | dict[str, str]:
        """The fields that a pattern of Redis matches, sorted; with ``with_values`` a dict with their texts."""
        on, matches = _On(scope), glob(pattern).fullmatch
        if with_values:
            return {field: text for field, text in sorted(on.commands.hgetall(on.key(key)).items()) if matches(field)}
        return [field for field in sorted(on.commands.hkeys(on.key(key))) if matches(field)]

    def hincr(self, key: str, field: str, step: int = 1, scope: str | None = None) -> int:
        """Counts a field up; the number that results."""
        on = _On(scope)
        return on.commands.hincr(on.key(key), field, step)

    hincrby = hincr

    def hdel(self, key: str, field: Texts, scope: str | None = None) -> int:
        """Removes one field or several; how many there were."""
        on = _On(scope)
        return on.commands.hdel(on.key(key), field)

    # Lists

    def lpush(self, key: str, value: Texts, scope: str | None = None) -> int:
        """Puts one or several at the front; the length that results."""
        on = _On(scope)
        return on.commands.lpush(on.key(key), value)

    def rpush(self, key: str, value: Texts, scope: str | None = None) -> int:
        """Puts one or several at the back; the length that results."""
        on = _On(scope)
        return on.commands.rpush(on.key(key), value)

    def lpop(self, key: str, scope: str | None = None) -> str | None:
        """Takes the first."""
        on = _On(scope)
        return on.commands.lpop(on.key(key))

    def rpop(self, key: str, scope: str | None = None) -> str | None:
        """Takes the last."""
        on = _On(scope)
        return on.commands.rpop(on.key(key))

    def blpop(self, key: str | list[str], timeout: float = 0, scope: str | None = None) -> list[str] | None:
        """Key and first value, ``None`` after ``timeout`` seconds; 0 waits as long as the task may run."""
        on = _On(scope)
        return on.taken(on.commands.blpop(on.several(key), timeout))

    def brpop(self, key: str | list[str], timeout: float = 0, scope: str | None = None) -> list[str] | None:
        """Key and last value, ``None`` after ``timeout`` seconds; 0 waits as long as the task may run."""
        on = _On(scope)
        return on.taken(on.commands.brpop(on.several(key), timeout))

    def rpoplpush(
        self, key: str, dest_key: str | None = None, scope: str | None = None, dest_scope: str | None = None
    ) -> str | None:
        """Moves the last of a list to the front of another, or of the same; ``dest_scope`` is ``scope`` without one."""
        on = _On(scope)
        there = _On(on.scope if dest_scope is None else dest_scope)
        return on.commands.rpoplpush(on.key(key), there.key(key if dest_key is None else dest_key))

    def llen(self, key: str, scope: str | None = None) -> int:
        """How many there are."""
        on = _On(scope)
        return on.commands.llen(on.key(key))

    def lrange(self, key: str, start: int = 0, stop: int = -1, scope: str | None = None) -> list[str]:
        """Those from ``start`` to ``stop``, both included; negative ones count from the end."""
        on = _On(scope)
        return on.commands.lrange(on.key(key), start, stop)

    def ltrim(self, key: str, start: int, stop: int, scope: str | None = None) -> None:
        """Keeps only those from ``start`` to ``stop``, both included."""
        on = _On(scope)
        on.commands.ltrim(on.key(key), start, stop)

    push, pop, bpop = lpush, rpop, brpop

    # Sets

    def sadd(self, key: str, member: Texts, scope: str | None = None) -> int:
        """Adds one member or several; how many are new."""
        on = _On(scope)
        return on.commands.sadd(on.key(key), member)

    def srem(self, key: str, member: Texts, scope: str | None = None) -> int:
        """Removes one member or several; how many there were."""
        on = _On(scope)
        return on.commands.srem(on.key(key), member)

    def scard(self, key: str, scope: str | None = None) -> int:
        """How many members there are."""
        on = _On(scope)
        return on.commands.scard(on.key(key))

    def smembers(self, key: str, scope: str | None = None) -> list[str]:
        """The members."""
        on = _On(scope)
        return on.commands.smembers(on.key(key))

    def sismember(self, key: str, member: Text, scope: str | None = None) -> bool:
        """Whether it is a member."""
        on = _On(scope)
        return on.commands.sismember(on.key(key), member)

    # Sorted sets

    def zadd(self, key: str, member_scores: Mapping[str, float], scope: str | None = None) -> int:
        """Adds members with scores; how many are new."""
        on = _On(scope)
        return on.commands.zadd(on.key(key), member_scores)

    def zrem(self, key: str, member: Texts, scope: str | None = None) -> int:
        """Removes one member or several; how many there were."""
        on = _On(scope)
        return on.commands.zrem(on.key(key), member)

    def zcard(self, key: str, scope: str | None = None) -> int:
        """How many members there are."""
        on = _On(scope)
        return on.commands.zcard(on.key(key))

    def zrange(self, key: str, start: int = 0, stop: int = -1, scope: str | None = None) -> list[str]:
        """The members from one place to another, by score."""
        on = _On(scope)
        return on.commands.zrange(on.key(key), start, stop)

    # Keys of every kind

    def type(self, key: str, scope: str | None = None) -> str | None:
        """``string``, ``hash``, ``list``, ``set``, ``zset``; ``None`` where there is none."""
        on = _On(scope)
        return on.commands.type(on.key(key))

    def keys(self, pattern: str = "*", scope: str | None = None) -> list[str]:
        """The keys that a pattern of Redis matches, sorted."""
        on = _On(scope)
        return [on.name(key) for key in on.commands.keys(on.key(pattern))]

    def exists(self, key: str, scope: str | None = None) -> bool:
        """Whether it is there."""
        on = _On(scope)
        return on.commands.exists(on.key(key))

    def expire(self, key: str, expires: int, scope: str | None = None) -> bool:
        """Lets it end after so many seconds; whether it is there."""
        on = _On(scope)
        return on.commands.expire(on.key(key), expires)

    def expireat(self, key: str, timestamp: int, scope: str | None = None) -> bool:
        """Lets it end at a moment, in seconds since 1970; whether it is there."""
        on = _On(scope)
        return on.commands.expireat(on.key(key), timestamp)

    def ttl(self, key: str, scope: str | None = None) -> int:
        """Seconds to its end, -1 without one, -2 without the key."""
        on = _On(scope)
        return on.commands.ttl(on.key(key))

    def pttl(self, key: str, scope: str | None = None) -> int:
        """Milliseconds to its end, -1 without one, -2 without the key."""
        on = _On(scope)
        return on.commands.pttl(on.key(key))

    def delete(self, key: str | Iterable[str], scope: str | None = None) -> int:
        """Removes one or several; how many there were."""
        on = _On(scope)
        return on.commands.delete(on.several(key))

    def get_pattern(self, pattern: str, scope: str | None = None) -> dict[str, str]:
        """The texts whose keys a pattern of Redis matches, by key."""
        on = _On(scope)
        return on.named(on.commands.get_pattern(on.key(pattern)))

    def delete_pattern(self, pattern: str, scope: str | None = None) -> int:
        """Removes the keys that a pattern of Redis matches; how many there were."""
        on = _On(scope)
        return on.commands.delete_pattern(on.key(pattern))

    def run(self, command: str, *args: Text) -> Any:
        """What Redis replies to a command; its keys are whole, without any scope."""
        return running("CACHE").stores.cache.run(command, *args)

    def publish(self, topic: str, message: Text, scope: str | None = None) -> int:
        """Sends a text to those who listen on a channel, in a scope only where one is given; how many did."""
        commands = running("CACHE").stores.cache
        return commands.publish(topic if scope is None else _On(scope).key(topic), message)


class _On:
    """The commands, and the keys of one scope: ``scope:key``, the scope with none but letters, digits and ``_.-~%``.

    So no scope is a pattern, and no two scopes share a key.
    """

    def __init__(self, scope: str | None) -> None:
        task = running("CACHE")
        self.commands: Commands = task.stores.cache
        self.scope = script_here(task) if scope is None else scope
        self._prefix = f"{quote(self.scope, safe='', errors='surrogatepass')}:"

    def key(self, key: str) -> str:
        return f"{self._prefix}{key}"

    def keys(self, keys: Iterable[str]) -> list[str]:
        return [self.key(key) for key in keys]

    def several(self, key: str | Iterable[str]) -> list[Text]:
        return [self.key(one) for one in ([key] if isinstance(key, str) else key)]

    def name(self, key: str) -> str:
        return key.removeprefix(self._prefix)

    def named(self, values: dict[str, Any]) -> dict[str, Any]:
        return {self.name(key): value for key, value in values.items()}

    def taken(self, pair: list[str] | None) -> list[str] | None:
        return None if pair is None else [self.name(pair[0]), pair[1]]


CACHE = Cache()
