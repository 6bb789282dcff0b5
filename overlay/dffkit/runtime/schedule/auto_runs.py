"""Functions that run by themselves without a clock: when the runtime is launched, when their script is published.

They ask for it by ``integration="autoRun"`` and ``integration_config``. Source: the platform's integrations.
"""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, Literal

from ..scripts import task_for
from ..task import new_id
from .changes import FOR_EVER

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from ..queue import Queue
    from ..scripts import FunctionInfo, Published
    from ..stores import Stores
    from ..task import Task

Event = Literal["onSystemLaunch", "onScriptPublish"]

UP = "auto-run:up"
"""The lock that says that a runtime is up; whichever of its servers holds it."""
UP_FOR = 5.0
"""Seconds after which a runtime is down whose servers were killed: one that comes later is a launch again."""

PUBLISHED_WITHIN = 3600.0
"""Seconds within which servers that are up publish the same version."""


class AutoRuns:
    """Puts a task for each function that asks for it; several servers that share a Redis put one only.

    ``look`` is called every second. The first server of a runtime launches it; those that join, or take over, do not.
    The version of a script that several servers publish is run for by the first of them, also where the others join
    much later. A runtime that is not
    ``shared`` is launched with its server, however its last one ended.
    """

    def __init__(
        self, published: Published, stores: Stores, queue: Queue, clock: Callable[[], float], *, shared: bool
    ) -> None:
        self._published, self._stores, self._queue, self._clock = published, stores, queue, clock
        self._is_shared = shared
        self._name = new_id("runtime")
        self._is_launched = False
        self._waiting: deque[tuple[str | None, Task]] = deque()

    def note(self, script_ids: Iterable[str]) -> None:
        """Scripts were published: what asks for it is put at the next look."""
        written = frozenset(script_ids)
        for function in self._published.functions() if written else ():
            if function.script_id in written:
                self._ask(function, "onScriptPublish", function.code_md5 if self._is_shared else None)

    def look(self) -> None:
        """Puts what is asked for; where stores or queue are away that raises, and the next look does it."""
        is_ours = not self._is_shared or self._stores.lock(UP, UP_FOR, self._name)
        if is_ours and not self._is_launched:
            for function in self._published.functions():
                self._ask(function, "onSystemLaunch", None)
        self._is_launched = True
        while self._waiting:
            version, task = self._waiting[0]
            if version is None or self._is_first(task.func_id, version):
                self._queue.put(task)
            self._waiting.popleft()

    def _is_first(self, func_id: str, version: str) -> bool:
        """Whether no other server has run for a version: neither a moment ago, nor long before this one joined.

        A server that publishes a version once more means it.
        """
        latest = f"auto-run:latest:{func_id}"
        if not self._stores.lock(f"auto-run:publish:{func_id}:{version}", PUBLISHED_WITHIN, self._name):
            return False
        known, _, by = (self._stores.kept(latest) or "").partition(" ")
        if known == version and by != self._name:
            return False
        self._stores.keep(latest, f"{version} {self._name}", FOR_EVER)
        return True

    def close(self) -> None:
        """The runtime is down, unless another server is up."""
        if self._is_shared:
            self._stores.unlock(UP, self._name)

    def _ask(self, function: FunctionInfo, event: Event, version: str | None) -> None:
        options = function.options
        if options.integration == "autoRun" and (options.integration_config or {}).get(event):
            task = task_for(function, "integration", f"autoRun.{event}-{function.id}", {}, self._clock())
            self._waiting.append((version, task))
