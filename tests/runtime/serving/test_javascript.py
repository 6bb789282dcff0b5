"""Numbers on their way through JavaScript."""

from __future__ import annotations

import json

import pytest
from dffkit.runtime.serving.javascript import PIECE, parsed, pieces


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("30.0", "30"),
        ("-0.0", "0"),
        ("1e+21", "1e+21"),
        ("1e+16", "10000000000000000"),
        ("1e-05", "0.00001"),
        ("1e-07", "1e-7"),
        ("9007199254740993", "9007199254740992"),
        ('{"a":1.0,"b":"1.0","c\\"1.0":2.50}', '{"a":1,"b":"1.0","c\\"1.0":2.5}'),
        ('["\\\\",1.0]', '["\\\\",1]'),
        ("[1,2,3]", "[1,2,3]"),
    ],
)
def test_written(text: str, expected: str) -> None:
    """Numbers are printed as JavaScript prints them; nothing in a text is taken for one."""
    assert "".join(pieces(text)) == expected


def test_pieces_are_of_moderate_size() -> None:
    """Long values come in pieces, and are the same as a whole."""
    value = [{"n": float(n), "text": '1.0, "x" ' * 5} for n in range(20_000)]
    found = list(pieces(json.dumps(value, separators=(",", ":"))))
    assert json.loads("".join(found)) == value
    assert max(map(len, found)) < 2 * PIECE
    assert len(found) > 10


@pytest.mark.parametrize("text", ["NaN", "Infinity", "[1,]", "", "[" * 100_000])
def test_what_is_no_json(text: str) -> None:
    """Bad JSON is a ``ValueError``, however deep."""
    with pytest.raises(ValueError, match=r"."):
        parsed(text)
