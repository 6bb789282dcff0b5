"""Processes that die: what was accepted runs at least once, on both engines."""

from __future__ import annotations

import multiprocessing
import random
import signal
import time
from collections.abc import Callable, Iterator
from multiprocessing.connection import Connection
from pathlib import Path

import pytest
from dffkit.runtime.queue import Queue, QueueUnavailableError, open_queue
from dffkit.runtime.settings import RuntimeSettings
from dffkit.runtime.task import Task

from tests.runtime.journal import Journal
from tests.runtime.redis import RedisServer
from tests.runtime.waiting import wait_until

from .worker import Worker

Start = Callable[..., Worker]
LEASE = 1.0  # seconds, as short as processes on a busy machine can renew


def put(queue: Queue, number: int = 1, **how: float) -> list[str]:
    """Puts tasks that take some seconds; their ids."""
    tasks = [Task("s__x.f", dict(how), queue=place % 10) for place in range(number)]
    for task in tasks:
        queue.put(task)
    return [task.id for task in tasks]


def test_a_task_whose_worker_dies_runs_elsewhere(queue: Queue, journal: Journal, start_worker: Start) -> None:
    """SIGKILL in mid-task: a worker that was idle takes it, while nothing new arrives."""
    first = start_worker()
    (task,) = put(queue, seconds=3)
    wait_until(lambda: journal.count("start")[task])
    start_worker()
    first.kill()
    wait_until(lambda: journal.count("end")[task])
    assert (journal.count("start")[task], first.pid in journal.workers("end")) == (2, False)
    wait_until(lambda: not queue.running())


def test_none_of_many_is_lost(queue: Queue, journal: Journal, start_worker: Start) -> None:
    """SIGKILL while many wait: all run after the restart."""
    tasks = put(queue, 60, seconds=0.01)
    first = start_worker()
    wait_until(lambda: journal.count("end"))
    first.kill()
    start_worker(slots=4)
    wait_until(lambda: journal.count("end").keys() == set(tasks))
    wait_until(lambda: not queue.running())


def test_a_long_task_is_not_taken_twice(queue: Queue, journal: Journal, start_worker: Start) -> None:
    """It runs for several leases while another worker has nothing to do."""
    for _ in range(2):
        start_worker(lease=2 * LEASE)
    (task,) = put(queue, seconds=6 * LEASE)
    wait_until(lambda: journal.count("end")[task])
    assert journal.count("start") == {task: 1}


def test_a_worker_that_stands_still_loses_its_task(queue: Queue, journal: Journal, start_worker: Start) -> None:
    """Its lease ends; when it goes on, its end does not end the run of the other."""
    first = start_worker()
    (task,) = put(queue, seconds=1)
    wait_until(lambda: journal.count("start")[task])
    first.send(signal.SIGSTOP)
    start_worker()
    wait_until(lambda: journal.count("start")[task] == 2)
    first.send(signal.SIGCONT)
    wait_until(lambda: journal.count("end")[task] == 2)
    wait_until(lambda: not queue.running())
    assert journal.count("start") == {task: 2}


def test_a_delayed_task_outlives_its_workers(queue: Queue, journal: Journal, start_worker: Start) -> None:
    """It begins at its time on a worker that was started after all others died."""
    begins = time.time() + 2
    task = Task("s__x.f", eta=begins)
    queue.put(task)
    start_worker().kill()
    start_worker()
    wait_until(lambda: journal.count("end")[task.id])
    assert (time.time() >= begins, journal.count("start")[task.id]) == (True, 1)


def test_a_stopped_worker_leaves_nothing_behind(queue: Queue, journal: Journal, start_worker: Start) -> None:
    """It finishes what it began, and what it did not begin waits."""
    tasks = put(queue, 30, seconds=0.2)
    worker = start_worker()
    wait_until(lambda: journal.count("start"))
    worker.stop()
    assert journal.count("start") == journal.count("end")
    assert queue.running() == 0
    assert sum(map(queue.waiting, range(10))) == len(tasks) - journal.count("end").total()


def _put_and_tell(settings: str, told: Connection) -> None:
    queue = open_queue(RuntimeSettings.from_json(settings))
    while True:
        task = Task("s__x.f")
        queue.put(task)
        told.send(task.id)


def test_what_was_accepted_outlives_who_put_it(
    runtime_settings: RuntimeSettings, queue: Queue, journal: Journal, start_worker: Start
) -> None:
    """SIGKILL of a process in the middle of its puts: each that returned is there."""
    told, teller = multiprocessing.Pipe(duplex=False)
    process = multiprocessing.get_context("spawn").Process(
        target=_put_and_tell, args=[runtime_settings.to_json(), teller]
    )
    process.start()
    accepted = [told.recv() for _ in range(20)]
    process.kill()
    process.join()
    teller.close()
    try:
        while told.poll():
            accepted.append(told.recv())
    except EOFError:
        pass
    start_worker(slots=4)
    wait_until(lambda: set(accepted) <= journal.count("end").keys())


@pytest.fixture
def on_own_redis(own_redis: RedisServer, tmp_path: Path, journal: Journal) -> Iterator[Queue]:
    """Its queue, with two workers."""
    settings = RuntimeSettings.of(tmp_path / "scripts", redis=own_redis.url)
    queue, workers = open_queue(settings), [Worker(settings, journal) for _ in range(2)]
    yield queue
    for worker in workers:
        worker.kill()
    queue.close()


def test_redis_goes_away_and_comes_back(own_redis: RedisServer, on_own_redis: Queue, journal: Journal) -> None:
    """Workers take again by themselves; neither what ended meanwhile nor what runs still is run again; none is lost."""
    queue = on_own_redis
    begun, lasting = put(queue, 3, seconds=2), put(queue, 1, seconds=2 * LEASE + 5)
    wait_until(lambda: journal.count("start").keys() == {*begun, *lasting})
    later = Task("s__x.f", eta=time.time() + 3)
    queue.put(later)
    waiting = put(queue, 3)
    own_redis.stop(signal.SIGKILL)
    with pytest.raises(QueueUnavailableError):
        put(queue)
    wait_until(lambda: journal.count("end").keys() == set(begun))
    time.sleep(LEASE)  # so that the leases have ended when it is back
    own_redis.start()
    wait_until(lambda: journal.count("end").keys() == {*begun, *lasting, *waiting, later.id})
    wait_until(lambda: not queue.running())
    assert set(journal.count("start").values()) == {1}


@pytest.mark.parametrize("rounds", [3, pytest.param(50, marks=pytest.mark.nightly)])
def test_kills_at_any_moment(queue: Queue, journal: Journal, start_worker: Start, rounds: int) -> None:
    """Workers die again and again while tasks come in; in the end every one has run, and none is left."""
    chance = random.Random(7)
    tasks: list[str] = []
    for _ in range(rounds):
        tasks += put(queue, 10, seconds=0.02)
        worker, before = start_worker(slots=4), journal.count("start").total()
        wanted = before + chance.randint(1, 8)
        wait_until(lambda wanted=wanted: journal.count("start").total() >= wanted)  # type: ignore[misc]
        worker.kill()
    start_worker(slots=8)
    wait_until(lambda: journal.count("end").keys() == set(tasks), within=120)
    wait_until(lambda: not queue.running())
    assert sum(map(queue.waiting, range(10))) == 0


@pytest.mark.parametrize("number", [300, pytest.param(10_000, marks=pytest.mark.nightly)])
def test_two_workers_share_the_tasks(queue: Queue, journal: Journal, start_worker: Start, number: int) -> None:
    """Where nobody dies, each task runs exactly once, and both workers take their part."""
    workers = [start_worker(lease=20, slots=4) for _ in range(2)]
    tasks = put(queue, number, seconds=0.01)  # as long as one worker needs to see that there is something
    wait_until(lambda: journal.count("end").total() >= number, within=300)
    wait_until(lambda: not queue.running())
    assert journal.count("start") == journal.count("end") == dict.fromkeys(tasks, 1)
    shares = journal.workers("end")
    assert min(shares[worker.pid] for worker in workers) > number / 10
