"""Specs that are read again when their files change, while requests are served."""

from __future__ import annotations

import asyncio
import contextlib
from typing import TYPE_CHECKING, Any

from .specs import SpecsMissing
from .stage import EngineUnavailable

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from .gateway import Gateway, Receive, Scope, Send

PAUSE = 0.5
"""Seconds between two looks at the files."""
Versions = tuple[tuple[str, int, int], ...]


class WatchedGateway:
    """A gateway that is replaced when the bundled specs change; its instance stays, so nothing stored is forgotten.

    - ``make`` reads the specs and gives a gateway over them; ``find`` gives the files that are looked at.
    - Specs that cannot be served are reported by ``say``, with what is wrong, and the last good ones are kept;
      ``GET /_mock/health`` says so too.
    - Requests that are under way end with the specs they began with.
    """

    def __init__(
        self, make: Callable[[], Gateway], find: Callable[[], Mapping[str, Path]], say: Callable[[str], None]
    ) -> None:
        self._make, self._find, self._say = make, find, say
        self._seen = self._versions()
        self.current = make()
        self._under_way: dict[Gateway, int] = {}
        self._watching: asyncio.Task[None] | None = None

    async def start(self) -> None:
        """Gets the engine ready, and begins to watch; raises ``EngineUnavailable``."""
        await self.current.start()
        self._watching = asyncio.create_task(self._watch())

    async def close(self) -> None:
        """Watches no longer, and stops the engines."""
        if self._watching is not None:
            self._watching.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._watching
        for gateway in {self.current, *self._under_way}:
            await gateway.close()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serves one request with the specs of this moment."""
        gateway = self.current
        self._under_way[gateway] = self._under_way.get(gateway, 0) + 1
        try:
            await gateway(scope, receive, send)
        finally:
            self._under_way[gateway] -= 1
            if not self._under_way[gateway]:
                del self._under_way[gateway]
                if gateway is not self.current:
                    await gateway.close()

    async def look(self) -> None:
        """Reads the specs again where their files have changed and are as they were a moment ago."""
        versions = self._versions()
        if versions == self._seen:
            return
        await asyncio.sleep(PAUSE / 5)  # whoever writes them may not be done
        if self._versions() == versions:
            self._seen = versions
            await self._replace()

    async def _watch(self) -> None:
        while True:
            await asyncio.sleep(PAUSE)
            await self.look()

    async def _replace(self) -> None:
        try:
            gateway = await asyncio.to_thread(self._read)
            await gateway.start()
        except (SpecsMissing, EngineUnavailable, ValueError, OSError) as error:
            self.current.catalogue.problem = str(error)
            self._say(f"the specs have changed and cannot be served, the last good ones are kept: {error}")
            return
        before, self.current = self.current, gateway
        if before not in self._under_way:
            await before.close()
        self._say(f"the specs were read again: {len(gateway.catalogue.table.routes)} operations")

    def _read(self) -> Gateway:
        gateway = self._make()
        gateway.catalogue.check()
        return gateway

    def _versions(self) -> Versions:
        try:
            return tuple((str(path), *_version(path)) for path in self._find().values())
        except (SpecsMissing, OSError):
            return ()


def _version(path: Path) -> tuple[int, int]:
    stat: Any = path.stat()
    return stat.st_mtime_ns, stat.st_size
