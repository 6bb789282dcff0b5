"""Where the bundled specs are: read as data, from the installed ``dffkit_api`` package or from a folder."""

from __future__ import annotations

import importlib.util
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


class SpecsMissing(Exception):
    """There are no bundled specs where they were looked for; the message says what to do."""


def find_bundles(folder: Path | None = None, stems: Iterable[str] | None = None) -> dict[str, Path]:
    """The ``openapi.json`` of each stem, ``{stem: path}``, in the order of their names.

    Looks for ``<folder>/<stem>/openapi.json``; without a folder, in the ``dffkit_api`` package, which is located but
    not imported. ``stems`` keeps only those named. Raises :class:`SpecsMissing`.
    """
    place = folder if folder is not None else _package_folder()
    found = {path.parent.name: path for path in sorted(place.glob("*/openapi.json"))}
    if not found:
        raise SpecsMissing(f"there is no <stem>/openapi.json in {place}: run `make generate`, or name another folder")
    return found if stems is None else _only(found, stems)


def _package_folder() -> Path:
    spec = importlib.util.find_spec("dffkit_api")
    if spec is None or not spec.submodule_search_locations:
        raise SpecsMissing("the package dffkit_api is not installed: install dffkit, or name a folder of bundled specs")
    return Path(spec.submodule_search_locations[0])


def _only(found: Mapping[str, Path], stems: Iterable[str]) -> dict[str, Path]:
    wanted = list(stems)
    for stem in wanted:
        if stem not in found:
            near = get_close_matches(stem, found, 1)
            hint = f" (did you mean {near[0]}?)" if near else ""
            raise SpecsMissing(f"there is no spec {stem!r}{hint}: the stems are {', '.join(found)}")
    return {stem: path for stem, path in found.items() if stem in wanted}
