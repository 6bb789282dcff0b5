"""A cron job does not run beside itself: what comes too early is skipped."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..task import Outcome

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..stores import Stores
    from ..task import Task

HELD = "Previous task not finished, skip current task"
GRACE = 5.0
"""Seconds beyond the limit of a task after which its lock is nobody's: its process was killed before."""


def without_overlap(stores: Stores, task: Task, run: Callable[[Task], Outcome]) -> Outcome:
    """Runs a task of a cron job unless an earlier one of it still runs; other tasks just run.

    All delayed runs of a job share a lock; runs by hand have one of their own.
    """
    if task.cron_mode is None:
        return run(task)
    key = f"cron-lock:{task.origin_id}:{task.func_id}:{task.cron_mode}"
    if not stores.lock(key, task.timeout + GRACE, task.id):
        return Outcome("skipped", exception=HELD)
    try:
        return run(task)
    finally:
        stores.unlock(key, task.id)
