"""What a fresh mock costs a test: 1,000 tests in a pytest run of their own, between as many with an empty fixture."""

from __future__ import annotations

import json
import statistics
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from .child import printed
from .row import Row, Target

if TYPE_CHECKING:
    from collections.abc import Iterator

TESTS = 1000
WITHIN = 2.0  # ms

CONFTEST = """
import json, time
import pytest

took = {"empty": {}, "mock": {}}

def timed():
    @pytest.hookimpl(wrapper=True, tryfirst=True)
    def hook(item):
        started = time.perf_counter()
        try:
            return (yield)
        finally:
            _, kind, number = item.name.split("_")
            took[kind][number] = took[kind].get(number, 0) + time.perf_counter() - started
    return hook

pytest_runtest_setup, pytest_runtest_teardown = timed(), timed()

@pytest.fixture
def nothing():
    yield

def pytest_sessionfinish():
    with open("took.json", "w") as file:
        json.dump({kind: list(tests.values()) for kind, tests in took.items()}, file)
"""

HEAD = """
from http.client import HTTPConnection
from urllib.parse import urlsplit
"""

# By turns, so that both meet the same load of the machine. Each mock is called, and its connection is left open.
PAIR = """
def test_empty_{0}(nothing):
    pass

def test_mock_{0}(dffkit_mock):
    connection = HTTPConnection(urlsplit(dffkit_mock.url).netloc)
    connection.request("GET", "/v2/mock-project/fgs/functions")
    assert connection.getresponse().read()
    dffkit_mock.assert_called("functiongraph.list_functions", times=1)
"""


def run() -> Iterator[Row]:
    """Set-up and tear-down of the test in the middle, less what pytest takes for one with an empty fixture."""
    took = _milliseconds(TESTS)
    empty, mock = (statistics.median(took[kind]) for kind in ("empty", "mock"))
    target = Target("at most", WITHIN, of="ours")
    yield Row("mock.native, fresh for a test", "ms", mock - empty, "pytest, empty fixture", empty, target=target)


def _milliseconds(count: int) -> dict[str, list[float]]:
    with tempfile.TemporaryDirectory(prefix="dffkit-bench-") as name:
        folder = Path(name)
        (folder / "pytest.ini").write_text("[pytest]\n")
        (folder / "conftest.py").write_text(CONFTEST)
        (folder / "test_it.py").write_text(HEAD + "".join(PAIR.format(number) for number in range(count)))
        printed(sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", cwd=folder)
        took: dict[str, list[float]] = json.loads((folder / "took.json").read_text())
    return {kind: [seconds * 1000 for seconds in tests] for kind, tests in took.items()}
