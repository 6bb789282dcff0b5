"""An environment with the core and what it needs, nothing else: no rich or click, which httpx would import."""

from __future__ import annotations

import tempfile
import venv
from importlib.metadata import distribution
from pathlib import Path
from typing import TYPE_CHECKING

from packaging.requirements import Requirement

from .child import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator

PACKAGES = ("generated/dffkit_api", "overlay/dffkit")


class CoreEnvironment:
    """A virtual environment in a temporary folder, laid out as the wheel would be.

    The packages are links to those installed here and to the checkout, so that nothing is fetched or built.
    """

    def __enter__(self) -> Path:
        """The Python of the environment."""
        self._folder = tempfile.TemporaryDirectory(prefix="dffkit-core-")
        folder = Path(self._folder.name)
        venv.create(folder, symlinks=True)
        (site,) = folder.glob("lib/python*/site-packages")
        for source in [*_installed(), *(ROOT / package for package in PACKAGES)]:
            (site / source.name).symlink_to(source)
        return folder / "bin" / "python"

    def __exit__(self, *_: object) -> None:
        self._folder.cleanup()


def _installed() -> Iterator[Path]:
    """Top-level files and folders of everything that dffkit needs without extras, metadata included."""
    for name in _needed("dffkit", set()) - {"dffkit"}:
        found = distribution(name)
        tops = {Path(file).parts[0] for file in found.files or () if Path(file).parts[0] not in {"..", "__pycache__"}}
        yield from (Path(str(found.locate_file(top))) for top in sorted(tops))


def _needed(name: str, seen: set[str]) -> set[str]:
    if name in seen:
        return seen
    seen.add(name)
    for line in distribution(name).requires or ():
        wanted = Requirement(line)
        if wanted.marker is None or wanted.marker.evaluate({"extra": ""}):
            _needed(wanted.name.lower(), seen)
    return seen
