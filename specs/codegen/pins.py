"""The exact versions that the output depends on: declared in pyproject.toml and package.json, found installed."""

from __future__ import annotations

import json
import tomllib
from importlib.metadata import PackageNotFoundError, version
from typing import TYPE_CHECKING

from .layout import CODEGEN, CodegenError

if TYPE_CHECKING:
    from pathlib import Path

REPOSITORY = CODEGEN.parent.parent
PYTHON = ("openapi-python-client", "ruff")
NODE = ("@redocly/cli",)


def declared() -> dict[str, str]:
    """The versions this checkout asks for."""
    groups = tomllib.loads((REPOSITORY / "pyproject.toml").read_text(encoding="utf-8"))["dependency-groups"]
    pinned = dict(line.split("==") for line in groups["dev"] if "==" in line)
    node = json.loads((REPOSITORY / "package.json").read_text(encoding="utf-8"))["devDependencies"]
    return {name: pinned[name] for name in PYTHON} | {name: node[name] for name in NODE}


def installed() -> dict[str, str]:
    """The versions found; raises :class:`CodegenError` where one differs from what is declared."""
    found = {name: _python_version(name) for name in PYTHON} | {name: _node_version(name) for name in NODE}
    problems = [
        f"{name} is {found[name] or 'not installed'} here, but {wanted} is declared: run make setup, because the "
        "templates and the output belong to exact versions"
        for name, wanted in declared().items()
        if found[name] != wanted
    ]
    if problems:
        raise CodegenError(problems)
    return found


def node_package(name: str) -> Path:
    """The folder of a Node package of this checkout."""
    return REPOSITORY / "node_modules" / name


def _python_version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return ""


def _node_version(name: str) -> str:
    try:
        return str(json.loads((node_package(name) / "package.json").read_text(encoding="utf-8"))["version"])
    except FileNotFoundError:
        return ""
