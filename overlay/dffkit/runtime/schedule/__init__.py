"""Which cron job is due at which moment, and what scripts change of that."""

from .auto_runs import AutoRuns
from .changes import CronState
from .overlap import without_overlap
from .scheduler import Scheduler, task_of

__all__ = ["AutoRuns", "CronState", "Scheduler", "task_of", "without_overlap"]
