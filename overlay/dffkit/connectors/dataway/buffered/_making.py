"""What both writers do before anything is accepted."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, cast

from ...._foreign import shown
from ....errors import MisuseError
from .._call import WRITE
from ._engine import Engine
from ._lines import Piece, pieces
from ._memory import Memory
from ._options import BufferOptions, checked

if TYPE_CHECKING:
    from ....line_protocol import Points, Precision
    from ._wire import Wire


def made(wire: Wire, given: BufferOptions) -> Engine:
    """The engine with these options; raises :class:`~dffkit.errors.SpoolError` for a spool that cannot be used."""
    options = checked(given)
    options = replace(options, flush_bytes=min(options.flush_bytes, wire.settings.values["write_bytes"]))
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
    options, precision = engine.options, cast("Precision", engine.wire.settings.get("precision") or "ns")
    now = int(engine.wire.clock.now() * 1e9)
    return pieces(category, data, now, options.flush_points, options.flush_bytes, precision=precision)


def category_of(path: str, query: object, headers: object) -> str:
    """The category that a path is of; raises :class:`~dffkit.errors.MisuseError` for what is not kept with points."""
    if query or headers:
        raise MisuseError("a buffered writer keeps points only: write with the connector to add query or headers")
    if not isinstance(path, str) or not path.startswith(WRITE):
        raise MisuseError(f"a buffered writer writes to {WRITE}… only, not to {shown(path)}")
    return path.removeprefix(WRITE)
