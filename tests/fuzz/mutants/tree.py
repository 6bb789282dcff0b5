"""A copy of the checkout, in which a fault is planted and taken out again; the checkout itself is never touched."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from contextlib import contextmanager
from importlib.util import cache_from_source
from pathlib import Path
from typing import TYPE_CHECKING

from .mutant import MutantError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .mutant import Mutant

ROOT = Path(__file__).resolve().parents[3]
PACKAGES = ("fuzz", "generated", "mock", "overlay")
"""The folders that hold importable packages, in front of those that are installed."""
COPIED = (*PACKAGES, "specs", "tests", "pyproject.toml", "package.json")
LEFT_OUT = shutil.ignore_patterns("node_modules", ".*_cache", ".hypothesis")
OF_THE_SPEC = ("openapi.json", "bindings.json")
"""What the fuzzer and the mock read of a stem: of a mutant that is rendered, it stays as the sound spec has it."""


class BrokenError(Exception):
    """A fault that lets nothing run, and so says nothing of the tests."""


class Tree:
    """A copy of ``root`` in ``folder``."""

    def __init__(self, folder: Path, root: Path = ROOT) -> None:
        self.folder = folder
        folder.mkdir(parents=True)
        for name in COPIED:
            source = root / name
            if source.is_dir():
                shutil.copytree(source, folder / name, ignore=LEFT_OUT)
            elif source.exists():
                shutil.copy2(source, folder / name)
        if (root / "node_modules").is_dir():  # what bundles the specs
            (folder / "node_modules").symlink_to(root / "node_modules")
        self._sound = folder.with_name(f"{folder.name}-sound")
        shutil.copytree(folder / "generated", self._sound)

    @property
    def environment(self) -> dict[str, str]:
        """That of a process which imports from here."""
        paths = os.pathsep.join(str(self.folder / name) for name in (*PACKAGES, "specs"))
        # Without a fixed seed the order of sets would be another one each time.
        return {**os.environ, "PYTHONPATH": paths, "PYTHONHASHSEED": "0"}

    @contextmanager
    def with_fault(self, mutant: Mutant) -> Iterator[Path]:
        """The tree has the fault as long as the block lasts; gives the changed file.

        Raises :class:`MutantError` where there is nothing to change, :class:`BrokenError` where nothing runs then.
        """
        path = self.folder / mutant.file
        if not path.is_file():
            raise MutantError(f"there is no {mutant.file}: name another file")
        sound = path.read_text(encoding="utf-8")
        self._write(path, mutant.planted(sound))
        try:
            if mutant.renders:
                self._render(mutant)
            elif path.suffix == ".py":
                _compile(path)
            yield path
        finally:
            self._write(path, sound)
            if mutant.renders:
                self._restore()

    def _write(self, path: Path, text: str) -> None:
        path.write_text(text, encoding="utf-8")
        # Compiled code is told from stale by seconds and size, which may be the same.
        Path(cache_from_source(str(path))).unlink(missing_ok=True)

    def _render(self, mutant: Mutant) -> None:
        """Generates the stem anew; what judges it is what was there before."""
        stem = self._stem(mutant.selection.stem)
        kept = {name: (stem / name).read_bytes() for name in OF_THE_SPEC}
        before = _sources(stem)
        command = [sys.executable, "-m", "codegen", "generate", mutant.selection.stem, "--root", str(self.folder)]
        done = subprocess.run(
            command, cwd=self.folder, env=self.environment, capture_output=True, text=True, check=False
        )
        if done.returncode:
            raise BrokenError((done.stdout + done.stderr).strip()[-2000:])
        for name, content in kept.items():
            (stem / name).write_bytes(content)
        if _sources(stem) == before:
            raise MutantError(f"{mutant.file}: {mutant.selection.stem} is rendered as before, so this is no fault")

    def _restore(self) -> None:
        shutil.rmtree(self.folder / "generated")
        shutil.copytree(self._sound, self.folder / "generated")

    def _stem(self, stem: str) -> Path:
        return self.folder / "generated" / "dffkit_api" / stem


def _compile(path: Path) -> None:
    try:
        compile(path.read_text(encoding="utf-8"), str(path), "exec", dont_inherit=True)
    except SyntaxError as error:
        raise BrokenError(f"{error}") from error


def _sources(folder: Path) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in folder.rglob("*.py")}
