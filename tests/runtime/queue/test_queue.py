"""A queue within one process, on both engines."""

from __future__ import annotations

import multiprocessing
import sqlite3
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import redis
from dffkit.errors import MisuseError
from dffkit.runtime.queue import Queue, QueueUnavailableError, consuming, open_queue
from dffkit.runtime.queue.redis import RedisLeases
from dffkit.runtime.settings import RuntimeSettings
from dffkit.runtime.stores.errors import StoreUnavailableError
from dffkit.runtime.task import Outcome, Task

from tests.runtime.redis import free_port
from tests.runtime.waiting import wait_until


class Runs:
    """A runner that writes down what it is given; with ``gate`` closed, tasks wait there."""

    def __init__(self) -> None:
        self.tasks: list[Task] = []
        self.gate = threading.Event()
        self.gate.set()

    def __call__(self, task: Task) -> Outcome:
        """Runs a task."""
        self.tasks.append(task)
        assert self.gate.wait(60)
        return Outcome("success")

    @property
    def functions(self) -> list[str]:
        """What ran, in order."""
        return [task.func_id for task in self.tasks]


@pytest.fixture
def runs() -> Runs:
    """A runner with an open gate."""
    return Runs()


def test_a_task_comes_out_as_it_was_put(queue: Queue, runs: Runs) -> None:
    """Every field crosses the queue, and the task is gone when it has run."""
    task = Task(
        "s__x.f", {"a": [1, None, "张"]}, queue=3, chain=("s__x.f",), expires=5, trigger_time=1.5, cron_mode="manual"
    )
    queue.put(task)
    assert (queue.waiting(3), queue.waiting(1), queue.running()) == (1, 0, 0)
    with queue.consume(runs, 1):
        wait_until(lambda: runs.tasks)
    assert (runs.tasks, queue.waiting(3), queue.running()) == ([task], 0, 0)


def test_a_put_that_is_repeated_is_one_task(queue: Queue) -> None:
    """Whoever did not get an answer may put the same task again."""
    task = Task("s__x.f")
    queue.put(task)
    queue.put(task)
    assert queue.waiting(1) == 1


def test_no_more_run_than_there_are_slots(queue: Queue, runs: Runs) -> None:
    """The others stay in the queue, where another worker finds them."""
    runs.gate.clear()
    for _ in range(5):
        queue.put(Task("s__x.f"))
    with queue.consume(runs, 2):
        wait_until(lambda: len(runs.tasks) == 2)
        assert (queue.waiting(1), queue.running()) == (3, 2)
        runs.gate.set()
        wait_until(lambda: len(runs.tasks) == 5)


def test_queues_are_served_by_turns(queue: Queue, runs: Runs) -> None:
    """A flood in one queue does not keep the others waiting, and each queue keeps its order."""
    for number in range(40):
        queue.put(Task(f"flood__x.f{number}", queue=1))
    queue.put(Task("cron__x.a", queue=2))
    queue.put(Task("cron__x.b", queue=2))
    with queue.consume(runs, 1):
        wait_until(lambda: len(runs.tasks) == 42)
    places = [runs.functions.index(name) for name in ("cron__x.a", "cron__x.b")]
    flood = [name for name in runs.functions if name.startswith("flood")]
    assert max(places) <= 20
    assert flood == [f"flood__x.f{number}" for number in range(40)]
    assert places == sorted(places)


def test_only_the_named_queues_are_served(queue: Queue, runs: Runs) -> None:
    """A worker may leave queues to others."""
    queue.put(Task("s__x.one", queue=1))
    queue.put(Task("s__x.two", queue=2))
    with queue.consume(runs, 1, queues=[2]):
        wait_until(lambda: runs.tasks)
    assert (runs.functions, queue.waiting(1)) == (["s__x.two"], 1)


def test_a_delayed_task_begins_at_its_time(runtime_settings: RuntimeSettings, runs: Runs) -> None:
    """It waits visibly before, and others pass it."""
    moment = [1_700_000_000.0]
    queue = open_queue(runtime_settings, lambda: moment[0])
    queue.put(Task("s__x.later", eta=moment[0] + 3600))
    queue.put(Task("s__x.now"))
    with queue.consume(runs, 1):
        wait_until(lambda: runs.functions == ["s__x.now"])
        assert queue.waiting(1) == 1
        moment[0] += 3600
        wait_until(lambda: runs.functions == ["s__x.now", "s__x.later"])
    queue.close()


def test_stopping_waits_for_what_runs(queue: Queue, runs: Runs) -> None:
    """What was begun is finished, and the rest stays for others."""
    runs.gate.clear()
    queue.put(Task("s__x.a"))
    queue.put(Task("s__x.b"))
    consumer = queue.consume(runs, 1)
    consumer.start()
    wait_until(lambda: runs.tasks)
    threading.Timer(0.2, runs.gate.set).start()
    consumer.stop()
    assert (runs.functions, queue.waiting(1), queue.running()) == (["s__x.a"], 1, 0)


def test_stopping_gives_back_what_takes_too_long(queue: Queue, runs: Runs) -> None:
    """Another worker can take it at once, without waiting for the end of a lease."""
    runs.gate.clear()
    queue.put(Task("s__x.a"))
    consumer = queue.consume(runs, 1)
    consumer.start()
    wait_until(lambda: runs.tasks)
    consumer.stop(within=0.1)
    assert (queue.waiting(1), queue.running()) == (1, 0)
    runs.gate.set()


def test_a_worker_that_cannot_run_tasks_loses_none(queue: Queue, runs: Runs, caplog: pytest.LogCaptureFixture) -> None:
    """They wait again, and another try succeeds; the log says which and why."""
    failures = [RuntimeError("the pool is gone")]

    def failing(task: Task) -> Outcome:
        if failures:
            raise failures.pop()
        return runs(task)

    queue.put(Task("s__x.f"))
    with queue.consume(failing, 1):
        wait_until(lambda: runs.tasks)
    assert "(s__x.f) could not be run here, and waits again" in caplog.text


def test_a_task_that_cannot_be_run_is_set_aside(
    queue: Queue, runs: Runs, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    """After five tries, with a line in the log; what could not be reached meanwhile is no try."""
    monkeypatch.setattr(consuming, "TRIED_AGAIN_AFTER", 0.001)
    failures: list[Exception] = [
        *[StoreUnavailableError("away"), OSError("no more processes")] * 4,
        *[RuntimeError("odd")] * 9,
    ]

    def failing(task: Task) -> Outcome:
        if task.func_id == "s__x.poison":
            raise failures.pop(0)
        return runs(task)

    queue.put(Task("s__x.poison"))
    with queue.consume(failing, 1):
        wait_until(queue.aside)
        queue.put(Task("s__x.good"))
        wait_until(lambda: runs.tasks)
    ((reason, _),) = queue.aside()
    assert (reason, len(failures)) == ("it could not be run here 5 times: RuntimeError: odd", 4)
    assert f"(s__x.poison) is set aside: {reason}" in caplog.text


def spoil(settings: RuntimeSettings, text: str) -> None:
    """Changes the text of all tasks behind the queue's back."""
    if settings.redis:
        with redis.Redis.from_url(settings.redis, decode_responses=True) as client:
            for key in client.keys("dff:queue:task:*"):
                client.hset(key, "text", text)
        return
    with sqlite3.connect(Path(settings.data) / "queue.sqlite") as on:
        on.execute("UPDATE tasks SET text = ?", (text,))
    on.close()


@pytest.mark.parametrize("text", ["no json", "\x80ascii"])  # more of them: security/test_queue.py
def test_what_is_no_task_is_set_aside(
    queue: Queue, runs: Runs, runtime_settings: RuntimeSettings, text: str, caplog: pytest.LogCaptureFixture
) -> None:
    """It stays to be looked at, with the reason and a line in the log; the rest goes on."""
    queue.put(Task("s__x.secret", {"password": "s3cret"}))
    spoil(runtime_settings, text)
    queue.put(Task("s__x.good"))
    with queue.consume(runs, 1):
        wait_until(lambda: runs.tasks)
        wait_until(queue.aside)
    ((reason, kept),) = queue.aside()
    assert (runs.functions, kept, queue.waiting(1), queue.running()) == (["s__x.good"], text, 0, 0)
    assert reason
    assert f"is set aside: {reason}" in caplog.text


def test_logs_have_no_arguments(queue: Queue, runs: Runs, caplog: pytest.LogCaptureFixture) -> None:
    """Also at the finest level: what functions are called with is their business."""
    caplog.set_level(1)
    queue.put(Task("s__x.f", {"password": "s3cret"}))
    with queue.consume(runs, 1):
        wait_until(lambda: runs.tasks)
    assert "s3cret" not in caplog.text


@pytest.mark.parametrize("number", [-1, 16])
def test_a_queue_that_there_is_not(queue: Queue, number: int) -> None:
    """The error says which there are."""
    with pytest.raises(MisuseError, match=f"There is no queue {number}: queues have the numbers 0 to 15"):
        queue.put(Task("s__x.f", queue=number))


@pytest.mark.filterwarnings("ignore:.*fork:DeprecationWarning")
def test_a_forked_process_puts(queue: Queue, runs: Runs) -> None:
    """What was open at the fork is not used by the child, and works on in the parent."""
    queue.put(Task("s__x.parent"))
    child = multiprocessing.get_context("fork").Process(target=lambda: queue.put(Task("s__x.child")))
    child.start()
    child.join()
    queue.put(Task("s__x.parent"))
    assert (child.exitcode, queue.waiting(1)) == (0, 3)


def test_redis_away(tmp_path: Path) -> None:
    """A task that was not accepted is refused with the address, without its password."""
    port = free_port()
    queue = open_queue(RuntimeSettings.of(tmp_path, redis=f"redis://:s3cret@127.0.0.1:{port}/0"))
    with pytest.raises(QueueUnavailableError, match=f"Redis at redis://127.0.0.1:{port}/0 cannot be reached") as caught:
        queue.put(Task("s__x.f"))
    assert "s3cret" not in f"{caught.value!r}{caught.value.__cause__!r}"


def test_a_folder_that_cannot_be_written(tmp_path: Path) -> None:
    """The error names it."""
    (tmp_path / "file").write_text("")
    queue = open_queue(RuntimeSettings.of(tmp_path, data=str(tmp_path / "file" / "data")))
    with pytest.raises(QueueUnavailableError, match=r"The folder .*/file/data cannot be made: Not a directory"):
        queue.put(Task("s__x.f"))


def _broken_once(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    """Lets one call of the engine be obeyed, and its answer be lost."""
    real: Callable[..., Any] = getattr(RedisLeases, name)
    broken: list[str] = []

    def obeyed_without_answer(self: RedisLeases, *given: Any) -> Any:
        answer = real(self, *given)
        if not broken and answer != []:
            broken.append(name)
            raise QueueUnavailableError("the connection broke")
        return answer

    monkeypatch.setattr(RedisLeases, name, obeyed_without_answer)


@pytest.mark.parametrize("call", ["take", "done", "renew"])
def test_an_answer_that_is_lost(
    tmp_path: Path, redis_url: str, runs: Runs, call: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A task whose lease was given without an answer is taken again by the same worker, which lives on."""
    queue = open_queue(RuntimeSettings.of(tmp_path, redis=redis_url), lease=0.5)
    _broken_once(monkeypatch, call)
    queue.put(Task("s__x.f"))
    with queue.consume(runs, 1):
        wait_until(lambda: runs.tasks)
        wait_until(lambda: not queue.running())
        queue.put(Task("s__x.next"))
        wait_until(lambda: len(runs.tasks) == 2 and not queue.running())
    assert (runs.functions, queue.waiting(1)) == (["s__x.f", "s__x.next"], 0)
    queue.close()
