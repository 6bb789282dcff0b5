"""What one process keeps from task to task, and what a task is given of it."""

from __future__ import annotations

import time
from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple

from ..context import Running
from ..entities import Declarations, Entities
from ..queue import Queue, open_queue
from ..scripts import Published, ScriptRun
from ..settings import RuntimeSettings
from ..stores import Stores, open_stores

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ..task import Task
    from .logs import Log


class Parts(NamedTuple):
    """What one process keeps from task to task: no state of a script.

    The last two are another clock and other scripts in tests.
    """

    settings: RuntimeSettings
    published: Published
    stores: Stores
    queue: Queue
    declarations: Declarations
    now: Callable[[], float] = time.time
    scripts: Callable[[Published, Mapping[str, Any]], ScriptRun] = ScriptRun

    def running(self, task: Task, log: Log, *, is_draft: bool = False) -> Running:
        """A task that is about to run here."""
        return Running(
            task,
            self.settings,
            self.stores,
            self.queue,
            Entities(self.declarations.good(), self.published),
            self.published,
            now=self.now,
            log=log.write,
            hide=log.hide,
            is_draft=is_draft,
        )


@lru_cache(maxsize=4)
def parts(settings: str) -> Parts:
    """The parts for settings in JSON; connections are opened on first use."""
    read = RuntimeSettings.from_json(settings)
    return Parts(read, Published(read), open_stores(read), open_queue(read), Declarations(read))
