"""Patterns are ECMA-262: one that does not compile there switches the mock's validation of the whole body off."""

from __future__ import annotations

import json
import shutil
import subprocess
from typing import TYPE_CHECKING

from ..layout import CodegenError
from .sites import schemas

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..document import Document

COMPILE = """
const patterns = JSON.parse(require("fs").readFileSync(0, "utf8"));
const complaint = (pattern) => { try { new RegExp(pattern, "u"); return null } catch (error) { return error.message } };
console.log(JSON.stringify(patterns.map(complaint)));
"""


def ecma(document: Document) -> Iterator[str]:
    """Every pattern compiles as ECMA-262."""
    found = [(where, str(node["pattern"])) for where, node in schemas(document) if "pattern" in node]
    for (where, pattern), complaint in zip(found, complaints([pattern for _, pattern in found]), strict=True):
        if complaint:
            yield f"{where}: the pattern {pattern} is not ECMA-262 ({complaint}): rewrite it"


def complaints(patterns: list[str]) -> list[str | None]:
    """What a JavaScript engine says of each pattern, all in one go; None where it is right."""
    if not patterns:
        return []
    node = shutil.which("node")
    if node is None:
        raise CodegenError("node is not on the PATH: install Node 20, it tells which patterns are ECMA-262")
    done = subprocess.run([node, "-e", COMPILE], input=json.dumps(patterns), capture_output=True, text=True, check=True)
    verdicts: list[str | None] = json.loads(done.stdout)
    return verdicts


RULES = (ecma,)
