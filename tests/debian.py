"""Debian's packages that tests use: their installation where that may be done."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable

WITHIN = 180.0  # seconds, of each of two steps
APT = ("apt-get", "-q", "-o", "Acquire::Retries=1", "-o", "Acquire::http::Timeout=20", "-o", "DPkg::Lock::Timeout=60")


def install(package: str, find: Callable[[], str | None], unless: str) -> str:
    """Installs a package where ``find`` does not find its program; one sentence of what became of that.

    ``unless`` says what is lost where it may not be done or fails; that is no error.
    """
    if (found := find()) is not None:
        return f"{package} is {found}."
    if shutil.which("apt-get") is None or os.geteuid() != 0:
        return f"{package} is not here, and {unless}: on Debian, apt-get install {package}."
    try:
        for command in (("update",), ("install", "--yes", "--no-install-recommends", package)):
            environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
            subprocess.run([*APT, *command], env=environment, capture_output=True, check=True, timeout=WITHIN)
    except (OSError, subprocess.SubprocessError) as error:
        return f"{package} could not be installed, and {unless}: {error}"
    return f"{package} was installed: {find()}."
