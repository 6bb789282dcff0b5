"""dffkit.pacing: turns."""

from __future__ import annotations

import logging
from typing import Any

import anyio
import pytest
from dffkit.errors import InvalidSettingError
from dffkit.pacing import Limits, Pace, Traffic
from dffkit.pacing._pace import LONGEST_NAP

from .minutes import FakeTime


@pytest.fixture
def time() -> FakeTime:
    """A time of its own."""
    return FakeTime()


@pytest.fixture
def pace(time: FakeTime) -> Pace:
    """Two a minute."""
    return Pace(Limits(2, 5, Traffic(time.now)), "openapi.test", "wsak_secret")


def test_turns_are_waited_for(pace: Pace, time: FakeTime) -> None:
    """A minute after the answer of the first, not after it was sent."""
    for answered in (2.0, 3.0):
        with pace.turn(time.sleep):
            time.until(answered)
    with pace.turn(time.sleep):
        assert 62.0 < time.now() < 62.2


def test_a_failure_counts_like_an_answer(pace: Pace, time: FakeTime) -> None:
    """The request may have arrived."""
    for _ in range(2):
        with pytest.raises(ZeroDivisionError), pace.turn(time.sleep):
            raise ZeroDivisionError
    with pace.turn(time.sleep):
        assert time.now() > 60.0


def test_a_long_wait_is_told_once(pace: Pace, time: FakeTime, caplog: pytest.LogCaptureFixture) -> None:
    """Where, how long and why, but not whose key it is; a short wait is none of anybody's business."""
    with caplog.at_level(logging.INFO, "dffkit"):
        for _ in range(3):
            with pace.turn(time.sleep):
                pass
        time.until(59.9 + 60.1)
        with pace.turn(time.sleep):
            pass
    assert [record.getMessage() for record in caplog.records] == [
        "a request to openapi.test waits for 60 s or longer: 2 a minute are allowed with its key, 5 in its workspace"
    ]


def test_the_first_long_wait_is_a_warning(pace: Pace, time: FakeTime, caplog: pytest.LogCaptureFixture) -> None:
    """Once a key: it is seen where nobody has set up logging, and would hide the rest if it came with each request."""
    twin = Pace(pace.limits, "openapi.test", "wsak_secret")
    other = Pace(pace.limits, "openapi.test", "wsak_b")
    with caplog.at_level(logging.INFO, "dffkit"):
        for one in (pace, pace, pace, twin, twin, other, other, other):
            with one.turn(time.sleep):
                pass
    assert [record.levelname for record in caplog.records] == ["WARNING", "INFO", "WARNING"]


def test_who_waits_looks_now_and_then(pace: Pace, time: FakeTime) -> None:
    """So that a turn that somebody gave up is not left unused for long."""
    for _ in range(3):
        with pace.turn(time.sleep):
            pass
    assert max(time.slept) == LONGEST_NAP


def test_a_sleep_that_was_replaced_is_over_when_it_says_so(pace: Pace, time: FakeTime) -> None:
    """No clock moves, and nobody loops until it does; others do not profit from that."""
    waits: list[float] = []
    for _ in range(5):
        with pace.turn(waits.append):
            pass
    assert (time.now(), len(waits), 180.0 < sum(waits) < 181.0) == (0.0, 39, True)
    with pace.turn(time.sleep):
        assert time.now() > 60.0


def test_a_cancelled_task_leaves_its_turn_to_the_next(pace: Pace, time: FakeTime) -> None:
    """Whoever waits behind it goes when it would have gone."""
    order: list[str] = []

    async def call(name: str, sleep: Any) -> None:
        async with pace.async_turn(sleep):
            order.append(name)

    async def main() -> None:
        async with anyio.create_task_group() as group:
            for name in ("first", "second"):
                await call(name, time.sleep_async)
            cancelled = anyio.CancelScope()

            async def gives_up() -> None:
                with cancelled:
                    await call("cancelled", anyio.sleep)

            group.start_soon(gives_up)
            await anyio.lowlevel.checkpoint()
            group.start_soon(call, "third", time.sleep_async)
            await anyio.lowlevel.checkpoint()
            cancelled.cancel()

    anyio.run(main)
    assert (order, pace.limits.traffic._tickets) == (["first", "second", "third"], [])
    assert 60.0 < time.now() < 61.0


def test_a_pace_shows_no_key(pace: Pace) -> None:
    """Its id is all it takes to call the API."""
    assert repr(pace) == "<Pace Limits(calls=2, workspace_calls=5) at openapi.test>"


@pytest.mark.parametrize("calls", [0, -1, 1.5, True, "20"])
def test_wrong_limits(calls: Any) -> None:
    """Named, with what they must be."""
    with pytest.raises(InvalidSettingError, match="calls must be a number of requests a minute, 1 or more, not"):
        Limits(calls)
