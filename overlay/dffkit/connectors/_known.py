"""Operations by path, for the methods that take a path instead of having a name."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from dffkit_api import Operation


def known(operations: Iterable[Operation], method: str, path: str) -> Operation | None:
    """The operation of the spec that a request is one of: a literal segment beats a parameter, left to right."""
    segments = _segments(path.partition("?")[0])
    fitting = [row for row in operations if row.method == method and _fits(_segments(row.path), segments)]
    return min(fitting, key=lambda row: [part.startswith("{") for part in _segments(row.path)], default=None)


def _segments(path: str) -> list[str]:
    return path.strip("/").split("/")


def _fits(template: list[str], segments: list[str]) -> bool:
    return len(template) == len(segments) and all(
        part == segment or part.startswith("{") for part, segment in zip(template, segments, strict=True)
    )
