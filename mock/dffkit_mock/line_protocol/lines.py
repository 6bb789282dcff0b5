"""From the text of a body to its points."""

from __future__ import annotations

from . import grammar
from .grammar import BETWEEN, END, FIELD, KEY, NAME, SPACES, TAG, LineProtocolError, expected
from .limits import SMALLEST_LIMIT, excess
from .point import Point, Value
from .values import INT64, read_scalar, read_value


def read_lines(body: str) -> list[Point]:
    """The points of a body; raises :class:`LineProtocolError` for the first thing that is wrong, and for no point."""
    points: list[Point] = []
    widest = 1 if body.isascii() else 4  # bytes of a character
    position = _skip(body, 0)
    while position < len(body):
        point, end = _read_point(body, position)
        if (end - position) * widest > SMALLEST_LIMIT and (too_much := excess(point)) is not None:
            raise LineProtocolError(body, position, f"the point has {too_much}")
        points.append(point)
        position = _skip(body, end)
    if not points:
        raise expected(body, position, "at least one point")
    return points


def _skip(body: str, position: int) -> int:
    found = BETWEEN.match(body, position)
    return found.end() if found else position


def _read_point(body: str, position: int) -> tuple[Point, int]:
    found = grammar.MEASUREMENT.match(body, position)
    if found is None:
        raise expected(body, position, "a measurement")
    tags, end = _read_tags(body, found.end())
    fields, end = _read_fields(body, end)
    last = END.match(body, end)
    if last is None:
        raise _wrong_end(body, end)
    time = None if last[1] is None else _time(body, last.start(1), last[1])
    return Point(grammar.measurement(found[0]), tags, fields, time), last.end()


def _read_tags(body: str, position: int) -> tuple[dict[str, str], int]:
    """The tags, and where the fields begin."""
    tags: dict[str, str] = {}
    while found := TAG.match(body, position):
        key, value = found.groups()
        if "\\" in found[0]:
            key, value = grammar.name(key), grammar.name(value)
        tags[key] = value
        position = found.end()
    spaces = SPACES.match(body, position)
    if spaces is None:
        raise _wrong_tag(body, position)
    return tags, spaces.end()


def _read_fields(body: str, position: int) -> tuple[dict[str, Value], int]:
    fields: dict[str, Value] = {}
    while True:
        found = FIELD.match(body, position)
        if found is not None:
            key, *value = found.groups()
            fields[grammar.name(key)] = read_scalar(body, found.end(1) + 1, tuple(value))
            position = found.end()
        else:
            key, position = _read_key(body, position)
            fields[key], position = read_value(body, position)
        if not body.startswith(",", position):
            return fields, position
        position += 1


def _read_key(body: str, position: int) -> tuple[str, int]:
    found = KEY.match(body, position)
    if found is not None:
        return grammar.name(found[1]), found.end()
    name = NAME.match(body, position)
    if name is None:
        raise expected(body, position, "a field, key=value (a point needs at least one)")
    raise expected(body, name.end(), "'=' and the value of the field")


def _wrong_tag(body: str, position: int) -> LineProtocolError:
    if not body.startswith(",", position):
        return expected(body, position, "',' and a tag, or a space and the fields")
    key = NAME.match(body, position + 1)
    if key is None:
        return expected(body, position + 1, "the key of a tag")
    if not body.startswith("=", key.end()):
        return expected(body, key.end(), "'=' and the value of the tag")
    return expected(body, key.end() + 1, "the value of the tag (an empty one is not allowed: leave the tag out)")


def _wrong_end(body: str, position: int) -> LineProtocolError:
    spaces = SPACES.match(body, position)
    if spaces is None:
        return expected(body, position, "',' and a field, a space and the timestamp, or the end of the line")
    time = grammar.TIME.match(body, spaces.end())
    if time is None:
        return expected(body, spaces.end(), "a timestamp, which is a whole number, or the end of the line")
    rest = SPACES.match(body, time.end())
    return expected(body, rest.end() if rest else time.end(), "the end of the line after the timestamp")


def _time(body: str, position: int, digits: str) -> int:
    if len(digits) > 20 or int(digits) not in INT64:
        raise LineProtocolError(body, position, "the timestamp does not fit into 64 bits")
    return int(digits)
