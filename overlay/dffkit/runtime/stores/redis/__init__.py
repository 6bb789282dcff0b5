"""The stores of a runtime on several machines: one Redis, under keys that begin with ``dff:``."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

from ..errors import StoreUnavailableError
from ..server import PREFIX, Server
from ..windows import named
from .cache import RedisCache
from .ends import TEXT_OF, text_of, with_end
from .store import RedisStore

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ..cache import Cache
    from ..store import Store

__all__ = ["RedisStores"]

GARBAGE = 60  # seconds after its end at which Redis itself drops what nobody asked for

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
COUNT = """
local number = redis.call('INCR', KEYS[1])
if number == 1 then redis.call('EXPIRE', KEYS[1], ARGV[1]) end
return number
"""
RECORD = """
for index = 2, #ARGV do redis.call('LPUSH', KEYS[1], ARGV[index]) end
if tonumber(ARGV[1]) > 0 then redis.call('LTRIM', KEYS[1], 0, ARGV[1] - 1) else redis.call('DEL', KEYS[1]) end
"""
SCRIPTS = {"take": TAKE, "give": GIVE, "count": COUNT, "record": RECORD}


class RedisStores:
    """All that is kept, on the server at ``url``; ``now`` tells what has ended."""

    def __init__(self, url: str, now: Callable[[], float] = time.time) -> None:
        self._server = Server(url, StoreUnavailableError)
        self._now = now
        self._scripts = {name: self._server.script(text) for name, text in SCRIPTS.items()}
        self.store: Store = RedisStore(self._server, now)
        self.cache: Cache = RedisCache(self._server)

    def lock(self, key: str, seconds: float, owner: str) -> bool:
        """See :meth:`..contract.Stores.lock`."""
        return self._take(f"lock:{key}", seconds, owner)

    def unlock(self, key: str, owner: str) -> bool:
        """See :meth:`..contract.Stores.unlock`."""
        return bool(self._run("give", f"lock:{key}", self._now(), owner))

    def once(self, key: str, seconds: float) -> bool:
        """See :meth:`..contract.Stores.once`."""
        return self._take(f"once:{key}", seconds, "")

    def count(self, key: str, seconds: float) -> int:
        """See :meth:`..contract.Stores.count`."""
        return int(self._run("count", named(key, seconds, self._now()), int(seconds) + GARBAGE))

    def keep(self, key: str, text: str, seconds: float) -> None:
        """See :meth:`..contract.Stores.keep`."""
        kept = with_end(self._now() + seconds, text)
        self._server.send("SET", f"{PREFIX}kept:{key}", kept, "EX", int(seconds) + GARBAGE)

    def kept(self, key: str) -> str | None:
        """See :meth:`..contract.Stores.kept`."""
        return text_of(self._server.send("GET", f"{PREFIX}kept:{key}"), self._now())

    def record(self, name: str, texts: Sequence[str], most: int) -> None:
        """See :meth:`..contract.Stores.record`."""
        self._run("record", f"records:{name}", most, *texts)

    def records(self, name: str, most: int) -> list[str]:
        """See :meth:`..contract.Stores.records`."""
        if most < 1:
            return []  # to Redis, an end of -1 is all
        return list(self._server.send("LRANGE", f"{PREFIX}records:{name}", 0, most - 1))

    def close(self) -> None:
        """Closes the connections of this process."""
        self._server.close()

    def _take(self, name: str, seconds: float, owner: str) -> bool:
        """Writes the owner where there is none, or, of a lock, this one."""
        overwritten = owner or "\0"
        kept = with_end(self._now() + seconds, owner)
        return bool(self._run("take", name, self._now(), overwritten, kept, int(seconds) + GARBAGE))

    def _run(self, script: str, name: str, *arguments: Any) -> Any:
        with self._server.reached():
            return self._scripts[script](keys=[f"{PREFIX}{name}"], args=[_shown(each) for each in arguments])


def _shown(argument: Any) -> str:
    return repr(argument) if isinstance(argument, float) else str(argument)
