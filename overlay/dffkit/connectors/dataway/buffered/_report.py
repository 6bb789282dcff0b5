"""What a buffered writer tells of itself and of what it gave up."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class DropReport:
    """Points that were accepted and will not be sent.

    ``error`` says why: the refusal of the server, or the end of the writer. ``lines`` is line protocol, one point a
    line (a text field may hold line ends), as :meth:`~dffkit.DataWay.post_line_protocol` would have sent it.
    """

    category: str
    measurement: str
    points: int
    error: Exception
    lines: str = field(repr=False)

    def __str__(self) -> str:
        return f"{self.points} points of {self.measurement!r} ({self.category}) were dropped: {self.error}"


@dataclass(frozen=True, slots=True)
class Counters:
    """What a buffered writer did until now, in points where nothing else is said.

    ``accepted`` + ``recovered`` (found in the spool when it was opened) = ``sent`` + ``dropped`` + ``pending_points``.
    ``requests`` counts all that were tried, ``retries`` those that tried something again, be it in smaller parts.
    ``last_error`` is the text of the latest failure, without credentials.
    """

    accepted: int
    recovered: int
    sent: int
    dropped: int
    pending_points: int
    pending_bytes: int
    requests: int
    retries: int
    last_error: str | None
