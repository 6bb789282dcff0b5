"""A collector that loses nothing: several threads measure, one writer sends, and a file keeps what could not be sent.

Run it against the mock (``dffkit mock`` in another terminal)::

    DFFKIT_MOCK_URL=http://127.0.0.1:8600 python examples/collector.py

or against a DataWay of yours, with its address (``https://…?token=tkn_…``) in ``DFFKIT_DATAWAY_URL``. Stop the server,
or kill this program in the middle, and start it again: what was accepted is sent.
"""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor
from time import perf_counter
from typing import TYPE_CHECKING

from dffkit import DataWay, errors

if TYPE_CHECKING:
    from dffkit.connectors.dataway.buffered import BufferedWriter, DropReport

SPOOL = "collector.spool"
HOSTS = ("web-01", "web-02", "db-01")
SAMPLES = 200


def measure(writer: BufferedWriter, host: str) -> int:
    """Writes the samples of one host; how many were accepted."""
    for number in range(SAMPLES):
        load = os.getloadavg()[0] + number / SAMPLES
        try:
            writer.write_metric("load", {"host": host}, {"one": load, "number": number})
        except errors.BufferFullError:
            return number  # the server is away, and there is no room for more: measure less, or give it more room
    return SAMPLES


def tell(report: DropReport) -> None:
    """What the server refused for good; ``report.lines`` has the points."""
    print("dropped:", report)


def main() -> None:
    """Measures, sends, and prints what became of it."""
    begun = perf_counter()
    with DataWay() as dataway, dataway.buffered(spool=SPOOL, flush_points=500, on_drop=tell) as writer:
        print("left by an earlier run:", writer.counters.recovered)
        with ThreadPoolExecutor() as threads:
            accepted = sum(threads.map(lambda host: measure(writer, host), HOSTS))
        print("accepted:", accepted)
        try:
            writer.flush(timeout=10)
        except errors.DeadlineError as error:
            print("not yet:", error)
        counters = writer.counters
        print("sent:", counters.sent, "in", counters.requests, "requests, left:", counters.pending_points)
    print(f"took {perf_counter() - begun:.1f} s")


if __name__ == "__main__":
    main()
