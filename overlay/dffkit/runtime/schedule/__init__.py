"""Which cron job is due at which moment."""

from ..entities import CronState
from .expressions import is_due, next_run
from .overlap import without_overlap
from .scheduler import Scheduler, task_of

__all__ = ["CronState", "Scheduler", "is_due", "next_run", "task_of", "without_overlap"]
