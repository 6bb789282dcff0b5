"""How much a buffered writer holds, and when it sends."""

from __future__ import annotations

import math
import os
from collections.abc import Callable  # noqa: TC003 - what reads the annotations of BufferOptions needs it
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypedDict

from ...._foreign import shown
from ....errors import MisuseError

if TYPE_CHECKING:
    from ._report import DropReport

MEMORY_POINTS, MEMORY_BYTES = 100_000, 64 * 1024 * 1024
SPOOL_BYTES = 1024 * 1024 * 1024
FLUSH_POINTS, FLUSH_BYTES, FLUSH_AGE = 1000, 1024 * 1024, 1.0
CLOSE_TIMEOUT = 5.0  # seconds: a process that ends is not kept for longer by a server that is away
SENDERS = 2  # so that one measurement whose requests hang does not hold back the others


class BufferOptions(TypedDict, total=False):
    """How much a buffered writer holds, and when it sends; every one may be left out.

    - ``max_points``, ``max_bytes``: the most that is accepted and unsent. In memory 100,000 points and 64 MiB of lines;
      in a spool 1 GiB of lines and any number of points.
    - ``flush_points``, ``flush_bytes``, ``flush_age``: the points of a measurement are sent when there are so many
      (1000), of so many bytes (1 MiB), or when the first has waited so many seconds (1.0). The first two are also the
      most that goes into a request, but for a single point that is larger.
    - ``room_timeout``: seconds that a write waits for room; 0, the default, raises at once, ``None`` waits for ever.
    - ``close_timeout``: seconds that the end of a ``with`` block waits for what is unsent, 5 without it.
    - ``spool``: the path of a file that keeps what is accepted until it is sent; without it, memory does.
    - ``on_drop``: called with a :class:`DropReport` for what is given up, in the thread that sends.
    - ``senders``: threads that send, 2 without it; a measurement is with one of them at a time.
    """

    max_points: int | None
    max_bytes: int | None
    flush_points: int
    flush_bytes: int
    flush_age: float
    room_timeout: float | None
    close_timeout: float | None
    spool: str | os.PathLike[str] | None
    on_drop: Callable[[DropReport], object] | None
    senders: int


NAMES = tuple(BufferOptions.__annotations__)


@dataclass(frozen=True, slots=True)
class Options:
    """The same, checked; a bound that there is not is infinite."""

    max_points: float
    max_bytes: float
    flush_points: int
    flush_bytes: int
    flush_age: float
    room_timeout: float
    close_timeout: float
    spool: Path | None
    on_drop: Callable[[DropReport], object] | None
    senders: int


def checked(given: BufferOptions) -> Options:
    """The options with their defaults; raises :class:`~dffkit.errors.MisuseError` for one that makes no sense."""
    options: dict[str, Any] = dict(given)
    for name in options:
        if name not in NAMES:
            raise MisuseError(f"buffered() has no option {name!r}: there are {', '.join(NAMES)}")
    spool = _path(options.get("spool"))
    return Options(
        max_points=_bound(options, "max_points", math.inf if spool else MEMORY_POINTS),
        max_bytes=_bound(options, "max_bytes", SPOOL_BYTES if spool else MEMORY_BYTES),
        flush_points=_count(options, "flush_points", FLUSH_POINTS),
        flush_bytes=_count(options, "flush_bytes", FLUSH_BYTES),
        flush_age=_seconds(options.get("flush_age", FLUSH_AGE), "flush_age"),
        room_timeout=seconds(options.get("room_timeout", 0.0), "room_timeout"),
        close_timeout=seconds(options.get("close_timeout", CLOSE_TIMEOUT), "close_timeout"),
        spool=spool,
        on_drop=_callable(options.get("on_drop")),
        senders=_count(options, "senders", SENDERS),
    )


def seconds(given: Any, name: str) -> float:
    """A time to wait, ``None`` for ever; raises :class:`~dffkit.errors.MisuseError` for what is none."""
    return math.inf if given is None else _seconds(given, name)


def _seconds(given: Any, name: str) -> float:
    if isinstance(given, bool) or not isinstance(given, (int, float)) or not given >= 0:
        raise MisuseError(f"{name} must be seconds, 0 or more, not {shown(given)}")
    return float(given)


def _bound(options: dict[str, Any], name: str, default: float) -> float:
    return default if options.get(name) is None else _count(options, name, 0)


def _count(options: dict[str, Any], name: str, default: int) -> int:
    given = options.get(name, default)
    if isinstance(given, bool) or not isinstance(given, int) or given < 1:
        raise MisuseError(f"{name} must be a whole number, 1 or more, not {shown(given)}")
    return given


def _path(given: Any) -> Path | None:
    if given is None:
        return None
    if not isinstance(given, (str, os.PathLike)) or isinstance(os.fspath(given), bytes) or not os.fspath(given):
        raise MisuseError(f"spool must be the path of a file, not {shown(given)}")
    return Path(given).absolute()


def _callable(given: Any) -> Any:
    if given is not None and not callable(given):
        raise MisuseError(f"on_drop must be a function that takes a DropReport, not {shown(given)}")
    return given
