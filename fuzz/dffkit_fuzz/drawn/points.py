"""Data points as applications write them, right and wrong."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any

from hypothesis import strategies as st

from .texts import encodable, texts

INTEGERS = (0, -1, 2**53 + 1, 2**63 - 1, -(2**63), 2**63, -(2**63) - 1, 10**400)
FLOATS = (0.1, -0.0, 1e308, 5e-324, 1e16, float("nan"), float("inf"), float("-inf"))
BLOBS = (b"", b"\0\xff", b"\xfb\xef\xff", b'"b,=', bytearray(b"x"))  # Base64 of the third has + and /
WRONG: tuple[Any, ...] = ({"a": 1}, {1}, object, 1j, datetime(2026, 1, 1, tzinfo=UTC), Decimal("1.5"))
SECONDS = 1_577_808_000
LOCAL = timezone(timedelta(hours=8))
TIMES: tuple[Any, ...] = (
    None, 0, SECONDS, SECONDS * 10**3 + 1, SECONDS * 10**6 + 1, SECONDS * 10**9 + 1, SECONDS + 0.9, 2**63 - 1, 1, 999,
    datetime(2261, 12, 31, 23, 59, 59, 999999, tzinfo=LOCAL),  # as a float, it loses its last microsecond
    Decimal("1577808000.000000001"),
)  # fmt: skip
WRONG_TIMES: tuple[Any, ...] = (-1, 2**63, True, "1577808000", float("nan"), datetime(2026, 1, 1), 1e300, [])


def points() -> st.SearchStrategy[Any]:
    """One point: most of them can be written."""
    return st.one_of(*[_points(*RIGHT)] * 14, _points(*ANY), st.sampled_from([{}, {"measurement": "m"}, None, "m f=1"]))


def point_lists(max_size: int = 5) -> st.SearchStrategy[list[Any]]:
    """Several points, strange ones and wrong ones beside plain ones; some with the same keys throughout."""
    alike = st.builds(_alike, _points(*RIGHT), st.lists(encodable(), min_size=2, max_size=max_size))
    return st.one_of(st.lists(points(), min_size=1, max_size=max_size), alike)


def _points(
    name: st.SearchStrategy[str],
    value: st.SearchStrategy[Any],
    tag: st.SearchStrategy[Any],
    time: st.SearchStrategy[Any],
) -> st.SearchStrategy[dict[str, Any]]:
    parts = {
        "measurement": name,
        "tags": st.one_of(st.none(), st.dictionaries(name, tag, max_size=3)),
        # A letter sets them apart from the tags, whose names they must not have.
        "fields": st.dictionaries(name.map("f{}".format), value, min_size=1, max_size=3),
    }
    return st.fixed_dictionaries(parts, optional={"timestamp": time})


def _alike(point: dict[str, Any], values: list[str]) -> list[dict[str, Any]]:
    tags = point["tags"] or {}
    return [{**point, "tags": {**tags, "t": text}, "fields": {**point["fields"], "s": text}} for text in values]


def _values(right: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    several = st.one_of([st.lists(kind, max_size=3) for kind in (*KINDS, encodable(2))])
    return st.one_of(*[right] * 5, several, several.map(tuple), st.none())


KINDS: tuple[st.SearchStrategy[Any], ...] = (
    st.one_of(st.sampled_from(INTEGERS[:5]), st.integers(-(2**63), 2**63 - 1)),
    st.one_of(st.sampled_from(FLOATS[:5]), st.floats(allow_nan=False, allow_infinity=False)),
    st.booleans(),
    st.sampled_from(BLOBS),
)
_SCALAR = st.one_of(encodable(), encodable(), *KINDS)
_ODD = st.one_of(texts(), st.sampled_from(INTEGERS), st.sampled_from(FLOATS), st.sampled_from(WRONG))
_TAG = st.one_of(encodable(), encodable(), encodable(), st.none(), st.booleans())
# Most names have a letter in front, so that they are some when blanks and backslashes are gone.
_NAME = st.one_of(*[encodable(3).map("n{}".format)] * 9, encodable(3).filter(bool))
RIGHT = (_NAME, _values(_SCALAR), _TAG, st.sampled_from(TIMES))
ANY = (texts(), _values(_ODD), st.one_of(_TAG, _ODD), st.sampled_from(TIMES + WRONG_TIMES))
