"""A buffered writer for tasks.

Its points go out through the same threads as those of its twin, not through tasks of the caller's loop: tasks end with
a task group, whose block would have to stand around every use of the writer, and they stop whenever the loop is busy.
What a task waits for (room, a flush, the end) it looks at again and again, so that it can be cancelled at any moment.
"""

from __future__ import annotations

from collections.abc import Coroutine
from functools import partial
from threading import Lock
from typing import TYPE_CHECKING, Any, Self, TypeVar

from ....errors import BufferFullError, DeadlineError
from .._categories import Categories
from . import _lifetime
from ._making import category_of, made, ready
from ._options import BufferOptions, checked, seconds

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType

    from ....line_protocol import Points
    from .._call import HeaderMap, Query
    from ._engine import Engine
    from ._lines import Piece
    from ._report import Counters
    from ._wire import Wire

T = TypeVar("T")

FIRST_LOOK, LONGEST_LOOK = 0.001, 0.02  # seconds between two looks, growing


class AsyncBufferedWriter(Categories[Coroutine[Any, Any, None]]):
    """The awaitable twin of :class:`BufferedWriter`, with the same promises; many tasks may share it.

    Use it in an ``async with`` block, or await :meth:`aclose`. It works in every event loop, and in several. With
    ``spool`` a write waits for the disk in a worker thread, without holding up the loop; a write that is cancelled
    meanwhile may have been accepted.
    """

    def __init__(self, wire: Callable[[], Wire], options: BufferOptions) -> None:
        checked(options)
        self._make = partial(_make, wire, options)
        self._lock = Lock()
        self._engine: Engine | None = None

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self._engine or 'that has not begun'!r}>"

    @property
    def counters(self) -> Counters:
        """What happened until now, as it is at this moment."""
        return self._begun().counters()

    async def post_line_protocol(
        self, path: str, points: Points, query: Query | None = None, headers: HeaderMap | None = None
    ) -> None:
        """Accepts points, one or many, for a path, see :meth:`BufferedWriter.post_line_protocol`."""
        category = category_of(path, query, headers)
        engine = await self._ready()
        if found := ready(engine, category, points):
            await _accept(engine, found)

    async def flush(self, timeout: float | None = None) -> None:  # noqa: ASYNC109 - as its twin has it
        """Waits until all that was accepted before is sent or dropped, see :meth:`BufferedWriter.flush`."""
        engine, longest = await self._ready(), seconds(timeout, "timeout")
        mark = engine.mark()
        if not await _until(engine, lambda: engine.is_reached(mark), longest):
            raise engine.late(longest)

    async def aclose(self, timeout: float | None = None) -> None:  # noqa: ASYNC109
        """Accepts no more, sends what it holds, and ends, see :meth:`BufferedWriter.close`."""
        engine = await self._ready()
        longest = engine.options.close_timeout if timeout is None else seconds(timeout, "timeout")
        if engine.begin_close():
            await _until(engine, lambda: engine.is_done, longest)
            await _in_thread(partial(engine.finish, longest))

    async def __aenter__(self) -> Self:
        await self._ready()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        import anyio  # noqa: PLC0415 - httpx brings it along

        try:
            with anyio.CancelScope(shield=True):  # for close_timeout at most; what was accepted is not thrown away
                await self.aclose()
        except DeadlineError as lost:
            if error is None:
                raise
            error.add_note(str(lost))

    def __del__(self) -> None:
        engine: Engine | None = getattr(self, "_engine", None)
        if engine is not None and engine.is_ours and not engine.is_closed:
            _lifetime.unclosed(engine)

    async def _ready(self) -> Engine:
        """The engine, which is made with the first use."""
        if self._engine is None:
            return await _in_thread(self._begun)
        return self._engine

    def _begun(self) -> Engine:
        with self._lock:
            if self._engine is None:
                self._engine = self._make()
            return self._engine


def _make(wire: Callable[[], Wire], options: BufferOptions) -> Engine:
    return made(wire(), options)


async def _accept(engine: Engine, found: list[Piece]) -> None:
    """As :meth:`Engine.accept`, with looks instead of a wait."""
    import anyio  # noqa: PLC0415 - httpx brings it along

    ends, pause = engine.time.now() + engine.options.room_timeout, FIRST_LOOK
    while True:
        try:
            if engine.store.durable:
                await _in_thread(partial(engine.accept, found, 0.0))
            else:
                engine.accept(found, 0.0)
        except BufferFullError as error:
            left = ends - engine.time.now()
            if left <= 0 or not error.can_pass:
                raise
        else:
            return
        await anyio.sleep(min(pause, left))
        pause = min(pause * 2, LONGEST_LOOK)


async def _until(engine: Engine, done: Callable[[], bool], longest: float) -> bool:
    """Looks until it is done; false where it is not in time."""
    import anyio  # noqa: PLC0415

    ends, pause = engine.time.now() + longest, FIRST_LOOK
    while not done():
        left = ends - engine.time.now()
        if left <= 0:
            return False
        await anyio.sleep(min(pause, left))
        pause = min(pause * 2, LONGEST_LOOK)
    return True


async def _in_thread(act: Callable[[], T]) -> T:
    import anyio.to_thread  # noqa: PLC0415

    return await anyio.to_thread.run_sync(act)
