"""A small spec rendered as the real ones are, with and without a bug planted in the output."""

from __future__ import annotations

import importlib
import json
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import yaml
from codegen import templating
from codegen.bindings import FILE as BINDINGS
from codegen.bindings import bindings_text
from codegen.document import Document
from codegen.layout import CODEGEN
from codegen.render import render
from dffkit_fuzz.clients.channels import CHANNELS, FUNCTIONS, Channel
from dffkit_fuzz.subjects import Subject

SPEC = Path(__file__).with_name("planted.yaml")
STEM = "planted"


@dataclass(frozen=True)
class Bug:
    """A text of one generated file and what stands there instead."""

    file: str
    text: str
    instead: str

    def plant(self, folder: Path) -> None:
        """Changes the file; raises where the text is not there, because then the bug would be none."""
        path = folder / self.file
        source = path.read_text(encoding="utf-8")
        if self.text not in source:
            raise LookupError(f"{self.file} has no {self.text!r}: the templates changed, give the bug another text")
        path.write_text(source.replace(self.text, self.instead), encoding="utf-8")


def rendered(folder: Path, name: str) -> Subject:
    """The planted spec through the project's own pipeline, importable as ``<name>.planted`` from ``folder``."""
    document = yaml.safe_load(SPEC.read_text(encoding="utf-8"))
    templating.prepare(folder / "templates")
    shutil.copytree(CODEGEN / "package", folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    render(Document(STEM, document), folder / "templates", folder / name / STEM)
    return _subject(folder, name)


def raw(folder: Path, name: str) -> Subject:
    """The same spec by the generator's own templates; it has no facade."""
    target = folder / name / STEM
    target.parent.mkdir()
    bundle = target.parent / "openapi.json"
    bundle.write_text(json.dumps(yaml.safe_load(SPEC.read_text(encoding="utf-8"))), encoding="utf-8")
    command = [sys.executable, "-m", "openapi_python_client", "generate", "--path", str(bundle), "--meta", "none"]
    command += ["--output-path", str(target), "--config", str(CODEGEN / "generator.yaml")]
    subprocess.run(command, check=True, capture_output=True)
    (target.parent / "__init__.py").touch()
    bundle.rename(target / "openapi.json")
    document = Document(STEM, json.loads((target / "openapi.json").read_text()))
    (target / BINDINGS).write_text(bindings_text(document), encoding="utf-8")
    return _subject(folder, name, FUNCTIONS)


def with_bug(folder: Path, good: Subject, name: str, bug: Bug) -> Subject:
    """A copy of a rendered package, under another name, with the bug in it."""
    shutil.copytree(good.bundle.parents[1], folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    bug.plant(folder / name / STEM)
    return _subject(folder, name)


def _subject(folder: Path, name: str, channels: tuple[Channel, ...] = CHANNELS) -> Subject:
    importlib.invalidate_caches()
    return Subject(STEM, folder / name / STEM / "openapi.json", f"{name}.{STEM}", channels)
