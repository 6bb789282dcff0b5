"""A runtime in one process, put together for a test: nothing listens, nothing is started."""

from __future__ import annotations

import json
import shutil
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any

from ...errors import MisuseError
from ..execution.packages import Packages
from ..execution.parts import Parts
from ..platform import Platform
from ..queue import Queue
from ..schedule import without_overlap
from ..scripts import NoSuchFunction, task_for
from ..settings import RuntimeSettings
from ..stores import open_stores
from ..temporary_files import FOLDERS
from .clock import Clock
from .given import Given
from .here import Here
from .results import Result
from .waiting import HeldTasks

if TYPE_CHECKING:
    from collections.abc import Coroutine
    from pathlib import Path

    from ..scripts import FunctionInfo
    from ..task import Origin, Task


class Bench:
    """The parts of a runtime: ``clock``, what is ``given``, tasks that are ``held``, what runs them ``here``."""

    def __init__(self, folder: Path, data: Path, known: dict[tuple[str, str], tuple[FunctionInfo, ...]]) -> None:
        resources = _copied(folder / "resources", data / "resources")
        self.settings = RuntimeSettings.of(folder, data=str(data / "data"), resources=str(resources))
        self.packages = Packages(self.settings.resources)
        self.clock = Clock()
        self.given = Given(self.settings)
        self.held = HeldTasks(self.clock)
        self.here = Here(known)
        self.platform = self._platform()

    def _platform(self) -> Platform:
        stores, queue = open_stores(self.settings, self.clock), Queue(self.held)
        platform = Platform(
            self.settings, self.clock, declarations=self.given, stores=stores, queue=queue, pool=self.here
        )
        platform.publisher.waits = False
        self.here.parts = Parts(
            self.settings,
            platform.published,
            stores,
            queue,
            self.given,
            now=self.clock,
            scripts=self.here.scripts,
        )
        return platform

    def publish(self) -> None:
        """Publishes what is new; nothing of it waits for anything."""
        work: Coroutine[Any, Any, Any] = self.platform.publish()
        try:
            work.send(None)
        except StopIteration:
            return
        raise AssertionError("publishing in this process waits for nothing")

    def function(self, func_id: str) -> FunctionInfo:
        """An exported function; :class:`~dffkit.runtime.scripts.NoSuchFunction` says what is wrong, or the nearest."""
        __tracebackhide__ = True
        self.publish()
        try:
            return self.platform.published.find(func_id)
        except NoSuchFunction:
            raise NoSuchFunction(self._missing(func_id)) from None

    def task(self, function: FunctionInfo, origin: Origin, origin_id: str, kwargs: dict[str, Any]) -> Task:
        """The task of a call now; the arguments as they arrive."""
        __tracebackhide__ = True
        return task_for(function, origin, origin_id, _sent(kwargs), self.clock())

    def run(self, task: Task) -> Result:
        """Runs a task, unless it is of a cron job that still runs."""
        __tracebackhide__ = True
        before = len(self.here.results)
        outcome = without_overlap(self.platform.stores, task, self.here.run_now)
        self.here.check()
        return self.here.results[-1] if len(self.here.results) > before else Result.of(task, outcome)

    def paths(self) -> set[str]:
        """The files of all published scripts."""
        published = self.platform.published
        return {published.script(script_id).path for script_id in published.ids()}

    def _missing(self, func_id: str) -> str:
        problem = self.platform.publisher.problems.get(func_id.rpartition(".")[0])
        if problem is not None:
            return f"{func_id} cannot be called, because its script is not published: {problem}"
        known = [one.id for one in self.platform.published.functions()]
        close = get_close_matches(func_id, known, 1)
        near = f"did you mean {close[0]!r}?" if close else f"they export {', '.join(known) or 'nothing'}"
        return f"no script of {self.settings.folder} exports {func_id!r}: {near}"


def _copied(source: Path, target: Path) -> Path:
    if source.is_dir():
        shutil.copytree(source, target, ignore=shutil.ignore_patterns(*FOLDERS))
    target.mkdir(parents=True, exist_ok=True)
    return target


def _sent(kwargs: dict[str, Any]) -> dict[str, Any]:
    __tracebackhide__ = True
    for name, value in kwargs.items():
        try:
            json.dumps(value, allow_nan=False)
        except (TypeError, ValueError, RecursionError) as exc:
            raise MisuseError(f"the argument {name!r} cannot be sent as JSON, as callers do: {exc}") from None
    found: dict[str, Any] = json.loads(json.dumps(kwargs))
    return found
