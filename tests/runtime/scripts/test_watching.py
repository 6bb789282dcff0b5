"""What a watched folder tells of."""

from __future__ import annotations

import asyncio
from contextlib import aclosing
from pathlib import Path

import pytest
from dffkit.runtime.scripts.watching import changes
from dffkit.runtime.settings import DECLARED_IN

from tests.runtime.ground import Ground


@pytest.mark.parametrize(("source", "target"), [("scripts/a", "scripts/b"), ("a", "scripts/a"), ("scripts/a", "a")])
async def test_a_folder_that_is_moved(ground: Ground, source: str, target: str) -> None:
    """Within the scripts, in, or out: nothing is told of the scripts in it, only of the folder itself."""
    begin, end = ground.folder.parent / source, ground.folder.parent / target
    begin.mkdir()
    (begin / "script.py").write_text("", "utf-8")
    assert ground.folder.name == "scripts"
    async with aclosing(changes(ground.settings, asyncio.Event())) as watch:  # type: ignore[type-var]
        first = asyncio.ensure_future(anext(watch))
        await asyncio.sleep(0)  # the folder is watched from here on
        begin.rename(end)
        moved = await asyncio.wait_for(first, 10)
        assert moved & {ground.folder / "a", ground.folder / "b"}
        if end.parent == ground.folder:  # what is saved there is told from then on
            (end / "script.py").write_text("1", "utf-8")
            assert end / "script.py" in await asyncio.wait_for(anext(watch), 10)


@pytest.mark.parametrize("name", DECLARED_IN)
async def test_declarations_by_either_name(ground: Ground, name: str) -> None:
    """Of the folder, not of one of its sets."""
    (ground.folder / "set").mkdir()
    async with aclosing(changes(ground.settings, asyncio.Event())) as watch:  # type: ignore[type-var]
        first = asyncio.ensure_future(anext(watch))
        await asyncio.sleep(0)
        (ground.folder / "set" / name).write_text("", "utf-8")
        (ground.folder / name).write_text("", "utf-8")
        assert set(await asyncio.wait_for(first, 10)) == {ground.folder / name}


async def test_what_the_runtime_writes_is_not_told(ground: Ground) -> None:
    """Nor are files that are no scripts, nor folders with a dot: only what comes after them is."""
    folder = ground.folder
    (folder / "x").mkdir()
    async with aclosing(changes(ground.settings, asyncio.Event())) as watch:  # type: ignore[type-var]
        first = asyncio.ensure_future(anext(watch))
        await asyncio.sleep(0)
        (Path(ground.settings.resources) / "a.py").write_text("", "utf-8")
        (folder / ".git").mkdir()
        (folder / "notes.txt").write_text("", "utf-8")
        (folder / "x" / "a.py").write_text("", "utf-8")
        assert set(await asyncio.wait_for(first, 10)) == {folder / "x" / "a.py"}
