"""One process of the pool: its answers belong to its questions, and its number is let go when it is gone."""

from __future__ import annotations

import asyncio
import multiprocessing
import os
import signal
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from multiprocessing import forkserver
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from dffkit.runtime.execution import Pool, lifetime, process
from dffkit.runtime.scripts import Script
from dffkit.runtime.settings import RuntimeSettings
from dffkit.runtime.task import Outcome, Task

from tests.runtime.ground import Ground
from tests.runtime.waiting import wait_until

SCRIPTS = """
    import os, pathlib, socket, stat, struct, time

    def _sockets():
        for number in range(3, 64):
            try:
                if stat.S_ISSOCK(os.fstat(number).st_mode):
                    yield number
            except OSError:
                pass

    def _frame(text):
        return struct.pack("!Q", len(text)) + text

    @DFF.API()
    def pid():
        return os.getpid()

    @DFF.API()
    def leave(code):
        os._exit(code)

    @DFF.API()
    def forge(before, text):
        for number in list(_sockets()):
            os.write(number, _frame(bytes.fromhex(before) + text.encode()))
        return "my own"

    @DFF.API()
    def copy_writes(file):
        copies = [os.dup(number) for number in _sockets()]
        if os.fork() == 0:
            while not os.path.exists(file):
                time.sleep(0.01)
            for number in copies:
                os.write(number, _frame(b"+{}"))
            pathlib.Path(file).unlink()
            os._exit(0)
"""


@pytest.fixture(scope="module")
def ground(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ground]:
    """One process, so that each task follows upon the one before it in the same place."""
    ground = Ground(RuntimeSettings.of(tmp_path_factory.mktemp("process") / "scripts", processes=1))
    assert ground.write(demo__process=SCRIPTS).problems == ()
    yield ground
    ground.close()


def _run(pool: Pool, name: str, **kwargs: object) -> Outcome:
    return pool.run_now(Task(f"demo__process.{name}", kwargs, timeout=20))


def _draft(text: str) -> Script:
    return Script("demo__draft", "/demo/draft.py", text, "", ())


@pytest.mark.parametrize("before", ["", "00" * 8])
@pytest.mark.parametrize("text", ['+{"status": "success", "value": "1"}', "+null", "+{}", "+[", "?"])
def test_what_a_script_writes_to_the_socket_is_nobodys_answer(ground: Ground, before: str, text: str) -> None:
    """Not its own, and not that of the next task, which would be a step behind for ever."""
    assert (_run(ground.pool, "forge", before=before, text=text).status) == "crashed"
    found = [_run(ground.pool, "pid") for _ in range(2)]
    assert [one.status for one in found] == ["success"] * 2
    assert found[0].value == found[1].value


def test_what_comes_while_nothing_is_asked_is_nobodys_answer(ground: Ground, tmp_path: Path) -> None:
    """A copy that a task has left behind writes between two tasks: the second one does not pay for it."""
    sign = tmp_path / "sign"
    _run(ground.pool, "copy_writes", file=str(sign))
    sign.touch()
    wait_until(lambda: not sign.exists())
    assert _run(ground.pool, "pid").status == "success"


def test_an_answer_that_cannot_be_read_ends_its_process(ground: Ground, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is no process to be asked again."""
    before = _run(ground.pool, "pid").value
    with monkeypatch.context() as patch:
        patch.setattr(Outcome, "from_json", classmethod(lambda _, text: text["status"]))
        assert _run(ground.pool, "pid").status == "crashed"
    assert _run(ground.pool, "pid").value != before


async def test_a_draft_that_is_given_up_while_its_process_starts_is_ended(
    ground: Ground, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its loop would hold up the only process for a minute."""
    starts, goes_on = threading.Event(), threading.Event()
    original: Callable[..., None] = process.TaskProcess._replace

    def start_slowly(self: process.TaskProcess) -> None:
        starts.set()
        assert goes_on.wait(20)
        original(self)

    monkeypatch.setattr(process.TaskProcess, "_replace", start_slowly)
    pool = Pool(ground.settings)
    draft = asyncio.ensure_future(pool.describe(_draft("while 1: pass")))
    assert await asyncio.to_thread(starts.wait, 20)
    draft.cancel()
    assert (await asyncio.wait({draft}, timeout=20))[0]
    goes_on.set()
    outcome = await asyncio.wait_for(pool.run(Task("demo__process.pid")), 20)
    assert outcome.status == "success"
    await asyncio.to_thread(pool.close)


async def test_a_process_that_was_killed_with_its_answer_takes_no_other_task(
    ground: Ground, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Who gave up has come too late to stop it, but early enough to kill it."""
    answered, goes_on = threading.Event(), threading.Event()
    original: Callable[..., Any] = process.TaskProcess._answer

    def answer_slowly(self: process.TaskProcess, *question: Any) -> Any:
        found = original(self, *question)
        answered.set()
        assert goes_on.wait(20)
        return found

    with monkeypatch.context() as patch:
        patch.setattr(process.TaskProcess, "_answer", answer_slowly)
        draft = asyncio.ensure_future(ground.pool.describe(_draft("pass")))
        assert await asyncio.to_thread(answered.wait, 20)
        draft.cancel()
        assert (await asyncio.wait({draft}, timeout=20))[0]
        patch.undo()
    kept: list[int] = []
    monkeypatch.setattr(process.TaskProcess, "_replace", _noting(kept))
    goes_on.set()
    assert (await ground.pool.run(Task("demo__process.pid"))).status == "success"
    assert kept


def _noting(kept: list[int]) -> Callable[[process.TaskProcess], None]:
    original: Callable[..., None] = process.TaskProcess._replace

    def start(self: process.TaskProcess) -> None:
        kept.append(1)
        original(self)

    return start


async def test_a_draft_that_was_interrupted_leaves_no_process(
    ground: Ground, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """It may have been anywhere, as a task that ran out of time."""
    sign = tmp_path / "pid"
    text = f"import os, pathlib, signal\npathlib.Path({str(sign)!r}).write_text(str(os.getpid()))\nwhile 1:\n    pass\n"
    draft = asyncio.ensure_future(ground.pool.describe(_draft(text)))
    await asyncio.to_thread(wait_until, sign.exists)
    await asyncio.to_thread(wait_until, sign.read_text)
    os.kill(int(sign.read_text()), signal.SIGALRM)  # its minute is over
    found = await asyncio.wait_for(draft, 20)
    assert found.problem is not None
    assert found.problem.sentence == "the script takes longer than it may"
    assert (await ground.pool.run(Task("demo__process.pid"))).value != sign.read_text()


def test_exit_codes_of_processes_that_end_at_once_are_their_own(
    ground: Ground, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each start looks at all processes: what it reads of another one is not lost."""
    read = forkserver.read_signed
    reading: list[int] = []
    twice: list[int] = []

    def read_slowly(number: int) -> int:
        twice.extend({number}.intersection(reading))
        reading.append(number)
        time.sleep(0.02)
        found = int(read(number))
        reading.remove(number)
        return found

    monkeypatch.setattr(forkserver, "read_signed", read_slowly)
    pool = Pool(replace(ground.settings, processes=3))
    with ThreadPoolExecutor(3) as threads:
        outcomes = list(threads.map(lambda _: _run(pool, "leave", code=3), range(18)))
    pool.close()
    assert {outcome.exception for outcome in outcomes} == {
        "the process of the task ended (exit code 3) before the function returned"
    }
    assert twice == []


def test_a_number_that_is_anothers_by_now_is_not_killed() -> None:
    """A process that died long ago has no number any more."""
    reader, writer = os.pipe()
    os.close(writer)
    with subprocess.Popen(["sleep", "60"], start_new_session=True) as other:
        gone: Any = SimpleNamespace(pid=other.pid, sentinel=reader, kill=lambda: None)
        lifetime.kill(gone)
        other.terminate()
        assert other.wait(20) == -signal.SIGTERM
    os.close(reader)


def test_a_start_that_fails_is_something_that_is_away(ground: Ground, monkeypatch: pytest.MonkeyPatch) -> None:
    """Also where what starts processes ends meanwhile; and nothing is left open."""
    pool = Pool(ground.settings)

    def fail(_: object) -> None:
        raise EOFError

    with monkeypatch.context() as patch:
        patch.setattr(multiprocessing.get_context("forkserver").Process, "start", fail)
        before = _open_files()
        for _ in range(3):
            with pytest.raises(OSError, match="started"):
                _run(pool, "pid")
        assert _open_files() == before
    assert _run(pool, "pid").status == "success"
    pool.close()


def _open_files() -> int:
    return len(list(Path("/dev/fd").iterdir()))


def test_a_task_that_was_answered_does_not_run_later(ground: Ground, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where no thread can be started, the pool has those that it needs, or is not there at all."""

    def fail(_: object) -> None:
        raise RuntimeError("can't start new thread")

    pool = Pool(ground.settings)
    with monkeypatch.context() as patch:
        patch.setattr(threading.Thread, "start", fail)
        assert _run(pool, "pid").status == "success"
        with pytest.raises(OSError, match="thread"):
            Pool(ground.settings)
    pool.close()
    assert _run(pool, "pid").exception == "the runtime was stopped"
