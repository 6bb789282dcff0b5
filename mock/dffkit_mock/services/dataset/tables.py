"""The rows of data sets.

The log ``("dataset", "rows")`` of a data set has an item a load: ``{"columns": ["A", "B"], "rows": [["a1", "b1"]]}``;
an update replaces all items by one. Beside it stands the log ``("dataset", "loads")``, an item a request: when it came
(seconds since 1970), what it did (``update`` 0 or 1, ``rows``), which statements emptied the table (``executed``) and
which were only written down (``recorded``), and under ``raw`` a load of another shape than rows.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .definition import TYPES

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ...store import Store
    from .definition import Definition

ROWS, LOADS = ("dataset", "rows"), ("dataset", "loads")
MOST_ROWS = 1_000_000
MOST_LOADS = 1000

Row = list[Any]


class WrongRows(ValueError):
    """Rows that a data set does not take; the message says which and why."""


class Table:
    """The rows of one data set, in the store."""

    def __init__(self, store: Store, definition: Definition) -> None:
        self._store, self._scope, self._definition = store, (definition.type,), definition

    @property
    def columns(self) -> tuple[str, ...]:
        """The names of the columns."""
        return self._definition.columns

    def rows(self) -> list[Row]:
        """All rows, each with a value a column; null where a load did not name the column."""
        found: list[Row] = []
        for item in self._store.items(ROWS, self._scope):
            found += _arranged(item["rows"], item["columns"], self.columns)
        return found

    def empty(self) -> None:
        """Forgets all rows."""
        self._store.clear(ROWS, self._scope)

    def insert(self, columns: Sequence[str], rows: Sequence[Row], *, empty: bool) -> None:
        """Adds rows, to an ``empty`` table if it is to be one; raises :class:`WrongRows` for too many."""
        held = 0 if empty else sum(len(item["rows"]) for item in self._store.items(ROWS, self._scope))
        if held + len(rows) > MOST_ROWS:
            raise WrongRows(f"the mock keeps {MOST_ROWS} rows of a data set: {held} are there, {len(rows)} came")
        if empty:
            self.empty()
        if rows:
            self._store.append(ROWS, self._scope, [{"columns": list(columns), "rows": list(rows)}])

    def update(self, columns: Sequence[str], rows: Sequence[Row], *, empty: bool) -> None:
        """Changes the rows with the same key in the columns given, and adds those that are not there yet.

        Of an ``empty`` table, if it is to be one; raises :class:`WrongRows` as :meth:`insert`, and for a missing key.
        """
        keys = [name for name in self._definition.key or columns[:1] if name in self.columns]
        if missing := [name for name in keys if name not in columns]:
            raise WrongRows(f"an update has to name the key of the data set: {missing[0]} is missing")
        before = [] if empty else [dict(zip(self.columns, row, strict=True)) for row in self.rows()]
        places: dict[str, list[dict[str, Any]]] = {}
        for record in before:
            places.setdefault(_key(record, keys), []).append(record)
        for row in rows:
            given = dict(zip(columns, row, strict=True))
            found = places.setdefault(_key(given, keys), [])
            if not found:
                found.append(dict.fromkeys(self.columns))
                before.append(found[0])
            for record in found:
                record.update(given)
        self.insert(self.columns, [list(record.values()) for record in before], empty=True)

    def note(self, load: Mapping[str, Any]) -> None:
        """Writes down what a request did; the last 1,000 to 2,000 of them stay."""
        self._store.append(LOADS, self._scope, [load])
        loads = self._store.items(LOADS, self._scope)
        if len(loads) > 2 * MOST_LOADS:
            self._store.trim(LOADS, self._scope, len(loads) - MOST_LOADS)


def check_rows(definition: Definition, columns: Sequence[str], rows: Sequence[Row]) -> None:
    """Raises :class:`WrongRows` for a column that the data set has not, and for a row that does not fit."""
    for name in columns:
        if name not in definition.columns:
            has = ", ".join(definition.columns)
            raise WrongRows(f"unknown column: {name[:80]}; the data set {definition.type[:80]} has {has}")
    types = definition.types or {}
    wanted = [(place, name, TYPES[types[name]]) for place, name in enumerate(columns) if name in types]
    for number, row in enumerate(rows, 1):
        if len(row) != len(columns):
            raise WrongRows(f"row {number} has {len(row)} values, the first row names {len(columns)} columns")
        for place, name, allowed in wanted:
            if not _is(row[place], allowed):
                raise WrongRows(f"row {number}, column {name}: expected {types[name]}")


def _is(value: Any, allowed: tuple[type, ...]) -> bool:
    return value is None or (isinstance(value, allowed) and (bool in allowed or not isinstance(value, bool)))


def _arranged(rows: list[Row], columns: list[str], wanted: Sequence[str]) -> list[Row]:
    if list(wanted) == columns:
        return rows
    places = [columns.index(name) if name in columns else None for name in wanted]
    return [[None if place is None else row[place] for place in places] for row in rows]


def _key(record: Mapping[str, Any], names: Sequence[str]) -> str:
    """Of any JSON values; 1 and "1" are one, as they are for a database that is given text."""
    return "\0".join(str(record.get(name)) for name in names)
