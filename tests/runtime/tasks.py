"""Tasks that wait in a queue, taken out of it to be looked at."""

from __future__ import annotations

from dffkit.runtime.queue import QUEUES, Queue
from dffkit.runtime.task import Task


def taken(queue: Queue) -> list[Task]:
    """Those that are due, by queue and age; they are gone then."""
    leases = queue._leases
    leased = leases.take(QUEUES, 100, "tests")
    for one in leased:
        leases.done("tests", one.id)
    return [Task.from_json(one.text) for one in leased]
