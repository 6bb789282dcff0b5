"""Hostile answers that are JSON, or nearly: other values than the spec documents, at every place."""

from __future__ import annotations

import json
from functools import partial
from typing import TYPE_CHECKING, Any

from .kinds import Good, Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..clients.answering import Answers

Path = tuple[str | int, ...]

OTHERS: tuple[Any, ...] = (True, 0, -1.5, "", "text", [], [None], [[]], {}, {"a": None})
DEPTH = 10_000
# Stands in a body for what no JSON writer writes.
MARK = "\x01here\x01"
DEEP = {
    "lists": b"[" * DEPTH + b"]" * DEPTH,
    "objects": b'{"a":' * DEPTH + b"1" + b"}" * DEPTH,
    "lists that never end": b"[" * DEPTH,
}
NUMBERS = (
    b"1e400",
    b"-1e400",
    b"1" + b"0" * 400,
    b"1" + b"0" * 5_000,
    b"-0",
    b"-0.0",
    b"9223372036854775808",
    b"1e-400",
)
NO_NUMBERS = (b"NaN", b"Infinity", b"-Infinity", b"0x10", b"+1", b"01", b".5", b"1.")
SURROGATES = (rb'"\ud800"', rb'"\udc00\ud800"', rb'"a\udfffb"')
NO_UTF_8 = (b'"\xff\xfe"', b'"\xc3"', b'"\xed\xa0\x80"', b'"\xc0\xaf"', b'"\xf8\x88\x80\x80\x80"')
CONTROLS = (b'"\x00"', rb'"\u0000\u001b[31m"', b'"\r\nX-Forged: 1"', rb'"\u202e\u2028"')


def places(value: Any, path: Path = ()) -> Iterator[Path]:
    """Every place of a value, the root first."""
    yield path
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, item in inner:
        yield from places(item, (*path, key))


def put(value: Any, path: Path, new: Any) -> Any:
    """A copy with another value at a place."""
    if not path:
        return new
    copy: Any = dict(value) if isinstance(value, dict) else list(value)
    copy[path[0]] = put(value[path[0]], path[1:], new)
    return copy


def without(value: Any, path: Path) -> Any:
    """A copy without what is at a place."""
    first, *rest = path
    if rest:
        return put(value, (first,), without(value[first], tuple(rest)))
    if isinstance(value, dict):
        return {key: item for key, item in value.items() if key != first}
    return [item for index, item in enumerate(value) if index != first]


def _json(body: Any) -> bytes:
    return json.dumps(body).encode()


def _put(body: Any, path: Path, new: Any) -> bytes:
    return _json(put(body, path, new))


def _without(body: Any, path: Path) -> bytes:
    return _json(without(body, path))


def _literal(body: Any, literal: bytes, path: Path) -> bytes:
    """The body with something at a place that is written as it is."""
    return _put(body, path, MARK).replace(_json(MARK), literal)


def _missing(good: Good) -> Iterator[Answers]:
    for path in places(good.body):
        if path:
            yield good.made(_without, good.body, path)


def _other_types(good: Good) -> Iterator[Answers]:
    for path in places(good.body):
        for other in OTHERS:
            yield good.made(_put, good.body, path, other)


def _nulls(good: Good) -> Iterator[Answers]:
    yield good.made(_json, _nothing_but_nulls(good.body))
    yield from (good.made(_literal, good.body, b"null", path) for path in places(good.body))


def _nothing_but_nulls(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _nothing_but_nulls(item) for key, item in value.items()}
    return [_nothing_but_nulls(item) for item in value] if isinstance(value, list) else None


def _tomorrow(good: Good) -> Iterator[Answers]:
    yield from (good.made(_json, body) for body in good.tomorrow)


def _literals(literals: tuple[bytes, ...], good: Good) -> Iterator[Answers]:
    for path in places(good.body):
        yield from (good.made(_literal, good.body, literal, path) for literal in literals)


def _as_keys(good: Good) -> Iterator[Answers]:
    for literal in (*SURROGATES, *NO_UTF_8, *CONTROLS, b'""', b'"__class__"', b'"self"'):
        yield good.saying(b"{" + literal + b":1," + good.content[1:])


def _doubled(good: Good) -> Iterator[Answers]:
    for last in (b"null", b"[]", b"{}", b'"b"'):
        yield good.made(_twice, good.body, last)


def _twice(value: Any, last: bytes) -> bytes:
    """JSON in which every key of every object comes twice, the second time with something else."""
    if isinstance(value, list):
        return b"[" + b",".join(_twice(item, last) for item in value) + b"]"
    if not isinstance(value, dict):
        return json.dumps(value).encode()
    names = {json.dumps(key).encode(): _twice(item, last) for key, item in value.items()}
    return b"{" + b",".join(b"%s:%s,%s:%s" % (name, text, name, last) for name, text in names.items()) + b"}"


def _many(good: Good) -> Iterator[Answers]:
    rows = [path for path in places(good.body) if path and isinstance(path[-1], int)]
    for path in rows[:1]:
        row = json.dumps(_at(good.body, path)).encode()
        yield good.made(_literal, good.body, b",".join([row] * 100), path)
    yield good.made(_json, {str(number): number for number in range(1_000)})


def _at(value: Any, path: Path) -> Any:
    for step in path:
        value = value[step]
    return value


VALUES = (
    Kind("missing", _missing, of_json=True),
    Kind("other types", _other_types, of_json=True),
    Kind("nulls", _nulls, of_json=True),
    Kind("fields and values of tomorrow", _tomorrow, kept=True, of_json=True),
    Kind("deep nesting", partial(_literals, tuple(DEEP.values())), of_json=True),
    Kind("huge numbers", partial(_literals, NUMBERS), of_json=True),
    Kind("no numbers", partial(_literals, NO_NUMBERS), of_json=True),
    Kind("lone surrogates", partial(_literals, SURROGATES), of_json=True),
    Kind("no UTF-8", partial(_literals, NO_UTF_8), of_json=True),
    Kind("control characters", partial(_literals, CONTROLS), of_json=True),
    Kind("odd keys", _as_keys, of_json=True),
    Kind("keys twice", _doubled, of_json=True),
    Kind("many", _many, of_json=True),
)
