"""Modules and packages among the resources, which scripts import as they import installed ones."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from types import ModuleType

EXTRA = "extra-python-packages"
"""The folder for packages, among the resources; modules of one's own stand beside it."""


class Packages:
    """Both folders on the path of imports, behind all that is installed, until ``close()``.

    As on the platform they are imported once a process: a change shows when the runtime is started again.
    """

    def __init__(self, resources: str) -> None:
        self._places = (resources, str(Path(resources) / EXTRA))
        self._before = frozenset(sys.modules)
        sys.path.extend(self._places)

    def close(self) -> None:
        """Takes the folders from the path, and what was imported from them out of Python's memory."""
        for name in {*sys.modules} - self._before:
            if self._has(sys.modules[name]):
                del sys.modules[name]
        for place in self._places:
            if place in sys.path:
                sys.path.remove(place)
            sys.path_importer_cache.pop(place, None)

    def _has(self, module: ModuleType) -> bool:
        spec = getattr(module, "__spec__", None)
        places = [getattr(spec, "origin", None), *(getattr(spec, "submodule_search_locations", None) or ())]
        return any(Path(self._places[0]) in Path(place).parents for place in places if place)
