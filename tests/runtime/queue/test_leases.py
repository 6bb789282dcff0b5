"""The contract of an engine, step by step; a lease of no seconds ends at once."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from dffkit.runtime.queue.leases import QUEUES, Leases
from dffkit.runtime.queue.redis import RedisLeases
from dffkit.runtime.queue.sqlite import SqliteLeases
from dffkit.runtime.settings import RuntimeSettings

from tests.runtime.waiting import wait_until


def opened(settings: RuntimeSettings, lease: float) -> Leases:
    """The engine of the settings."""
    if settings.redis:
        return RedisLeases(settings.redis, lease=lease)
    return SqliteLeases(Path(settings.data) / "queue.sqlite", lease=lease)


@pytest.fixture
def lasting(runtime_settings: RuntimeSettings) -> Iterator[Leases]:
    """Leases of a minute."""
    leases = opened(runtime_settings, 60)
    yield leases
    leases.close()


@pytest.fixture
def fleeting(runtime_settings: RuntimeSettings) -> Iterator[Leases]:
    """Leases that end at once, of the same tasks."""
    leases = opened(runtime_settings, 0)
    yield leases
    leases.close()


def taken(leases: Leases, owner: str, most: int = 1) -> list[str]:
    """The ids that an owner gets."""
    return [leased.id for leased in leases.take(QUEUES, most, owner)]


def test_a_lease_that_lasts_is_the_owners(lasting: Leases) -> None:
    """Nobody else gets the task, nor the owner once more."""
    lasting.put(1, "t", "text", None)
    assert [taken(lasting, "a"), taken(lasting, "b"), taken(lasting, "a")] == [["t"], [], []]
    assert (lasting.waiting(1), lasting.running()) == (0, 1)


def test_an_ended_lease_is_anyones(fleeting: Leases, lasting: Leases) -> None:
    """Who comes first gets the task; the owner that was too late can neither end it, nor give it back, nor renew it."""
    fleeting.put(1, "t", "text", None)
    assert [taken(fleeting, "a"), taken(lasting, "b")] == [["t"], ["t"]]
    lasting.done("a", "t")
    lasting.give_back("a", "t")
    lasting.set_aside("a", "t", "why")
    fleeting.renew("a", ["t"])
    assert (taken(lasting, "c"), lasting.running(), lasting.waiting(1), lasting.aside()) == ([], 1, 0, [])
    lasting.done("b", "t")
    assert (lasting.running(), taken(lasting, "c")) == (0, [])


def test_a_late_owner_has_its_task_again(fleeting: Leases, lasting: Leases) -> None:
    """Where nobody took it meanwhile, it is renewed, or ended."""
    fleeting.put(1, "t", "text", None)
    fleeting.put(1, "u", "text", None)
    assert taken(fleeting, "a", 2) == ["t", "u"]
    assert fleeting.take([9], 1, "b") == []  # whoever looks gives back what has ended, and takes none of this queue
    lasting.renew("a", ["t"])
    lasting.done("a", "u")
    assert (taken(lasting, "b"), lasting.running(), lasting.waiting(1)) == ([], 1, 0)


def test_what_is_given_back_is_first_again(lasting: Leases) -> None:
    """It has its old place, unless it is to wait."""
    for name in ("t", "u", "v"):
        lasting.put(1, name, "text", None)
    assert taken(lasting, "a", 2) == ["t", "u"]
    lasting.give_back("a", "t")
    lasting.give_back("a", "u", after=60)
    assert [taken(lasting, "b", 3), lasting.waiting(1)] == [["t", "v"], 1]


def test_what_is_given_back_waits_by_the_server_s_clock(redis_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A worker whose own clock is an hour ahead does not hold a task up for an hour."""
    leases, right = RedisLeases(redis_url, lease=60), time.time
    leases.put(1, "t", "text", None)
    taken(leases, "a")
    with monkeypatch.context() as wrong:
        wrong.setattr(time, "time", lambda: right() + 3600)
        leases.give_back("a", "t", after=0.01)
    wait_until(lambda: taken(leases, "b") == ["t"])
    leases.close()


def test_queues_give_by_turns(lasting: Leases) -> None:
    """One of each in the order that is asked for, and round again."""
    for queue in (1, 2):
        for number in range(3):
            lasting.put(queue, f"{queue}-{number}", "text", None)
    lasting.put(3, "3-0", "text", None)
    found = [leased.id for leased in lasting.take([3, 2, 1], 6, "a")]
    assert found == ["3-0", "2-0", "1-0", "2-1", "1-1", "2-2"]


def test_renewing_what_is_done_brings_nothing_back(lasting: Leases) -> None:
    """A late renewal makes no task."""
    lasting.put(1, "t", "text", None)
    taken(lasting, "a")
    lasting.done("a", "t")
    lasting.renew("a", ["t"])
    lasting.done("a", "t")
    assert (lasting.running(), lasting.waiting(1)) == (0, 0)


def test_a_clock_that_was_set_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A lease that would end in an hour, because the machine's clock was wrong, does not keep a task that long."""
    leases, right = SqliteLeases(tmp_path / "queue.sqlite"), time.time
    leases.put(1, "t", "text", 0.0)
    with monkeypatch.context() as wrong:
        wrong.setattr(time, "time", lambda: right() + 3600)
        assert taken(leases, "a") == ["t"]
    assert taken(leases, "b") == ["t"]
    leases.close()
