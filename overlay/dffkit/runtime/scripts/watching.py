"""Whoever saves a script has it published: at once, not at the next look."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from watchfiles import DefaultFilter, awatch

from ..settings import DECLARED_IN

if TYPE_CHECKING:
    import asyncio
    from collections.abc import AsyncIterator

    from watchfiles import Change

    from ..settings import RuntimeSettings

DEBOUNCE, STEP = 60, 20  # milliseconds: an editor writes a file in several steps


class _Scripts(DefaultFilter):
    """Scripts, ``dff.yaml`` and folders of sets; not what the runtime itself writes."""

    def __init__(self, settings: RuntimeSettings) -> None:
        super().__init__(ignore_paths=[settings.data, settings.resources])
        self._folder = Path(settings.folder)

    def __call__(self, change: Change, path: str) -> bool:
        return (path.endswith(".py") or self._is_of_the_folder(Path(path))) and super().__call__(change, path)

    def _is_of_the_folder(self, path: Path) -> bool:
        """The declarations, or a set: of one that is moved nothing else is told, and gone ones are no folders now."""
        return path.parent == self._folder and (path.name in DECLARED_IN or "." not in path.name)


async def changes(settings: RuntimeSettings, stop: asyncio.Event) -> AsyncIterator[frozenset[Path]]:
    """What was written, moved or removed, together where they were together; ends when ``stop`` is set."""
    watch = awatch(settings.folder, watch_filter=_Scripts(settings), debounce=DEBOUNCE, step=STEP, stop_event=stop)
    async for found in watch:
        yield frozenset(Path(path) for _, path in found)
