"""Which cron job is due at which moment, and what scripts change of that."""

from .changes import CronState
from .overlap import without_overlap
from .scheduler import Scheduler, task_of

__all__ = ["CronState", "Scheduler", "task_of", "without_overlap"]
