"""Files that are there for a while: uploads, and large answers, each named by the moment from which it may go.

Source: DataFlux Func, "Uploading files"; folders, names and the life of stored files are the platform's.
"""

from __future__ import annotations

import datetime
import re
from typing import TYPE_CHECKING

from .task import random_letters

if TYPE_CHECKING:
    from pathlib import Path

UPLOADS, DOWNLOADS = ".uploads", ".downloads"
FOLDERS = (UPLOADS, DOWNLOADS)
"""In the folder of resources."""
LONGEST_NAME = 150  # bytes of a stored name that are the caller's

_UNSAFE = re.compile(r"[\x00-\x1f\x7f/\\]")
_STORED = re.compile(r"\d{14}_")


def stored_path(folder: Path, name: str, ends: float) -> Path:
    """``<moment of its end>_<16 letters and digits>_<name>`` in a folder, which is made where it is missing.

    Safe whatever the name, and sorted by its end.
    """
    folder.mkdir(parents=True, exist_ok=True)
    safe = safe_name(name).encode("utf-8", "replace")[-LONGEST_NAME:].decode("utf-8", "ignore")
    return folder / f"{_moment(ends)}_{random_letters(16)}_{safe}"


def safe_name(name: str) -> str:
    """A name in which nothing leads elsewhere: no slashes, no control characters."""
    return _UNSAFE.sub("_", name)


def clean(resources: Path, now: float) -> int:
    """Removes the files whose time has come; how many there were.

    Where one cannot be removed the others are, and then its ``OSError`` is raised.
    """
    gone, failure = 0, None
    for path in _stored(resources):
        if path.name < _moment(now):
            try:
                path.unlink(missing_ok=True)
                gone += 1
            except OSError as exc:
                failure = exc
    if failure is not None:
        raise failure
    return gone


def _stored(resources: Path) -> list[Path]:
    """What is ours: names that begin otherwise are somebody else's."""
    folders = (resources / name for name in FOLDERS)
    found = (path for folder in folders if folder.is_dir() for path in folder.iterdir())
    return [path for path in found if _STORED.match(path.name) and path.is_file()]


def _moment(now: float) -> str:
    return datetime.datetime.fromtimestamp(now, datetime.UTC).strftime("%Y%m%d%H%M%S")
