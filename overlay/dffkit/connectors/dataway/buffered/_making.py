"""What both writers do before anything is accepted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....errors import MisuseError
from ._engine import Engine
from ._lines import Piece, pieces
from ._memory import Memory
from ._options import BufferOptions, checked

if TYPE_CHECKING:
    from ....line_protocol import Points
    from ._wire import Wire


def made(wire: Wire, given: BufferOptions) -> Engine:
    """The engine with these options; raises :class:`~dffkit.errors.SpoolError` for a spool that cannot be used."""
    options = checked(given)
    if options.spool is None:
        return Engine(wire, Memory(), options)
    if wire.is_dry:
        raise MisuseError("dry_run sends nothing, so a spool would lose what it holds: give one or the other")
    from ._spool import Spool  # noqa: PLC0415 - sqlite3 is only loaded where there is a spool

    spool = Spool(options.spool, wire.endpoint)
    try:
        return Engine(wire, spool, options)
    except BaseException:
        spool.close()
        raise


def ready(engine: Engine, category: str, data: Points) -> list[Piece]:
    """The points, checked and encoded with the time of now."""
    engine.check_open()
    options = engine.options
    return pieces(category, data, int(engine.wire.clock.now() * 1e9), options.flush_points, options.flush_bytes)
