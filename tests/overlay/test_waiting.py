"""dffkit.waiting: a wait looks at once, ever less often, and has an end."""

from __future__ import annotations

import asyncio
from itertools import count
from typing import Any

import pytest
from dffkit.errors import DeadlineError, MisuseError
from dffkit.waiting import LONGEST_PAUSE, Patience, async_wait_until, wait_until


def waited(kind: str, states: Any, timeout: float | None, **options: Any) -> tuple[Any, list[float]]:
    """What a wait for ``"done"`` gives, and what it slept."""
    slept: list[float] = []
    patience = Patience("the run of 'f'", timeout, **options)
    if kind == "sync":
        return wait_until(lambda: next(states), "done".__eq__, patience, slept.append), slept

    async def look() -> Any:
        return next(states)

    async def sleep(seconds: float) -> None:
        slept.append(seconds)

    return asyncio.run(async_wait_until(look, "done".__eq__, patience, sleep)), slept


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_what_is_done_at_once_is_not_waited_for(kind: str) -> None:
    """The first look comes before the first pause."""
    assert waited(kind, iter(["done"]), 0) == ("done", [])


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_pauses_grow_up_to_a_bound(kind: str) -> None:
    """Half a second first, then half as much again each time, never above the bound."""
    found, slept = waited(kind, iter([*["running"] * 12, "done"]), None)
    assert found == "done"
    assert slept[:3] == [0.5, 0.75, 1.125]
    assert slept[-1] == LONGEST_PAUSE == max(slept)


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_a_wait_that_never_ends_tells_the_last_state(kind: str) -> None:
    """The deadline counts what was slept; the error has what was seen last, in words and as it was."""
    with pytest.raises(
        DeadlineError, match=r"the run of 'f' is not done after 3 s: its last state is RUNNING4"
    ) as caught:
        waited(kind, (f"running{n}" for n in count()), 3, state=str.upper)
    assert ("RUNNING4", "running4") == (caught.value.state, caught.value.last)


def test_the_last_pause_ends_at_the_deadline() -> None:
    """No wait sleeps past its end: all pauses together are the timeout."""
    slept: list[float] = []
    with pytest.raises(DeadlineError):
        wait_until(lambda: "running", "done".__eq__, Patience("it", 4), slept.append)
    assert sum(slept) == 4


def test_looking_takes_time_too() -> None:
    """A slow look counts against the deadline."""
    times = iter([0.0, 100.0])
    with pytest.raises(DeadlineError):
        wait_until(lambda: "running", "done".__eq__, Patience("it", 60, now=lambda: next(times)), lambda _: None)


@pytest.mark.parametrize("timeout", [-1, float("nan"), "5", True])
def test_a_timeout_that_is_no_time_is_refused(timeout: Any) -> None:
    """The value is named, and what would be right."""
    with pytest.raises(MisuseError, match="timeout must be seconds"):
        Patience("it", timeout)
