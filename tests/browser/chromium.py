"""Debian's Chromium: where it is, and its installation where that may be done.

``python -m tests.browser.chromium`` is what ``make test`` runs: where Chromium is missing, it installs Debian's package
if it is root on a Debian, and says why not otherwise. It never fails: tests in a browser are then skipped.
"""

from __future__ import annotations

import os
import shutil
import sys

from tests import debian

NAMES = ("chromium", "chromium-browser")


def find_chromium() -> str | None:
    """Its path, ``None`` where it is not installed."""
    return next(filter(None, map(shutil.which, NAMES)), None)


def arguments() -> list[str]:
    """What it has to be started with: it refuses to run as root inside of its own sandbox."""
    return ["--no-sandbox"] if os.geteuid() == 0 else []


def install() -> str:
    """Installs it where it is missing; one sentence of what became of that."""
    return debian.install("chromium", find_chromium, "tests of the live page are skipped")


if __name__ == "__main__":
    sys.stdout.write(f"{install()}\n")
