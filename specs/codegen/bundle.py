"""One JSON document out of the split YAML of a spec."""

from __future__ import annotations

import json
import re
import tempfile
from pathlib import Path
from typing import Any

from .layout import CodegenError, Layout
from .redocly import redocly, said

RENAMED = re.compile(r"-\d+$")
WARNINGS = re.compile(r"warning|conflict", re.IGNORECASE)


def bundle(layout: Layout, stem: str) -> dict[str, Any]:
    """The bundled document of a stem.

    Raises :class:`CodegenError` where redocly warns (two schemas of one name in different files become ``Name`` and
    ``Name-2``, with a mere warning) or fails.
    """
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "openapi.json"
        done = redocly("bundle", f"{stem}/openapi.yaml", "--output", str(target), folder=layout.specs)
        if done.returncode or WARNINGS.search(said(done)):
            raise CodegenError(f"specs/{stem}/openapi.yaml cannot be bundled; redocly says: {said(done)}")
        document: dict[str, Any] = json.loads(target.read_text(encoding="utf-8"))
    renamed = sorted(_renamed(document))
    if renamed:
        raise CodegenError(
            f"specs/{stem}: {', '.join(renamed)} is the second component of its name: "
            "define it once, or give it a name of its own"
        )
    return document


def write(layout: Layout, stem: str) -> Path:
    """Bundles a stem into the file that the generator, the mock and the fuzzer read; its path."""
    text = text_of(bundle(layout, stem))
    target = layout.generated / "dffkit_api" / stem / "openapi.json"
    target.parent.mkdir(parents=True, exist_ok=True)
    # In one step: a mock may be watching.
    written = target.with_suffix(".new")
    written.write_text(text, encoding="utf-8")
    written.replace(target)
    return target


def text_of(document: dict[str, Any]) -> str:
    """The document as it is stored."""
    return json.dumps(document, ensure_ascii=False, indent=1) + "\n"


def _renamed(document: dict[str, Any]) -> list[str]:
    components: dict[str, dict[str, Any]] = document.get("components", {})
    return [f"{kind}/{name}" for kind, named in components.items() for name in named if RENAMED.search(name)]
