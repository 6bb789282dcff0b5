"""The first pieces of a stream as a page: what goes into one request."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ._lines import Batch, Piece

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from ._lines import Stream

# A point as the encoder writes it. A line end stands in texts as it is, and texts stand only behind an equals sign
# that is not escaped, or in a list; what begins is taken as a whole, so that nothing is looked at twice.
_TEXT = r'"(?>(?:[^"\\]|\\.)*)"b?'
_FIELD = rf'(?>[^\n]*?(?<!\\)=)(?>{_TEXT}|\[(?:{_TEXT}|[^"\]])*\]|[^" ,\n]*)'
_POINT = re.compile(rf"(?>[^\n]*?(?<!\\) ){_FIELD}(?:,{_FIELD})*(?: -?\d+)?(?=\n|\Z)".encode(), re.DOTALL)


def page_of(stream: Stream, waiting: Iterable[tuple[int, bytes, int]], most_points: float, most_bytes: float) -> Batch:
    """The first of ``waiting`` (place, text, points): no more than fit, but one point at least.

    A first piece that is too large is cut between its points, and ``rest`` has what stays of it.
    """
    texts: list[bytes] = []
    points = size = last = 0
    rest: Piece | None = None
    for place, text, count in waiting:
        taken = Piece(stream, text, count)
        if points + count > most_points or size + taken.size > most_bytes:
            if texts:
                break
            taken, rest = _cut(taken, most_points, most_bytes)
        texts.append(taken.text)
        points += taken.points
        size += taken.size
        last = place
        if rest:
            break
    return Batch(stream, b"\n".join(texts), points, size, last, rest)


def _cut(piece: Piece, most_points: float, most_bytes: float) -> tuple[Piece, Piece | None]:
    """As many of its points as fit, one at least, and the others."""
    lines = _points(piece)
    count = size = 0
    for line in lines:
        size += len(line) + 1
        if count and (count == most_points or size > most_bytes):
            break
        count += 1
    if count == len(lines):
        return piece, None
    stream = piece.stream
    return _joined(stream, lines[:count]), _joined(stream, lines[count:])


def _joined(stream: Stream, lines: Sequence[bytes]) -> Piece:
    return Piece(stream, b"\n".join(lines), len(lines))


def _points(piece: Piece) -> list[bytes]:
    """Its points one by one; empty for a text that is not understood, which stays whole."""
    lines = piece.text.split(b"\n")
    if len(lines) == piece.points:
        return lines
    lines = _POINT.findall(piece.text)
    return lines if len(lines) == piece.points and b"\n".join(lines) == piece.text else []
