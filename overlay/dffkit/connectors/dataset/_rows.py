"""Rows in every form that callers have them, as one table: a header and lists of values that JSON can hold."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain
from typing import Any, Protocol

from ...errors import MisuseError
from ._results import Table
from ._values import UnsendableError, plain


class Frame(Protocol):
    """A frame of pandas or polars, as far as a signature needs to say; neither is imported here."""

    @property
    def columns(self) -> Any: ...


FORMS = "lists whose first row is the header, dicts, or a pandas or polars frame"


def table_of(rows: Any) -> Table:
    """The rows as a table; an iterator is read to its end.

    Raises :class:`~dffkit.errors.MisuseError`, naming row (from 1 on, the header not counted) and column, for a value
    that cannot be sent, a row of another length than the header and a header that is none.
    """
    columns, found = _header_and_rows(rows)
    return Table(columns=columns, rows=[_row(row, number, columns) for number, row in enumerate(found, 1)])


def _header_and_rows(rows: Any) -> tuple[list[str], Iterable[Sequence[Any]]]:
    kind = type(rows)
    if hasattr(kind, "collect_schema") and not hasattr(kind, "iter_rows"):
        raise MisuseError("rows is a lazy frame, which holds no rows yet: pass rows.collect()")
    if hasattr(kind, "iter_rows"):  # polars
        return _header(rows.columns), rows.iter_rows()
    if hasattr(kind, "itertuples"):  # pandas
        return _header(rows.columns), rows.itertuples(index=False, name=None)
    if isinstance(rows, (str, bytes, bytearray, Mapping)) or not isinstance(rows, Iterable):
        raise MisuseError(f"rows must be {FORMS}, not {kind.__name__}; for another shape pass raw=")
    return _of_iterable(iter(rows))


def _of_iterable(rows: Iterator[Any]) -> tuple[list[str], Iterable[Sequence[Any]]]:
    try:
        first = next(rows)
    except StopIteration:
        raise MisuseError("there are no rows, not even a header: to load nothing, pass the header alone") from None
    if _fields(first) is None:
        return _header(_sequence(first, "the first row")), _sequences(rows)
    return _of_records(chain([first], rows))


def _of_records(rows: Iterator[Any]) -> tuple[list[str], list[list[Any]]]:
    """Dicts: the columns are those of all rows, in the order of their first appearance."""
    records = []
    columns: dict[str, None] = {}
    for number, row in enumerate(rows, 1):
        fields = _fields(row)
        if fields is None:
            raise MisuseError(f"row {number} is {_article(row)}, but row 1 is a dict: make all of them the same")
        columns.update(dict.fromkeys(fields))
        records.append(fields)
    header = _header(columns)
    return header, [[fields.get(name) for name in columns] for fields in records]


def _fields(row: Any) -> Mapping[str, Any] | None:
    """A dict, or a named tuple, which is one in disguise."""
    if isinstance(row, Mapping):
        return row
    names = getattr(row, "_fields", None)
    return dict(zip(names, row, strict=True)) if isinstance(row, tuple) and isinstance(names, tuple) else None


def _sequences(rows: Iterator[Any]) -> Iterator[Sequence[Any]]:
    for number, row in enumerate(rows, 1):
        if _fields(row) is not None:
            raise MisuseError(f"row {number} is a dict, but the header is a list: make all of them the same")
        yield _sequence(row, f"row {number}")


def _sequence(row: Any, where: str) -> Sequence[Any]:
    if isinstance(row, Sequence) and not isinstance(row, (str, bytes, bytearray)):
        return row
    if getattr(row, "ndim", None) == 1:  # a row of a numpy array
        return list(row)
    raise MisuseError(f"{where} is {_article(row)}: rows must be {FORMS}")


def _header(names: Iterable[Any]) -> list[str]:
    header: list[str] = []
    for position, name in enumerate(names, 1):
        if not isinstance(name, str) or not name:
            raise MisuseError(
                f"column {position} of the header is {name!r}, not a name: the first row (or the frame's columns, or "
                "the keys of the dicts) must hold the names of the columns"
            )
        if name in header:
            raise MisuseError(f"the header names the column {name!r} twice: rename or drop one of them")
        header.append(str(name))
    if not header:
        raise MisuseError("the header names no column: there is nothing to load")
    return header


def _row(row: Sequence[Any], number: int, columns: list[str]) -> list[Any]:
    if len(row) != len(columns):
        raise MisuseError(f"row {number} has {len(row)} values, but the header names {len(columns)} columns")
    try:
        return [plain(value) for value in row]
    except UnsendableError:
        raise _unsendable(row, number, columns) from None


def _unsendable(row: Sequence[Any], number: int, columns: list[str]) -> MisuseError:
    """The sentence for the first value of the row that cannot be sent."""
    for name, value in zip(columns, row, strict=True):
        try:
            plain(value)
        except UnsendableError as exc:
            at = f", at {exc.path}" if exc.path else ""
            return MisuseError(f"row {number}, column {name!r}{at}: {exc.reason}")
    raise AssertionError("every value can be sent")


def _article(value: Any) -> str:
    name = type(value).__name__
    return f"{'an' if name[0] in 'aeiou' else 'a'} {name}"
