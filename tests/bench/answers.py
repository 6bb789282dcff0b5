"""The documented answers of the specs, as the peers' servers send them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

GENERATED = Path(__file__).parents[2] / "generated" / "dffkit_api"


def operation(stem: str, operation_id: str) -> dict[str, Any]:
    """An operation of a bundled spec, without references."""
    root = json.loads((GENERATED / stem / "openapi.json").read_bytes())
    for path in root["paths"].values():
        for node in path.values():
            if isinstance(node, dict) and node.get("operationId") == operation_id:
                found: dict[str, Any] = resolved(root, node)
                return found
    raise LookupError(f"{stem} has no operation {operation_id}")


def resolved(root: dict[str, Any], node: Any) -> Any:
    """The node with what its references point to, but for schemas, which may hold themselves."""
    if isinstance(node, list):
        return [resolved(root, item) for item in node]
    if not isinstance(node, dict):
        return node
    if "$ref" in node:
        target: Any = root
        for part in node["$ref"].removeprefix("#/").split("/"):
            target = target[part.replace("~1", "/").replace("~0", "~")]
        return resolved(root, target)
    return {name: item if name == "schema" else resolved(root, item) for name, item in node.items()}


def example(content: dict[str, Any]) -> Any:
    """The first example of a JSON body."""
    media = content["application/json"]
    return media["example"] if "example" in media else next(iter(media["examples"].values()))["value"]


def answer(stem: str, operation_id: str, status: int = 200) -> Any:
    """The first documented answer of an operation."""
    return example(operation(stem, operation_id)["responses"][str(status)]["content"])


def body(stem: str, operation_id: str) -> Any:
    """The first documented body of an operation."""
    return example(operation(stem, operation_id)["requestBody"]["content"])
