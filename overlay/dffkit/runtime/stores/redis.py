"""The stores of a runtime on several machines: one Redis, under keys that begin with ``dff:``."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

from redis import exceptions

from . import json_values
from .cache import Cache
from .commands import Reply, command_of
from .commands.lists import waiting_time
from .errors import CacheCommandError, CacheTypeError, StoreUnavailableError
from .patterns import escaped, wildcard
from .server import PREFIX, Server

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

WAITED_AT_ONCE = 5.0  # seconds; less than the client waits for an answer
GARBAGE = 60  # seconds after its end at which Redis itself drops what nobody asked for

# A text with its end in front: "1700000000.5 text".
TEXT_OF = """
local function text_of(kept, now)
  if not kept then return nil end
  local at = string.find(kept, ' ', 1, true)
  local ends = string.sub(kept, 1, at - 1)
  if ends ~= '' and tonumber(ends) <= tonumber(now) then return nil end
  return string.sub(kept, at + 1)
end
"""
# KEYS: the key. ARGV: now, the holders that are overwritten (beside none), text with its end, seconds for garbage.
TAKE = f"""{TEXT_OF}
local holder = text_of(redis.call('GET', KEYS[1]), ARGV[1])
if holder and holder ~= ARGV[2] then return 0 end
redis.call('SET', KEYS[1], ARGV[3], 'EX', ARGV[4])
return 1
"""
GIVE = f"""{TEXT_OF}
if text_of(redis.call('GET', KEYS[1]), ARGV[1]) ~= ARGV[2] then return 0 end
return redis.call('DEL', KEYS[1])
"""
# KEYS: the scope. ARGV: now, whether only what is not there ("1"), then key and text by turns.
WRITE = f"""{TEXT_OF}
local written = 0
for i = 3, #ARGV, 2 do
  if ARGV[2] ~= '1' or not text_of(redis.call('HGET', KEYS[1], ARGV[i]), ARGV[1]) then
    redis.call('HSET', KEYS[1], ARGV[i], ARGV[i + 1])
    written = written + 1
  end
end
return written
"""
# KEYS: the scope. ARGV: now, then keys.
REMOVE = f"""{TEXT_OF}
local gone = 0
for i = 2, #ARGV do
  if text_of(redis.call('HGET', KEYS[1], ARGV[i]), ARGV[1]) then gone = gone + 1 end
  redis.call('HDEL', KEYS[1], ARGV[i])
end
return gone
"""
COUNT = """
local number = redis.call('INCR', KEYS[1])
if number == 1 then redis.call('EXPIRE', KEYS[1], ARGV[1]) end
return number
"""
RECORD = """
redis.call('LPUSH', KEYS[1], ARGV[1])
if tonumber(ARGV[2]) > 0 then redis.call('LTRIM', KEYS[1], 0, ARGV[2] - 1) else redis.call('DEL', KEYS[1]) end
"""


def _ending(until: float | None, text: str) -> str:
    return f"{'' if until is None else repr(until)} {text}"


def _text_of(kept: str | None, now: float) -> str | None:
    if kept is None:
        return None
    ends, _, text = kept.partition(" ")
    return None if ends and float(ends) <= now else text


class RedisStores:
    """All that is kept, on the server at ``url``; ``now`` tells what has ended."""

    def __init__(self, url: str, now: Callable[[], float] = time.time) -> None:
        self._server = Server(url, StoreUnavailableError)
        self._now = now
        self._scripts = {name: self._server.script(text) for name, text in SCRIPTS.items()}
        self.store = RedisStore(self._server, now)
        self.cache: Cache = RedisCache(self._server)

    def lock(self, key: str, seconds: float, owner: str) -> bool:
        """See :meth:`.contract.Stores.lock`."""
        return self._take(f"lock:{key}", seconds, owner)

    def unlock(self, key: str, owner: str) -> bool:
        """See :meth:`.contract.Stores.unlock`."""
        return bool(self._run("give", f"lock:{key}", self._now(), owner))

    def once(self, key: str, seconds: float) -> bool:
        """See :meth:`.contract.Stores.once`."""
        return self._take(f"once:{key}", seconds, "")

    def count(self, key: str, seconds: float) -> int:
        """See :meth:`.contract.Stores.count`."""
        window = int(self._now() // seconds)
        return int(self._run("count", f"count:{window}:{seconds:g}:{key}", int(seconds) + GARBAGE))

    def keep(self, key: str, text: str, seconds: float) -> None:
        """See :meth:`.contract.Stores.keep`."""
        kept = _ending(self._now() + seconds, text)
        self._server.send("SET", f"{PREFIX}kept:{key}", kept, "EX", int(seconds) + GARBAGE)

    def kept(self, key: str) -> str | None:
        """See :meth:`.contract.Stores.kept`."""
        return _text_of(self._server.send("GET", f"{PREFIX}kept:{key}"), self._now())

    def record(self, name: str, text: str, most: int) -> None:
        """See :meth:`.contract.Stores.record`."""
        self._run("record", f"records:{name}", text, most)

    def records(self, name: str) -> list[str]:
        """See :meth:`.contract.Stores.records`."""
        return list(self._server.send("LRANGE", f"{PREFIX}records:{name}", 0, -1))

    def close(self) -> None:
        """Closes the connections of this process."""
        self._server.close()

    def _take(self, name: str, seconds: float, owner: str) -> bool:
        """Writes the owner where there is none, or, of a lock, this one."""
        overwritten = owner or "\0"
        kept = _ending(self._now() + seconds, owner)
        return bool(self._run("take", name, self._now(), overwritten, kept, int(seconds) + GARBAGE))

    def _run(self, script: str, name: str, *arguments: Any) -> Any:
        with self._server.reached():
            return self._scripts[script](keys=[f"{PREFIX}{name}"], args=[_shown(each) for each in arguments])


def _shown(argument: Any) -> str:
    return repr(argument) if isinstance(argument, float) else str(argument)


SCRIPTS = {"take": TAKE, "give": GIVE, "count": COUNT, "record": RECORD}


class RedisStore:
    """The values of STORE: a hash for every scope."""

    def __init__(self, server: Server, now: Callable[[], float]) -> None:
        self._server = server
        self._now = now
        self._writing = server.script(WRITE)
        self._removing = server.script(REMOVE)

    def get(self, scope: str, key: str) -> Any:
        """See :meth:`.contract.Store.get`."""
        return self.mget(scope, [key])[key]

    def set(self, scope: str, key: str, value: Any, *, expires: float | None = None, not_exists: bool = False) -> bool:
        """See :meth:`.contract.Store.set`."""
        return bool(self._write(scope, {key: value}, expires, not_exists=not_exists))

    def mset(
        self, scope: str, values: Mapping[str, Any], *, expires: float | None = None, not_exists: bool = False
    ) -> None:
        """See :meth:`.contract.Store.mset`."""
        self._write(scope, values, expires, not_exists=not_exists)

    def mget(self, scope: str, keys: Iterable[str]) -> dict[str, Any]:
        """See :meth:`.contract.Store.mget`."""
        name, names = self._name(scope), json_values.listed(keys)
        found = self._server.send("HMGET", name, *names) if names else []
        texts = zip(names, found, strict=True)
        return {key: json_values.read(_text_of(text, self._now())) for key, text in texts}

    def keys(self, scope: str, pattern: str = "*") -> list[str]:
        """See :meth:`.contract.Store.keys`."""
        return sorted(self._texts(scope, pattern))

    def getall(self, scope: str) -> dict[str, Any]:
        """See :meth:`.contract.Store.getall`."""
        return self.get_pattern(scope, "*")

    def get_pattern(self, scope: str, pattern: str) -> dict[str, Any]:
        """See :meth:`.contract.Store.get_pattern`."""
        return {key: json_values.read(text) for key, text in self._texts(scope, pattern).items()}

    def delete(self, scope: str, keys: str | Iterable[str]) -> int:
        """See :meth:`.contract.Store.delete`."""
        return self._run(self._removing, scope, *json_values.listed(keys))

    def delete_pattern(self, scope: str, pattern: str) -> int:
        """See :meth:`.contract.Store.delete_pattern`."""
        return self.delete(scope, self.keys(scope, pattern))

    def _name(self, scope: str) -> str:
        return f"{PREFIX}store:{json_values.checked('scope', scope)}"

    def _texts(self, scope: str, pattern: str) -> dict[str, str]:
        """The matching keys with their texts; those that have ended are removed on the way."""
        matches, now = wildcard(pattern).fullmatch, self._now()
        flat = self._server.send("HGETALL", self._name(scope))
        texts = {key: _text_of(kept, now) for key, kept in zip(flat[::2], flat[1::2], strict=True)}
        if ended := [key for key, text in texts.items() if text is None]:
            self.delete(scope, ended)
        return {key: text for key, text in sorted(texts.items()) if text is not None and matches(key)}

    def _write(self, scope: str, values: Mapping[str, Any], expires: float | None, *, not_exists: bool) -> int:
        until = None if expires is None else self._now() + expires
        parts = [
            part
            for key, value in values.items()
            for part in (json_values.checked("key", key), _ending(until, json_values.written(key, value)))
        ]
        return self._run(self._writing, scope, "1" if not_exists else "", *parts)

    def _run(self, script: Any, scope: str, *arguments: str) -> int:
        name = self._name(scope)
        with self._server.reached():
            return int(script(keys=[name], args=[repr(self._now()), *arguments]))


class RedisCache(Cache):
    """The commands of CACHE, under keys of their own; ``PUBLISH`` goes to the channel as it is named."""

    def __init__(self, server: Server) -> None:
        self._server = server
        self._prefix = f"{PREFIX}cache:"

    def _send(self, name: str, arguments: list[str]) -> Reply:
        places = command_of(name).keys
        sent = list(arguments)
        sent[places] = [f"{self._prefix}{key}" for key in sent[places]]
        if name == "KEYS":
            sent = [f"{escaped(self._prefix)}{arguments[0]}"]
        try:
            reply = self._wait(name, sent) if name in {"BLPOP", "BRPOP"} else self._server.send(name, *sent)
        except exceptions.ResponseError as exc:
            kind = CacheTypeError if str(exc).startswith("WRONGTYPE") else CacheCommandError
            raise kind(str(exc)) from None
        return self._without_prefix(name, reply)

    def _wait(self, name: str, sent: list[str]) -> Any:
        """Waits in turns that are shorter than the client waits for an answer."""
        seconds = waiting_time(sent[-1])
        ends = time.monotonic() + seconds
        while True:
            left = ends - time.monotonic() if seconds else WAITED_AT_ONCE
            # Not 0, which waits for ever.
            reply = self._server.send(name, *sent[:-1], f"{min(max(left, 0.01), WAITED_AT_ONCE):.3f}")
            if reply is not None or (seconds and time.monotonic() >= ends):
                return reply

    def _without_prefix(self, name: str, reply: Any) -> Reply:
        if name == "KEYS":
            return [key.removeprefix(self._prefix) for key in reply]
        if name in {"BLPOP", "BRPOP"} and reply:
            return [reply[0].removeprefix(self._prefix), reply[1]]
        found: Reply = reply
        return found
