"""Points as the lines that wait: by category and measurement, in pieces of a size that one request can hold."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple, Protocol

from ....line_protocol import encode_each
from .._call import is_metric
from .._writing import TEXT_FIELD, tell_texts_are_dropped, write_path

if TYPE_CHECKING:
    from ....line_protocol import Points, Precision

# The end of a measurement: the first comma or space that is not escaped. Encoded ones do not end in a backslash.
_END = re.compile(r"(?<!\\)[, ]")
_ESCAPED = re.compile(r"\\([, ])")


class Stream(NamedTuple):
    """What is kept in order, and what is sent together: the points of one measurement of one category."""

    category: str
    measurement: str
    precision: str = "ns"  # of the timestamps

    @property
    def named(self) -> tuple[str, str]:
        """Measurement and category, as messages have them."""
        return self.measurement, self.category


class Piece(NamedTuple):
    """Lines that were accepted together, joined by line ends."""

    stream: Stream
    text: bytes
    points: int

    @property
    def size(self) -> int:
        """Bytes, with the line end that a request puts after it."""
        return len(self.text) + 1


class Batch(NamedTuple):
    """The first pieces of a stream, to be sent in one request; ``last`` tells their store where they end.

    ``rest`` is what stays of the last, where only its first points are in it.
    """

    stream: Stream
    text: bytes
    points: int
    size: int
    last: int
    rest: Piece | None = None


class Told(Protocol):
    """Hears once of pieces whether a store took them in, before anybody can see them there."""

    def __call__(self, pieces: Sequence[Piece], *, taken: bool) -> None:
        """They are in, or they are not."""
        ...


def pieces(
    category: str, points: Points, now: int, most_points: int, most_bytes: int, *, precision: Precision = "ns"
) -> list[Piece]:
    """The points, checked and encoded; raises :class:`~dffkit.errors.MisuseError` as every write does."""
    has_no_texts = is_metric(write_path(category))
    streams: dict[str, list[bytes]] = {}
    for line in encode_each(_each_once(points), now, precision):
        if has_no_texts and '="' in line and TEXT_FIELD.search(line):
            tell_texts_are_dropped()
        end = _END.search(line)
        streams.setdefault(line[: end.start()] if end else line, []).append(line.encode())
    return [
        Piece(Stream(category, _ESCAPED.sub(r"\1", name), precision), b"\n".join(part), len(part))
        for name, lines in streams.items()
        for part in _parts(lines, most_points, most_bytes)
    ]


def _each_once(points: Points) -> Points:
    # Time passes while a generator runs, and all points of a call shall have the time of its end, as in every write.
    if isinstance(points, (Mapping, str, list, tuple)) or not isinstance(points, Iterable):
        return points
    return list(points)


def _parts(lines: list[bytes], most_points: int, most_bytes: int) -> Iterator[list[bytes]]:
    part: list[bytes] = []
    room = most_bytes
    for line in lines:
        if part and (len(part) == most_points or len(line) + 1 > room):
            yield part
            part, room = [], most_bytes
        part.append(line)
        room -= len(line) + 1
    yield part
