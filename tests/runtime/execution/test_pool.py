"""The pool: whatever a script does to its process, its outcome is told, and the next task runs."""

from __future__ import annotations

import asyncio
import json
import multiprocessing
import os
import signal
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from dffkit.runtime.execution import Pool
from dffkit.runtime.scripts import Script
from dffkit.runtime.settings import RuntimeSettings
from dffkit.runtime.task import Outcome, Task

from tests.runtime.ground import Ground

SCRIPTS = """
    import os, sys, time, threading, ctypes, signal

    @DFF.API()
    def pid():
        return os.getpid()

    @DFF.API()
    def loop():
        print("looping")
        while True:
            pass

    @DFF.API()
    def sleep():
        time.sleep(60)

    @DFF.API()
    def swallow():
        while True:
            try:
                while True:
                    pass
            except:
                pass

    @DFF.API()
    def deaf():
        signal.signal(signal.SIGTERM, signal.SIG_IGN)
        signal.signal(signal.SIGALRM, signal.SIG_IGN)
        while True:
            pass

    @DFF.API()
    def in_c():
        return 7 ** (7 ** 10)

    @DFF.API()
    def thread():
        def run():
            while True:
                pass
        DFF.THREAD.submit(run)
        return 1

    @DFF.API()
    def leave(code):
        os._exit(code)

    @DFF.API()
    def exit():
        sys.exit(3)

    @DFF.API()
    def crash():
        ctypes.string_at(0)

    @DFF.API()
    def killed():
        os.kill(os.getpid(), signal.SIGKILL)

    @DFF.API()
    def later():
        threading.Timer(0.05, os._exit, [1]).start()

    @DFF.API()
    def wait():
        time.sleep(0.3)

    @DFF.API()
    def thread_stays():
        threading.Thread(target=time.sleep, args=[30]).start()

    @DFF.API()
    def patch():
        import builtins, json
        builtins.len = lambda _: 7
        json.dumps = None

    @DFF.API()
    def write_to_sockets():
        for number in range(3, 64):
            try:
                os.write(number, b"x" * 100)
            except OSError:
                pass

    @DFF.API()
    def close_everything():
        os.closerange(3, 256)

    @DFF.API()
    def fork():
        return os.fork()

    @DFF.API()
    def end_the_group():
        os.killpg(0, signal.SIGTERM)
        time.sleep(1)

    @DFF.API()
    def change():
        import decimal, socket
        os.environ["CHANGED"] = "1"
        os.environ["TZ"] = "Pacific/Kiritimati"
        time.tzset()
        socket.setdefaulttimeout(3)
        os.environ.pop("PATH", None)
        os.chdir("/")
        os.umask(0)
        decimal.getcontext().prec = 3
        sys.setrecursionlimit(300)
        signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGALRM])
        signal.signal(signal.SIGTERM, signal.SIG_IGN)

    @DFF.API()
    def surroundings():
        import decimal, socket
        mask = os.umask(0)
        os.umask(mask)
        blocked = sorted(signal.pthread_sigmask(signal.SIG_BLOCK, []))
        return [os.getpid(), dict(os.environ), os.getcwd(), mask, decimal.getcontext().prec, sys.getrecursionlimit(),
                blocked, str(signal.getsignal(signal.SIGTERM)), time.localtime(0)[:5], time.tzname,
                socket.getdefaulttimeout()]

    @DFF.API()
    def memory():
        return len(bytearray(1 << 40))

    @DFF.API()
    def fill():
        found = []
        while True:
            found.append(bytearray(1 << 24))

    @DFF.API()
    def deep():
        return deep()

    @DFF.API()
    def chatter(lines):
        for number in range(lines):
            print("line", number)

    @DFF.API()
    def large(size):
        return "x" * size
"""


@pytest.fixture(scope="module")
def ground(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ground]:
    """One process, so that each task follows upon the one before it in the same place; each may take 400 MB."""
    folder = tmp_path_factory.mktemp("pool") / "scripts"
    ground = Ground(RuntimeSettings.of(folder, processes=1, memory=400_000_000))
    assert ground.write(demo__pool=SCRIPTS).problems == ()
    yield ground
    ground.close()


def _run(ground: Ground, name: str, timeout: float = 20, **kwargs: object) -> Outcome:
    return ground.pool.run_now(Task(f"demo__pool.{name}", kwargs, timeout=timeout))


def _goes_on(pool: Pool) -> None:
    assert pool.run_now(Task("demo__pool.pid")).status == "success"


@pytest.mark.parametrize("name", ["loop", "sleep", "swallow", "deaf", "in_c", "thread"])
def test_what_takes_too_long_is_ended_within_half_a_second(ground: Ground, name: str) -> None:
    """Loops in Python and in C, sleep, those that hold on, those that are deaf to signals, and threads."""
    took: list[float] = []
    while not took or (took[-1] > 1 and len(took) < 3):  # on a busy machine, one of three will do
        _goes_on(ground.pool)
        began = time.monotonic()
        outcome = _run(ground, name, timeout=0.5)
        took.append(time.monotonic() - began)
        assert (outcome.status, outcome.exception_type) == ("timeout", "TaskTimeout")
        assert outcome.exception == "Task execution takes too much time and has been interrupted by force"
    assert 0.5 <= took[-1] <= 1, took
    _goes_on(ground.pool)


def test_a_loop_that_was_interrupted_says_where_it_was(ground: Ground) -> None:
    """Its log and its frames are told."""
    outcome = _run(ground, "loop", timeout=0.2)
    assert outcome.traceback is not None
    assert 'File "demo__pool", line ' in outcome.traceback
    assert [line.rpartition("] ")[2] for line in outcome.logs] == ["looping"]


@pytest.mark.parametrize(
    ("name", "kwargs"), [("leave", {"code": 3}), ("leave", {"code": 0}), ("crash", {}), ("killed", {})]
)
def test_a_process_that_dies_is_a_crash_and_is_replaced(ground: Ground, name: str, kwargs: dict[str, int]) -> None:
    """Also one that leaves as if all were well, and a crash in C."""
    before = _run(ground, "pid").value
    began = time.monotonic()
    outcome = _run(ground, name, **kwargs)
    assert (outcome.status, outcome.exception_type) == ("crashed", "ProcessExpired")
    assert outcome.exception is not None
    assert outcome.exception.startswith("the process of the task ended (exit code ")
    assert time.monotonic() - began < 5
    after = _run(ground, "pid").value
    assert after is not None
    assert after != before


@pytest.mark.parametrize("name", ["later", "thread_stays", "loop"])
def test_a_process_that_somebody_is_left_in_takes_no_other_task(ground: Ground, name: str) -> None:
    """Not the thread of a task before it ends the next one; nor does what an interrupt has left half done."""
    before = _run(ground, "pid").value
    _run(ground, name, timeout=0.2)
    assert [_run(ground, "wait").status for _ in range(2)] == ["success", "success"]
    assert _run(ground, "pid").value != before


def test_a_process_that_was_killed_between_two_tasks_is_replaced(ground: Ground) -> None:
    """Nobody is told that theirs has failed."""
    pid = int(_run(ground, "pid").value or "0")
    (process,) = (one for one in multiprocessing.active_children() if one.pid == pid)
    os.kill(pid, signal.SIGKILL)
    process.join(10)
    assert [_run(ground, "pid").status for _ in range(2)] == ["success", "success"]


@pytest.mark.parametrize("name", ["patch", "write_to_sockets", "close_everything", "fork", "end_the_group"])
def test_what_a_task_does_to_its_process_concerns_itself_only(ground: Ground, name: str) -> None:
    """Those beside it, and those after it, are told what became of them."""
    outcomes = [_run(ground, name, timeout=2).status, *(_run(ground, "pid").status for _ in range(3))]
    assert outcomes[0] in {"success", "crashed", "timeout", "failure"}
    assert outcomes[1:] == ["success"] * 3


def test_a_copy_of_a_process_takes_no_tasks(ground: Ground) -> None:
    """There is one process, whatever a script forks; the copy ends when its task does."""
    _run(ground, "fork")
    assert len({_run(ground, "pid").value for _ in range(4)}) == 1


def test_a_task_hands_nothing_on(ground: Ground) -> None:
    """The next one in the same process finds environment, folder, zone, arithmetic and limits as they were."""
    before = _run(ground, "surroundings").value
    assert _run(ground, "change").status == "success"
    assert _run(ground, "surroundings").value == before


def test_sys_exit_ends_the_call_only(ground: Ground) -> None:
    """Its process goes on."""
    before = _run(ground, "pid").value
    outcome = _run(ground, "exit")
    assert (outcome.status, outcome.exception) == ("ended", "the function called sys.exit(3)")
    assert _run(ground, "pid").value == before


@pytest.mark.skipif(not Path("/proc/self/oom_score_adj").exists(), reason="of Linux")
def test_a_task_goes_first_where_memory_is_short(ground: Ground) -> None:
    """Not the server."""
    ground.write(demo__score="@DFF.API()\ndef score():\n    return open('/proc/self/oom_score_adj').read()\n")
    assert json.loads(ground.pool.run_now(Task("demo__score.score", {})).value or "") == "1000\n"
    assert Path("/proc/self/oom_score_adj").read_text("ascii") != "1000\n"


@pytest.mark.parametrize("name", ["memory", "fill"])
def test_memory_is_limited(ground: Ground, name: str) -> None:
    """At once or bit by bit."""
    outcome = _run(ground, name)
    assert outcome.exception_type == "MemoryError", outcome
    _goes_on(ground.pool)


def test_endless_recursion_is_an_exception(ground: Ground) -> None:
    """As anywhere in Python."""
    outcome = _run(ground, "deep")
    assert (outcome.status, outcome.exception_type) == ("failure", "RecursionError")
    assert len(outcome.to_json()) < 200_000
    _goes_on(ground.pool)


def test_a_huge_log_is_cut_in_the_middle(ground: Ground) -> None:
    """The first and the last lines are kept, and their number is bounded while it is written."""
    outcome = _run(ground, "chatter", lines=200_000)
    assert outcome.status == "success"
    assert outcome.logs[0].endswith(" line 0")
    assert outcome.logs[-1].endswith(" line 199999")
    assert any("lines are left out" in line for line in outcome.logs)
    assert sum(map(len, outcome.logs)) < 51_000


def test_a_large_result_comes_whole(ground: Ground) -> None:
    """Ten megabytes."""
    outcome = _run(ground, "large", size=10_000_000)
    assert len(json.loads(outcome.value or "null")) == 10_000_000


def test_a_draft_that_ends_its_process_is_a_problem(ground: Ground) -> None:
    """A sentence, where a script is only run once to see what it exports."""
    text = "import os\nos._exit(0)\n"
    found = asyncio.run(ground.pool.describe(Script("demo__bad", "/demo/bad.py", text, "", ())))
    assert found.problem is not None
    assert found.problem.sentence.startswith(
        "running the script once did not come to its end: the process of the task ended"
    )
    _goes_on(ground.pool)


async def test_a_draft_that_nobody_waits_for_any_more_is_ended(ground: Ground) -> None:
    """One that was saved again, and has a loop, holds up the only process no longer than that."""
    draft = asyncio.ensure_future(ground.pool.describe(Script("demo__bad", "/demo/bad.py", "while 1: pass", "", ())))
    assert not (await asyncio.wait({draft}, timeout=0.5))[0]
    draft.cancel()
    outcome = await asyncio.wait_for(ground.pool.run(Task("demo__pool.pid")), 20)
    assert outcome.status == "success"
