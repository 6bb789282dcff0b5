"""Text from a path, query, header or form field, read as the type that the spec gives it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ..document import Document

_INTEGER = re.compile(r"-?[0-9]{1,400}")
_NUMBER = re.compile(r"-?[0-9]{1,400}(\.[0-9]{1,400})?([eE][+-]?[0-9]{1,3})?")
_BOOLEANS = {"true": True, "false": False}

Read = Callable[[str], Any]


def reader_for(document: Document, schema: Any) -> Read | None:
    """How a text is read for a schema; ``None`` where it stays text. What cannot be read stays text, to be refused."""
    types = set(_types(document, schema, 0))
    if not types or "string" in types:
        return None
    reads = [read for name, read in _READS.items() if name in types]
    return lambda text: next((value for read in reads if (value := read(text)) is not text), text)


def types_of(document: Document, schema: Any) -> set[str]:
    """The types that a schema allows, itself or in the members of ``allOf``, ``anyOf`` and ``oneOf``."""
    return set(_types(document, schema, 0))


def _types(document: Document, schema: Any, depth: int) -> Iterator[str]:
    node = document.resolve(schema)
    if "type" in node:
        yield node["type"]
    elif depth < 8:
        for member in [*node.get("allOf", ()), *node.get("anyOf", ()), *node.get("oneOf", ())]:
            yield from _types(document, member, depth + 1)


def _read_integer(text: str) -> Any:
    return int(text) if _INTEGER.fullmatch(text) else text


def _read_number(text: str) -> Any:
    return float(text) if _NUMBER.fullmatch(text) else text


def _read_boolean(text: str) -> Any:
    return _BOOLEANS.get(text, text)


_READS: dict[str, Read] = {"integer": _read_integer, "number": _read_number, "boolean": _read_boolean}
