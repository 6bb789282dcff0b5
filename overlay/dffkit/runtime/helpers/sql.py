"""``DFF.SQL``: values written into a statement, in the dialect of MySQL."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

_PLACE = re.compile(r"\?+")
_ESCAPED = str.maketrans(
    {
        "\0": "\\0",
        "\b": "\\b",
        "\t": "\\t",
        "\n": "\\n",
        "\r": "\\r",
        "\x1a": "\\Z",
        '"': '\\"',
        "'": "\\'",
        "\\": "\\\\",
    }
)


def sql(sql: str, params: Any = None, pretty: bool = False) -> str:  # noqa: ARG001 - of the platform's signature
    """A statement whose ``?`` are replaced by values, in their order, and whose ``??`` by texts as they are.

    - A text is quoted, with backslashes before what would end it; ``None`` is NULL; numbers are as they are; what else
      there is, such as a date, is quoted. A list is its values with commas, a list of lists rows in parentheses, a dict
      ``a = 1, b = NULL``.
    - What is no list is the one value. Without values, with 0 or an empty list, the statement is unchanged.
    - Places are found in the text, also between quotes; those for which there is no value stay.
    - ``pretty`` changes nothing here.
    """
    if not params:
        return sql
    values = iter(params if isinstance(params, list | tuple) else [params])
    return _PLACE.sub(lambda place: _filled(place[0], values), sql).strip()


def _filled(place: str, values: Iterator[Any]) -> str:
    if len(place) > 2:
        return place
    for value in values:
        return literal(value) if place == "?" else _verbatim(value)
    return place


def literal(value: Any) -> str:
    """A value as it stands in a statement."""
    if value is None:
        return "NULL"
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, int | float):
        return str(value)
    if isinstance(value, Mapping):
        return ", ".join(f"{name} = {literal(item)}" for name, item in value.items())
    if isinstance(value, list | tuple):
        return ", ".join(f"({literal(row)})" if isinstance(row, list | tuple) else literal(row) for row in value)
    return f"'{str(value).translate(_ESCAPED)}'"


def _verbatim(value: Any) -> str:
    return ", ".join(map(str, value)) if isinstance(value, list | tuple) else str(value)
