"""Where the record stands in an answer, found in the schema where the spec does not say it (``record``)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .schema import Shape, read_shape

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .place import Step
    from .resource import Resource


def find_standing(resource: Resource) -> tuple[Step, ...] | None:
    """The way to the record: to the object that has the key, else to the payload of a read; else ``None``.

    The payload is the answer itself, or what its envelope holds.
    """
    key = resource.key
    if key is not None and key.is_made:
        return key.steps[:-1]
    ways = list(_ways(resource))
    for way, shape in ways:
        if resource.id in shape.properties:
            return way
    payload, shape = ways[0]
    # An answer that tells nothing of the thing (``content: true``) is the example's.
    return payload if resource.action == "read" or _tells(resource, shape) else None


def _ways(resource: Resource) -> Iterator[tuple[tuple[Step, ...], Shape]]:
    """The payload first, then the objects in it."""
    document, root = resource.document, read_shape(resource.document, resource.schema)
    envelope = _envelope(resource)
    way: tuple[Step, ...] = (envelope,) if envelope in root.properties else ()
    shape = read_shape(document, root.properties[envelope]) if way else root
    yield way, shape
    for name, schema in shape.properties.items():
        yield (*way, name), read_shape(document, schema)


def _envelope(resource: Resource) -> str:
    schema = resource.document.resolve(resource.schema)
    members = [schema, *(resource.document.resolve(member) for member in schema.get("allOf", ()))]
    return next((str(member["x-dffkit-envelope"]) for member in members if "x-dffkit-envelope" in member), "")


def _tells(resource: Resource, shape: Shape) -> bool:
    names: set[Any] = shape.properties.keys() & resource.taken.keys()
    return bool(names)
