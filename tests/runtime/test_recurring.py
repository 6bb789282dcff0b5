"""What is done again and again."""

from __future__ import annotations

import asyncio
import logging

import pytest
from dffkit.runtime.recurring import Told, every


async def test_every_ends_when_it_is_to_stop() -> None:
    """The first time is at once, and nothing comes after the end."""
    stop, times = asyncio.Event(), 0
    async for _ in every(0.001, stop):
        times += 1
        if times == 3:
            stop.set()
    assert times == 3
    assert [one async for one in every(3600, stop)] == []


def test_each_reason_is_told_once(caplog: pytest.LogCaptureFixture) -> None:
    """And the end of it; a traceback stands only under what nobody has foreseen."""
    told = Told(logging.getLogger("tests"), "it fails", "It goes on.")
    for failure in (None, OSError("full"), OSError("full"), ValueError("odd"), KeyError(), None, None):
        with told.guard():
            if failure is not None:
                raise failure
    assert caplog.messages == ["it fails: full", "it fails: odd", "it fails: KeyError", "It goes on."]
    assert [record.exc_info is not None for record in caplog.records] == [False, True, True, False]
    assert told.reason is None
