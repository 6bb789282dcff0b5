"""One bundled spec, and its references followed."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path

Node = Mapping[str, Any]
LONGEST_CHAIN = 100
METHODS = ("get", "put", "post", "delete", "patch", "head", "options", "trace")


@dataclass(frozen=True, slots=True, eq=False)
class Document:
    """A bundled OpenAPI 3.0 document: ``text`` as in the file, ``root`` as parsed."""

    stem: str
    text: bytes = field(repr=False)
    root: Node = field(repr=False)
    _found: dict[str, Any] = field(default_factory=dict, repr=False)

    def resolve(self, node: Any) -> Any:
        """The node itself, or what its ``$ref`` points to, however many steps that takes."""
        seen = 0
        while isinstance(node, dict) and "$ref" in node:
            node = self.at(node["$ref"])
            seen += 1
            if seen > LONGEST_CHAIN:
                raise ValueError(f"the spec of {self.stem} has a $ref that leads to itself")
        return node

    def at(self, reference: str) -> Any:
        """What a local reference (``#/components/schemas/Function``) points to."""
        found = self._found.get(reference)
        if found is None:
            found = self._found[reference] = self._follow(reference)
        return found

    def _follow(self, reference: str) -> Any:
        if not reference.startswith("#/"):
            raise ValueError(f"the spec of {self.stem} refers to {reference!r}: bundle it first, with `make generate`")
        node: Any = self.root
        for part in reference[2:].split("/"):
            node = node[part.replace("~1", "/").replace("~0", "~")]
        return node


def read_document(stem: str, path: Path) -> Document:
    """The bundled spec in a file, the same object as long as the file is the same; nobody changes it.

    Raises ``ValueError`` with one sentence where it is not one.
    """
    stat = path.stat()
    return _read(stem, path, (stat.st_mtime_ns, stat.st_size, stat.st_ino))


# The large specs take 10 ms to parse, and a test has a gateway of its own.
@lru_cache(maxsize=32)
def _read(stem: str, path: Path, _version: tuple[int, ...]) -> Document:
    text = path.read_bytes()
    try:
        root = json.loads(text)
    except ValueError as error:
        raise ValueError(f"{path} is not JSON ({error}): run `make generate`") from None
    if not (isinstance(root, dict) and isinstance(root.get("paths"), dict)):
        raise ValueError(f"{path} is not a bundled OpenAPI document: it has no paths")  # noqa: TRY004 a bad value
    return Document(stem, text, root)
