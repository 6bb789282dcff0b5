"""A folder of scripts, served on a port of the loopback by a thread of this process."""

from __future__ import annotations

import asyncio
import threading
from types import TracebackType
from typing import Self

import httpx
import uvicorn
from dffkit.runtime.foreground.listening import address, listen
from dffkit.runtime.platform import Platform
from dffkit.runtime.scripts import Change
from dffkit.runtime.serving import make_app
from dffkit.runtime.settings import RuntimeSettings
from dffkit.runtime.testing import Clock

from .folder import prepare

LOOPBACK = "127.0.0.1"
LONGEST_CALL = 120.0  # seconds, on a machine that is busy


class Served:
    """Scripts by id and ``dff.yaml``, written before the server starts; ``client`` calls it.

    ``change`` is what was published. Without ``takes`` nothing is taken from the queue.
    """

    def __init__(
        self, settings: RuntimeSettings, scripts: dict[str, str], declared: str = "", *, takes: bool = True
    ) -> None:
        self.settings = settings
        prepare(settings, scripts, declared)
        self.clock = Clock()
        self.platform = Platform(settings, self.clock)
        self._takes = takes
        self._listener = listen(LOOPBACK, 0)
        self.url = address(LOOPBACK, self._listener.getsockname()[1])
        self.client = httpx.Client(base_url=self.url, trust_env=False, timeout=LONGEST_CALL)
        config = uvicorn.Config(
            make_app(self.platform), log_config=None, access_log=False, lifespan="off", ws="none", server_header=False
        )
        self._server = uvicorn.Server(config)
        self._thread = threading.Thread(target=self._serve, name="served", daemon=True)
        self._begun = threading.Event()
        self.change = Change((), (), ())

    def __enter__(self) -> Self:
        self._thread.start()
        assert self._begun.wait(LONGEST_CALL), "nothing was published in time"
        assert not self.change.problems, self.change.problems
        if self._takes:
            self.platform.consume()
        return self

    def __exit__(self, kind: type[BaseException] | None, exc: BaseException | None, tb: TracebackType | None) -> None:
        self.client.close()
        self._server.should_exit = True
        self._thread.join(LONGEST_CALL)
        self.platform.close()

    def _serve(self) -> None:
        asyncio.run(self._live())

    async def _live(self) -> None:
        self.change = await self.platform.publish()
        self._begun.set()
        await self._server.serve(sockets=[self._listener])
