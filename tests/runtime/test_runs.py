"""What is remembered of runs, and that nobody waits for it."""

from __future__ import annotations

import json
import logging
import re
import threading
from collections.abc import Sequence
from typing import Any, cast

import pytest
from dffkit.runtime.runs import RECORDS, RUNS, Recorder, record_of
from dffkit.runtime.settings import RuntimeSettings
from dffkit.runtime.stores import Stores, open_stores
from dffkit.runtime.stores.errors import StoreUnavailableError
from dffkit.runtime.task import Outcome, Task

from tests.runtime.waiting import wait_until

DONE = Outcome("success", "1")


class Slow:
    """Stores that write when they may."""

    def __init__(self) -> None:
        self.may, self.written = threading.Event(), list[str]()
        self.failure: Exception | None = None
        self.times = 0

    def record(self, name: str, texts: Sequence[str], most: int) -> None:
        """Writes lines."""
        assert (name, most) == (RUNS, RECORDS)
        self.may.wait()
        if self.failure is not None:
            raise self.failure
        self.written += [json.loads(text)["task"]["id"] for text in texts]
        self.times += 1


def recorder(stores: Any) -> Recorder:
    """One over stores of a test."""
    return Recorder(cast("Stores", stores))


def test_nobody_waits_for_the_writing() -> None:
    """Adding returns although the stores stand still; all is there when it is asked for, in order."""
    stores = Slow()
    runs, tasks = recorder(stores), [Task("s__x.f") for _ in range(5)]
    for task in tasks:
        runs.add(task, DONE)
    assert stores.written == []
    stores.may.set()
    runs.written()
    assert stores.written == [task.id for task in tasks]
    assert stores.times <= 2, "many calls are one transaction"
    runs.close()


def test_the_end_writes_the_rest() -> None:
    """A runtime that stops forgets nothing; one that never ran anything stops too."""
    stores = Slow()
    runs = recorder(stores)
    runs.add(Task("s__x.f"), DONE)
    stores.may.set()
    runs.close()
    assert len(stores.written) == 1
    recorder(stores).close()
    recorder(stores).written()


def test_no_more_waits_than_is_kept() -> None:
    """While the stores stand still, the oldest go."""
    stores = Slow()
    runs = recorder(stores)
    for _ in range(RECORDS + 50):
        runs.add(Task("s__x.f"), DONE)
    stores.may.set()
    runs.close()
    assert RECORDS <= len(stores.written) <= RECORDS + 1


@pytest.mark.parametrize("failure", [StoreUnavailableError("Redis is away"), ValueError("no")])
def test_stores_that_fail_end_nothing(caplog: pytest.LogCaptureFixture, failure: Exception) -> None:
    """A line in the log, and the next run is written."""
    stores = Slow()
    stores.may.set()
    stores.failure = failure
    runs = recorder(stores)
    with caplog.at_level(logging.WARNING):
        runs.add(Task("s__x.f", id="task-lost"), DONE)
        runs.written()
    assert "task-lost" in caplog.text
    stores.failure = None
    runs.add(Task("s__x.f", id="task-kept"), DONE)
    runs.close()
    assert stores.written == ["task-kept"]


def test_the_end_does_not_wait_for_each_run_where_stores_are_away(caplog: pytest.LogCaptureFixture) -> None:
    """One try, and a line that says how many are lost."""
    stores = Slow()
    stores.failure = StoreUnavailableError("Redis is away")
    runs = recorder(stores)
    for _ in range(50):
        runs.add(Task("s__x.f"), DONE)
    ending = threading.Thread(target=runs.close)
    ending.start()
    wait_until(lambda: runs._is_over)
    stores.may.set()
    ending.join()
    assert 1 <= caplog.text.count("not remembered") <= 2
    assert re.search(r"and 4[89] more are not remembered", caplog.text)


def test_nobody_who_looks_waits_for_stores_that_stand_still(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nor for runs that are added after the end."""
    monkeypatch.setattr("dffkit.runtime.runs.WRITTEN_WITHIN", 0.01)
    stores = Slow()
    runs = recorder(stores)
    runs.add(Task("s__x.f"), DONE)
    runs.written()
    assert stores.written == []
    stores.may.set()
    runs.close()
    runs.add(Task("s__x.f"), DONE)
    assert (len(stores.written), len(runs._waiting)) == (1, 0)


def test_the_latest_are_read_when_they_are_written(runtime_settings: RuntimeSettings) -> None:
    """As many as are asked for, the latest first, and the one of just now among them."""
    stores = open_stores(runtime_settings)
    runs = Recorder(stores)
    for number in range(5):
        runs.add(Task("s__x.f", id=f"task-{number}"), DONE)
        assert [one["task"]["id"] for one in runs.latest(1)] == [f"task-{number}"]
    assert [one["task"]["id"] for one in runs.latest(3)] == ["task-4", "task-3", "task-2"]
    runs.close()
    stores.close()


def test_a_record_is_bounded() -> None:
    """Whatever a script prints, raises, returns or is given: a page that shows thirty of them stays small."""
    much, lines = "x" * 1_000_000, tuple("y" * 3000 for _ in range(5000))
    outcome = Outcome("failure", much, exception=much, exception_type=much, traceback=much, logs=lines)
    text = record_of(Task("s__x.f", {"a": much}, origin_id=much, cron_expr=much), outcome)
    assert len(text) < 100_000
    told = json.loads(text)["outcome"]
    assert told["exception"].endswith("… (1000000 characters)")
    assert told["traceback"].endswith("… (1000000 characters)")
    assert len(told["logs"]) == 100


def test_what_is_remembered(runtime_settings: RuntimeSettings) -> None:
    """Arguments and result, not the request, whose headers may have secrets."""
    stores = open_stores(runtime_settings)
    runs = Recorder(stores)
    runs.add(Task("s__x.f", {"x": 1}, http_request={"headers": {"authorization": "secret"}}), DONE)
    runs.close()
    (text,) = stores.records(RUNS, 2)
    assert json.loads(text)["task"]["kwargs"] == '{"x": 1}'
    assert "secret" not in text
    assert "secret" not in record_of(Task("s__x.f", http_request={"a": "secret"}), DONE)
    stores.close()


def test_of_api_auth_the_arguments_are_not() -> None:
    """A function of the older style is given the whole request as one."""
    request = {"headers": {"authorization": "secret"}}
    told = json.loads(record_of(Task("s__x.f", {"req": request}, origin="apiAuth", http_request=request), DONE))
    assert told["task"]["kwargs"] == "{}"
    assert "secret" not in json.dumps(told)
