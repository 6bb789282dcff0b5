"""dffkit.waiting: a wait looks at once, ever less often, and has an end."""

from __future__ import annotations

import asyncio
from itertools import count
from typing import Any

import httpx
import pytest
from dffkit.errors import (
    AuthenticationError,
    BadRequestError,
    CallError,
    CallTimeoutError,
    CertificateError,
    ConnectionFailedError,
    DeadlineError,
    MisuseError,
    NotFoundError,
    ServerError,
    ThrottledError,
    UnreadableReplyError,
    VendorFailureError,
)
from dffkit.waiting import (
    LONGEST_PAUSE,
    NOTHING_SEEN,
    SHORTEST_LOOK,
    Patience,
    async_wait_until,
    wait_until,
)


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


# Looks that fail

PASSING = (ConnectionFailedError("gone"), CallTimeoutError("silent"), ServerError("down"), ThrottledError("slowly"))
LASTING = (
    BadRequestError("no"), NotFoundError("none"), AuthenticationError("who"), CertificateError("untrusted"),
    UnreadableReplyError("what"), VendorFailureError("failed"),
)  # fmt: skip


class Looks:
    """What each look finds, or raises; the last one for ever."""

    def __init__(self, *found: Any) -> None:
        self._found = list(found)

    def __next__(self) -> Any:
        """The next."""
        item = self._found.pop(0) if len(self._found) > 1 else self._found[0]
        if isinstance(item, BaseException):
            raise item
        return item


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize("error", PASSING, ids=lambda error: type(error).__name__)
def test_a_look_that_may_do_better_is_followed_by_another(kind: str, error: CallError) -> None:
    """It ends no wait: what is waited for goes on without it."""
    assert waited(kind, Looks(error, "running", error, "done"), 60) == ("done", [0.5, 0.75, 1.125])


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize("error", LASTING, ids=lambda error: type(error).__name__)
def test_a_look_that_is_refused_ends_the_wait(kind: str, error: CallError) -> None:
    """The next one would be refused as well."""
    with pytest.raises(type(error)) as caught:
        waited(kind, Looks("running", error, "done"), 60)
    assert caught.value is error


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize("error", [KeyboardInterrupt(), asyncio.CancelledError(), ValueError()], ids=repr)
def test_what_is_no_failure_of_a_call_goes_through_at_once(kind: str, error: BaseException) -> None:
    """Above all where somebody wants to end the wait."""
    with pytest.raises(type(error)):
        waited(kind, Looks(error, "done"), 60)


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_the_error_of_the_deadline_has_the_last_failure_and_the_last_state(kind: str) -> None:
    """What was seen before the looks failed is told all the same."""
    error = CallTimeoutError("no answer in time")
    with pytest.raises(DeadlineError, match=r"its last state is running.*The last look failed: no answer") as caught:
        waited(kind, Looks("running", error), 3)
    assert ("running", "running", error) == (caught.value.state, caught.value.last, caught.value.__cause__)


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_a_wait_whose_looks_all_failed_says_that_nothing_was_seen(kind: str) -> None:
    """It is an error of the wait, with the failure as its cause."""
    with pytest.raises(DeadlineError, match="not done after 0 s: nothing was seen yet") as caught:
        waited(kind, Looks(PASSING[1]), 0)
    assert (caught.value.state, caught.value.last) == (NOTHING_SEEN, None)
    assert caught.value.__cause__ is PASSING[1]


def test_a_service_that_wants_to_be_left_alone_is(caplog: pytest.LogCaptureFixture) -> None:
    """Retry-After counts where it is longer than the pause, up to the deadline; the log tells of the failure."""
    error = ThrottledError("slowly", response=httpx.Response(429, headers={"Retry-After": "7"}))
    with caplog.at_level("INFO", "dffkit"):
        assert waited("sync", Looks(error, error, "done"), 10) == ("done", [7, 3])
    assert "waiting for the run of 'f': a look failed, the next is in 7.0 s: slowly" in caplog.messages


@pytest.mark.parametrize(
    ("timeout", "usual", "gone", "expected"),
    [
        (60, 30.0, 0.0, 30.0),
        (60, 30.0, 50.0, 10.0),
        (60, None, 50.0, 10.0),
        (60, 30.0, 60.0, SHORTEST_LOOK),
        (60, 0.25, 60.0, 0.25),
        (0, 30.0, 0.0, 30.0),
        (None, 30.0, 1e6, 30.0),
        (None, None, 1e6, None),
    ],
)
def test_a_look_gets_what_is_left(timeout: Any, usual: Any, gone: float, expected: Any) -> None:
    """Never more than calls have, and enough for a service that is well."""
    times = iter([0.0, gone])
    assert Patience("it", timeout, now=lambda: next(times)).look_timeout(usual) == expected
