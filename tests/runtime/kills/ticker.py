"""A scheduler in a process of its own: ticks the minutes that it is told, all at the same moment as others."""

from __future__ import annotations

import sys

from dffkit.runtime.entities import Entities
from dffkit.runtime.queue import open_queue
from dffkit.runtime.schedule import CronState, Scheduler
from dffkit.runtime.scripts import Published
from dffkit.runtime.settings import RuntimeSettings
from dffkit.runtime.stores import open_stores


def main() -> None:
    """Reads settings and moments, a line each; writes how many tasks each moment made."""
    settings = RuntimeSettings.from_json(sys.stdin.readline())
    published, stores, queue = Published(settings), open_stores(settings), open_queue(settings)
    entities = Entities.read(settings, published)
    scheduler = Scheduler(settings, published, lambda: entities, stores, queue, CronState(stores))
    print("ready", flush=True)
    for line in sys.stdin:
        print(len(scheduler.tick(float(line))), flush=True)


if __name__ == "__main__":
    main()
