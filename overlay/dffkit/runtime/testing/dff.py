"""The fixture ``dff``."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx

from ...errors import MisuseError
from ..entities import merged
from ..queue import QUEUES
from ..schedule.scheduler import task_of
from ..serving import make_app
from ..task import Task
from .bench import Bench
from .http import URL, Direct

if TYPE_CHECKING:
    import datetime
    from collections.abc import Callable

    from ..scripts import FunctionInfo
    from ..stores import Store
    from ..stores.cache import Cache
    from .clock import Clock
    from .results import Result

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
        self._bench = Bench(folder, data, known)
        self._mock = mock

    def call(self, func_id: str, /, **kwargs: Any) -> Any:
        """What a function returns; raises what it raises, with its traceback."""
        __tracebackhide__ = True
        result = self.outcome(func_id, **kwargs)
        if result.status == "success":
            return result.value
        raise result.failure(self._bench.paths())

    def outcome(self, func_id: str, /, **kwargs: Any) -> Result:
        """What becomes of a call: value, logs, exception, and what it asks of the HTTP answer."""
        __tracebackhide__ = True
        function = self._bench.function(func_id)
        return self._bench.run(self._bench.task(function, "direct", "direct", kwargs))

    def async_call(self, id: str, /, **kwargs: Any) -> str:  # noqa: A002 - APIs have ids
        """Queues a call of an async API, or of a function, and returns the id of its task; see :meth:`run_queue`."""
        __tracebackhide__ = True
        self._bench.publish()
        api = self._bench.platform.entities.async_(id)
        function = self._bench.function(id if api is None else api.func_id)
        task = self._bench.task(function, "asyncAPI", id, merged({} if api is None else api.kwargs, kwargs))
        self._bench.platform.queue.put(task)
        return task.id

    def run_queue(self) -> list[Result]:
        """Runs what waits and is due, also what that queues, in its order; tasks for later stay where they are."""
        __tracebackhide__ = True
        self._bench.publish()
        results: list[Result] = []
        while leased := self._bench.held.take(QUEUES, 1, "test"):
            if len(results) == MOST:
                raise MisuseError(f"{MOST} tasks have run, and there are more: a function queues itself")
            results += [self._bench.run(Task.from_json(one.text)) for one in leased]
        return results

    def waiting(self) -> int:
        """How many tasks wait, those for later too."""
        return sum(map(self._bench.platform.queue.waiting, QUEUES))

    def cron_at(self, moment: str | float | datetime.datetime) -> list[Result]:
        """Sets the clock to a moment, and runs the cron jobs that are due in its minute.

        ``moment`` is as in ``"2026-11-21T03:00:00+08:00"``; the zone is needed. What ``delayed_cron_job`` puts off
        waits: ``dff.clock.advance(10)`` and :meth:`run_queue` run it.
        """
        __tracebackhide__ = True
        minute = self._bench.clock.set(moment) // 60 * 60
        self._bench.publish()
        results = []
        for task in map(task_of, self._bench.platform.scheduler.due(minute)):
            if task.eta is not None and task.eta > self._bench.clock():
                self._bench.platform.queue.put(task)
            else:
                results.append(self._bench.run(task))
        return results

    @cached_property
    def http(self) -> httpx.Client:
        """A client whose requests are answered by the runtime as it serves, without a socket.

        Calls come from this machine: direct calls need no access key unless ``dff.yaml`` has some.
        """
        app = make_app(self._bench.platform)
        return httpx.Client(
            transport=Direct(app, self._bench.publish, self._bench.here.check), base_url=URL, trust_env=False
        )

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
        self._bench.given.mock(id, self._bench.platform.entities.connector(id))
        return mock

    @property
    def clock(self) -> Clock:
        """The time of all that goes by one: ``set(moment)`` stops it, ``advance(seconds)`` moves it."""
        return self._bench.clock

    @property
    def env(self) -> dict[str, Any]:
        """Values of ``DFF.ENV`` by id, above those of ``dff.yaml``; ``None`` for one that there is not to be."""
        return self._bench.given.env

    @property
    def store(self) -> Store:
        """The values of ``DFF.STORE``, by scope and key; the scope of a script is its id."""
        return self._bench.platform.stores.store

    @property
    def cache(self) -> Cache:
        """The values of ``DFF.CACHE``, by scope and key."""
        return self._bench.platform.stores.cache

    @property
    def resources(self) -> Path:
        """The folder of ``DFF.RSRC``."""
        return Path(self._bench.settings.resources)

    @property
    def results(self) -> tuple[Result, ...]:
        """All that ran in this test, through whatever door, the first one first."""
        return tuple(self._bench.here.results)

    @property
    def limited(self) -> bool:
        """Whether functions are interrupted at the end of their time."""
        return self._bench.here.limited

    @limited.setter
    def limited(self, value: bool) -> None:
        self._bench.here.limited = value

    def close(self) -> None:
        """Closes what is open."""
        if "http" in self.__dict__:
            self.http.close()
        self._bench.platform.close()
        self._bench.packages.close()
