"""Waits that can be ended."""

from __future__ import annotations

import asyncio
import threading

from dffkit_mock.faults import FaultSet
from dffkit_mock.faults.pauses import Pauses


async def test_a_wait_ends_by_itself() -> None:
    """After its time, which may be none."""
    pauses = Pauses()
    await pauses.pause(0)
    await pauses.pause(0.001)
    assert not pauses._open


async def test_all_waits_can_be_ended_from_another_thread() -> None:
    """Those under way, and those that come later."""
    pauses = Pauses()
    waiting = [asyncio.create_task(pauses.pause(3600)) for _ in range(3)]
    await asyncio.sleep(0)
    thread = threading.Thread(target=pauses.end)
    thread.start()
    await asyncio.gather(*waiting)
    thread.join()
    await pauses.pause(3600)


async def test_who_gives_up_waiting_leaves_nothing() -> None:
    """A client that goes away cancels its request."""
    pauses = Pauses()
    waiting = asyncio.create_task(pauses.pause(3600))
    await asyncio.sleep(0)
    waiting.cancel()
    await asyncio.gather(waiting, return_exceptions=True)
    assert not pauses._open


def test_waits_of_a_loop_that_is_gone_are_no_harm() -> None:
    """A test may close its loop first."""
    pauses = Pauses()
    loop = asyncio.new_event_loop()
    task = loop.create_task(pauses.pause(3600))
    loop.run_until_complete(asyncio.sleep(0))
    pauses._open.copy()
    loop.close()
    pauses.end()
    task._log_destroy_pending = False  # type: ignore[attr-defined]


async def test_a_cleared_set_waits_no_longer_and_can_be_used_again() -> None:
    """What was held back goes on; what is injected next waits as ever."""
    faults = FaultSet()
    before = faults.sleep
    waiting = asyncio.ensure_future(before(3600))
    await asyncio.sleep(0)
    faults.clear()
    await waiting
    await before(3600)
    again = asyncio.ensure_future(faults.sleep(3600))
    done, _ = await asyncio.wait({again}, timeout=0)
    assert not done
    faults.wake()
    await again
