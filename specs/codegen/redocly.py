"""Runs the pinned redocly, as ``node <script>``: ending ``npx`` would leave node running."""

from __future__ import annotations

import os
import shutil
import subprocess
from typing import TYPE_CHECKING

from .layout import CODEGEN, CodegenError
from .pins import node_package

if TYPE_CHECKING:
    from pathlib import Path

CONFIGURATION = CODEGEN / "redocly.yaml"
QUIET = {"REDOCLY_TELEMETRY": "off", "REDOCLY_SUPPRESS_UPDATE_NOTICE": "true", "NO_COLOR": "1", "FORCE_COLOR": "0"}


def redocly(*arguments: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """One command, run in a folder, with its output; a non-zero exit is the caller's to read."""
    node = shutil.which("node")
    script = node_package("@redocly/cli") / "bin" / "cli.js"
    if node is None:
        raise CodegenError("node is not on the PATH: install Node 20, redocly bundles and lints the specs with it")
    if not script.is_file():
        raise CodegenError("node_modules has no @redocly/cli: run make setup")
    command = [node, str(script), *arguments, "--config", str(CONFIGURATION)]
    return subprocess.run(command, cwd=folder, env={**os.environ, **QUIET}, capture_output=True, text=True, check=False)


def said(done: subprocess.CompletedProcess[str]) -> str:
    """What a command printed, without the box that announces the end of Node 20."""
    lines = (done.stdout + done.stderr).splitlines()
    return "\n".join(line for line in lines if line.strip() and line.strip()[0] not in "╔║╚").strip()
