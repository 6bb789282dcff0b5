"""A buffered writer for threads."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

from ....errors import DeadlineError
from .._categories import Categories
from . import _lifetime
from ._making import category_of, made, ready
from ._options import BufferOptions, seconds

if TYPE_CHECKING:
    from types import TracebackType

    from ....line_protocol import Points
    from .._call import HeaderMap, Query
    from ._engine import Engine
    from ._report import Counters
    from ._wire import Wire


class BufferedWriter(Categories[None]):
    """Accepts points at once and sends them from threads of its own; made by :meth:`dffkit.DataWay.buffered`.

    It has the writes of the connector, and they return nothing.

    - A write checks and encodes its points in the caller's thread, raises for a bad one as every write does, accepts
      all of its points or none, and never touches the network. Many threads may share a writer.
    - Accepted means in memory: what is not sent when the process dies is lost. With ``spool``, accepted means committed
      to that file (with ``synchronous=FULL``): what is accepted is sent at least once, by this writer or by the next
      one that opens the file.
    - Without room, :class:`~dffkit.errors.BufferFullError`: nothing is thrown away without a word.
    - The points of one measurement (of one category) are sent in the order in which they were accepted, and one that
      keeps failing holds back nothing but itself.
    - A 4xx, but for 408 and 429, drops the points of its request, with a :class:`DropReport`. What a 413 or a 400
      refuses is sent in smaller parts before, so that it drops only the points it means. Whatever else goes wrong keeps
      the points, and they are tried again after pauses that grow to half a minute.
    - Use it in a ``with`` block, or :meth:`close` it, before its connector is closed. At the end of the interpreter, a
      writer that was not closed is warned of, and has 3 seconds for what it holds. A forked process cannot use the
      writer of its parent.
    """

    def __init__(self, wire: Wire, options: BufferOptions) -> None:
        self._engine: Engine = made(wire, options)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self._engine!r}>"

    @property
    def counters(self) -> Counters:
        """What happened until now, as it is at this moment."""
        return self._engine.counters()

    def post_line_protocol(
        self, path: str, points: Points, query: Query | None = None, headers: HeaderMap | None = None
    ) -> None:
        """Accepts points, one or many, for a path ``/v1/write/…``: all of them, or none; where every write ends.

        Raises :class:`~dffkit.errors.MisuseError` for a point that cannot be written, and for query and headers, which
        are not kept; :class:`~dffkit.errors.BufferFullError` where there is no room, and
        :class:`~dffkit.errors.SpoolError` where the spool does not take them.
        """
        if found := ready(self._engine, category_of(path, query, headers), points):
            self._engine.accept(found, self._engine.options.room_timeout)

    def flush(self, timeout: float | None = None) -> None:
        """Waits until all that was accepted before is sent or dropped; it is tried at once, pauses or not.

        Raises :class:`~dffkit.errors.DeadlineError` after ``timeout`` seconds; what is left stays accepted.
        """
        self._engine.flush(seconds(timeout, "timeout"))

    def close(self, timeout: float | None = None) -> None:
        """Accepts no more, sends what it holds for ``timeout`` seconds (``close_timeout`` without it), and ends.

        What is left then stays in the spool. Without one it is lost: each measurement is reported as dropped, and
        :class:`~dffkit.errors.DeadlineError` says how many points.
        """
        self._engine.close(self._engine.options.close_timeout if timeout is None else seconds(timeout, "timeout"))

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            self.close()
        except DeadlineError as lost:
            if error is None:
                raise
            error.add_note(str(lost))  # what went wrong in the block is what its caller wants to know

    def __del__(self) -> None:
        engine: Engine | None = getattr(self, "_engine", None)
        if engine is not None and engine.is_ours and not engine.is_closed:
            _lifetime.unclosed(engine)
