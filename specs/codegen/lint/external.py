"""The linters of others: redocly on the files as written, openapi-spec-validator on the bundle."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapi_spec_validator import OpenAPIV30SpecValidator

from ..redocly import redocly, said

if TYPE_CHECKING:
    from ..document import Document
    from ..layout import Layout


def redocly_problems(layout: Layout, stem: str) -> list[str]:
    """What redocly says of a spec, errors and warnings alike."""
    done = redocly("lint", f"{stem}/openapi.yaml", "--format", "codeframe", folder=layout.specs)
    lines = said(done)
    if done.returncode == 0 and " warning" not in lines:
        return []
    return [f"{stem}: redocly: {lines}"]


def validator_problems(document: Document) -> list[str]:
    """What openapi-spec-validator says of a bundle."""
    version = str(document.root.get("openapi", ""))
    if not version.startswith("3.0."):
        return [f"{document.stem}: declares openapi {version!r}: write 3.0.3, all tools here are tried with it"]
    errors = OpenAPIV30SpecValidator(document.root).iter_errors()
    said = [("/".join(map(str, error.path)), error.message.splitlines()[0][:400]) for error in errors]
    return [f"{document.stem}: openapi-spec-validator: {place}: {message}" for place, message in said]
