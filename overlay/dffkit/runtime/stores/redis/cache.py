"""CACHE on a Redis."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

from redis import exceptions

from ..cache import Cache
from ..commands import Reply, command_of
from ..commands.lists import waiting_time
from ..errors import CacheCommandError, CacheTypeError
from ..patterns import escaped
from ..server import PREFIX

if TYPE_CHECKING:
    from ..server import Server

WAITED_AT_ONCE = 5.0  # seconds; less than the client waits for an answer


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
