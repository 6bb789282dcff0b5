"""What stands where in a body that has not been validated yet."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ..exchange import Exchange


def body_at(exchange: Exchange, *names: str) -> Any:
    """The value at a path of names in a JSON body; ``None`` where there is none, or no JSON."""
    try:
        node = json.loads(exchange.content)
    except (ValueError, RecursionError):
        return None
    for name in names:
        node = mapping(node).get(name)
    return node


def mapping(node: Any) -> Mapping[str, Any]:
    """The node, or an empty mapping for anything else."""
    return node if isinstance(node, Mapping) else {}
