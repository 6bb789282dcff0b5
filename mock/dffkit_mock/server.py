"""A running mock: in a thread of this process (:class:`MockServer`), or until it is interrupted (:func:`serve`)."""

from __future__ import annotations

import asyncio
import contextlib
import errno
import ipaddress
import os
import signal
import socket
import sys
import threading
import time
from typing import TYPE_CHECKING, Self

import uvicorn

from .catalogue import Catalogue
from .credentials import PUBLISHED, Credentials
from .engines import EngineName, make_engine
from .gateway import Gateway
from .instance import Instance
from .protocol import MockProtocol
from .specs import find_bundles

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    from .journal import Journal
    from .watching import WatchedGateway

LOOPBACK = "127.0.0.1"
PORT = 8600
READY_WITHIN = 120.0  # an engine may have to fetch its packages first
STOP_WITHIN = 10.0


class CannotListen(Exception):
    """The address cannot be listened on; the message says why and what to do."""


class MockServer:
    """All services on one port of this machine, served by a thread of this process.

    - ``port`` 0 is a free one; ``url`` has the one that was taken.
    - ``stems`` keeps only some services; ``specs`` is a folder of bundled specs instead of the installed ones.
    - Without ``stateful`` no resource is remembered: every answer is an example of the specs.
    - ``clock`` gives seconds since 1970: signatures, tokens and the ``Date`` header go by it.
    - Raises ``SpecsMissing``, ``CannotListen`` and ``EngineUnavailable``, each with one sentence that says what to do.

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
    ) -> None:
        bundles = find_bundles(specs, stems)
        instance = Instance(clock, credentials)
        self.gateway = Gateway(Catalogue(bundles), make_engine(engine, bundles), instance, stateful=stateful)
        self._host, self._port = host, port
        self._server: _Server | None = None
        self._thread: threading.Thread | None = None
        self._failure: BaseException | None = None
        self._settled = threading.Event()

    @property
    def url(self) -> str:
        """The base address, such as ``http://127.0.0.1:40123``; known once the server has been started."""
        if self._server is None:
            raise RuntimeError("the mock has not been started: call start(), or use it in a with statement")
        return address(self._host, self._port)

    @property
    def journal(self) -> Journal:
        """What was asked and answered."""
        return self.gateway.instance.journal

    def reset(self) -> None:
        """Forgets the journal, tokens, nonces, state and faults."""
        self.gateway.instance.reset()

    def start(self) -> Self:
        """Returns when requests are answered."""
        if self._thread is not None:
            raise RuntimeError("the mock has been started already")
        listener = listen(self._host, self._port)
        self._port = listener.getsockname()[1]
        self._server = _Server(self.gateway, self._settled.set)
        self._thread = threading.Thread(
            target=self._run, args=(self._server, listener), name="dffkit-mock", daemon=True
        )
        self._thread.start()
        if not self._settled.wait(READY_WITHIN):
            self.stop()
            raise CannotListen(f"the mock was not ready within {READY_WITHIN:.0f} s")
        if self._failure is not None:
            failure, self._failure = self._failure, None
            self.stop()
            raise failure
        return self

    def stop(self) -> None:
        """Closes the port and stops the engine; a second call does nothing."""
        if self._thread is not None and self._server is not None:
            self._server.should_exit = True
            self._thread.join(STOP_WITHIN)
        self._thread = None

    def _run(self, server: _Server, listener: socket.socket) -> None:
        try:
            with listener, asyncio.Runner(loop_factory=_loop_factory()) as runner:
                runner.run(server.run_with(listener))
        except BaseException as failure:  # noqa: BLE001 raised again in the thread that started this one
            self._failure = failure
        finally:
            self._settled.set()

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
    server = _Server(gateway, ready)
    if watch_stdin:
        threading.Thread(target=_wait_for_end, args=(server,), daemon=True).start()
    try:
        with listener, asyncio.Runner(loop_factory=_loop_factory()) as runner:
            runner.run(server.run_with(listener))
    except KeyboardInterrupt:
        return


def listen(host: str, port: int) -> socket.socket:
    """A listening socket; raises :class:`CannotListen`."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listener = socket.socket(family, socket.SOCK_STREAM)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((host, port))
        listener.listen(2048)
    except (OSError, OverflowError) as error:
        listener.close()
        raise CannotListen(_why_not(host, port, error)) from None
    listener.setblocking(False)  # noqa: FBT003 the name of the argument is hidden in C
    return listener


def is_loopback(host: str) -> bool:
    """Whether only this machine can reach an address."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def address(host: str, port: int) -> str:
    """The base URL of a host and a port."""
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"


def _why_not(host: str, port: int, error: Exception) -> str:
    number = getattr(error, "errno", None)
    if number == errno.EADDRINUSE:
        return f"port {port} of {host} is in use: stop what uses it, or choose another with --port (0 takes a free one)"
    if number == errno.EACCES:
        return f"port {port} needs privileges that this process does not have: choose one above 1023 with --port"
    return f"{host} port {port} cannot be listened on ({error}): choose another with --host and --port"


def _loop_factory() -> Callable[[], asyncio.AbstractEventLoop] | None:
    try:
        import uvloop  # noqa: PLC0415 not everywhere there is one
    except ImportError:
        return None
    return uvloop.new_event_loop


def _wait_for_end(server: _Server) -> None:
    # Not through the buffer of sys.stdin: an interpreter that ends while its lock is held here dies with a fatal error.
    while os.read(sys.stdin.fileno(), 4096):
        pass
    server.should_exit = True


class _Server(uvicorn.Server):
    """A uvicorn server that starts the gateway before it accepts, and tells when it does."""

    def __init__(self, gateway: Gateway | WatchedGateway, ready: Callable[[], None]) -> None:
        super().__init__(
            uvicorn.Config(
                gateway,
                access_log=False,
                log_config=None,
                lifespan="off",
                interface="asgi3",
                http=MockProtocol,
                ws="none",
                proxy_headers=False,  # whoever asks is on this machine: nobody stands in between
                date_header=False,
                server_header=False,
                timeout_graceful_shutdown=2,
            )
        )
        self._gateway = gateway
        self._ready = ready

    async def run_with(self, listener: socket.socket) -> None:
        """Starts the engine, serves, and stops the engine again."""
        try:
            await self._gateway.start()
            await self.serve(sockets=[listener])
        finally:
            await self._gateway.close()

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Ends on SIGINT and SIGTERM without passing them on: the engine is stopped first, and the exit code is 0."""
        if threading.current_thread() is not threading.main_thread():
            yield
            return
        before = {number: signal.signal(number, self.handle_exit) for number in (signal.SIGINT, signal.SIGTERM)}
        try:
            yield
        finally:
            for number, handler in before.items():
                signal.signal(number, handler)

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Uvicorn's own, and then the word that it is done."""
        await super().startup(sockets)
        self._ready()
