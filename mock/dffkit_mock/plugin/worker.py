"""What all tests of one process share: the specs, the engine, and one event loop in a thread."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from ..catalogue import Catalogue
from ..engines import EngineName, make_engine
from ..listening import LOOPBACK, Listening, listen
from ..loops import LoopThread
from ..specs import find_bundles
from .operations import Names

if TYPE_CHECKING:
    import asyncio
    import socket
    from collections.abc import Callable

    from ..gateway import Gateway

T = TypeVar("T")
PORTS_REMEMBERED = 20_000


class Worker:
    """Serves gateways, each on a port of its own that no test before had.

    The thread is started with the first of them; an engine that runs beside this process is started with it.
    """

    def __init__(self, engine: EngineName = "native") -> None:
        bundles = find_bundles()
        self.catalogue, self.engine = Catalogue(bundles), make_engine(engine, bundles)
        self.names = Names(self.catalogue)
        self._thread: LoopThread | None = None
        self._ports: set[int] = set()

    @property
    def needs_loop(self) -> bool:
        """Whether the engine can only answer on the event loop of this worker."""
        return self.engine.name != "native"

    @property
    def loop(self) -> asyncio.AbstractEventLoop | None:
        """The event loop, started where it did not run."""
        return self._start().loop

    def open(self, gateway: Gateway) -> tuple[Listening, int]:
        """Serves a gateway, and says at which port of this machine."""
        thread, listener = self._start(), self._listen()
        listening = Listening(gateway, listener)
        port: int = listener.getsockname()[1]
        thread.run(listening.open())
        return listening, port

    def close(self, listening: Listening) -> None:
        """Serves it no more: when this returns nobody is connected to it."""
        self._start().run(listening.close())

    def run(self, act: Callable[[], T]) -> T:
        """What an act returns on the event loop, between requests."""

        async def there() -> T:
            return act()

        return self._start().run(there())

    def stop(self) -> None:
        """Ends the engine and the thread."""
        if self._thread is not None:
            self._thread.run(self.engine.close())
            self._thread.stop()
            self._thread = None

    def _start(self) -> LoopThread:
        if self._thread is None:
            thread = LoopThread("dffkit-mock")
            thread.start()
            try:
                thread.run(self.engine.start())
            except BaseException:
                thread.stop()
                raise
            self._thread = thread
        return self._thread

    def _listen(self) -> socket.socket:
        """A port that was not given to a test before: what comes there late is refused, and met by no other test."""
        refused = []
        if len(self._ports) >= PORTS_REMEMBERED:
            self._ports.clear()
        while (listener := listen(LOOPBACK, 0)).getsockname()[1] in self._ports:
            refused.append(listener)  # kept open, so that the next is another
        for other in refused:
            other.close()
        self._ports.add(listener.getsockname()[1])
        return listener
