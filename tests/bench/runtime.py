"""What calling a function of a served folder costs: beside starting a process a call; and what is held to."""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Self

import httpx
from dffkit.runtime.settings import RuntimeSettings

from tests.runtime.folder import prepare
from tests.runtime.processes import Process

from . import wrk
from .null_app import PROGRAM, NullServer
from .row import Row, Skipped, Target, alternate

if TYPE_CHECKING:
    from collections.abc import Iterator

SCRIPTS = {
    "bench__f": """
        import time

        @DFF.API("Trivial")
        def trivial():
            return 1

        @DFF.API("Rows")
        def rows(number):
            return [{"id": n, "name": f"row {n}", "value": n / 7} for n in range(int(number))]

        @DFF.API("Large")
        def large(number):
            return DFF.RESP_LARGE_DATA([{"id": n, "name": f"row {n}", "value": n / 7} for n in range(int(number))])

        @DFF.API("Too long", timeout=1)
        def long():
            time.sleep(60)

        @DFF.API("Too long, in C", timeout=1)
        def stubborn():
            import re
            re.match("(a+)+$", "a" * 60 + "b")
        """
}
SECONDS, TURNS = 4.0, 5
STARTS, STARTERS = 20, 4
ROWS = 100_000
SAVES = 10
TIMES_PROCESS = Target("at least", 10)
PAUSE, MEGABYTE = 0.25, 1e6


def run() -> Iterator[Row]:
    """All against one server in a process of its own; the calls last, which need wrk."""
    if not Path("/proc/self/status").exists():
        raise Skipped("memory of the server is read from /proc, which this system does not have: run it on Linux")
    with tempfile.TemporaryDirectory() as folder:
        settings = RuntimeSettings.of(Path(folder) / "scripts")
        prepare(settings, SCRIPTS)
        server = Process(Path(folder) / "log", "serve", settings.folder, "--port", "0", "--processes", "2")
        try:
            yield from _memory(server)
            yield from _limits(server)
            yield _reload(server, settings)
            wrk.require()
            yield from _calls(f"{server.url}/api/v1/al/bench__f.trivial")
        finally:
            server.stop()


def _calls(url: str) -> Iterator[Row]:
    ours = partial(wrk.requests_a_second, httpx.Request("GET", url))
    with NullServer() as server:
        pair = alternate(ours, partial(wrk.requests_a_second, httpx.Request("GET", f"{server.url}/process")), TURNS)
    peer = "a server that starts a Python for each call"
    yield Row("runtime, sync call", "1/s", pair.ours, peer, pair.theirs, pair.ratio, TIMES_PROCESS)
    pair = alternate(ours, _starts_a_second, TURNS)
    yield Row("runtime, sync call, all in all", "1/s", pair.ours, "starts of python -c alone", pair.theirs, pair.ratio)
    latencies = sorted(_latencies(url))
    yield Row("runtime, sync call, median", "ms", latencies[len(latencies) // 2] * 1000)
    yield Row("runtime, sync call, p99", "ms", latencies[len(latencies) * 99 // 100] * 1000)


def _latencies(url: str) -> list[float]:
    """Seconds of each call of one caller, for some seconds."""
    found, ends = [], time.perf_counter() + SECONDS
    with httpx.Client(trust_env=False, timeout=60) as client:
        while (began := time.perf_counter()) < ends:
            client.get(url).raise_for_status()
            found.append(time.perf_counter() - began)
    return found


def _starts_a_second() -> float:
    began = time.perf_counter()
    with ThreadPoolExecutor(STARTERS) as callers:
        list(callers.map(lambda _: subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, check=True),
                         range(STARTS)))  # fmt: skip
    return STARTS / (time.perf_counter() - began)


def _memory(server: Process) -> Iterator[Row]:
    """The peak of the server itself above idle, while a caller reads the answer in pieces."""
    for name in ("rows", "large"):
        with _Watch(server.process.pid) as watch:
            size = 0
            url = f"{server.url}/api/v1/al/bench__f.{name}/s"
            with httpx.stream("GET", url, params={"number": ROWS}, trust_env=False, timeout=120) as answer:
                answer.raise_for_status()
                for piece in answer.iter_raw():
                    size += len(piece)
        peer = f"({size / MEGABYTE:.1f} MB as sent)"
        yield Row(f"runtime, {ROWS:,} rows, {name}", "MB", watch.above, peer, target=Target("at most", 100, of="ours"))


class _Watch:
    """How much more resident memory a process took at its peak than before."""

    def __init__(self, pid: int) -> None:
        self._path = Path(f"/proc/{pid}")
        self.above = 0.0

    def __enter__(self) -> Self:
        (self._path / "clear_refs").write_text("5")  # the peak begins now
        self._before = self._read("VmRSS")
        return self

    def __exit__(self, *failure: object) -> None:
        self.above = self._read("VmHWM") - self._before

    def _read(self, name: str) -> float:
        found = re.search(rf"{name}:\s+(\d+) kB", (self._path / "status").read_text(encoding="ascii"))
        return int(found[1]) / 1000 if found else 0.0


def _limits(server: Process) -> Iterator[Row]:
    for name in ("long", "stubborn"):
        began = time.perf_counter()
        answer = httpx.get(f"{server.url}/api/v1/al/bench__f.{name}", trust_env=False, timeout=60)
        took = time.perf_counter() - began
        if answer.json()["reason"] != "EFuncTimeout":
            raise ValueError(f"a call that takes too long was answered with {answer.text}")
        yield Row(f"runtime, {name}: beyond its limit", "s", took - 1, target=Target("at most", 0.5, of="ours"))


def _reload(server: Process, settings: RuntimeSettings) -> Row:
    """From the save of a script to the first call that has the new version; the median."""
    path, found = Path(settings.folder) / "bench" / "saved.py", []
    for number in range(SAVES + 1):
        path.write_text(f'@DFF.API("Saved")\ndef saved():\n    return "version {number}"\n')
        began = time.perf_counter()
        while httpx.get(f"{server.url}/api/v1/al/bench__saved.saved", trust_env=False).text != f"version {number}":
            time.sleep(0.005)
        found.append(time.perf_counter() - began)
        time.sleep(PAUSE)
    found = sorted(found[1:])
    return Row("runtime, save to callable", "ms", found[len(found) // 2] * 1000, f"(worst {found[-1] * 1000:.0f} ms)",
               target=Target("at most", 300, of="ours"))  # fmt: skip
