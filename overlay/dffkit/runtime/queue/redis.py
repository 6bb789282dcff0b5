"""The queue of several machines: one Redis, which keeps the leases by its own clock."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

from dffkit.runtime.stores.server import PREFIX, Server

from .errors import QueueUnavailableError
from .leases import LEASE, Leased

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

# task:<id>    a hash: queue, due, text, and owner while it is lent
# ready:<n>    a sorted set of ids by the moment from which they may begin
# lent         a sorted set of ids by the end of their lease
# aside        a list of reason and text by turns
# Numbers go into commands as text, because Lua would round a moment to 14 digits.
COMMON = f"""
local prefix = '{PREFIX}queue:'
local lent = prefix .. 'lent'
local function task(id) return prefix .. 'task:' .. id end
local function ready(queue) return prefix .. 'ready:' .. queue end
local function text(number) return string.format('%.6f', number) end
local function moment()
  local time = redis.call('TIME')
  return time[1] + time[2] / 1000000
end
local function owner_of(id) return redis.call('HGET', task(id), 'owner') end
local function wait(id, due)
  local queue = redis.call('HGET', task(id), 'queue')
  redis.call('ZREM', lent, id)
  if not queue then return end
  redis.call('HDEL', task(id), 'owner')
  redis.call('ZADD', ready(queue), due or redis.call('HGET', task(id), 'due') or 0, id)
end
local function lend(id, owner, lease)
  redis.call('HSET', task(id), 'owner', owner)
  redis.call('ZADD', lent, text(moment() + lease), id)
end
"""
# ARGV: id, queue, due or nothing, text
PUT = """
if redis.call('EXISTS', task(ARGV[1])) == 1 then return 0 end
local due = ARGV[3] ~= '' and ARGV[3] or text(moment())
redis.call('HSET', task(ARGV[1]), 'queue', ARGV[2], 'due', due, 'text', ARGV[4])
redis.call('ZADD', ready(ARGV[2]), due, ARGV[1])
return 1
"""
# ARGV: owner, lease, now or nothing, most, queues in order
TAKE = """
for _, id in ipairs(redis.call('ZRANGEBYSCORE', lent, '-inf', text(moment()), 'LIMIT', 0, 1000)) do wait(id) end
local now, most, found = ARGV[3] ~= '' and ARGV[3] or text(moment()), tonumber(ARGV[4]), {}
local waiting = {}
for i = 5, #ARGV do
  waiting[i] = redis.call('ZRANGEBYSCORE', ready(ARGV[i]), '-inf', now, 'LIMIT', 0, most)
end
for turn = 1, most do
  for i = 5, #ARGV do
    local id = waiting[i][turn]
    if id and #found < 2 * most then
      redis.call('ZREM', ready(ARGV[i]), id)
      lend(id, ARGV[1], ARGV[2])
      table.insert(found, id)
      table.insert(found, redis.call('HGET', task(id), 'text') or '')
    end
  end
end
return found
"""
# ARGV: owner, lease, ids
RENEW = """
for i = 3, #ARGV do
  local owner, queue = owner_of(ARGV[i]), redis.call('HGET', task(ARGV[i]), 'queue')
  if queue and (not owner or owner == ARGV[1]) then
    redis.call('ZREM', ready(queue), ARGV[i])
    lend(ARGV[i], ARGV[1], ARGV[2])
  end
end
"""
# ARGV: owner, id
DONE = """
local owner, queue = owner_of(ARGV[2]), redis.call('HGET', task(ARGV[2]), 'queue')
if owner and owner ~= ARGV[1] then return end
if queue then redis.call('ZREM', ready(queue), ARGV[2]) end
redis.call('ZREM', lent, ARGV[2])
redis.call('DEL', task(ARGV[2]))
"""
# ARGV: owner, id, seconds, now or nothing
GIVE_BACK = """
if owner_of(ARGV[2]) ~= ARGV[1] then return end
local seconds = tonumber(ARGV[3])
wait(ARGV[2], seconds > 0 and text((tonumber(ARGV[4]) or moment()) + seconds) or nil)
"""
# ARGV: owner, id, reason
SET_ASIDE = """
if owner_of(ARGV[2]) ~= ARGV[1] then return end
redis.call('RPUSH', prefix .. 'aside', ARGV[3], redis.call('HGET', task(ARGV[2]), 'text') or '')
redis.call('ZREM', lent, ARGV[2])
redis.call('DEL', task(ARGV[2]))
"""
SCRIPTS = {
    "put": PUT,
    "take": TAKE,
    "renew": RENEW,
    "done": DONE,
    "give_back": GIVE_BACK,
    "set_aside": SET_ASIDE,
}


class RedisLeases:
    """The tasks on the server at ``url``. How durable they are is the server's setting: ``appendonly yes`` for all."""

    def __init__(self, url: str, now: Callable[[], float] = time.time, lease: float = LEASE) -> None:
        self._server = Server(url, QueueUnavailableError)
        self._scripts = {name: self._server.script(COMMON + text) for name, text in SCRIPTS.items()}
        # What is due is the server's business too, unless a test makes the time.
        self._now = None if now is time.time else now
        self._lease = lease

    def put(self, queue: int, id: str, text: str, due: float | None) -> None:  # noqa: A002
        """See :meth:`.leases.Leases.put`."""
        self._run("put", id, queue, self._moment() if due is None else repr(float(due)), text)

    def take(self, order: Sequence[int], most: int, owner: str) -> list[Leased]:
        """See :meth:`.leases.Leases.take`."""
        found = self._run("take", owner, self._lease, self._moment(), most, *order)
        return [Leased(id_, text) for id_, text in zip(found[::2], found[1::2], strict=True)]

    def renew(self, owner: str, ids: Sequence[str]) -> None:
        """See :meth:`.leases.Leases.renew`."""
        self._run("renew", owner, self._lease, *ids)

    def done(self, owner: str, id: str) -> None:  # noqa: A002
        """See :meth:`.leases.Leases.done`."""
        self._run("done", owner, id)

    def give_back(self, owner: str, id: str, after: float = 0.0) -> None:  # noqa: A002
        """See :meth:`.leases.Leases.give_back`."""
        self._run("give_back", owner, id, after, self._moment())

    def set_aside(self, owner: str, id: str, why: str) -> None:  # noqa: A002
        """See :meth:`.leases.Leases.set_aside`."""
        self._run("set_aside", owner, id, why)

    def aside(self) -> list[tuple[str, str]]:
        """See :meth:`.leases.Leases.aside`."""
        found = self._server.send("LRANGE", f"{PREFIX}queue:aside", 0, -1)
        return list(zip(found[::2], found[1::2], strict=True))

    def waiting(self, queue: int) -> int:
        """See :meth:`.leases.Leases.waiting`."""
        return int(self._server.send("ZCARD", f"{PREFIX}queue:ready:{queue}"))

    def running(self) -> int:
        """See :meth:`.leases.Leases.running`."""
        return int(self._server.send("ZCARD", f"{PREFIX}queue:lent"))

    def close(self) -> None:
        """Closes the connections of this process."""
        self._server.close()

    def _moment(self) -> str:
        return repr(float(self._now())) if self._now else ""

    def _run(self, script: str, *arguments: Any) -> Any:
        with self._server.reached():
            return self._scripts[script](keys=[], args=[str(each) for each in arguments])
