"""A cron job does not run beside itself: what comes too early is skipped."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from ..stores.errors import UnavailableError
from ..task import Outcome

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..stores import Stores
    from ..task import Task

log = logging.getLogger(__name__)

HELD = "Previous task not finished, skip current task"
GRACE = 5.0
"""Seconds beyond the limit of a task after which its lock is nobody's: its process was killed before."""


def without_overlap(stores: Stores, task: Task, run: Callable[[Task], Outcome]) -> Outcome:
    """Runs a task of a cron job unless an earlier one of it still runs; other tasks just run.

    All delayed runs of a job share a lock; runs by hand have one of their own. What has run keeps its outcome also
    where its lock cannot be given back, which then ends by itself.
    """
    if task.cron_mode is None:
        return run(task)
    key = f"cron-lock:{task.origin_id}:{task.func_id}:{task.cron_mode}"
    seconds = task.expires + task.timeout + GRACE  # it may wait for a free process first
    if not stores.lock(key, seconds, task.id):
        return Outcome("skipped", exception=HELD)
    try:
        return run(task)
    finally:
        try:
            stores.unlock(key, task.id)
        except UnavailableError as exc:
            log.warning("the cron job %s may be skipped for up to %.0f seconds: %s", task.origin_id, seconds, exc)
