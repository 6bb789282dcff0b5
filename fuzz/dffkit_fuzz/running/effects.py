"""Which operations leave a service as it was: what the spec says of each, and never its HTTP method."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

READING = frozenset({"read", "list"})


def changes_something(definition: Mapping[str, Any]) -> bool:
    """Whether an operation may change anything: where its ``x-dffkit-resource`` does not say, it may."""
    said = resource(definition)
    return said.get("action") not in READING and said.get("changes") is not False


def resource(definition: Mapping[str, Any]) -> Mapping[str, Any]:
    """What the spec says that the operation does to which stored thing."""
    said: Mapping[str, Any] = definition.get("x-dffkit-resource") or {}
    return said
