"""HTTP, the queue and the clock, in the process of the test."""

from __future__ import annotations

import asyncio
import base64
import threading
from typing import Any

import pytest
from dffkit.errors import MisuseError
from dffkit.runtime.serving import service
from dffkit.runtime.task import Outcome, Task
from dffkit.runtime.testing import Dff, http
from dffkit.runtime.testing.here import Here

from .conftest import Write

SCRIPT = """
@DFF.API("Hello")
def hello(message=None, **data):
    return {"message": message, **data}

@DFF.API()
def fails():
    return 1 / 0

@DFF.API()
def note(text):
    DFF.STORE.set("notes", [*(DFF.STORE("notes") or []), text])

@DFF.API()
def more(text):
    DFF.FUNC("demo__hello.note", {"text": text + "!"})

@DFF.API()
def ever():
    DFF.ASYNC_API("demo__hello.ever")

@DFF.API(delayed_cron_job=[0, 10])
def often(text="cron"):
    DFF.STORE.set("at", [*(DFF.STORE("at") or []), [_DFF_TRIGGER_TIME, _DFF_CRON_JOB_DELAY, text]])
    return _DFF_CRON_EXPR
"""
CRON = """
cron_jobs:
  nightly: {function: demo__hello.note, cron: "0 3 * * *", kwargs: {text: night}}
  often: {function: demo__hello.often, cron: "*/5 * * * *", timezone: UTC}
"""


@pytest.fixture(autouse=True)
def scripts(write: Write) -> None:
    """What is called."""
    write(demo__hello=SCRIPT)


@pytest.mark.parametrize("path", ["/api/v1/sync/demo__hello.hello/s", "/api/v1/al/demo__hello.hello/simplified"])
def test_http_answers_as_the_runtime_does(dff: Dff, path: str) -> None:
    """The serving application itself, with its headers."""
    answer = dff.get(path, params={"message": "Hello"})
    assert (answer.status_code, answer.json()) == (200, {"message": "Hello"})
    assert "x-dff-version" in answer.headers


def test_every_kind_of_body_arrives(dff: Dff) -> None:
    """JSON, a form, text, anything else, and files."""
    path = "/api/v1/sync/demo__hello.hello/s"
    assert dff.post(path, json={"message": 1}).json() == {"message": 1}
    assert dff.post(path, data={"message": "1"}).json() == {"message": "1"}
    text = dff.post(path, content="hi", headers={"Content-Type": "text/plain"}).json()
    assert text == {"message": None, "text": "hi"}
    other = dff.post(path, content=b"\xff", headers={"Content-Type": "a/b"}).json()
    assert other == {"message": None, "base64": base64.b64encode(b"\xff").decode()}
    (file,) = dff.post(path, files={"files": ("a.csv", b"1,2")}).json()["files"]
    assert (file["originalname"], file["size"]) == ("a.csv", 3)
    assert str(file["filePath"]).startswith(str(dff.resources))


def test_a_long_answer_is_unpacked(dff: Dff) -> None:
    """It is sent packed, as every client is."""
    answer = dff.post("/api/v1/sync/demo__hello.hello/s", json={"message": "x" * 5000})
    assert (answer.headers["content-encoding"], len(answer.json()["message"])) == ("gzip", 5000)


def test_a_failure_is_the_platforms_envelope(dff: Dff) -> None:
    """And the exception is at hand."""
    answer = dff.get("/api/v1/sync/demo__hello.fails")
    assert (answer.status_code, answer.json()["reason"]) == (599, "EFuncFailed")
    assert isinstance(dff.results[-1].raised, ZeroDivisionError)


def test_direct_calls_need_no_key(dff: Dff) -> None:
    """They come from this machine."""
    answer = dff.post("/api/v1/func/demo__hello.hello", json={"kwargs": {"message": 1}})
    assert answer.json()["data"]["result"] == {"message": 1}


async def test_http_works_in_a_test_that_is_a_coroutine(dff: Dff) -> None:
    """Whose thread has a loop already."""
    assert dff.get("/api/v1/sync/demo__hello.hello/s", params={"message": "a"}).json() == {"message": "a"}
    assert dff.call("demo__hello.hello") == {"message": None}


def test_who_stands_at_a_breakpoint_gets_an_answer(dff: Dff, monkeypatch: pytest.MonkeyPatch) -> None:
    """The server's patience is over before the task is: time does not pass for it, as it would on another loop."""
    monkeypatch.setattr(service, "LONGEST_WAIT", 0)
    monkeypatch.setattr(service, "GRACE", 0.001)

    async def slowly(self: Here, task: Task) -> Outcome:
        # Beside the loop, so that it is free to look at its clock.
        await asyncio.to_thread(threading.Event().wait, 0.05)
        return self.run_now(task)

    monkeypatch.setattr(Here, "run", slowly)
    assert dff.get("/api/v1/sync/demo__hello.hello").json() == {"message": None}
    monkeypatch.setattr(http.StillLoop, "time", asyncio.SelectorEventLoop.time)
    assert dff.get("/api/v1/sync/demo__hello.hello").json()["reason"] == "EWorkerNoResponse"


def test_what_is_queued_waits_until_the_test_lets_it_run(dff: Dff) -> None:
    """Through an async API, by the fixture, and by a function."""
    id_ = dff.async_call("demo__hello.note", text="a")
    answer = dff.post("/api/v1/async/demo__hello.more", json={"kwargs": {"text": "b"}})
    assert (dff.waiting(), dff.store.get("demo__hello", "notes")) == (2, None)
    results = dff.run_queue()
    assert [one.func_id for one in results] == ["demo__hello.note", "demo__hello.more", "demo__hello.note"]
    assert [one.task.id for one in results[:2]] == [id_, answer.json()["data"]["id"]]
    assert (results[0].task.origin, results[0].task.queue, dff.waiting()) == ("asyncAPI", 3, 0)
    assert dff.store.get("demo__hello", "notes") == ["a", "b!"]


def test_a_task_for_later_waits_for_the_clock(dff: Dff) -> None:
    """Which the test moves."""
    body: dict[str, Any] = {"kwargs": {"text": "late"}, "options": {"async": True, "delay": 60}}
    dff.post("/api/v1/func/demo__hello.note", json=body)
    assert (dff.run_queue(), dff.waiting()) == ([], 1)
    dff.clock.advance(60)
    assert [one.status for one in dff.run_queue()] == ["success"]


def test_a_function_that_queues_itself_does_not_go_on_for_ever(dff: Dff) -> None:
    """There is a sentence instead."""
    dff.async_call("demo__hello.ever")
    with pytest.raises(MisuseError, match="a function queues itself"):
        dff.run_queue()


def test_an_async_api_has_its_fixed_arguments(dff: Dff, write: Write) -> None:
    """As it is declared."""
    write(declared="async_apis:\n  notes: {function: demo__hello.note, kwargs: {text: fixed}}\n")
    dff.async_call("notes")
    dff.run_queue()
    assert dff.store.get("demo__hello", "notes") == ["fixed"]


def test_cron_jobs_come_at_their_moment(dff: Dff, write: Write) -> None:
    """In their zone, Shanghai by default; the clock stands there."""
    write(declared=CRON)
    results = dff.cron_at("2026-11-21T03:00:00+08:00")
    assert [one.task.origin_id for one in results] == ["nightly", "often"]
    assert [one.status for one in results] == ["success"] * 2
    assert (results[1].value, dff.store.get("demo__hello", "notes")) == ("*/5 * * * *", ["night"])
    moment = dff.clock()
    dff.clock.advance(10)
    dff.run_queue()
    assert dff.store.get("demo__hello", "at") == [[int(moment), 0, "cron"], [int(moment), 10, "cron"]]
    assert dff.cron_at("2026-11-21T03:01:00+08:00") == []


@pytest.mark.parametrize("moment", ["2026-11-21T03:00:00", "tomorrow"])
def test_a_moment_needs_a_zone(dff: Dff, moment: str) -> None:
    """It would be another one elsewhere."""
    with pytest.raises(ValueError, match="2027-01-31T12:00:00\\+08:00"):
        dff.cron_at(moment)


def test_a_job_that_runs_is_not_run_beside_itself(dff: Dff, write: Write) -> None:
    """The lock of the platform holds."""
    write(declared=CRON)
    assert dff._bench.platform.stores.lock("cron-lock:nightly:demo__hello.note:cronJob", 1e9, "another")
    (result, _) = dff.cron_at("2026-11-21T03:00:00+08:00")
    assert (result.status, result.exception) == ("skipped", "Previous task not finished, skip current task")
