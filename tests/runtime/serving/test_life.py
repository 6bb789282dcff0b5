"""What only shows in a server of its own: memory, and engines that go away."""

from __future__ import annotations

import asyncio
import json
import re
import signal
import socket
import time
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import httpx
import pytest
from dffkit.runtime.foreground import life
from dffkit.runtime.foreground.listening import listen
from dffkit.runtime.platform import Platform
from dffkit.runtime.queue import open_queue
from dffkit.runtime.runs import RUNS
from dffkit.runtime.scripts import Change
from dffkit.runtime.settings import RuntimeSettings
from dffkit.runtime.stores import open_stores
from dffkit.runtime.task import Task

from tests.runtime.folder import write
from tests.runtime.processes import Process, alive
from tests.runtime.waiting import wait_until

SCRIPT = """
@DFF.API("Rows")
def rows(n=1):
    return [{"id": i, "name": f"name-{i}", "value": i * 1.5, "text": "x" * 40} for i in range(int(n))]

@DFF.API("Long", timeout=60)
def long():
    import time
    time.sleep(50)
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with one script."""
    write(tmp_path / "scripts", {"demo__hello": SCRIPT})
    return tmp_path / "scripts"


@pytest.fixture
def started(folder: Path, tmp_path: Path) -> Iterator[Process]:
    """A server of that folder."""
    process = Process(tmp_path / "log", "serve", str(folder), "--port", "0", "--processes", "2")
    yield process
    process.kill()


def test_results_of_many_rows_are_not_kept_in_memory(started: Process) -> None:
    """100,000 rows go out while the server stays under 100 MB, the third time as well."""
    for _ in range(3):
        answer = httpx.get(f"{started.url}/api/v1/sync/demo__hello.rows/s?n=100000", timeout=60)
        assert len(answer.json()) == 100_000
    peak = re.search(r"VmHWM:\s+(\d+) kB", Path(f"/proc/{started.process.pid}/status").read_text("utf-8"))
    assert peak is not None
    assert int(peak[1]) < 90_000, f"{peak[1]} kB"


def test_it_ends_while_a_script_is_being_published(folder: Path, tmp_path: Path) -> None:
    """Also one that does not come to its end."""
    (folder / "demo/endless.py").write_text(
        f"open({str(tmp_path / 'begun')!r}, 'w').close()\nwhile True:\n    pass\n", "utf-8"
    )
    process = Process(tmp_path / "log", "serve", str(folder), "--port", "0", waits=False)
    try:
        wait_until((tmp_path / "begun").exists)
        process.process.send_signal(signal.SIGINT)
        assert process.process.wait(10) == 0, process.said
    finally:
        process.kill()


async def test_a_save_that_cannot_be_published_is_published_later(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """A full disk, and watching that fails, end nothing: it is said once, tried again, and later saves come too."""
    running, failures = Platform(RuntimeSettings.of(folder, data=str(tmp_path / "data"))), [OSError(28, "full")] * 3
    stop, publish, begun = asyncio.Event(), running.publish, iter([True])
    published: list[str] = []

    async def failing() -> Change:
        if failures:
            raise failures.pop()
        return await publish()

    async def saves(*_: object) -> AsyncIterator[None]:
        for number in (1, 2):
            (folder / f"demo/saved{number}.py").write_text("x = 1\n", "utf-8")
            yield
        if next(begun, False):
            raise OSError(28, "no more watches")
        stop.set()

    monkeypatch.setattr("dffkit.runtime.platform.TICK", 0.01)
    monkeypatch.setattr("dffkit.runtime.platform.changes", saves)
    monkeypatch.setattr(running, "publish", failing)
    try:
        await asyncio.wait_for(running.watch(stop, lambda change: published.extend(change.written)), 10)
    finally:
        await asyncio.to_thread(running.close)
    assert published == ["demo__hello", "demo__saved1", "demo__saved2"]
    assert caplog.messages == [
        "what is saved cannot be published, and it is tried again: [Errno 28] full",
        "What is saved is published again.",
        "the folder cannot be watched, and it is tried again: [Errno 28] no more watches",
        "The folder is watched again.",
    ]


async def test_temporary_files_are_cleaned_up_although_it_failed(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """The next time comes all the same."""
    running, stop, failures = Platform(RuntimeSettings.of(folder, data=str(tmp_path))), asyncio.Event(), iter([True])

    def clean(*_: object) -> int:
        if next(failures, False):
            raise OSError(30, "read-only")
        stop.set()
        return 0

    monkeypatch.setattr("dffkit.runtime.foreground.life.CLEANED_EVERY", 0.01)
    monkeypatch.setattr("dffkit.runtime.foreground.life.clean", clean)
    try:
        await asyncio.wait_for(life._clean(running, stop), 10)
    finally:
        await asyncio.to_thread(running.close)
    assert caplog.messages == [
        "temporary files cannot be removed, and it is tried again: [Errno 30] read-only",
        "Temporary files are removed again.",
    ]


async def test_cron_jobs_that_cannot_be_looked_at_are_told_once(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """With the reason, and that they are again; not every second."""
    settings = RuntimeSettings.of(folder, data=str(tmp_path / "data"))
    monkeypatch.setattr("dffkit.runtime.platform.TICK", 0.01)
    running, ticks = Platform(settings), iter([OSError("away")] * 3)
    stop = asyncio.Event()

    def tick(_: float) -> None:
        if (failure := next(ticks, None)) is not None:
            raise failure
        stop.set()

    monkeypatch.setattr(running.scheduler, "tick", tick)
    try:
        await asyncio.wait_for(running.beat(stop), 10)
    finally:
        await asyncio.to_thread(running.close)
    assert caplog.messages == [
        "cron jobs cannot be looked at, and it is tried again: away",
        "Cron jobs are looked at again.",
    ]


def test_it_says_what_is_served_and_what_a_save_did(started: Process, folder: Path) -> None:
    """It names its address and its functions; a mistake is told with its line, and the last good version stays."""
    assert f"dffkit func: {started.url}  (2 functions of {folder}; embedded engine, 2 processes)" in started.said
    script = folder / "demo/hello.py"
    script.write_text(SCRIPT + "\ndef broken(:\n", "utf-8")
    line = len(SCRIPT.splitlines()) + 2
    started.until(f"not published: {script}, line {line}: SyntaxError")
    assert httpx.get(f"{started.url}/api/v1/sync/demo__hello.rows").status_code == 200
    script.write_text(SCRIPT + "\n", "utf-8")
    started.until("published demo__hello")
    (folder / "dff.yaml").write_text("sync_apis: [", "utf-8")
    started.until("is no YAML")
    (folder / "dff.yaml").write_text("", "utf-8")
    started.until("dff.yaml is good again")
    (folder / "dff.yaml").write_text("cron_jobs: {often: {function: demo__hello.raws, cron: '* * * * *'}}", "utf-8")
    started.until("dff.yaml: cron_jobs.often names demo__hello.raws, which no published script exports")


def test_the_queue_leaves_a_process_to_callers(started: Process) -> None:
    """However many tasks of it there are, and however long they take."""
    with httpx.Client(base_url=started.url, timeout=30) as client:
        for _ in range(4):
            client.get("/api/v1/async/demo__hello.long")
        for _ in range(3):
            assert client.get("/api/v1/sync/demo__hello.rows/s").json()[0]["id"] == 0


def test_ctrl_c_ends_everything(started: Process) -> None:
    """Ctrl-C ends all processes within seconds, whatever they do."""
    url = started.url
    with httpx.Client(base_url=url, timeout=60) as client:
        assert client.get("/api/v1/async/demo__hello.long").status_code == 200
        children = started.children()
        assert len(children) >= 2
        assert started.stop() == 0
    wait_until(lambda: not alive(children), 5)


def _listens(url: str) -> bool:
    try:
        with socket.create_connection(("127.0.0.1", int(url.rpartition(":")[2]))):
            return True
    except OSError:
        return False


def test_a_second_ctrl_c_ends_it_at_once(started: Process) -> None:
    """Who does not want to wait for the end presses again."""
    httpx.get(f"{started.url}/api/v1/async/demo__hello.long")
    children = started.children()
    started.process.send_signal(signal.SIGINT)
    wait_until(lambda: not _listens(started.url))  # two signals at the same moment are one
    if started.process.poll() is None:
        started.process.send_signal(signal.SIGINT)
    assert started.process.wait(2) in {0, 130}
    wait_until(lambda: not alive(children), 5)


def test_a_worker_takes_what_a_server_was_given(folder: Path, tmp_path: Path, redis_url: str) -> None:
    """A worker on the same Redis runs the tasks that wait, and tells what it does."""
    settings = RuntimeSettings.of(folder, redis=redis_url)
    queue, stores = open_queue(settings), open_stores(settings)
    queue.put(Task("demo__hello.rows", {"n": 2}, trigger_time=time.time()))
    worker = Process(tmp_path / "log", "worker", str(folder), "--redis", redis_url, "--processes", "1")
    try:
        assert "taking tasks  (2 functions of" in worker.said
        wait_until(lambda: stores.records(RUNS, 1), 30)
        assert json.loads(stores.records(RUNS, 1)[0])["outcome"]["status"] == "success"
    finally:
        assert worker.stop() == 0
        queue.close()
        stores.close()


def test_small_answers_are_sent_at_once() -> None:
    """The socket is one of which asyncio knows that it is TCP: else every answer waits for an acknowledgement."""
    with listen("127.0.0.1", 0) as listener:
        assert listener.proto == socket.IPPROTO_TCP
