"""Whoever saves a script has it published: at once, not at the next look."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from watchfiles import DefaultFilter, awatch

if TYPE_CHECKING:
    import asyncio
    from collections.abc import AsyncIterator

    from watchfiles import Change

    from ..settings import RuntimeSettings

DEBOUNCE, STEP = 60, 20  # milliseconds: an editor writes a file in several steps


class _Scripts(DefaultFilter):
    """Scripts and ``dff.yaml``; not what the runtime itself writes."""

    def __init__(self, settings: RuntimeSettings) -> None:
        super().__init__(ignore_paths=[settings.data, settings.resources])

    def __call__(self, change: Change, path: str) -> bool:
        return path.endswith((".py", "dff.yaml", "dff.yml")) and super().__call__(change, path)


async def changes(settings: RuntimeSettings, stop: asyncio.Event) -> AsyncIterator[frozenset[Path]]:
    """The files that were written or removed, together where they were together; ends when ``stop`` is set."""
    watch = awatch(settings.folder, watch_filter=_Scripts(settings), debounce=DEBOUNCE, step=STEP, stop_event=stop)
    async for found in watch:
        yield frozenset(Path(path) for _, path in found)
