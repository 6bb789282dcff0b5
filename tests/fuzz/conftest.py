"""What the fuzz tests share: the tally, and its table at the end of ``make fuzz``."""

from __future__ import annotations

import os

import pytest
from dffkit_fuzz.tally import Tally, table

from .scopes import scopes

TALLY = pytest.StashKey[Tally]()


@pytest.fixture(scope="session")
def tally(pytestconfig: pytest.Config) -> Tally:
    """Counts what the tests of this process try."""
    return pytestconfig.stash.setdefault(TALLY, Tally())


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    """The table of all directions, where ``FUZZ_TABLE`` asks for it: one worker, or the counts are apart."""
    counted = config.stash.get(TALLY, None)
    if os.environ.get("FUZZ_TABLE") and counted:
        terminalreporter.section("fuzzed")
        for line in table(counted.rows(), scopes()):
            terminalreporter.write_line(line)
