"""The fixture ``dff``."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from difflib import get_close_matches
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx

from ...errors import MisuseError
from ..entities import merged
from ..execution import child
from ..platform import Platform
from ..queue import QUEUES, Queue
from ..schedule import without_overlap
from ..schedule.scheduler import task_of
from ..scripts import NoSuchFunction
from ..serving import make_app
from ..serving.calls import ASYNC_QUEUE
from ..settings import RuntimeSettings
from ..stores import open_stores
from ..task import Task
from .clock import Clock
from .given import Given
from .here import Here
from .http import URL, Direct
from .results import Result
from .waiting import HeldTasks

if TYPE_CHECKING:
    import datetime
    from collections.abc import Callable, Coroutine

    from ..entities import Entities
    from ..scripts import FunctionInfo
    from ..stores import Store
    from ..stores.cache import Cache

MOST = 1000
"""Tasks that one :meth:`Dff.run_queue` runs: a script that queues itself would go on for ever."""


class Dff:
    """Functions of a folder of scripts, called by a test in its own process and on its own thread.

    - Ids are those of the platform, ``set__script.func``. Scripts are read anew before each call.
    - What scripts keep (STORE, CACHE, files of ``DFF.RSRC``, queues, the clock) is new for each test, and under its
      ``tmp_path``; files of ``FOLDER/resources`` are there as copies.
    - Arguments and values go through JSON, as on the platform. What a function prints, the test prints.
    - Limits of time hold where ``dff.limited = True``: they are off, because a breakpoint takes its time.
    """

    def __init__(
        self, folder: Path, data: Path, known: dict[tuple[str, str], tuple[FunctionInfo, ...]], mock: Callable[[], Any]
    ) -> None:
        self._settings = RuntimeSettings.of(
            folder, data=str(data / "data"), resources=str(_copied(folder / "resources", data / "resources"))
        )
        self._mock = mock
        self._given = Given()
        self._held = HeldTasks(self._now)
        self._here = Here(known)
        self.clock = Clock()
        self._platform = _Platform(
            self._settings,
            self._now,
            stores=open_stores(self._settings, self._now),
            queue=Queue(self._held),
            pool=self._here,
        )
        self._platform.given = self._given
        self._here.parts = child.Parts(
            self._settings,
            self._platform.published,
            self._platform.stores,
            self._platform.queue,
            self._now,
            self._here.scripts,
            self._given.entities,
        )

    def call(self, func_id: str, /, **kwargs: Any) -> Any:
        """What a function returns; raises what it raises, with its traceback."""
        __tracebackhide__ = True
        result = self.outcome(func_id, **kwargs)
        if result.status == "success":
            return result.value
        raise result.failure(self._paths())

    def outcome(self, func_id: str, /, **kwargs: Any) -> Result:
        """What becomes of a call: value, logs, exception, and what it asks of the HTTP answer."""
        __tracebackhide__ = True
        function = self._function(func_id)
        return self._run(self._task(function, kwargs, timeout=function.timeout(), expires=function.options.expires))

    def async_call(self, id: str, /, **kwargs: Any) -> str:  # noqa: A002 - APIs have ids
        """Queues a call of an async API, or of a function, and returns the id of its task; see :meth:`run_queue`."""
        __tracebackhide__ = True
        self._publish()
        api = self._platform.entities.async_(id)
        function = self._function(id if api is None else api.func_id)
        task = self._task(
            function,
            merged({} if api is None else api.kwargs, kwargs),
            origin="asyncAPI",
            origin_id=id,
            queue=function.options.queue or ASYNC_QUEUE,
            timeout=function.timeout(asynchronous=True),
            expires=function.options.expires,
        )
        self._platform.queue.put(task)
        return task.id

    def run_queue(self) -> list[Result]:
        """Runs what waits and is due, also what that queues, in its order; tasks for later stay where they are."""
        __tracebackhide__ = True
        self._publish()
        results: list[Result] = []
        while leased := self._held.take(QUEUES, 1, "test"):
            if len(results) == MOST:
                raise MisuseError(f"{MOST} tasks have run, and there are more: a function queues itself")
            results += [self._run(Task.from_json(one.text)) for one in leased]
        return results

    def waiting(self) -> int:
        """How many tasks wait, those for later too."""
        return sum(map(self._platform.queue.waiting, QUEUES))

    def cron_at(self, moment: str | float | datetime.datetime) -> list[Result]:
        """Sets the clock to a moment, and runs the cron jobs that are due in its minute.

        ``moment`` is as in ``"2026-11-21T03:00:00+08:00"``; the zone is needed. What ``delayed_cron_job`` puts off
        waits: ``dff.clock.advance(10)`` and :meth:`run_queue` run it.
        """
        __tracebackhide__ = True
        minute = self.clock.set(moment) // 60 * 60
        self._publish()
        results = []
        for task in map(task_of, self._platform.scheduler.due(minute)):
            self._platform.cron.note(task.origin_id, f"{int(minute)} {task.id}")
            if task.eta is not None and task.eta > self.clock():
                self._platform.queue.put(task)
            else:
                results.append(self._run(task))
        return results

    @cached_property
    def http(self) -> httpx.Client:
        """A client whose requests are answered by the runtime as it serves, without a socket.

        Calls come from this machine: direct calls need no access key unless ``dff.yaml`` has some.
        """
        app = make_app(self._platform)
        return httpx.Client(transport=Direct(app, self._publish, self._here.check), base_url=URL, trust_env=False)

    def get(self, path: str, **more: Any) -> httpx.Response:
        """The answer to a GET; arguments as httpx has them."""
        __tracebackhide__ = True
        return self.http.get(path, **more)

    def post(self, path: str, **more: Any) -> httpx.Response:
        """The answer to a POST; arguments as httpx has them."""
        __tracebackhide__ = True
        return self.http.post(path, **more)

    def connect(self, id: str) -> Any:  # noqa: A002 - connectors have ids
        """Lets ``DFF.CONN(id)`` of scripts lead to dffkit's mock, and returns that: the fixture ``dffkit_mock``."""
        __tracebackhide__ = True
        mock = self._mock()
        self._given.mock(id, self._platform.entities.connector(id))
        return mock

    @property
    def env(self) -> dict[str, Any]:
        """Values of ``DFF.ENV`` by id, above those of ``dff.yaml``; ``None`` for one that there is not to be."""
        return self._given.env

    @property
    def store(self) -> Store:
        """The values of ``DFF.STORE``, by scope and key; the scope of a script is its id."""
        return self._platform.stores.store

    @property
    def cache(self) -> Cache:
        """The values of ``DFF.CACHE``, by scope and key."""
        return self._platform.stores.cache

    @property
    def resources(self) -> Path:
        """The folder of ``DFF.RSRC``."""
        return Path(self._settings.resources)

    @property
    def results(self) -> tuple[Result, ...]:
        """All that ran in this test, through whatever door, the first one first."""
        return tuple(self._here.results)

    @property
    def limited(self) -> bool:
        """Whether functions are interrupted at the end of their time."""
        return self._here.limited

    @limited.setter
    def limited(self, value: bool) -> None:
        self._here.limited = value

    def close(self) -> None:
        """Closes what is open."""
        if "http" in self.__dict__:
            self.http.close()
        self._platform.close()

    def _now(self) -> float:
        return self.clock()

    def _run(self, task: Task) -> Result:
        __tracebackhide__ = True
        outcome = without_overlap(self._platform.stores, task, self._here.run_now)
        self._here.check()
        found = self._here.results[-1] if self._here.results else None
        return found if found is not None and found.task.id == task.id else Result.of(task, outcome)

    def _task(self, function: FunctionInfo, kwargs: dict[str, Any], *, expires: int | None, **more: Any) -> Task:
        __tracebackhide__ = True
        task = Task(function.id, _sent(kwargs), chain=(function.id,), trigger_time=self.clock(), **more)
        return task if expires is None else replace(task, expires=expires)

    def _function(self, func_id: str) -> FunctionInfo:
        __tracebackhide__ = True
        self._publish()
        try:
            return self._platform.published.find(func_id)
        except NoSuchFunction:
            raise NoSuchFunction(self._missing(func_id)) from None

    def _missing(self, func_id: str) -> str:
        problem = self._platform.publisher.problems.get(func_id.rpartition(".")[0])
        if problem is not None:
            return f"{func_id} cannot be called, because its script is not published: {problem}"
        known = [one.id for one in self._platform.published.functions()]
        close = get_close_matches(func_id, known, 1)
        near = f"did you mean {close[0]!r}?" if close else f"it exports {', '.join(known) or 'nothing'}"
        return f"no script of {self._settings.folder} exports {func_id!r}: {near}"

    def _publish(self) -> None:
        """Publishes what is new; nothing of it waits for anything."""
        work: Coroutine[Any, Any, Any] = self._platform.publish()
        try:
            work.send(None)
        except StopIteration:
            return
        raise AssertionError("publishing in this process waits for nothing")

    def _paths(self) -> set[str]:
        published = self._platform.published
        return {published.script(script_id).path for script_id in published.ids()}


class _Platform(Platform):
    """A platform in which tests say what is declared."""

    given: Given

    @property
    def entities(self) -> Entities:
        return self.given.entities(self.settings, self.published)


def _copied(source: Path, target: Path) -> Path:
    if source.is_dir():
        shutil.copytree(source, target)
    target.mkdir(parents=True, exist_ok=True)
    return target


def _sent(kwargs: dict[str, Any]) -> dict[str, Any]:
    """The arguments as they arrive."""
    __tracebackhide__ = True
    for name, value in kwargs.items():
        try:
            json.dumps(value, allow_nan=False)
        except (TypeError, ValueError, RecursionError) as exc:
            raise MisuseError(f"the argument {name!r} cannot be sent as JSON, as callers do: {exc}") from None
    found: dict[str, Any] = json.loads(json.dumps(kwargs))
    return found
