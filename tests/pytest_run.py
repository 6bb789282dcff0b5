"""A run of pytest in a process of its own, for what plugins do to whole runs."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

COMMAND = [sys.executable, "-m", "pytest", "-q", "-rA", "-W", "error", "-p", "no:cacheprovider"]


def printed(
    folder: Path, plugin: str, tests: str, *arguments: str, ini: str = "", conftest: str = "", **environment: str
) -> str:
    """What a run of these tests prints, with one plugin of ours."""
    (folder / "test_it.py").write_text(tests)
    if conftest:
        (folder / "conftest.py").write_text(conftest)
    (folder / "pytest.ini").write_text(f"[pytest]\n{ini}\n")
    # Without the plugins that happen to be installed: some of them import what ours must not.
    changed = {**os.environ, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1", **environment}
    done = subprocess.run(
        [*COMMAND, "-p", plugin, *arguments],
        cwd=folder,
        env=changed,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    return done.stdout + done.stderr
