"""dffkit.connectors.dataset._rows and _values: rows in every form, as one table that JSON can hold."""

from __future__ import annotations

import datetime as dt
import enum
import json
import subprocess
import sys
import uuid
from collections import namedtuple
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd
import polars as pl
import pytest
from dffkit.connectors.dataset._rows import table_of
from dffkit.connectors.dataset._values import UnsendableError, plain
from dffkit.errors import MisuseError

if TYPE_CHECKING:
    from pathlib import Path

Pair = namedtuple("Pair", "A B")  # noqa: PYI024 - the untyped kind is what callers have


class Color(enum.Enum):
    """An enum of texts."""

    RED = "red"


EXPECTED = (["A", "B"], [["a1", 1], ["a2", None]])
FORMS: dict[str, Any] = {
    "lists": [["A", "B"], ["a1", 1], ["a2", None]],
    "tuples": (("A", "B"), ("a1", 1), ("a2", None)),
    "dicts": [{"A": "a1", "B": 1}, {"A": "a2"}],
    "named tuples": [Pair("a1", 1), Pair("a2", None)],
    "generator of lists": (row for row in [["A", "B"], ["a1", 1], ["a2", float("nan")]]),
    "generator of dicts": ({"A": name, "B": number} for name, number in [("a1", 1), ("a2", None)]),
    "numpy array of objects": np.array([["A", "B"], ["a1", 1], ["a2", None]], dtype=object),
    "pandas": pd.DataFrame({"A": ["a1", "a2"], "B": pd.array([1, None], dtype="Int64")}, index=[7, 8]),
    "polars": pl.DataFrame({"A": ["a1", "a2"], "B": [1, None]}),
}


@pytest.mark.parametrize("form", FORMS)
def test_every_form_is_the_same_table(form: str) -> None:
    """Lists, dicts, iterators and frames give the same header and rows."""
    table = table_of(FORMS[form])
    assert (table.columns, table.rows) == EXPECTED


def test_the_columns_of_dicts_are_those_of_all_rows() -> None:
    """In the order of their first appearance; what a row lacks is null."""
    table = table_of([{"b": 1}, {"a": 2, "b": 3}, {"c": 4}])
    assert (table.columns, table.rows) == (["b", "a", "c"], [[1, None, None], [3, 2, None], [None, None, 4]])


VALUES: list[tuple[Any, Any]] = [
    (float("nan"), None),
    (Decimal("NaN"), None),
    (pd.NaT, None),
    (pd.NA, None),
    (np.datetime64("NaT"), None),
    (np.timedelta64("NaT"), None),
    (np.float64("nan"), None),
    (Decimal("12.30"), "12.30"),
    (Decimal("1E+3"), "1000"),
    (dt.date(2026, 1, 31), "2026-01-31"),
    (dt.datetime(2026, 1, 31, 12, 30), "2026-01-31 12:30:00"),
    (dt.datetime(2026, 1, 31, 12, 30, tzinfo=dt.timezone(dt.timedelta(hours=8))), "2026-01-31 12:30:00+08:00"),
    (dt.time(12, 30), "12:30:00"),
    (pd.Timestamp("2026-01-31 12:30"), "2026-01-31 12:30:00"),
    (np.datetime64("2026-01-31"), "2026-01-31"),
    (np.datetime64("2026-01-31T12:30:00.000000000"), "2026-01-31 12:30:00"),
    (np.int64(3), 3),
    (np.float32(1.5), 1.5),
    (np.bool_(True), True),
    (np.str_("x"), "x"),
    (np.array([1, 2]), [1, 2]),
    (Color.RED, "red"),
    (uuid.UUID(int=1), "00000000-0000-0000-0000-000000000001"),
    ({"k": [Decimal("1.0"), None]}, {"k": ["1.0", None]}),
    (True, True),
    (10**30, 10**30),
    ("\ud800", "\ud800"),
]


@pytest.mark.parametrize(("value", "expected"), VALUES, ids=lambda value: type(value).__name__)
def test_values_become_what_json_has(value: Any, expected: Any) -> None:
    """Nulls of every library, dates, decimals, numpy scalars."""
    assert plain(value) == expected
    assert type(plain(value)) is type(expected)
    json.dumps(plain(value))


@pytest.mark.parametrize(
    ("value", "sentence"),
    [
        (object(), "a value of type object cannot be sent"),
        (b"raw", "bytes cannot be sent: decode it"),
        (float("inf"), "infinity cannot be sent"),
        (np.float64("-inf"), "infinity cannot be sent"),
        (Decimal("Infinity"), "infinity cannot be sent"),
        (dt.timedelta(1), "a duration cannot be sent"),
        (np.timedelta64(1, "D"), "numpy.timedelta64 cannot be sent"),
        (np.datetime64("30000-01-01T00:00:00"), "numpy.datetime64 cannot be sent"),
        ({1: 2}, "the key 1 is no text"),
        (1j, "a value of type complex cannot be sent"),
    ],
    ids=lambda value: type(value).__name__,
)
def test_what_json_has_not_is_refused(value: Any, sentence: str) -> None:
    """Nothing is sent as the text of an object."""
    with pytest.raises(UnsendableError, match=sentence):
        plain(value)


def test_a_list_that_holds_itself_is_refused() -> None:
    """Instead of a RecursionError."""
    value: list[Any] = []
    value.append(value)
    with pytest.raises(UnsendableError, match="nested too deeply"):
        plain(value)


class Opaque:
    """Something JSON has no form for, whose repr nobody is to see."""

    def __repr__(self) -> str:
        return "a-customer's-secret"


BAD_ROWS: list[tuple[Any, str]] = [
    ([["A", "B"], [1, 2], [3, Opaque()]], r"^row 2, column 'B': a value of type [\w.]+\.Opaque cannot be sent"),
    ([{"A": {"x": [1, Opaque()]}}], r"^row 1, column 'A', at \['x'\]\[1\]: a value of type"),
    ([["A", "B"], [1, 2], [3]], r"^row 2 has 1 values, but the header names 2 columns$"),
    ([["A", "A"], [1, 2]], r"^the header names the column 'A' twice"),
    ([[1, 2], [3, 4]], r"^column 1 of the header is 1, not a name: the first row"),
    ([["A", ""], [3, 4]], r"^column 2 of the header is '', not a name"),
    (pd.DataFrame([[1, 2]]), r"^column 1 of the header is 0, not a name"),
    ([], r"^there are no rows, not even a header"),
    ([[]], r"^the header names no column"),
    ([{}], r"^the header names no column"),
    ([{"A": 1}, ["x"]], r"^row 2 is a list, but row 1 is a dict"),
    ([["A"], {"A": 1}], r"^row 1 is a dict, but the header is a list"),
    ([1, 2], r"^the first row is an int: rows must be lists"),
    ([["A"], "x"], r"^row 1 is a str"),
    ("A,B", r"^rows must be .*, not str; for another shape pass raw="),
    ({"A": [1]}, r"^rows must be .*, not dict; for another shape pass raw="),
    (7, r"^rows must be .*, not int"),
    (pl.LazyFrame({"A": [1]}), r"^rows is a lazy frame, .* pass rows.collect\(\)$"),
]


@pytest.mark.parametrize(("rows", "sentence"), BAD_ROWS, ids=range(len(BAD_ROWS)))
def test_bad_rows_get_a_sentence(rows: Any, sentence: str) -> None:
    """It names row and column, and shows no value."""
    with pytest.raises(MisuseError, match=sentence) as caught:
        table_of(rows)
    assert "secret" not in str(caught.value)


def test_a_header_alone_is_a_load_of_nothing() -> None:
    """Also as a frame without rows."""
    assert table_of([["A"]]).rows == table_of(pd.DataFrame({"A": []})).rows == []


def test_frames_are_told_without_their_libraries(tmp_path: Path) -> None:
    """Lists load neither numpy nor pandas nor polars."""
    code = (
        "import sys\nfrom dffkit.connectors.dataset._rows import table_of\ntable_of([['A'], [1.5]])\n"
        "print(sorted({'numpy', 'pandas', 'polars'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=tmp_path)
    assert done.stdout == "[]\n"
