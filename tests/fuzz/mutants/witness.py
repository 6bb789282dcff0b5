"""A pytest plugin that says what a run against a fault came to: ``-p tests.fuzz.mutants.witness``.

It imports the changed module before anything else, so that one which cannot be imported is told from one that fails.
"""

from __future__ import annotations

import importlib
import json
import os
import sys
from pathlib import Path
from typing import Any

import pytest

CHANGED = "FUZZ_MUTANT_FILE"
SEEN = "FUZZ_MUTANT_SEEN"


class Witness:
    """Writes to ``target``: what was imported, what failed, and what could not even begin."""

    def __init__(self, changed: Path | None, target: Path) -> None:
        self._changed = changed
        self._target = target
        self._seen: dict[str, Any] = {"passed": 0, "failed": [], "broken": []}

    def pytest_sessionstart(self) -> None:
        """Imports the changed module from where it was changed."""
        if self._changed is not None and (problem := imported(self._changed)):
            self._seen["broken"].append(problem)
            pytest.exit(problem, returncode=3)

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        """A file that cannot be collected."""
        if report.failed:
            self._seen["broken"].append(f"{report.nodeid}: {str(report.longrepr)[-2000:]}")

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """A test that failed, in its fixtures or in itself."""
        if report.failed:
            self._seen["failed"].append({"test": report.nodeid, "said": str(report.longrepr)[-2000:]})
        elif report.when == "call" and report.passed:
            self._seen["passed"] += 1

    def pytest_unconfigure(self) -> None:
        """Writes it."""
        self._target.write_text(json.dumps(self._seen), encoding="utf-8")


def imported(changed: Path) -> str:
    """Imports a module by its path; what is wrong with it, or nothing."""
    root = next((Path(path) for path in sys.path if changed.is_relative_to(path) and Path(path) != Path.cwd()), None)
    if root is None:
        return f"{changed} is in no folder that is imported from"
    parts = changed.relative_to(root).with_suffix("").parts
    try:
        module = importlib.import_module(".".join(parts[:-1] if parts[-1] == "__init__" else parts))
    except Exception as error:  # noqa: BLE001 - whatever it is, nothing runs
        return f"{type(error).__name__}: {error}"
    if module.__file__ is None or Path(module.__file__).resolve() != changed.resolve():
        return f"{module.__name__} is imported from {module.__file__}, not from {changed}"
    return ""


def pytest_configure(config: pytest.Config) -> None:
    """Watches where ``FUZZ_MUTANT_SEEN`` says so."""
    if target := os.environ.get(SEEN):
        changed = os.environ.get(CHANGED)
        config.pluginmanager.register(Witness(Path(changed) if changed else None, Path(target)))
