"""The Node process that hosts Prism: started, watched, and stopped by its own process id."""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import signal
from collections import deque
from typing import TYPE_CHECKING, Any

from .prism_packages import FOLDER, INSTEAD, find_node, find_packages
from .stage import EngineUnavailable

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

HOST = FOLDER / "host.js"
READY_WITHIN = 30.0
STOP_WITHIN = 1.0
SETTLE_WITHIN = 1.0
LOG_LINES = 200
LINE_LIMIT = 1 << 20


class PrismProcess:
    """One run of the host script, for the bundles given as ``{stem: openapi.json}``.

    - Node and its packages are looked for, and fetched if need be, before the clock of ``ready_within`` starts.
    - It listens on a free port of the loopback interface, which it reports itself.
    - It ends by itself when this process does, because its standard input ends then.
    """

    def __init__(self, bundles: Mapping[str, Path], *, host: Path = HOST, ready_within: float = READY_WITHIN) -> None:
        missing = [str(path) for path in bundles.values() if not path.is_file()]
        if missing:
            raise ValueError(f"no bundled spec at {', '.join(missing)}: run `make generate`")
        self.port = 0
        self.operations: dict[str, int] = {}
        self._bundles = dict(bundles)
        self._host = host
        self._ready_within = ready_within
        self._log: deque[str] = deque(maxlen=LOG_LINES)
        self._process: asyncio.subprocess.Process | None = None
        self._reader: asyncio.Task[None] | None = None

    @property
    def pid(self) -> int | None:
        """The process id of the host, or ``None`` before ``start``."""
        return self._process.pid if self._process else None

    @property
    def running(self) -> bool:
        """Whether the host was started and has not ended."""
        return self._process is not None and self._process.returncode is None

    @property
    def log(self) -> str:
        """The last lines that the host has written."""
        return "\n".join(self._log)

    @property
    def ending(self) -> str:
        """How the host ended and the last thing it said, as part of a sentence."""
        code = self._process.returncode if self._process else None
        last = next((line for line in reversed(self._log) if line.strip()), "it wrote nothing")
        return f"exit code {code}: {last}"

    async def start(self) -> None:
        """Starts the host and waits until it can be asked; raises ``EngineUnavailable``."""
        node = await asyncio.to_thread(find_node)
        modules = await asyncio.to_thread(find_packages)
        specs = [f"{stem}={path.resolve()}" for stem, path in self._bundles.items()]
        self._process = await asyncio.create_subprocess_exec(
            node,
            str(self._host),
            *specs,
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.STDOUT,
            env={**os.environ, "NODE_PATH": str(modules)},
            start_new_session=True,  # a group of its own, so that a Ctrl-C meant for us does not reach it first
            limit=LINE_LIMIT,
        )
        await self._until_ready(self._process)

    async def _until_ready(self, process: asyncio.subprocess.Process) -> None:
        ready: asyncio.Future[dict[str, Any]] = asyncio.get_running_loop().create_future()
        self._reader = asyncio.create_task(self._read(process, ready))
        try:
            line = await asyncio.wait_for(ready, self._ready_within)
        except TimeoutError as error:
            await self.stop()
            raise EngineUnavailable(
                f"Prism was not ready within {self._ready_within:g} s: try again, {INSTEAD}. It wrote:\n{self.log}"
            ) from error
        except asyncio.CancelledError:
            await self.stop()
            raise
        if not line:
            await self.stop()
            raise EngineUnavailable(f"Prism could not start: {self.ending}")
        self.port, self.operations = line["port"], line["operations"]

    async def _read(self, process: asyncio.subprocess.Process, ready: asyncio.Future[dict[str, Any]]) -> None:
        """Keeps the log, which also keeps the pipe from filling up; the first line of JSON is the readiness."""
        assert process.stdout is not None  # noqa: S101 it was asked for
        while True:
            try:
                line = (await process.stdout.readline()).decode("utf-8", "replace")
            except ValueError:
                continue  # longer than LINE_LIMIT, and dropped by the reader
            if not line:
                break
            if not ready.done() and (said := _readiness(line)):
                ready.set_result(said)
            else:
                self._log.append(line.rstrip())
        if not ready.done():
            ready.set_result({})

    async def settle(self) -> None:
        """Waits a moment for a host that has just broken off its connections to be known as ended."""
        if self._process is not None:
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._process.wait(), SETTLE_WITHIN)

    async def stop(self) -> None:
        """Stops the host: asked by the end of its input, told by SIGTERM, and at last killed, with its whole group."""
        process, reader = self._process, self._reader
        if process is None:
            return
        if process.stdin is not None:
            process.stdin.close()
        for number in (None, signal.SIGTERM, signal.SIGKILL):
            if number is not None and process.returncode is None:
                _signal_group(process.pid, number)
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(process.wait(), STOP_WITHIN)
                break
        if reader is not None:
            await reader


def _readiness(line: str) -> dict[str, Any] | None:
    with contextlib.suppress(ValueError):
        said = json.loads(line)
        if isinstance(said, dict) and said.get("ready") is True:
            return said
    return None


def _signal_group(pid: int, number: signal.Signals) -> None:
    """The host leads a session of its own, so that its process id is its group's too."""
    with contextlib.suppress(ProcessLookupError):
        os.killpg(pid, number)
