"""``DFF.RSRC``: paths in the resource folder, which none of them leaves."""

from __future__ import annotations

import os
from pathlib import Path

from ..context import Running, running


class ResourcePathError(ValueError):
    """A path leads out of the resource folder."""


def resource(path: str | os.PathLike[str] = "") -> str:
    """The absolute path of a file in the resource folder, whether or not it is there.

    Raises :class:`ResourcePathError` for one that leads out of it: by ``..``, from the root, or by a link.
    """
    return str(inside(running("RSRC"), path))


def inside(task: Running, path: str | os.PathLike[str]) -> Path:
    """The path in the resource folder; raises :class:`ResourcePathError`."""
    folder = Path(task.settings.resources)
    whole = Path(os.path.normpath(folder / path))
    if not is_inside(whole, folder):
        raise ResourcePathError(f"the path leads out of the Resource folder: {os.fspath(path)!r}")
    return whole


def is_inside(path: Path, folder: Path) -> bool:
    """Whether a path is in a folder, also where it is a link."""
    try:
        return path.is_relative_to(folder) and path.resolve().is_relative_to(folder.resolve())
    except (ValueError, RuntimeError, OSError):  # a NUL, a loop of links, a name that is too long
        return False
