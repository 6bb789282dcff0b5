"""Eight threads that feed one writer: ``python -m tests.bench.feeding NAME URL SPOOL`` prints rates.

``python -m tests.bench.feeding down-memory`` and ``down-spool`` feed one whose server is away, and print how much
memory the process has taken since the writer had its first points.
"""

from __future__ import annotations

import contextlib
import json
import logging
import sys
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from dffkit import DataWay
from dffkit.errors import BufferFullError, DeadlineError

from .transfer import resident

if TYPE_CHECKING:
    from collections.abc import Callable

THREADS = 8
POINTS = 3_000  # of each thread
AT = 1_577_808_000_000_000_000
FIRST, MORE = 20_000, 200_000  # points written to a server that is away: to fill the writer, and then on
TOGETHER = 100


def point(thread: int, number: int) -> dict[str, Any]:
    """A point as a collector of metrics writes it."""
    fields = {"usage": number * 0.25, "count": number, "running": True}
    tags = {"host": f"web-{thread}", "zone": "cn"}
    return {"measurement": "cpu", "tags": tags, "fields": fields, "timestamp": AT + number}


def fed(write: Callable[[dict[str, Any]], object]) -> None:
    """Eight threads write points, one by one."""

    def work(thread: int) -> None:
        for number in range(POINTS):
            write(point(thread, number))

    threads = [threading.Thread(target=work, args=(number,)) for number in range(THREADS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def ours(url: str, spool: str | None) -> list[float]:
    """With a writer of ours: points accepted a second, and points sent."""
    with DataWay(endpoint=url, token="tkn_bench") as dataway, dataway.buffered(spool=spool) as writer:
        begun = time.perf_counter()
        fed(lambda it: writer.write_metric(**it))
        accepted = time.perf_counter()
        writer.flush(60.0)
        if writer.counters.sent != THREADS * POINTS:
            raise AssertionError(writer.counters)
        return rates(begun, accepted, time.perf_counter())


def influx(url: str, _spool: str | None) -> list[float]:
    """The same with the batching WriteApi of influxdb-client, at our sizes."""
    from influxdb_client import InfluxDBClient, Point, WriteOptions  # noqa: PLC0415 - the peer has a process of its own

    with InfluxDBClient(url=url, token="t", org="o") as client:
        writer = client.write_api(write_options=WriteOptions(batch_size=1000, flush_interval=1000))
        begun = time.perf_counter()
        fed(lambda it: writer.write("bucket", "o", Point.from_dict({**it, "time": it["timestamp"]})))
        accepted = time.perf_counter()
        writer.close()  # returns when all is sent
        return rates(begun, accepted, time.perf_counter())


def rates(begun: float, *ends: float) -> list[float]:
    """Points a second until each of the ends."""
    return [THREADS * POINTS / (end - begun) for end in ends]


def growth(url: str, spool: str | None) -> list[float]:
    """Bytes taken while ten times as many points are written as it took to fill the writer."""
    limit = None if spool else FIRST
    with DataWay(endpoint=url, token="tkn_bench") as dataway:
        writer = dataway.buffered(spool=spool, max_points=limit)
        refused = pushed(writer.write_metric_many, FIRST)
        while writer.counters.last_error is None:  # the first attempt loads what every request needs
            time.sleep(0.01)
        before = resident("VmRSS")
        refused += pushed(writer.write_metric_many, MORE)
        taken = resident("VmRSS") - before
        counters = writer.counters
        if counters.accepted + refused != FIRST + MORE or counters.sent:
            raise AssertionError(counters)
        logging.disable()
        with contextlib.suppress(DeadlineError):  # what is lost is meant to be
            writer.close(0.0)
    return [float(taken)]


def pushed(write: Callable[[list[dict[str, Any]]], object], count: int) -> int:
    """Writes so many points; how many of them were refused."""
    refused = 0
    for start in range(0, count, TOGETHER):
        try:
            write([point(0, start + number) for number in range(TOGETHER)])
        except BufferFullError:
            refused += TOGETHER
    return refused


FEEDS: dict[str, Callable[[str, str | None], list[float]]] = {
    "memory": ours,
    "spool": ours,
    "influx": influx,
    "down-memory": growth,
    "down-spool": growth,
}


def main() -> None:
    """The figures for one name."""
    name, url, folder = sys.argv[1:]
    spool = str(Path(folder) / name) if "spool" in name else None
    print(json.dumps(FEEDS[name](url, spool)))


if __name__ == "__main__":
    main()
