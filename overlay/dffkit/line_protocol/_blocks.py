"""Many points of the same keys as lines, column by column: one step of Python for a column instead of one for a value.

What makes a block unusual, whatever it is, is left to :mod:`._usual`, which takes its points one by one.
"""

from __future__ import annotations

from itertools import repeat
from math import isfinite
from operator import itemgetter
from typing import TYPE_CHECKING, Any

from ._names import MEASUREMENTS, TAG_VALUES
from ._shapes import SHAPES
from ._timestamp import SMALLEST
from ._unusual import Unusual
from ._usual import LATEST, check_surrogates, time_of
from ._writers import LEAST, MOST, WRITERS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

MOST_TEXT = 65_536  # characters of a column that are looked through at once; far from what a text may have
SIZE = 128  # points: more gain nothing, and an unusual one among them costs as many a second look
_PARTS = ("measurement", "tags", "fields")  # of every point; a timestamp is the only other


def block_lines(points: Sequence[Any], now: int, unit: int) -> list[str]:
    """The lines of points that all have the same keys, as :func:`~._careful.careful_line` writes them.

    Raises :class:`Unusual` for anything else.
    """
    try:
        return _lines(points, now, unit)
    except (KeyError, TypeError, IndexError):
        raise Unusual from None


def are_alike(points: Sequence[Any]) -> bool:
    """Whether it is worth a try: the first and the last have the same keys in the same order."""
    first, last = points[0], points[-1]
    try:
        return [*first["tags"], None, *first["fields"]] == [*last["tags"], None, *last["fields"]]
    except (KeyError, TypeError):
        return False


def _lines(points: Sequence[Any], now: int, unit: int) -> list[str]:
    timed = "timestamp" in points[0]
    _check(set(map(type, points)) == {dict} and set(map(len, points)) == {len(_PARTS) + timed})
    times = _times(list(map(itemgetter("timestamp"), points)), now, unit) if timed else repeat(str(now // unit))
    tags, fields = _dicts(points, "tags"), _dicts(points, "fields")
    shape = SHAPES[(*tags[0], None, *fields[0])]
    pieces: list[Iterable[str]] = [map(MEASUREMENTS.__getitem__, map(itemgetter("measurement"), points))]
    for key, lead in shape.tags:
        texts = list(map(TAG_VALUES.__getitem__, map(itemgetter(key), tags)))
        _check("" not in texts)
        pieces += repeat(lead), texts
    behind = ""  # what stands behind the value before, and so in front of the next
    for key, lead in shape.fields:
        before, values, after = _values(list(map(itemgetter(key), fields)))
        pieces += repeat(f"{behind}{lead}{before}"), values
        behind = after
    lines = list(map("".join, zip(*pieces, repeat(f"{behind} "), times, strict=False)))
    if not all(map(str.isascii, lines)):
        for line in lines:
            check_surrogates(line)
    return lines


def _dicts(points: Sequence[Any], part: str) -> list[dict[str, Any]]:
    """The tags or the fields of all points: with as many keys as the first, which are its keys, or one is missed."""
    found = list(map(itemgetter(part), points))
    _check(set(map(type, found)) == {dict} and set(map(len, found)) == {len(found[0])})
    return found


def _values(column: list[Any]) -> tuple[str, Iterable[str], str]:
    """The values of a field as texts, and what stands before and behind each."""
    kinds = set(map(type, column))
    _check(len(kinds) == 1)
    (kind,) = kinds
    if kind is float:
        _check(isfinite(sum(column)))  # which it is not with nan or inf among them
        return "", map(repr, column), ""
    if kind is int:
        _check(min(column) >= LEAST and max(column) <= MOST)
        return "", map(str, column), "i"
    if kind is str and len(whole := "".join(column)) <= MOST_TEXT and '"' not in whole and "\\" not in whole:
        return '"', column, '"'
    write: Callable[[Any], str] = WRITERS[kind]
    texts = list(map(write, column))
    _check("" not in texts)
    return "", texts, ""


def _times(column: list[Any], now: int, unit: int) -> list[str]:
    if set(map(type, column)) != {int} or min(column) < SMALLEST or max(column) >= LATEST:
        column = [time_of(at, now) for at in column]
    return list(map(str, column if unit == 1 else [at // unit for at in column]))


def _check(holds: bool) -> None:  # noqa: FBT001 - the condition itself
    if not holds:
        raise Unusual
