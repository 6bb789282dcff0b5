"""A type of the SDK beside a schema of the spec, field by field."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..documented import flattened
from ..official import items_of, values_of
from .difference import MISSING, Difference

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dffkit_mock.document import Document

    from ..official import Official

# What each plain type of the SDK is in JSON; ``object`` is anything.
PLAIN = {
    "str": "string",
    "datetime": "string",
    "date": "string",
    "int": "integer",
    "long": "integer",
    "float": "number",
    "decimal.Decimal": "number",
    "bool": "boolean",
}


class Comparison:
    """The schemas of one operation; a pair of model and schema is looked at once on the way down, so recursion ends."""

    def __init__(self, official: Official, document: Document) -> None:
        self._official = official
        self._document = document

    def differences(
        self, where: str, kind: str, schemas: list[Any], above: frozenset[str] = frozenset()
    ) -> Iterator[Difference]:
        """Where a type of the SDK is not in any of the schemas, which are alternatives."""
        parts = [part for schema in schemas for part in flattened(self._document, schema)]
        if kind == "object":
            return
        if item := items_of(kind):
            yield from self._inner(where, kind, "array", f"{where}[]", item, parts, above)
        elif value := values_of(kind):
            yield from self._inner(where, kind, "object", f"{where}.*", value, parts, above)
        elif kind in PLAIN:
            yield from self._typed(where, kind, PLAIN[kind], parts)
        elif kind not in above:
            yield from self._model(where, kind, parts, above | {kind})

    def _typed(self, where: str, kind: str, wanted: str, parts: list[Any]) -> Iterator[Difference]:
        found = types(parts)
        if wanted not in found:
            yield Difference(self._official.id, where, kind, " or ".join(sorted(found)) or "no type")

    def _inner(
        self, where: str, kind: str, outer: str, inside: str, item: str, parts: list[Any], above: frozenset[str]
    ) -> Iterator[Difference]:
        clash = list(self._typed(where, kind, outer, parts))
        yield from clash
        if not clash:
            key = "items" if outer == "array" else "additionalProperties"
            inner = [part[key] for part in parts if isinstance(part.get(key), dict)]
            yield from self.differences(inside, item, inner, above)

    def _model(self, where: str, kind: str, parts: list[Any], above: frozenset[str]) -> Iterator[Difference]:
        model = self._official.model(kind)
        if model is None or not model.openapi_types:
            # An enum of the SDK: texts on the wire.
            yield from self._typed(where, kind, "string", parts)
            return
        clash = list(self._typed(where, kind, "object", parts))
        yield from clash
        if not clash:
            yield from self.fields(where, model, list(model.openapi_types), parts, above)

    def fields(
        self, where: str, model: Any, attributes: list[str], parts: list[Any], above: frozenset[str]
    ) -> Iterator[Difference]:
        """Where attributes of a model are not among the properties of the schemas."""
        for attribute in attributes:
            name, kind = model.attribute_map[attribute], model.openapi_types[attribute]
            found = [part["properties"][name] for part in parts if name in part.get("properties", {})]
            if found:
                yield from self.differences(f"{where}.{name}", kind, found, above)
            else:
                yield Difference(self._official.id, f"{where}.{name}", kind, MISSING)


def types(parts: list[Any]) -> set[str]:
    """The types that schemas allow; properties without a type mean an object."""
    return {str(part.get("type", "object")) for part in parts if "type" in part or "properties" in part}
