"""Functions that run by themselves when the runtime is launched, and when their script is published."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Iterator

import pytest
from dffkit.runtime.platform import Platform
from dffkit.runtime.queue import QueueUnavailableError, open_queue
from dffkit.runtime.schedule.auto_runs import UP_FOR, AutoRuns
from dffkit.runtime.settings import RuntimeSettings
from dffkit.runtime.stores import open_stores
from dffkit.runtime.task import Task

from tests.runtime.ground import Ground

JOBS = """
    @DFF.API(integration="autoRun", integration_config={"onSystemLaunch": True})
    def launched():
        pass

    @DFF.API(integration="autoRun", integration_config={"onScriptPublish": True}, timeout=7)
    def published():
        pass

    @DFF.API(integration="autoRun", integration_config={"onSystemLaunch": False, "cronExpr": "* * * * *"})
    def neither():
        pass

    @DFF.API(integration_config={"onSystemLaunch": True, "onScriptPublish": True})
    def no_integration():
        pass
"""


class Servers:
    """Servers of one runtime, at a moment that does not pass by itself."""

    def __init__(self, ground: Ground) -> None:
        self.ground, self.moment = ground, 1_700_000_000.0
        self.stores = open_stores(ground.settings, lambda: self.moment)

    def server(self, *written: str, shared: bool = True) -> AutoRuns:
        """One that has come up, and has published these scripts."""
        found = AutoRuns(self.ground.published, self.stores, self.ground.queue, lambda: self.moment, shared=shared)
        found.note(written)
        return found

    def put(self) -> list[str]:
        """The functions for which tasks were put since."""
        return [task.func_id.rpartition(".")[2] for task in self.ground.taken()]


@pytest.fixture
def servers(ground_on_engine: Ground) -> Iterator[Servers]:
    """With a script that is published."""
    assert ground_on_engine.write(set__jobs=JOBS).problems == ()
    found = Servers(ground_on_engine)
    yield found
    found.stores.close()


def test_a_launch_and_a_publishing_are_a_task_each(servers: Servers) -> None:
    """As the platform names them; by the function's limits, else those of the clock's jobs."""
    server = servers.server("set__jobs")
    server.look()
    server.look()
    told = {
        task.func_id: (task.origin, task.origin_id, task.kwargs, task.queue, task.timeout, task.trigger_time)
        for task in servers.ground.taken()
    }
    assert told == {
        "set__jobs.published": (
            "integration", "autoRun.onScriptPublish-set__jobs.published", {}, 2, 7, servers.moment
        ),
        "set__jobs.launched": (
            "integration", "autoRun.onSystemLaunch-set__jobs.launched", {}, 2, 35, servers.moment
        ),
    }  # fmt: skip


def test_servers_that_join_launch_nothing(servers: Servers) -> None:
    """Neither at once, nor when the first one has gone and they have taken over."""
    first, second = servers.server(), servers.server()
    for one in (first, second):
        one.look()
    assert servers.put() == ["launched"]
    first.close()
    second.look()
    servers.server().look()
    assert servers.put() == []


def test_a_runtime_that_was_down_is_launched_again(servers: Servers) -> None:
    """After its last server has ended, at once; after that was killed, in five seconds."""
    first = servers.server()
    first.look()
    first.close()
    servers.server().look()
    assert servers.put() == ["launched", "launched"]
    servers.moment += UP_FOR + 1
    servers.server().look()
    assert servers.put() == ["launched"]


def test_a_runtime_that_is_not_shared_is_launched_with_its_server(servers: Servers) -> None:
    """Also when that was killed a moment ago, for nobody else can have done it."""
    for _ in range(2):
        servers.server(shared=False).look()
    assert servers.put() == ["launched", "launched"]


def test_a_version_that_several_servers_publish_is_run_for_once(servers: Servers) -> None:
    """A server that publishes it once more means it."""
    first, second = servers.server("set__jobs"), servers.server("set__jobs")
    for one in (first, second):
        one.look()
    assert sorted(servers.put()) == ["launched", "published"]
    first.note(["set__jobs"])
    first.look()
    assert servers.put() == ["published"]
    servers.ground.write(set__jobs=f"{JOBS}\n    x = 1\n")
    second.note(["set__jobs"])
    second.look()
    assert servers.put() == ["published"]


def test_a_server_that_joins_days_later_runs_no_version_again(servers: Servers) -> None:
    """It publishes what the others published long ago."""
    first = servers.server("set__jobs")
    first.look()
    servers.moment += 100 * 86_400
    first.look()
    servers.server("set__jobs").look()
    assert servers.put().count("published") == 1


def test_an_earlier_version_that_is_published_again_is_run_for(servers: Servers) -> None:
    """Hours later, and by another server than the first time."""
    servers.server("set__jobs").look()
    servers.moment += 7200
    servers.ground.write(set__jobs=f"{JOBS}\n    x = 1\n")
    servers.server("set__jobs").look()
    servers.moment += 7200
    servers.ground.write(set__jobs=JOBS)
    servers.server("set__jobs").look()
    assert servers.put().count("published") == 3


def test_what_could_not_be_put_is_put_later(servers: Servers, monkeypatch: pytest.MonkeyPatch) -> None:
    """Once, whichever time it was that the queue took it."""
    server, put = servers.server("set__jobs"), servers.ground.queue.put

    def away(task: Task) -> None:
        put(task)
        raise QueueUnavailableError("away")

    with monkeypatch.context() as patched, contextlib.suppress(QueueUnavailableError):
        patched.setattr(servers.ground.queue, "put", away)
        server.look()
    server.look()
    assert sorted(servers.put()) == ["launched", "published"]


def test_a_platform_does_it(ground: Ground, monkeypatch: pytest.MonkeyPatch) -> None:
    """On its beat, after its first publishing; and says with its end that it is down."""
    settings = RuntimeSettings.of(ground.folder)
    ground.folder.joinpath("set").mkdir()
    text = "@DFF.API(integration='autoRun', integration_config={'onLaunch': True, 'onPublish': True})"
    (ground.folder / "set" / "jobs.py").write_text(f"{text}\ndef run():\n    pass\n", "utf-8")

    async def live(platform: Platform) -> None:
        await platform.publish()
        stop, loop = asyncio.Event(), asyncio.get_running_loop()
        monkeypatch.setattr(platform.scheduler, "tick", lambda _: loop.call_soon_threadsafe(stop.set))
        await platform.beat(stop)

    for expected in (["onScriptPublish", "onSystemLaunch"], ["onSystemLaunch"]):
        platform = Platform(settings)
        try:
            asyncio.run(asyncio.wait_for(live(platform), 30))
        finally:
            platform.close()
        with contextlib.closing(open_queue(settings)) as queue:
            assert queue.waiting(2) == len(expected)
        origins = [task.origin_id for task in ground.taken()]
        assert sorted(origins) == [f"autoRun.{event}-set__jobs.run" for event in expected]
