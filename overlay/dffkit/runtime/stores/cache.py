"""The commands of CACHE as methods: text in, text out, with the shapes that Python wants."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING, Any

from .commands import Reply, command_of
from .errors import CacheCommandError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

Text = str | bytes | int | float
Texts = Text | list[Text] | tuple[Text, ...]


def text_of(value: Any) -> str:
    """A value as Redis keeps it; raises :class:`CacheCommandError` for what is neither text nor a number."""
    if isinstance(value, str):
        return _checked(value)
    if isinstance(value, bytes):
        return value.decode("utf-8", "surrogateescape")
    if isinstance(value, int | float) and not isinstance(value, bool):
        return repr(value)
    raise CacheCommandError(f"CACHE keeps text and numbers, not {type(value).__name__}: turn it into text first")


def _checked(text: str) -> str:
    """A text, in which bytes that are no UTF-8 stand as :func:`text_of` writes them."""
    try:
        text.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:
        raise CacheCommandError("CACHE keeps text as UTF-8 has it, not half of a surrogate pair") from None
    return text


def _several(values: Texts) -> list[Text]:
    return list(values) if isinstance(values, list | tuple) else [values]


def _paired(values: Mapping[Any, Any]) -> list[Any]:
    return [part for pair in values.items() for part in pair]


def _halves(reply: Any) -> list[tuple[str, str]]:
    return list(zip(reply[::2], reply[1::2], strict=True))


class Cache(ABC):
    """CACHE on whole keys (a scope is the business of whoever makes them).

    Raises :class:`~.errors.CacheTypeError` for a value of another kind, :class:`~.errors.CacheCommandError` for what
    Redis would refuse, :class:`~.errors.StoreUnavailableError` where the values cannot be reached.
    """

    def run(self, name: str, *arguments: Any) -> Reply:
        """What Redis replies (protocol 2) to a command; :class:`~.errors.UnknownCommandError` for those not offered."""
        command = command_of(name)
        texts = [text_of(argument) for argument in arguments]
        command.check(texts)
        return self._send(command.name, texts)

    @abstractmethod
    def _send(self, name: str, arguments: list[str]) -> Reply:
        """The reply to a command whose number of arguments is right."""

    def _number(self, *command: Any) -> int:
        return int(str(self.run(*command)))

    def _texts(self, *command: Any) -> Any:
        return self.run(*command)

    # Text

    def set(
        self,
        key: str,
        value: Text,
        *,
        expires: int | None = None,
        not_exists: bool = False,
        exists: bool = False,
    ) -> bool:
        """Writes a text that ends after ``expires`` seconds; whether it was written."""
        ends = () if expires is None else ("EX", expires)
        words = [word for word, is_set in (("NX", not_exists), ("XX", exists)) if is_set]
        return self.run("SET", key, value, *ends, *words) is not None

    def get(self, key: str) -> str | None:
        """The text under a key."""
        found: str | None = self._texts("GET", key)
        return found

    def getset(self, key: str, value: Text) -> str | None:
        """Writes a text, and returns the one before."""
        found: str | None = self._texts("GETSET", key, value)
        return found

    def mset(self, values: Mapping[str, Text]) -> None:
        """Writes several texts at once."""
        if values:
            self.run("MSET", *_paired(values))

    def mget(self, keys: Iterable[str]) -> dict[str, str | None]:
        """The texts under several keys, ``None`` for each that is not there."""
        names = list(keys)
        return dict(zip(names, self._texts("MGET", *names), strict=True)) if names else {}

    def incr(self, key: str, step: int = 1) -> int:
        """Counts up; the number that results."""
        return self._number("INCRBY", key, step)

    # Hashes

    def hset(self, key: str, field: str, value: Text, *, not_exists: bool = False) -> int:
        """Writes a field: 1 where it is new; with ``not_exists`` only then."""
        return self._number("HSETNX" if not_exists else "HSET", key, field, value)

    def hsetnx(self, key: str, field: str, value: Text) -> int:
        """Writes a field that is not there: 1 where it was written."""
        return self.hset(key, field, value, not_exists=True)

    def hmset(self, key: str, values: Mapping[str, Text]) -> None:
        """Writes several fields."""
        if values:
            self.run("HMSET", key, *_paired(values))

    def hget(self, key: str, field: str) -> str | None:
        """The text of a field."""
        found: str | None = self._texts("HGET", key, field)
        return found

    def hmget(self, key: str, fields: Iterable[str]) -> dict[str, str | None]:
        """The texts of several fields, ``None`` for each that is not there."""
        names = list(fields)
        return dict(zip(names, self._texts("HMGET", key, *names), strict=True)) if names else {}

    def hgetall(self, key: str) -> dict[str, str]:
        """Every field with its text."""
        return dict(_halves(self._texts("HGETALL", key)))

    def hkeys(self, key: str) -> list[str]:
        """The names of the fields."""
        return list(self._texts("HKEYS", key))

    def hincr(self, key: str, field: str, step: int = 1) -> int:
        """Counts a field up; the number that results."""
        return self._number("HINCRBY", key, field, step)

    def hdel(self, key: str, fields: Texts) -> int:
        """Removes fields; how many there were."""
        names = _several(fields)
        return self._number("HDEL", key, *names) if names else 0

    # Lists

    def lpush(self, key: str, values: Texts) -> int:
        """Puts one or several at the front, the last given first; the length that results."""
        return self._push("LPUSH", key, values)

    def rpush(self, key: str, values: Texts) -> int:
        """Puts one or several at the back; the length that results."""
        return self._push("RPUSH", key, values)

    def _push(self, name: str, key: str, values: Texts) -> int:
        given = _several(values)
        return self._number(name, key, *given) if given else self.llen(key)

    def lpop(self, key: str) -> str | None:
        """Takes the first."""
        found: str | None = self._texts("LPOP", key)
        return found

    def rpop(self, key: str) -> str | None:
        """Takes the last."""
        found: str | None = self._texts("RPOP", key)
        return found

    def blpop(self, keys: Texts, timeout: float = 0) -> list[str] | None:
        """Key and first value of the first list that has one, ``None`` after ``timeout`` seconds; 0 waits for ever."""
        found: list[str] | None = self._texts("BLPOP", *_several(keys), timeout)
        return found

    def brpop(self, keys: Texts, timeout: float = 0) -> list[str] | None:
        """Key and last value of the first list that has one, ``None`` after ``timeout`` seconds; 0 waits for ever."""
        found: list[str] | None = self._texts("BRPOP", *_several(keys), timeout)
        return found

    def rpoplpush(self, key: str, to: str) -> str | None:
        """Moves the last of one list to the front of another."""
        found: str | None = self._texts("RPOPLPUSH", key, to)
        return found

    def llen(self, key: str) -> int:
        """How many there are."""
        return self._number("LLEN", key)

    def lrange(self, key: str, start: int = 0, stop: int = -1) -> list[str]:
        """Those from ``start`` to ``stop``, both included; negative ones count from the end."""
        return list(self._texts("LRANGE", key, start, stop))

    def ltrim(self, key: str, start: int, stop: int) -> None:
        """Keeps only those from ``start`` to ``stop``, both included."""
        self.run("LTRIM", key, start, stop)

    # Sets

    def sadd(self, key: str, members: Texts) -> int:
        """Adds members; how many are new."""
        given = _several(members)
        return self._number("SADD", key, *given) if given else 0

    def srem(self, key: str, members: Texts) -> int:
        """Removes members; how many there were."""
        given = _several(members)
        return self._number("SREM", key, *given) if given else 0

    def scard(self, key: str) -> int:
        """How many members there are."""
        return self._number("SCARD", key)

    def smembers(self, key: str) -> list[str]:
        """The members."""
        return list(self._texts("SMEMBERS", key))

    def sismember(self, key: str, member: Text) -> bool:
        """Whether it is a member."""
        return bool(self._number("SISMEMBER", key, member))

    # Sorted sets

    def zadd(self, key: str, scores: Mapping[str, float]) -> int:
        """Adds members with scores; how many are new."""
        pairs = [part for member, score in scores.items() for part in (score, member)]
        return self._number("ZADD", key, *pairs) if pairs else 0

    def zrem(self, key: str, members: Texts) -> int:
        """Removes members; how many there were."""
        given = _several(members)
        return self._number("ZREM", key, *given) if given else 0

    def zcard(self, key: str) -> int:
        """How many members there are."""
        return self._number("ZCARD", key)

    def zrange(self, key: str, start: int = 0, stop: int = -1) -> list[str]:
        """The members from one place to another by score."""
        return list(self._texts("ZRANGE", key, start, stop))

    # Keys of every kind

    def type(self, key: str) -> str | None:
        """``string``, ``hash``, ``list``, ``set``, ``zset``; ``None`` where there is none."""
        found = str(self.run("TYPE", key))
        return None if found == "none" else found

    def keys(self, pattern: str = "*") -> list[str]:
        """The keys that a pattern of Redis matches, sorted."""
        return sorted(self._texts("KEYS", pattern))

    def exists(self, key: str) -> bool:
        """Whether it is there."""
        return bool(self._number("EXISTS", key))

    def expire(self, key: str, seconds: int) -> bool:
        """Lets it end after so many seconds; whether it is there."""
        return bool(self._number("EXPIRE", key, seconds))

    def expireat(self, key: str, moment: int) -> bool:
        """Lets it end at a moment, in seconds since 1970; whether it is there."""
        return bool(self._number("EXPIREAT", key, moment))

    def ttl(self, key: str) -> int:
        """Seconds to its end, -1 without one, -2 without the key."""
        return self._number("TTL", key)

    def pttl(self, key: str) -> int:
        """Milliseconds to its end, -1 without one, -2 without the key."""
        return self._number("PTTL", key)

    def delete(self, keys: Texts) -> int:
        """Removes one or several; how many there were."""
        names = _several(keys)
        return self._number("DEL", *names) if names else 0

    def publish(self, channel: str, text: Text) -> int:
        """Sends a text to whoever listens on a channel of Redis; how many did."""
        return self._number("PUBLISH", channel, text)

    def get_pattern(self, pattern: str) -> dict[str, str]:
        """The texts whose keys a pattern matches; keys of other kinds are left out."""
        found = self.mget(self.keys(pattern))
        return {key: text for key, text in found.items() if text is not None}

    def delete_pattern(self, pattern: str) -> int:
        """Removes the keys that a pattern matches; how many there were."""
        return self.delete(list(self.keys(pattern)))
