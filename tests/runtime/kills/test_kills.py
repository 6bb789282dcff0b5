"""SIGKILL of servers and workers: what was accepted over HTTP runs, and nothing is left running."""

from __future__ import annotations

import random
import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import httpx
import pytest
import redis
from dffkit.runtime.settings import RuntimeSettings

from tests.runtime.ground import Ground
from tests.runtime.processes import Process, alive
from tests.runtime.waiting import wait_until

from .deployment import NOTED, Deployment, accept

ROOT = Path(__file__).parents[3]
LONGEST = 240.0  # seconds
CALLERS = 4
ROUNDS = [pytest.param(2, id="2"), pytest.param(50, id="50", marks=pytest.mark.nightly)]


class Callers:
    """Threads that call an async API one call after the other, until the server does not answer."""

    def __init__(self, server: Process, number: int = 2) -> None:
        self._server, self.accepted = server, list[str]()
        self._threads = [threading.Thread(target=self._call, daemon=True) for _ in range(number)]
        for thread in self._threads:
            thread.start()

    def _call(self) -> None:
        with httpx.Client(trust_env=False, timeout=30) as client:
            while True:
                try:
                    answer = client.post(f"{self._server.url}/api/v1/bat/{NOTED}/s", json={"seconds": 0.05})
                    self.accepted.append(answer.json()["data"]["id"])
                except (httpx.HTTPError, ValueError):
                    return

    def join(self) -> list[str]:
        """The ids that were answered."""
        for thread in self._threads:
            thread.join()
        return self.accepted


@pytest.mark.parametrize("rounds", ROUNDS)
def test_no_accepted_task_is_lost_with_its_server(deployment: Deployment, rounds: int) -> None:
    """SIGKILL of the server while it accepts and runs, again and again: each task that has an id runs."""
    accepted: list[str] = []
    chance = random.Random(7)
    for _ in range(rounds):
        callers = Callers(server := deployment.serve())
        before, more = len(callers.accepted), chance.randrange(5, 25)
        wait_until(lambda callers=callers, least=before + more: len(callers.accepted) >= least)  # type: ignore[misc]
        server.kill()
        accepted += callers.join()
    deployment.serve(processes=4)
    wait_until(lambda: set(accepted) <= deployment.journal.count("end").keys(), LONGEST)
    assert deployment.journal.count("start").keys() >= set(accepted)


@pytest.mark.parametrize("rounds", ROUNDS)
def test_a_task_whose_worker_dies_runs_again(deployment: Deployment, rounds: int) -> None:
    """SIGKILL in mid-task; on Redis of a worker while another lives, else of the only server."""
    has_workers = deployment.settings.redis is not None
    server = deployment.serve(processes=1)
    if has_workers:
        server.kill()  # what takes is a worker's
    tasks: list[str] = []
    for _ in range(rounds):
        if not has_workers and server.process.poll() is not None:
            server = deployment.serve(processes=1)
        tasks.append(_put(deployment, server))
        doomed = deployment.work() if has_workers else server
        wait_until(lambda task=tasks[-1]: deployment.journal.count("start")[task], LONGEST)  # type: ignore[misc]
        doomed.kill()
        assert tasks[-1] not in deployment.journal.count("end")
    (deployment.work if has_workers else deployment.serve)(processes=4)
    wait_until(lambda: set(tasks) <= deployment.journal.count("end").keys(), LONGEST)
    assert all(number >= 2 for number in deployment.journal.count("start").values())


def _put(deployment: Deployment, server: Process) -> str:
    """Accepts a task that is under way for some seconds."""
    if deployment.settings.redis is None:
        return accept(server, seconds=4)
    from dffkit.runtime.queue import open_queue  # noqa: PLC0415
    from dffkit.runtime.task import Task  # noqa: PLC0415

    task, queue = Task(NOTED, {"seconds": 4}, timeout=60, expires=86_400), open_queue(deployment.settings)
    queue.put(task)
    queue.close()
    return task.id


@pytest.mark.parametrize("function", ["busy", "stubborn", "sleeps"])
def test_a_killed_server_leaves_no_process_behind(tmp_path: Path, function: str) -> None:
    """Whatever the processes of the pool do at that moment, in Python, in C, or nothing."""
    with Deployment(RuntimeSettings.of(tmp_path / "scripts")) as deployment:
        server = deployment.serve(processes=2)
        task = accept(server, f"kills__note.{function}")
        wait_until(lambda: deployment.journal.count("start")[task])
        children = server.children()
        assert len(children) >= 3
        server.kill()
        wait_until(lambda: not alive(children), 20)


def test_a_process_that_is_killed_is_an_outcome(tmp_path: Path) -> None:
    """SIGKILL of a process of the pool: its caller is told, and the next call is answered."""
    with Deployment(RuntimeSettings.of(tmp_path / "scripts")) as deployment:
        server = deployment.serve(processes=1)
        answers: list[httpx.Response] = []
        url = f"{server.url}/api/v1/al/kills__note"
        thread = threading.Thread(
            target=lambda: answers.append(httpx.get(f"{url}.sleeps", trust_env=False, timeout=60))
        )
        thread.start()
        wait_until(lambda: deployment.journal.count("start"))
        subprocess.run(["kill", "-9", str(server.children()[-1])], check=True)
        thread.join()
        assert (answers[0].status_code, answers[0].json()["reason"]) == (599, "EFuncFailed")
        assert httpx.get(f"{url}.noted", trust_env=False, timeout=60).status_code == 200


def test_two_schedulers_in_two_processes_make_one_task_a_tick(ground_on_engine: Ground) -> None:
    """Both look at the same minutes at the same time."""
    ground, minutes = ground_on_engine, 40
    ground.declare('cron_jobs: {a: {function: s__x.f, cron: "* * * * *"}, b: {function: s__x.f, cron: "*/2 * * * *"}}')
    assert not ground.write(s__x='@DFF.API("F")\ndef f():\n    return 1\n').problems
    tickers = [_ticker(ground.settings) for _ in range(2)]
    made = []
    for minute in range(minutes):
        for ticker in tickers:
            _tell(ticker, str(1_700_000_040 + 60 * minute))
        made += [[int(_said(ticker)) for ticker in tickers]]
    for ticker in tickers:
        ticker.communicate()
    assert [sum(each) for each in made] == [2 if minute % 2 == 0 else 1 for minute in range(minutes)]
    assert ground.queue.waiting(2) == minutes + minutes // 2


def _ticker(settings: RuntimeSettings) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "tests.runtime.kills.ticker"]
    ticker = subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    _tell(ticker, settings.to_json())
    assert _said(ticker) == "ready"
    return ticker


def _tell(ticker: subprocess.Popen[str], line: str) -> None:
    assert ticker.stdin is not None
    ticker.stdin.write(f"{line}\n")
    ticker.stdin.flush()


def _said(ticker: subprocess.Popen[str]) -> str:
    assert ticker.stdout is not None
    return ticker.stdout.readline().strip()


NUMBERS = [
    pytest.param(200, 0.05, id="200"),
    pytest.param(10_000, 0.0, id="10000", marks=pytest.mark.nightly),
]


@pytest.mark.parametrize(("number", "seconds"), NUMBERS)
def test_two_share_what_comes(tmp_path: Path, redis_url: str, number: int, seconds: float) -> None:
    """A server and a worker on one Redis, called over HTTP: all calls run once, and both take their part."""
    with Deployment(RuntimeSettings.of(tmp_path / "scripts", redis=redis_url)) as deployment:
        server = deployment.serve(processes=2)
        deployment.work(processes=2)
        began = time.monotonic()
        with ThreadPoolExecutor(CALLERS) as callers:
            found = callers.map(lambda _: accept_many(server, number // CALLERS, seconds), range(CALLERS))
            accepted = [task for tasks in found for task in tasks]
        wait_until(lambda: deployment.journal.ended() >= number, LONGEST)
        took = time.monotonic() - began
        shares = sorted(deployment.journal.workers("end").values())
        sys.stdout.write(f"{number} calls in {took:.1f} s, {number / took:.0f} a second, shares {shares}\n")
        assert deployment.journal.count("end") == dict.fromkeys(accepted, 1)
        assert len(shares) == 2
        assert shares[0] > number / 5
        with redis.Redis.from_url(redis_url) as client:
            wait_until(lambda: not client.keys("*queue:task:*"))


def accept_many(server: Process, number: int, seconds: float) -> list[str]:
    """Calls an async API so many times."""
    found = []
    with httpx.Client(base_url=server.url, trust_env=False, timeout=60) as client:
        for _ in range(number):
            answer = client.post(f"/api/v1/async/{NOTED}", json={"kwargs": {"seconds": seconds}})
            found.append(answer.json()["data"]["id"])
    return found
