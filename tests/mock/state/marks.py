"""Bodies like those of the examples, in which no text is the example's."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from dffkit_mock.state.schema import items_of, read_shape

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dffkit_mock.state import Resource
    from dffkit_mock.state.kind import Kind

_BOUND = ("enum", "format", "pattern", "x-dffkit-json")
_ID = re.compile(r"[a-z]+_([0-9a-f]{32}|mock)")
_ENOUGH_EXAMPLES = 2
"""So many different things may well agree because all things do."""
_LONG_ENOUGH = 12
"""A shorter text may stand in another by chance."""


class Marks:
    """Puts a mark in the place of every text that the schema of a create leaves free, and knows what was there.

    Ids stay: they name things that there must be. What all things of the kind have in common may stand in any of them.
    """

    def __init__(self, kind: Kind, maker: Resource) -> None:
        self.maker = maker
        self.replaced: dict[str, str] = {}
        self.kept = _common(kind)

    def mark(self, resource: Resource, body: Any) -> Any:
        """The body with marks, where it is that of the create."""
        if resource is not self.maker:
            return body
        contents = (resource.route.request_body or {}).get("content", {})
        schema: Any = next((content.get("schema", {}) for name, content in contents.items() if "json" in name), {})
        return self._marked(resource, schema, body)

    def left_in(self, value: Any) -> set[str]:
        """The texts of a record that are those of the example, or have one in them."""
        gone = self.replaced.keys() - self.kept
        return {text for text in _texts(value) for old in gone if _is_in(old, text)}

    def _marked(self, resource: Resource, schema: Any, value: Any) -> Any:
        document = resource.document
        node = document.resolve(schema)
        if isinstance(value, Mapping):
            known = read_shape(document, node).properties
            return {name: self._marked(resource, known.get(name, {}), item) for name, item in value.items()}
        if isinstance(value, list):
            return [self._marked(resource, items_of(document, node), item) for item in value]
        if not isinstance(value, str) or not value:
            return value
        if node.get("type") != "string" or any(bound in node for bound in _BOUND) or _ID.fullmatch(value):
            self.kept.add(value)
            return value
        return self.replaced.setdefault(value, f"mark-{len(self.replaced)}")


def _common(kind: Kind) -> set[str]:
    """The texts that a property has in every example."""
    found: dict[str, dict[str, set[str]]] = {}
    for record in kind.examples:
        for name, value in record.items():
            if isinstance(value, str):
                found.setdefault(name, {}).setdefault(value, set()).add(str(record.get(kind.id)))
    alone = [(text, ids) for texts in found.values() if len(texts) == 1 for text, ids in texts.items()]
    return {text for text, ids in alone if len(ids) >= _ENOUGH_EXAMPLES}


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    for item in value.values() if isinstance(value, Mapping) else value if isinstance(value, list) else ():
        yield from _texts(item)


def _is_in(old: str, text: str) -> bool:
    return old == text or (len(old) >= _LONG_ENOUGH and old in text)
