"""The parameters of an operation: its own, and those that its path has for all of its operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..schemas import Schemas
    from .made import Operation

# Where a case has the values of each place.
PLACES = {"path": "path_parameters", "query": "query", "header": "headers", "cookie": "cookies"}


def declared(schemas: Schemas, operation: Operation) -> Iterator[dict[str, Any]]:
    """Each once, as the spec has it behind its reference: the operation's own goes before one of its path."""
    shared = schemas.document["paths"][operation.path].get("parameters", [])
    seen = set()
    for node in [*operation.definition.raw.get("parameters", []), *shared]:
        parameter = schemas.resolved(node)
        if (place := (parameter["in"], parameter["name"])) not in seen:
            seen.add(place)
            yield parameter
