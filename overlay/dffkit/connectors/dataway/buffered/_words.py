"""The sentences of a buffered writer's errors."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Protocol

from ....errors import BufferFullError, DeadlineError, MisuseError

if TYPE_CHECKING:
    from ._options import Options
    from ._report import Counters
    from ._surroundings import Store
    from ._wire import Wire


class Named(Protocol):
    """What the sentences are about: where from, where to, and within which limits."""

    wire: Wire
    store: Store
    options: Options


def full(engine: Named, held: Counters, points: int, size: int) -> BufferFullError:
    """There is no room for so many points and bytes."""
    options = engine.options
    can_pass = points <= options.max_points and size <= options.max_bytes
    advice = "Write them again later, give room_timeout= to let a write wait" if can_pass else "Write fewer at once"
    return BufferFullError(
        f"the buffered writer to {engine.wire.endpoint} ({engine.store!r}) holds {held.pending_points} of at most "
        f"{options.max_points:g} points (max_points) and {held.pending_bytes} of at most {options.max_bytes:g} "
        f"bytes (max_bytes): {points} more points of {size} bytes were not accepted. {advice}, or raise the "
        f"limit.{_failing(held)}",
        counters=held,
        can_pass=can_pass,
    )


def late(engine: Named, held: Counters, timeout: float) -> DeadlineError:
    """A flush took too long."""
    return DeadlineError(
        f"{held.pending_points} points to {engine.wire.endpoint} are not sent after {timeout:g} s; they stay "
        f"accepted, and the writer goes on.{_failing(held)}",
        state=f"{held.pending_points} points wait",
        last=held,
    )


def left(engine: Named, held: Counters) -> DeadlineError:
    """A flush waited for what the end of the writer left in the spool."""
    return DeadlineError(
        f"{held.pending_points} points to {engine.wire.endpoint} were not sent when the buffered writer was closed; "
        f"they stay in the {engine.store!r} and are sent by the next writer.{_failing(held)}",
        state=f"{held.pending_points} points wait",
        last=held,
    )


def lost(engine: Named, left: Counters, timeout: float) -> DeadlineError:
    """The end came before the server."""
    return DeadlineError(
        f"{left.pending_points} points to {engine.wire.endpoint} could not be sent in the {timeout:g} s that closing "
        f"may take, and are lost (on_drop was given them; a spool would have kept them).{_failing(left)}",
        state=f"{left.pending_points} points lost",
        last=left,
    )


def closed(engine: Named) -> MisuseError:
    """Something was written after the end."""
    return MisuseError(f"the buffered writer to {engine.wire.endpoint} is closed: make a new one")


def forked(engine: Named) -> MisuseError:
    """A process uses the writer of its parent."""
    return MisuseError(
        f"the buffered writer to {engine.wire.endpoint} belongs to another process, of which this one ({os.getpid()}) "
        "is a fork: make one here, with another spool"
    )


def _failing(counters: Counters) -> str:
    return f" The last failure: {counters.last_error}" if counters.last_error else ""
