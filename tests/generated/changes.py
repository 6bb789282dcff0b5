"""Changes to a right spec, for planting errors."""

from __future__ import annotations

from typing import Any

Spec = dict[str, Any]

THING = "/v1/{project_id}/things/{thing_id}"
JSON = "application/json"


def operation(spec: Spec, path: str = "/v1/things", method: str = "get") -> Spec:
    """One operation of the spec."""
    found: Spec = spec["paths"][path][method]
    return found


def schema(spec: Spec, name: str = "Thing") -> Spec:
    """One named schema."""
    found: Spec = spec["components"]["schemas"][name]
    return found


def body(spec: Spec, path: str = "/v1/things", media_type: str = JSON) -> Spec:
    """One media type of the body of a POST."""
    found: Spec = operation(spec, path, "post")["requestBody"]["content"][media_type]
    return found


def answer(spec: Spec, status: str = "200", media_type: str = JSON) -> Spec:
    """One media type of an answer of the list."""
    found: Spec = operation(spec)["responses"][status]["content"][media_type]
    return found


def parameter(spec: Spec, **changes: Any) -> None:
    """A parameter more for the list."""
    given = {"name": "extra", "in": "query", "schema": {"type": "string"}}
    operation(spec)["parameters"].append({**given, **changes})


def filtering(spec: Spec, said: Any) -> None:
    """A parameter more for the list, and what it chooses by."""
    parameter(spec, **{"x-dffkit-filter": said})


def moment(spec: Spec) -> None:
    """A parameter more for the list, named like a time that the items have."""
    field(spec, "start_time", {"type": "string"})
    parameter(spec, name="start_time")


def field(spec: Spec, name: str, node: Spec, of: str = "Thing") -> Spec:
    """A property more for a schema."""
    schema(spec, of)["properties"][name] = node
    return node


def resource(spec: Spec, **changes: Any) -> None:
    """Another ``x-dffkit-resource`` for the list."""
    operation(spec)["x-dffkit-resource"].update(changes)


def paging(spec: Spec, **changes: Any) -> None:
    """Another ``x-dffkit-paging`` for the list."""
    operation(spec)["x-dffkit-paging"].update(changes)


def rename(spec: Spec, old: str, new: str) -> Spec:
    """A schema under another name, next to the old one."""
    named: Spec = spec["components"]["schemas"].setdefault(new, dict(schema(spec, old)))
    return named


def to_form(spec: Spec, node: Spec) -> None:
    """A urlencoded body with one field."""
    content = {"schema": {"type": "object", "properties": {"field": node}}, "example": {}}
    operation(spec, "/v1/form", "post")["requestBody"]["content"] = {"application/x-www-form-urlencoded": content}


def union(spec: Spec) -> None:
    """A union whose first member requires nothing that the second has not."""
    schema(spec, "Cat")["properties"]["kind"] = {"type": "string"}


def body_as(spec: Spec, media_type: str) -> None:
    """The body of the creation under another media type."""
    content = operation(spec, method="post")["requestBody"]["content"]
    content[media_type] = content.pop(JSON)


def answer_as(spec: Spec, media_type: str) -> None:
    """The answer of the list under another media type."""
    content = operation(spec)["responses"]["200"]["content"]
    content[media_type] = content.pop(JSON)


def twice(spec: Spec) -> None:
    """One schema for two media types of a body."""
    content = operation(spec, "/v1/form", "post")["requestBody"]["content"]
    content[JSON] = dict(content["multipart/form-data"])


def recursive(spec: Spec) -> None:
    """Two schemas that require each other."""
    field(spec, "dog", {"$ref": "#/components/schemas/Dog"}, of="Cat")
    field(spec, "cat", {"$ref": "#/components/schemas/Cat"}, of="Dog")
    schema(spec, "Cat")["required"] = ["kind", "dog"]
    schema(spec, "Dog")["required"] = ["kind", "cat"]


def link(spec: Spec, **node: Any) -> None:
    """A link of the list."""
    operation(spec)["responses"]["200"]["links"] = {"one": node}
