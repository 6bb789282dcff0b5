"""A running mock: in a thread of this process (:class:`MockServer`), or until it is interrupted (:func:`serve`)."""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import sys
import threading
import time
from typing import TYPE_CHECKING, Any, Self, Unpack

from .catalogue import Catalogue
from .credentials import PUBLISHED, Credentials
from .engines import EngineName, make_engine
from .gateway import Gateway
from .instance import Instance
from .listening import LOOPBACK, CannotListen, Listening, address, listen
from .loops import LoopThread, loop_factory
from .specs import find_bundles
from .store.keeping import keep_in

if TYPE_CHECKING:
    import socket
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from pathlib import Path

    from .faults import FaultOptions, FaultSet, Injected
    from .journal import Journal
    from .watching import WatchedGateway

__all__ = ["PORT", "CannotListen", "MockServer", "serve"]

PORT = 8600
READY_WITHIN = 120.0  # an engine may have to fetch its packages first
GRACE = 2.0
"""Seconds that answers have to end when a mock stops."""


class MockServer:
    """All services on one port of this machine, served by a thread of this process.

    - ``port`` 0 is a free one; ``url`` has the one that was taken.
    - ``stems`` keeps only some services; ``specs`` is a folder of bundled specs instead of the installed ones.
    - Without ``stateful`` no resource is remembered: every answer is an example of the specs.
    - ``state`` is a file that keeps what is stored, from ``start`` to ``stop`` and for the next that is given it.
    - Without ``fault_header`` no request can ask for faults (``X-Mock-Fault``).
    - ``clock`` gives seconds since 1970: signatures, tokens and the ``Date`` header go by it.
    - Raises ``SpecsMissing``, ``CannotListen``, ``EngineUnavailable`` and ``StateUnusable``, each with one sentence
      that says what to do.

    ::

        with MockServer() as mock:
            ...  # call mock.url
            assert mock.journal.entries()[-1].status == 200
    """

    def __init__(
        self,
        *,
        engine: EngineName = "native",
        port: int = 0,
        host: str = LOOPBACK,
        specs: Path | None = None,
        stems: Iterable[str] | None = None,
        clock: Callable[[], float] = time.time,
        credentials: Credentials = PUBLISHED,
        stateful: bool = True,
        state: Path | None = None,
        fault_header: bool = True,
    ) -> None:
        if state is not None and not stateful:
            raise ValueError(f"a mock that remembers no resource would keep nothing in {state}: leave one out")
        bundles = find_bundles(specs, stems)
        instance = Instance(clock, credentials)
        self.gateway = Gateway(
            Catalogue(bundles), make_engine(engine, bundles), instance, stateful=stateful, fault_header=fault_header
        )
        self._host, self._port, self._state = host, port, state
        self._listening: Listening | None = None
        self._thread: LoopThread | None = None

    @property
    def url(self) -> str:
        """The base address, such as ``http://127.0.0.1:40123``; known once the server has been started."""
        if self._listening is None:
            raise RuntimeError("the mock has not been started: call start(), or use it in a with statement")
        return address(self._host, self._port)

    @property
    def journal(self) -> Journal:
        """What was asked and answered."""
        return self.gateway.instance.journal

    @property
    def faults(self) -> FaultSet:
        """The faults that are injected."""
        return self.gateway.instance.faults

    def fault(self, operation: str = "all", **what: Unpack[FaultOptions]) -> Injected:
        """Injects a fault: ``mock.fault("create_function", status=[503, 503, 200])``; raises ``FaultError``.

        ``operation`` is an operationId, with its stem (``functiongraph.create_function``) or without, a stem or
        ``"all"``; the tables of :mod:`dffkit_mock.faults` say what the keywords mean.
        """
        return self.gateway.fault(operation, **what)

    def reset(self) -> None:
        """Forgets the journal, tokens, nonces, state and faults."""
        self.gateway.instance.reset()

    def seed(self, source: str | Path | Mapping[str, Any]) -> int:
        """Adds what a seed says (its text, its file, its value); how much it had. Raises ``SeedRefused``."""
        if self._state is not None and self._thread is None:
            raise RuntimeError("a mock with a state file is seeded while it runs: the file is read when it starts")
        from .seeding import apply_seed, read_seed  # noqa: PLC0415 most mocks begin without a seed

        return apply_seed(read_seed(source), self.gateway.instance, self.gateway.catalogue)

    def start(self) -> Self:
        """Returns when requests are answered."""
        if self._thread is not None:
            raise RuntimeError("the mock has been started already")
        listener = listen(self._host, self._port)
        self._port = listener.getsockname()[1]
        self._listening, self._thread = Listening(self.gateway, listener), LoopThread("dffkit-mock")
        self._thread.start()
        try:
            if self._state is not None:
                keep_in(self.gateway.instance.store, self._state)
            self._thread.run(self._open(self._listening), READY_WITHIN)
        except BaseException as failure:
            self.stop()
            if isinstance(failure, TimeoutError):
                raise CannotListen(f"the mock was not ready within {READY_WITHIN:.0f} s") from None
            raise
        return self

    def stop(self) -> None:
        """Closes the port and the state file and stops the engine; a second call does nothing."""
        thread, self._thread = self._thread, None
        if thread is not None and self._listening is not None:
            try:
                thread.run(self._close(self._listening))
            finally:
                thread.stop()
                self.gateway.instance.store.close()

    async def _open(self, listening: Listening) -> None:
        await self.gateway.start()
        await listening.open()

    async def _close(self, listening: Listening) -> None:
        self.faults.wake()
        await listening.close(GRACE)
        await self.gateway.close()

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(self, *_: object) -> None:
        self.stop()


def serve(
    gateway: Gateway | WatchedGateway, listener: socket.socket, ready: Callable[[], None], *, watch_stdin: bool = False
) -> None:
    """Serves until SIGINT or SIGTERM, and with ``watch_stdin`` until the standard input ends.

    Calls ``ready`` when requests are answered.
    """
    with contextlib.suppress(KeyboardInterrupt), listener, asyncio.Runner(loop_factory=loop_factory()) as runner:
        runner.run(_serve(gateway, Listening(gateway, listener), ready, watch_stdin=watch_stdin))


async def _serve(
    gateway: Gateway | WatchedGateway, listening: Listening, ready: Callable[[], None], *, watch_stdin: bool
) -> None:
    """Starts the engine, serves, and stops the engine again."""
    stopped = asyncio.Event()
    if watch_stdin:
        threading.Thread(target=_wait_for_end, args=(asyncio.get_running_loop(), stopped), daemon=True).start()
    try:
        await gateway.start()
        with _signals(stopped):
            await listening.open()
            ready()
            await stopped.wait()
            await listening.close(GRACE)
    finally:
        await gateway.close()


@contextlib.contextmanager
def _signals(stopped: asyncio.Event) -> Iterator[None]:
    """Ends on SIGINT and SIGTERM without passing them on: the engine is stopped first, and the exit code is 0."""
    loop, numbers = asyncio.get_running_loop(), (signal.SIGINT, signal.SIGTERM)
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    for number in numbers:
        loop.add_signal_handler(number, stopped.set)
    try:
        yield
    finally:
        for number in numbers:
            loop.remove_signal_handler(number)


def _wait_for_end(loop: asyncio.AbstractEventLoop, stopped: asyncio.Event) -> None:
    # Not through the buffer of sys.stdin: an interpreter that ends while its lock is held here dies with a fatal error.
    while os.read(sys.stdin.fileno(), 4096):
        pass
    loop.call_soon_threadsafe(stopped.set)
