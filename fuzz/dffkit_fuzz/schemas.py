"""Values changed along their schemas: what a vendor may add to an answer without asking anyone."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from openapi_schema_validator import OAS30Validator

UNKNOWN_FIELD = "field_of_tomorrow"
UNKNOWN_CONTENT = {"deep": [1, None, "text"]}
UNKNOWN_TEXT = "value-of-tomorrow"

Change = Callable[[dict[str, Any], Any], Any]


class Schemas:
    """The schemas of one OpenAPI 3.0 document."""

    def __init__(self, document: dict[str, Any]) -> None:
        self.document = document

    def resolved(self, node: dict[str, Any]) -> dict[str, Any]:
        """The node itself, or what its ``$ref`` points to."""
        while "$ref" in node:
            target: Any = self.document
            for step in node["$ref"].removeprefix("#/").split("/"):
                target = target[step.replace("~1", "/").replace("~0", "~")]
            node = target
        return node

    def errors(self, schema: dict[str, Any], value: Any) -> list[str]:
        """One line for each way in which a value does not follow its schema."""
        # The root must hold what the references point to.
        root = {"allOf": [schema], "components": self.document.get("components", {})}
        found = OAS30Validator(root).iter_errors(value)
        return [f"{error.json_path}: {error.message}" for error in found]

    def changed(self, schema: dict[str, Any], value: Any, change: Change) -> Any:
        """A copy of the value, with ``change`` applied to every part that a schema describes, innermost first."""
        schema = self.resolved(schema)
        for part in schema.get("allOf", ()):
            value = self.changed(part, value, change)
        for part in [*schema.get("oneOf", ()), *schema.get("anyOf", ())]:
            if not self.errors(part, value):
                value = self.changed(part, value, change)
                break
        if isinstance(value, dict):
            value = {key: self._member(schema, key, item, change) for key, item in value.items()}
        elif isinstance(value, list) and "items" in schema:
            value = [self.changed(schema["items"], item, change) for item in value]
        return change(schema, value)

    def _member(self, schema: dict[str, Any], key: str, item: Any, change: Change) -> Any:
        more = schema.get("additionalProperties")
        described = schema.get("properties", {}).get(key) or (more if isinstance(more, dict) else None)
        return self.changed(described, item, change) if described else item

    def reachable(self, schema: dict[str, Any]) -> Iterator[dict[str, Any]]:
        """The schema and every schema it is made of, each once."""
        seen: list[int] = []
        waiting = [schema]
        while waiting:
            node = self.resolved(waiting.pop())
            if id(node) not in seen:
                seen.append(id(node))
                yield node
                waiting += _parts(node)


def _parts(schema: dict[str, Any]) -> Iterator[dict[str, Any]]:
    yield from schema.get("properties", {}).values()
    for key in ("allOf", "oneOf", "anyOf"):
        yield from schema.get(key, ())
    for key in ("items", "additionalProperties"):
        if isinstance(schema.get(key), dict):
            yield schema[key]


def with_unknown_field(schema: dict[str, Any], value: Any) -> Any:
    """A :data:`Change`: objects get a field that no spec names, where the schema leaves room for one."""
    is_open = schema.get("additionalProperties", True) in (True, {})
    if isinstance(value, dict) and is_open and (schema.get("type") == "object" or "properties" in schema):
        return {**value, UNKNOWN_FIELD: UNKNOWN_CONTENT}
    return value


def with_unknown_enum_value(schema: dict[str, Any], value: Any) -> Any:
    """A :data:`Change`: enums of two values and more get a value that no spec names."""
    if not is_growing_enum(schema) or value is None:
        return value
    return UNKNOWN_TEXT if isinstance(value, str) else max(v for v in schema["enum"] if v is not None) + 1


def is_growing_enum(schema: dict[str, Any]) -> bool:
    """Single-value enums tell the members of a union apart and never grow."""
    return len([value for value in schema.get("enum", ()) if value is not None]) >= 2
