"""Section 8: which minutes an expression matches, what a run is given, and who runs it."""

from __future__ import annotations

import datetime
import json
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from dffkit.errors import InvalidSettingError
from dffkit.runtime.cron_expressions import is_due, is_expression, next_run
from dffkit.runtime.entities import Entities
from dffkit.runtime.queue import Queue, QueueUnavailableError
from dffkit.runtime.schedule import CronState, Scheduler, without_overlap
from dffkit.runtime.settings import RuntimeSettings
from dffkit.runtime.stores import StoreUnavailableError
from dffkit.runtime.task import Outcome, Task

from tests.runtime.ground import Ground

ZONE = "Asia/Shanghai"


def at(text: str, zone: str = ZONE) -> float:
    """A moment of that zone."""
    return datetime.datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone)).timestamp()


MATCHES = [
    ("* * * * *", "2024-03-04T05:06", True),
    ("6 5 * * *", "2024-03-04T05:06", True),
    ("6 5 * * *", "2024-03-04T05:07", False),
    ("*/5 * * * *", "2024-03-04T05:10", True),
    ("*/5 * * * *", "2024-03-04T05:11", False),
    ("1,3-5 * * * *", "2024-03-04T05:04", True),
    ("1,3-5 * * * *", "2024-03-04T05:02", False),
    ("0 9-17/4 * * *", "2024-03-04T13:00", True),
    ("0 9-17/4 * * *", "2024-03-04T14:00", False),
    ("0 0 * * mon", "2024-03-04T00:00", True),
    ("0 0 * mar *", "2024-03-04T00:00", True),
    ("0 0 * * 7", "2024-03-03T00:00", True),
    ("0 0 * * 0", "2024-03-03T00:00", True),
    ("0 0 L * *", "2024-02-29T00:00", True),
    ("0 0 L * *", "2024-02-28T00:00", False),
    ("0 0 13 * 5", "2024-09-13T00:00", True),
    ("0 0 13 * 5", "2024-09-06T00:00", True),  # the fields of days are joined by "or"
    ("0 0 13 * 5", "2024-10-13T00:00", True),
    ("0 0 13 * 5", "2024-10-14T00:00", False),
    ("*/5", "2024-03-04T05:10", True),  # missing fields match any value
    ("0 5", "2024-03-04T05:00", True),
    ("0 5", "2024-03-04T06:00", False),
]


@pytest.mark.parametrize(("expression", "moment", "matches"), MATCHES)
def test_which_minutes_match(expression: str, moment: str, matches: bool) -> None:
    """As croniter reads it, in the time zone of the platform."""
    assert is_due(expression, at(moment), ZONE) is matches


def test_the_time_zone_counts() -> None:
    """Midnight of Shanghai is not that of London."""
    midnight = at("2024-03-04T00:00")
    assert (is_due("0 0 * * *", midnight, ZONE), is_due("0 0 * * *", midnight, "Europe/London")) == (True, False)


EXPRESSIONS = [
    ("*/5", True),
    ("0 0 30 2 *", True),
    ("* * * * *  ", False),
    ("*/5  * *", False),
    (" */5", False),
    ("*/5\t* * * *", False),
    ("* * * * * *", False),
    ("@hourly", False),
    ("nonsense", False),
    ("", False),
    (f"{','.join(map(str, range(30)))} * * * *", False),  # too long
]


@pytest.mark.parametrize(("text", "is_one"), EXPRESSIONS)
def test_what_an_expression_is(ground: Ground, text: str, is_one: bool) -> None:
    """One rule for DFF.API, dff.yaml and scripts that change a job; what passes can be asked for its minutes."""
    options = ({"fixed_cron_expr": text}, {"integration": "autoRun", "integration_config": {"cronExpr": text}})
    scripts = [f"@DFF.API(**{one!r})\ndef run():\n    pass\n" for one in options]
    taken = [not ground.write(set__script=script).problems for script in scripts]
    ground.declare(f"cron_jobs: {{a: {{function: set__script.run, cron: {json.dumps(text)}}}}}")
    try:
        Entities.read(ground.settings, ground.published)
        taken.append(True)
    except InvalidSettingError:
        taken.append(False)
    assert [*taken, is_expression(text)] == [is_one] * 4
    if is_one:
        assert is_due(text, at("2024-03-04T05:10"), ZONE) in {True, False}


def test_an_expression_without_any_date_has_no_next_run() -> None:
    """There is no thirtieth of February."""
    assert next_run("0 0 30 2 *", at("2024-03-04T05:06"), ZONE) is None
    assert next_run("*/5  * *", at("2024-03-04T05:06"), ZONE) is None
    assert next_run("0 0 1 3 *", at("2024-03-04T05:06"), ZONE) == at("2025-03-01T00:00")


SCRIPT = """
@DFF.API("Job")
def job(**kw):
    return {"kw": kw, **{name: globals()[name] for name in (
        "_DFF_ORIGIN", "_DFF_ORIGIN_ID", "_DFF_CRON_EXPR", "_DFF_CRONTAB", "_DFF_CRON_JOB_DELAY",
        "_DFF_CRON_JOB_EXEC_MODE", "_DFF_TRIGGER_TIME", "_DFF_QUEUE")}}

@DFF.API("Fixed", fixed_cron_expr="30 * * * *")
def fixed():
    return 1

@DFF.API("Delayed", delayed_cron_job=[0, 10], queue=4, timeout=20)
def delayed():
    return 1

@DFF.API("Auto", integration="autoRun", integration_config={"cronExpr": "15 * * * *"})
def auto():
    return 1
"""
DECLARED = """
cron_jobs:
  every: {function: set__jobs.job, cron: "* * * * *", kwargs: {a: 1, b: INPUT_BY_CALLER}}
  idle: {function: set__jobs.job, cron: "* * * * *", disabled: true}
  expired: {function: set__jobs.job, cron: "* * * * *", expire_time: "2020-01-01T00:00:00+08:00"}
  by-hand: {function: set__jobs.job}
  fixed: {function: set__jobs.fixed, cron: "0 * * * *"}
  delayed: {function: set__jobs.delayed, cron: "0 1 * * *"}
  london: {function: set__jobs.job, cron: "0 3 * * *", timezone: Europe/London}
  gone: {function: set__jobs.gone, cron: "* * * * *"}
"""


class Clockwork:
    """A scheduler on an engine, and what it puts."""

    def __init__(self, ground: Ground) -> None:
        self.ground, self.state = ground, CronState(ground.stores)

    def scheduler(self) -> Scheduler:
        """One more of them."""
        g = self.ground
        entities = Entities.read(g.settings, g.published)
        return Scheduler(g.settings, g.published, lambda: entities, g.stores, g.queue, self.state)

    def due(self, moment: str) -> dict[str, int]:
        """Jobs that a new scheduler finds due, with the number of their runs."""
        found: dict[str, int] = {}
        for one in self.scheduler().due(at(moment)):
            found[one.id] = found.get(one.id, 0) + 1
        return found


@pytest.fixture
def clockwork(ground_on_engine: Ground) -> Clockwork:
    """The jobs of this file."""
    ground_on_engine.declare(DECLARED)
    assert not ground_on_engine.write(set__jobs=SCRIPT).problems
    return Clockwork(ground_on_engine)


DUE: list[tuple[str, dict[str, int]]] = [
    ("2024-03-04T05:06", {"every": 1}),
    ("2024-03-04T05:00", {"every": 1}),  # a fixed expression goes before the job's own
    ("2024-03-04T05:30", {"every": 1, "fixed": 1}),
    ("2024-03-04T01:00", {"every": 1, "delayed": 2}),
    ("2024-03-04T11:00", {"every": 1, "london": 1}),
    ("2024-03-04T05:15", {"every": 1, "autoRun.cronJob-set__jobs.auto": 1}),
]


@pytest.mark.parametrize(("moment", "jobs"), DUE)
def test_which_jobs_are_due(clockwork: Clockwork, moment: str, jobs: dict[str, int]) -> None:
    """Neither those that are disabled, expired, without expression, or without function."""
    assert clockwork.due(moment) == jobs


def test_a_paused_job_is_not_due(clockwork: Clockwork) -> None:
    """Until the pause is over."""
    clockwork.state.pause("every", 600)
    assert clockwork.due("2024-03-04T05:06") == {}


def test_a_dynamic_expression_goes_first(clockwork: Clockwork) -> None:
    """Before a fixed one, and only while it is set."""
    clockwork.state.set_expression("fixed", "7 * * * *")
    assert clockwork.due("2024-03-04T05:07") == {"every": 1, "fixed": 1}
    assert clockwork.due("2024-03-04T05:30") == {"every": 1}


@pytest.mark.parametrize("name", ["every", "autoRun.cronJob-set__jobs.auto"])
def test_a_job_that_cannot_be_looked_at_holds_up_no_other(
    clockwork: Clockwork, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, name: str
) -> None:
    """As one with an expression that an earlier version let pass: it is logged, and the minute goes on."""
    bad = "* * * * *" if name == "every" else "15 * * * *"

    def read(expression: str, minute: float, zone: str) -> bool:
        if expression == bad:
            raise ValueError("it cannot be read")
        return is_due(expression, minute, zone)

    monkeypatch.setattr("dffkit.runtime.schedule.scheduler.is_due", read)
    clockwork.state.set_expression("fixed", "*/15 * * * *")
    others = {"every": 1, "fixed": 1, "autoRun.cronJob-set__jobs.auto": 1}
    del others[name]
    assert clockwork.due("2024-03-04T05:15") == others
    assert f"{name.removeprefix('autoRun.cronJob-')} cannot be looked at" in caplog.text


HELD_BACK = [
    ("every", None),
    ("idle", "disabled"),
    ("expired", "expired"),
    ("by-hand", "no expression: by hand only"),
    ("fixed", "paused"),
    ("gone", "no published script exports this function"),
]


@pytest.mark.parametrize(("name", "why"), HELD_BACK)
def test_why_a_job_does_not_run(clockwork: Clockwork, name: str, why: str | None) -> None:
    """One answer for the clock and for the page."""
    scheduler = clockwork.scheduler()
    clockwork.state.pause("fixed", 600)
    job = Entities.read(clockwork.ground.settings, clockwork.ground.published).cron(name)
    assert job is not None
    assert scheduler.held_back(job, scheduler.function_of(job), at("2024-03-04T05:06")) == why


def test_a_job_waits_while_too_many_tasks_do(clockwork: Clockwork, monkeypatch: pytest.MonkeyPatch) -> None:
    """By the clock it makes no more of them; it says how many there are."""
    monkeypatch.setattr("dffkit.runtime.schedule.scheduler.LONGEST_QUEUE", 9)
    scheduler, queue = clockwork.scheduler(), clockwork.ground.queue
    job = Entities.read(clockwork.ground.settings, clockwork.ground.published).cron("every")
    assert job is not None
    function, moment = scheduler.function_of(job), at("2024-03-04T05:06")
    for _ in range(61):  # ten for each of the six jobs on this queue, and one more
        assert scheduler.held_back(job, function, moment) is None
        queue.put(Task("set__jobs.job", queue=2))
    assert scheduler.held_back(job, function, moment) == "61 tasks wait in its queue"
    assert clockwork.due("2024-03-04T05:06") == {}


def test_what_a_run_is_given(clockwork: Clockwork) -> None:
    """The arguments as they are configured, placeholders too; the names of a cron run."""
    moment = datetime.datetime.now(ZoneInfo(ZONE)).timestamp() // 60 * 60
    tasks = [task for task in clockwork.scheduler().tick(moment) if task.origin_id == "every"]
    outcome = clockwork.ground.run(tasks[0])
    value: dict[str, Any] = json.loads(outcome.value or "null")
    assert value == {
        "kw": {"a": 1, "b": "INPUT_BY_CALLER"},
        "_DFF_ORIGIN": "cronJob",
        "_DFF_ORIGIN_ID": "every",
        "_DFF_CRON_EXPR": "* * * * *",
        "_DFF_CRONTAB": "* * * * *",
        "_DFF_CRON_JOB_DELAY": 0,
        "_DFF_CRON_JOB_EXEC_MODE": "cronJob",
        "_DFF_TRIGGER_TIME": int(moment),
        "_DFF_QUEUE": 2,
    }


def test_the_limits_of_a_run(clockwork: Clockwork) -> None:
    """Queue 2, 35 and 900 seconds, unless the function says otherwise; a delay is an own task."""
    tasks = clockwork.scheduler().tick(at("2024-03-04T01:00"))
    told = {(task.origin_id, task.cron_delay): (task.queue, task.timeout, task.expires) for task in tasks}
    assert told == {("every", 0): (2, 35, 900), ("delayed", 0): (4, 20, 900), ("delayed", 10): (4, 20, 900)}
    assert {task.eta for task in tasks if task.cron_delay == 10} == {at("2024-03-04T01:00") + 10}


def test_missed_minutes_are_caught_up_with(clockwork: Clockwork) -> None:
    """A scheduler that stood still looks at every minute since."""
    scheduler = clockwork.scheduler()
    scheduler.tick(at("2024-03-04T05:06"))
    tasks = scheduler.tick(at("2024-03-04T05:09") + 30)
    assert [task.trigger_time for task in tasks] == [at(f"2024-03-04T05:0{minute}") for minute in (7, 8, 9)]


def test_two_schedulers_make_one_task(clockwork: Clockwork) -> None:
    """Of each tick."""
    first, second = clockwork.scheduler(), clockwork.scheduler()
    moment = at("2024-03-04T05:06")
    assert [len(first.tick(moment)), len(second.tick(moment)), len(first.tick(moment + 20))] == [1, 0, 0]


def test_a_scheduler_that_slept_makes_no_tick_again(clockwork: Clockwork) -> None:
    """Nor one that slept for as long as a task may wait."""
    first, second = clockwork.scheduler(), clockwork.scheduler()
    moment = at("2024-03-04T05:06")
    assert len(first.tick(moment)) == 1
    clockwork.ground.clock.advance(86_400)
    assert second.tick(moment) == []


@pytest.mark.parametrize("is_put", [False, True])
def test_a_tick_outlives_a_queue_that_is_away(
    clockwork: Clockwork, monkeypatch: pytest.MonkeyPatch, is_put: bool
) -> None:
    """The next look puts what could not be put, and once what had arrived although that was not heard."""
    scheduler, queue, moment = clockwork.scheduler(), clockwork.ground.queue, at("2024-03-04T01:00")
    puts = type(queue).put
    with monkeypatch.context() as broken:

        def away(self: Queue, task: Task) -> None:
            if task.origin_id == "every" or is_put:
                puts(self, task)
            if task.origin_id != "every":
                raise QueueUnavailableError("it is away")

        broken.setattr(type(queue), "put", away)
        with pytest.raises(QueueUnavailableError):
            scheduler.tick(moment)
    scheduler.tick(moment + 1)
    assert sorted((task.origin_id, task.cron_delay) for task in clockwork.ground.taken()) == [
        ("delayed", 0),
        ("delayed", 10),
        ("every", 0),
    ]


RUNS = [
    ("cronJob", "cronJob", "job", "skipped"),
    ("cronJob", "manual", "job", "success"),  # by hand has a lock of its own
    ("cronJob", "cronJob", "other", "success"),
]


@pytest.mark.parametrize(("first", "second", "job", "status"), RUNS)
def test_no_job_overlaps_itself(clockwork: Clockwork, first: Any, second: Any, job: str, status: str) -> None:
    """What comes while an earlier run is not over is skipped; the next one runs again."""
    stores, inner = clockwork.ground.stores, list[Outcome]()
    early = Task("set__jobs.job", origin="cronJob", origin_id="job", cron_mode=first)
    late = Task("set__jobs.job", origin="cronJob", origin_id=job, cron_mode=second, cron_delay=10)

    def run(_: Task) -> Outcome:
        inner.append(without_overlap(stores, late, lambda _: Outcome("success")))
        return Outcome("success")

    assert without_overlap(stores, early, run).status == "success"
    assert inner[0].status == status
    if status == "skipped":
        assert inner[0].exception == "Previous task not finished, skip current task"
    assert without_overlap(stores, late, lambda _: Outcome("success")).status == "success"


def test_a_run_that_waits_for_a_process_keeps_its_lock(clockwork: Clockwork) -> None:
    """The next minute's is skipped although this one has just begun, as late as it may."""
    ground, inner = clockwork.ground, list[Outcome]()
    early, late = (Task("set__jobs.job", origin="cronJob", origin_id="job", cron_mode="cronJob") for _ in range(2))

    def run(_: Task) -> Outcome:
        ground.clock.advance(early.expires + early.timeout)
        inner.append(without_overlap(ground.stores, late, lambda _: Outcome("success")))
        return Outcome("success")

    assert without_overlap(ground.stores, early, run).status == "success"
    assert inner[0].status == "skipped"


def test_what_has_run_keeps_its_outcome_where_the_stores_are_gone(
    clockwork: Clockwork, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """It does not run once more only because its lock cannot be given back."""

    def away(*given: object) -> bool:
        raise StoreUnavailableError("they are away")

    monkeypatch.setattr(clockwork.ground.stores, "unlock", away)
    task = Task("set__jobs.job", origin="cronJob", origin_id="job", cron_mode="cronJob")
    assert without_overlap(clockwork.ground.stores, task, lambda _: Outcome("success", "1")).value == "1"
    assert "the cron job job may be skipped for up to 940 seconds: they are away" in caplog.text


def test_settings_say_the_zone() -> None:
    """Shanghai by default, as on the platform."""
    assert RuntimeSettings.of(Path()).timezone == ZONE
