"""Debian's Chromium: where it is, and its installation where that may be done.

``python -m tests.browser.chromium`` is what ``make test`` runs: where Chromium is missing, it installs Debian's package
if it is root on a Debian, and says why not otherwise. It never fails: tests in a browser are then skipped.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys

NAMES = ("chromium", "chromium-browser")
WITHIN = 180.0  # seconds, of each of two steps
APT = ("apt-get", "-q", "-o", "Acquire::Retries=1", "-o", "Acquire::http::Timeout=20", "-o", "DPkg::Lock::Timeout=60")


def find_chromium() -> str | None:
    """Its path, ``None`` where it is not installed."""
    return next(filter(None, map(shutil.which, NAMES)), None)


def arguments() -> list[str]:
    """What it has to be started with: it refuses to run as root inside of its own sandbox."""
    return ["--no-sandbox"] if os.geteuid() == 0 else []


def install() -> str:
    """Installs it where it is missing; one sentence of what became of that."""
    if (found := find_chromium()) is not None:
        return f"Chromium is {found}."
    if shutil.which("apt-get") is None or os.geteuid() != 0:
        return "Chromium is not here, and tests of the live page are skipped: on Debian, apt-get install chromium."
    try:
        for command in (("update",), ("install", "--yes", "--no-install-recommends", "chromium")):
            environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
            subprocess.run([*APT, *command], env=environment, capture_output=True, check=True, timeout=WITHIN)
    except (OSError, subprocess.SubprocessError) as error:
        return f"Chromium could not be installed, and tests of the live page are skipped: {error}"
    return f"Chromium was installed: {find_chromium()}."


if __name__ == "__main__":
    sys.stdout.write(f"{install()}\n")
