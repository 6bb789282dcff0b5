"""``generated/LOCK``: the exact inputs of what is committed, without a time, so that equal inputs give equal bytes."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING, Any

from .layout import CODEGEN
from .templating import digest

if TYPE_CHECKING:
    from pathlib import Path


def write_lock(folder: Path, tools: dict[str, str], templates: Path) -> None:
    """Writes LOCK for the stems found in a ``generated`` folder."""
    bundles = sorted((folder / "dffkit_api").glob("*/openapi.json"))
    lock: dict[str, Any] = {
        "tools": dict(sorted(tools.items())),
        "templates": digest(templates),
        "package": digest(CODEGEN / "package"),
        "generator.yaml": _sha256(CODEGEN / "generator.yaml"),
        "bundles": {path.parent.name: _sha256(path) for path in bundles},
    }
    (folder / "LOCK").write_text(json.dumps(lock, indent=2) + "\n", encoding="utf-8")


def _sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()
