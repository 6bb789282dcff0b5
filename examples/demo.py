"""``make demo``: starts a mock on a free port, walks through the tour and reports; status 1 if a step failed."""

from __future__ import annotations

import argparse
import logging
import os
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, TypeVar, get_args
from urllib.parse import unquote

from dffkit import DffkitError
from dffkit_mock.engines import EngineName
from dffkit_mock.process import MockProcess
from dffkit_mock.server import CannotListen
from rich.console import Console
from rich.table import Table

from examples.tour import STOPS

T = TypeVar("T")
WIDEST = 56  # characters of a path or a body


@dataclass(frozen=True)
class Row:
    """One step of the report."""

    service: str
    title: str
    sent: list[str]
    came: str
    milliseconds: float
    failed: bool = False


@dataclass
class Report:
    """Does the steps of the tour against a mock and keeps what is to be said of each."""

    mock: MockProcess
    rows: list[Row] = field(default_factory=list)
    service: str = ""
    seen: int = 0

    def walk(self) -> None:
        """Through all services; a failed step ends its service, not the tour."""
        for stop in STOPS:
            self.service = stop.__name__
            try:
                stop(self.show)
            except Exception as error:  # noqa: BLE001 - what did not come from a step is a failure of the report too
                if not (self.rows and self.rows[-1].failed and self.rows[-1].service == self.service):
                    self._add("(between the steps)", _sentence(error), 0.0, failed=True)

    def show(self, title: str, step: Callable[[], T], /) -> T:
        """One step: done, timed, and written down with what it sent."""
        start = time.perf_counter()
        try:
            came = step()
        except Exception as error:
            self._add(title, _sentence(error), start, failed=True)
            raise
        self._add(title, _short(came), start)
        return came

    def _add(self, title: str, came: str, start: float, *, failed: bool = False) -> None:
        took = (time.perf_counter() - start) * 1000 if start else 0.0
        entries = self.mock.requests()[self.seen :]
        self.seen += len(entries)
        sent = [line for entry in entries for line in _sent(entry)]
        disagreed = any((entry["disagreement"] or {}).get("defect", "") is None for entry in entries)
        note = "the engine disagreed, see the journal: " if disagreed else ""
        self.rows.append(Row(self.service, title, sent, note + came, took, failed or disagreed))


def main() -> int:
    """Runs the demo; returns the exit status."""
    parser = argparse.ArgumentParser(prog="make demo", description=__doc__)
    parser.add_argument("--engine", choices=get_args(EngineName), default="native")
    engine: EngineName = parser.parse_args().engine
    logging.basicConfig(level=logging.ERROR)
    console = Console(width=None if sys.stdout.isatty() else 160)
    begun = time.perf_counter()
    try:
        with MockProcess(engine=engine) as mock:
            ready = time.perf_counter() - begun
            os.environ["DFFKIT_MOCK_URL"] = mock.url
            report = Report(mock)
            report.walk()
    except CannotListen as error:
        console.print(f"The mock did not start: {error}", markup=False, highlight=False, soft_wrap=True)
        return 1
    console.print(_table(report.rows, engine))
    failed = [row for row in report.rows if row.failed]
    services = len({row.service for row in report.rows})
    console.print(
        f"{len(report.rows) - len(failed)} of {len(report.rows)} steps through {services} services worked; "
        f"the mock ({engine} engine) was ready after {ready:.1f} s, all took {time.perf_counter() - begun:.1f} s."
    )
    return 1 if failed or services < len(STOPS) else 0


def _table(rows: list[Row], engine: str) -> Table:
    table = Table(title=f"dffkit: a tour of every service, answered by the {engine} engine", expand=True)
    table.add_column("step", no_wrap=True, ratio=4)
    table.add_column("sent", no_wrap=True, ratio=10)
    table.add_column("came back", overflow="fold", ratio=8)
    table.add_column("ms", justify="right", no_wrap=True, min_width=5)
    last = ""
    for row in rows:
        if row.service != last:
            table.add_section()
            table.add_row(f"[bold cyan]{row.service}[/]")
        style = "bold red" if row.failed else None
        cells = (f"  {row.title}", "\n".join(row.sent) or "(no request)", row.came)
        table.add_row(*map(_plain, cells), f"{row.milliseconds:.1f}", style=style)
        last = row.service
    return table


def _sent(entry: dict[str, Any]) -> list[str]:
    """A request of the journal in one line, or two where it had a body."""
    path = unquote(entry["path"])
    if len(path) > WIDEST:
        path = f"{path[: WIDEST // 2]}…{path[-WIDEST // 2 :]}"
    line = f"{entry['method']} {path} → {entry['status']}"
    return [line, f"  {entry['body']!r:.{WIDEST}}"] if entry["body"] else [line]


def _plain(text: str) -> str:
    return text.replace("[", r"\[")


def _short(came: Any) -> str:
    if isinstance(came, list) and came:
        return f"{len(came)} of {type(came[0]).__name__}: {came[0]!r:.90}…"
    text = repr(came)
    return text if len(text) <= 100 else f"{text[:99]}…"


def _sentence(error: Exception) -> str:
    known = isinstance(error, DffkitError)
    return f"{type(error).__name__}: {error}" if known else f"unexpected {type(error).__name__}: {error}"


if __name__ == "__main__":
    sys.exit(main())
