"""How a data set is configured: a record of the kind ``("dataset", "dataset")``, as a seed writes it.

The key of the record is what requests call ``type``: the id of the data set. Its value, all of it optional, is what
the vendor's configuration holds, and what its database knows besides::

    {"name": "sales", "table": "sales(A,B)", "key": ["A"], "preSql": ["truncate table sales"], "postSql": ["…"]}

``table`` may also stand without columns, with ``columns`` beside it: names, or ``{"name": …, "type": …}``, the type
``text``, ``int``, ``float`` or ``bool``. ``automatic`` marks a data set that nobody configured: its first load made it.

Source: SmartChart help, "数据接收API" (``table``, ``preSql``, ``postSql``). Assumed: a column without a type takes any
value; an update finds rows by ``key``, else by the first column that it names.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

KIND = ("dataset", "dataset")
TYPES: Mapping[str, tuple[type, ...]] = {"text": (str,), "int": (int,), "float": (float, int), "bool": (bool,)}
FIELDS = frozenset({"automatic", "columns", "key", "name", "postSql", "preSql", "table"})


class WrongDefinition(ValueError):
    """A record that is no data set; the message names the field and what was expected there."""


@dataclass(frozen=True, slots=True)
class Definition:
    """A data set: ``columns`` none means those of its first load; ``types`` are of those columns that have one."""

    type: str
    name: str = ""
    table: str = ""
    columns: tuple[str, ...] = ()
    types: Mapping[str, str] | None = None
    key: tuple[str, ...] = ()
    pre_sql: tuple[str, ...] = ()
    post_sql: tuple[str, ...] = ()


def read_definition(key: str, value: Mapping[str, Any]) -> Definition:
    """The data set of a record; raises :class:`WrongDefinition`."""
    if unknown := sorted(value.keys() - FIELDS):
        raise WrongDefinition(f"{unknown[0]} is no field of a data set: there are {', '.join(sorted(FIELDS))}")
    table, in_brackets = _table(_text(value, "table"))
    columns, types = _columns(value.get("columns", list(in_brackets)))
    wanted = _texts(value, "key")
    if columns and (missing := [name for name in wanted if name not in columns]):
        raise WrongDefinition(f"key names {missing[0]!r}, which is no column: there are {', '.join(columns)}")
    return Definition(
        type=key,
        name=_text(value, "name"),
        table=table,
        columns=columns,
        types=types,
        key=wanted,
        pre_sql=_texts(value, "preSql"),
        post_sql=_texts(value, "postSql"),
    )


def _table(text: str) -> tuple[str, tuple[str, ...]]:
    """Name and columns of ``name(column, column)``."""
    name, bracket, rest = text.partition("(")
    if not bracket:
        return name.strip(), ()
    if not rest.rstrip().endswith(")"):
        raise WrongDefinition(f"table has to be a name, or name(column,column), not {text[:80]!r}")
    return name.strip(), tuple(column.strip() for column in rest.rstrip()[:-1].split(",") if column.strip())


def _columns(given: Any) -> tuple[tuple[str, ...], dict[str, str]]:
    names, types = [], {}
    for number, column in enumerate(given if isinstance(given, list) else [None], 1):
        name, kind = (column.get("name"), column.get("type")) if isinstance(column, Mapping) else (column, None)
        if not isinstance(name, str) or not name or name in names:
            raise WrongDefinition(f"columns has to be a list of different names; number {number} is none")
        if kind is not None and kind not in TYPES:
            raise WrongDefinition(f"columns: the type of {name!r} has to be one of {', '.join(TYPES)}")
        names.append(name)
        types.update({name: kind} if kind else {})
    return tuple(names), types


def _text(value: Mapping[str, Any], field: str) -> str:
    found = value.get(field, "")
    if not isinstance(found, str):
        raise WrongDefinition(f"{field} has to be a text")
    return found


def _texts(value: Mapping[str, Any], field: str) -> tuple[str, ...]:
    found = value.get(field, [])
    texts = [found] if isinstance(found, str) else found
    if not isinstance(texts, list) or not all(isinstance(text, str) for text in texts):
        raise WrongDefinition(f"{field} has to be a text or a list of texts")
    return tuple(texts)
