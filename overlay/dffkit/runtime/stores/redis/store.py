"""STORE on a Redis."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..server import PREFIX
from ..store import Store
from .ends import TEXT_OF, text_of, with_end

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ..server import Server

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


class RedisStore(Store):
    """A hash for every scope."""

    def __init__(self, server: Server, now: Callable[[], float]) -> None:
        super().__init__(now)
        self._server = server
        self._writing = server.script(WRITE)
        self._removing = server.script(REMOVE)

    def _all(self, scope: str) -> dict[str, str]:
        """Those that have ended are removed on the way."""
        now, flat = self._now(), self._server.send("HGETALL", _name(scope))
        texts = {key: text_of(kept, now) for key, kept in zip(flat[::2], flat[1::2], strict=True)}
        if ended := [key for key, text in texts.items() if text is None]:
            self._remove(scope, ended)
        return {key: text for key, text in texts.items() if text is not None}

    def _some(self, scope: str, keys: list[str]) -> dict[str, str | None]:
        found = self._server.send("HMGET", _name(scope), *keys) if keys else []
        return {key: text_of(kept, self._now()) for key, kept in zip(keys, found, strict=True)}

    def _write(self, scope: str, texts: Mapping[str, str], until: float | None, *, not_exists: bool) -> int:
        parts = [part for key, text in texts.items() for part in (key, with_end(until, text))]
        return self._run(self._writing, scope, "1" if not_exists else "", *parts)

    def _remove(self, scope: str, keys: list[str]) -> int:
        return self._run(self._removing, scope, *keys)

    def _run(self, script: Any, scope: str, *arguments: str) -> int:
        with self._server.reached():
            return int(script(keys=[_name(scope)], args=[repr(self._now()), *arguments]))


def _name(scope: str) -> str:
    return f"{PREFIX}store:{scope}"
