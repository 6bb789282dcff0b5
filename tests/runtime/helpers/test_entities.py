"""DFF.SYNC_API, DFF.ASYNC_API and DFF.CRON_JOB."""

from __future__ import annotations

import json
from typing import Any

import pytest
from dffkit.runtime.schedule import CronState
from dffkit.runtime.task import Task

from tests.runtime.ground import Ground

DECLARED = """
    sync_apis:
      greet: {function: set__other.plain, kwargs: {x: INPUT_BY_CALLER, y: 2}, tags: [a], note: hello, auth: key,
              expire_time: 2030-01-01T00:00:00Z, throttling: {by_minute: 5}}
      gone: {function: set__other.none, disabled: true}
    async_apis:
      later: {function: set__other.told, show_in_doc: false}
    cron_jobs:
      nightly: {function: set__other.plain, cron: 0 3 * * *, kwargs: {x: INPUT_BY_CALLER}}
      daily: {function: set__other.told}
    api_auth:
      key: {type: fixedField, fields: {x-key: {value: secret}}}
"""
OTHER = """
    @DFF.API()
    def plain(x=None, y=None):
        pass

    @DFF.API(timeout=7, expires=70, queue=4)
    def told():
        pass
"""


@pytest.fixture(autouse=True)
def declared(ground: Ground) -> None:
    """Two of each kind."""
    ground.declare(DECLARED)
    ground.write(set__other=OTHER)


def _value(ground: Ground, code: str, **task: Any) -> Any:
    assert ground.write(set__script=f"@DFF.API()\ndef run():\n    return {code}\n").problems == ()
    outcome = ground.run(Task("set__script.run", **task))
    assert outcome.value is not None, outcome
    return json.loads(outcome.value)


def test_one_by_id(ground: Ground) -> None:
    """By the names of the platform's fields; ``None`` for one that there is not."""
    assert _value(ground, "DFF.SYNC_API.get('greet')") == {
        "id": "greet",
        "funcId": "set__other.plain",
        "funcCallKwargsJSON": {"x": "INPUT_BY_CALLER", "y": 2},
        "tagsJSON": ["a"],
        "isDisabled": False,
        "note": "hello",
        "apiAuthId": "key",
        "showInDoc": True,
        "expireTime": "2030-01-01T00:00:00+00:00",
        "throttlingJSON": {"byMinute": 5},
    }
    assert _value(ground, "[DFF.SYNC_API.get('none'), DFF.AUTH_LINK.get(), DFF.BATCH.get('later')['showInDoc']]") == [
        None,
        None,
        False,
    ]


def test_its_own_without_an_id(ground: Ground) -> None:
    """The one from which the task came, where it came from one of the kind."""
    code = "[row and row['id'] for row in (DFF.CRON_JOB.get(), DFF.SYNC_API.get(), DFF.ASYNC_API.get())]"
    assert _value(ground, code, origin="cronJob", origin_id="nightly") == ["nightly", None, None]
    assert _value(ground, code, origin="asyncAPI", origin_id="later") == [None, None, "later"]


def test_queries(ground: Ground) -> None:
    """All, some fields, those that filters let pass."""
    code = """[
        DFF.CRON_JOB.query(fields=["id", "cronExpr"]),
        DFF.SYNC_API.query(["id"], {"isDisabled": {"eq": True}}),
        DFF.SYNC_API.query(["id"], {"id": {"like": "GR", "ne": "x"}, "tagsJSON": {"eq": ["a"]}}),
        DFF.SYNC_API.query(["id"], {"id": {"in": ["gone"], "notin": ["greet"]}}),
        DFF.CRON_JOB.query(["id"], {"cronExpr": {"gt": ""}}),
    ]"""
    assert _value(ground, code) == [
        [{"id": "nightly", "cronExpr": "0 3 * * *"}, {"id": "daily", "cronExpr": None}],
        [{"id": "gone"}],
        [{"id": "greet"}],
        [{"id": "gone"}],
        [{"id": "nightly"}],
    ]


def test_a_call_is_a_task_as_from_outside(ground: Ground) -> None:
    """Of the entity, with its configured arguments and the limits of the function or of the kind."""
    assert _value(ground, "DFF.SYNC_API('greet', {'x': 1})") is None
    (task,) = ground.taken()
    assert (task.func_id, task.kwargs, task.origin, task.origin_id) == (
        "set__other.plain",
        {"x": 1, "y": 2},
        "syncAPI",
        "greet",
    )
    assert (task.queue, task.timeout, task.chain) == (1, 35, ("set__other.plain",))
    _value(ground, "[DFF.ASYNC_API('later'), DFF.ASYNC_API('later', timeout=9, expires=90, queue=5, trigger_time=5)]")
    first, second = ground.taken()
    assert (first.queue, first.timeout, first.expires) == (4, 7, 70)
    assert (second.queue, second.timeout, second.trigger_time) == (5, 9, 5)
    assert ground.run(second).status == "success"
    _value(ground, "DFF.CRON_JOB('nightly')")
    (task,) = ground.taken()
    assert (task.queue, task.timeout, task.expires, task.cron_expr, task.cron_mode) == (
        2,
        35,
        900,
        "0 3 * * *",
        "cronJob",
    )
    assert task.kwargs == {"x": "INPUT_BY_CALLER"}, "a job's arguments are used as they are"


@pytest.mark.parametrize(
    ("call", "kind", "said"),
    [
        ("SYNC_API('none')", "EntityNotFound", "Sync API not found: `none`"),
        ("SYNC_API('gone')", "EntityNotFound", "Function not found: `set__other.none`"),
        ("SYNC_API('greet', {'y': 3})", "BadEntityCall", "the argument 'y' has a fixed value"),
        ("SYNC_API('greet', kwargs=5)", "BadEntityCall", "kwargs should be a dict of names to values, not int"),
        ("ASYNC_API('later', [1])", "BadEntityCall", "kwargs should be a dict of names to values, not list"),
        ("ASYNC_API('later', trigger_time='soon')", "BadEntityCall", "trigger_time should be seconds since 1970"),
        ("CRON_JOB('daily', trigger_time=float('nan'))", "BadEntityCall", "since 1970, not nan"),
        ("SYNC_API('greet', trigger_time=1.7e12)", "BadEntityCall", "should be seconds since 1970, not 1"),
        ("SYNC_API('greet', trigger_time=-1)", "BadEntityCall", "should be seconds since 1970, not -1"),
        ("FUNC('set__other.plain', 'x')", "ValueError", "kwargs should be a dict of names to values, not str"),
        ("SYNC_API('greet', queue=16)", "BadEntityCall", "queue should be an integer between 1 and 15"),
        ("SYNC_API('greet', timeout=3601)", "BadEntityCall", "timeout should be an integer between 1 and 3600"),
        ("ASYNC_API('later', expires=0)", "BadEntityCall", "expires should be an integer between 1 and 86400"),
        ("SYNC_API.query(filters={'id': {'about': 1}})", "BadEntityCall", "operators are eq, ne"),
        ("SYNC_API.query(filters={'idd': {'eq': 1}})", "BadEntityCall", "fields are id, funcId"),
        ("CRON_JOB.set_cron_expr('bad', entity_id='nightly')", "BadEntityCall", "'bad' is no cron expression"),
        ("CRON_JOB.set_cron_expr('@hourly', entity_id='nightly')", "BadEntityCall", "no cron expression"),
        ("CRON_JOB.pause(5, entity_id='none')", "EntityNotFound", "Cron Job not found: `none`"),
        ("CRON_JOB.pause(5)", "BadEntityCall", "does not come from a cron job"),
        ("CRON_JOB.pause('60', 'nightly')", "BadEntityCall", "a number of seconds greater than 0, not '60'"),
        ("CRON_JOB.pause(float('nan'), 'nightly')", "BadEntityCall", "greater than 0, not nan"),
        ("CRON_JOB.set_cron_expr('* * * * *', 0, 'nightly')", "BadEntityCall", "greater than 0, not 0"),
        ("CRON_JOB.set_cron_expr('* * * * *', '9', 'nightly')", "BadEntityCall", "greater than 0, not '9'"),
        ("SYNC_API.query(filters={'id': {'lt': 3}})", "BadEntityCall", "the filter 'id' with 'lt' cannot take 3"),
        ("SYNC_API.query(filters={'id': {'in': 3}})", "BadEntityCall", "the filter 'id' with 'in' cannot take 3"),
    ],
)
def test_what_cannot_be_done_raises(ground: Ground, call: str, kind: str, said: str) -> None:
    """A sentence that says what was wrong, and no task."""
    outcome = ground.outcome(f"DFF.{call}")
    assert outcome.exception_type == kind
    assert said in (outcome.exception or "")
    assert ground.taken() == []


def test_a_schedule_can_be_changed_and_paused(ground: Ground) -> None:
    """Of its own job without ``entity_id``; under the old names too."""
    code = """[
        DFF.CRON_JOB.get_cron_expr(),
        DFF.CRON_JOB.set_cron_expr("*/5 * * * *", expires=100),
        DFF.CRONTAB_CONFIG.set_temp_crontab("1 * * * *", entity_id="daily"),
        DFF.CRON_JOB.get_cron_expr(), DFF.CRON_JOB.get_crontab("daily"), DFF.CRON_JOB.get_all_cron_expr(),
        DFF.CRON_JOB.clear_cron_expr(entity_id="daily"), DFF.CRON_JOB.get_all_temp_crontab(),
        DFF.CRON_JOB.pause(60),
    ]"""
    every = "*/5 * * * *"
    assert _value(ground, code, origin="cronJob", origin_id="nightly") == [
        None,
        None,
        None,
        every,
        "1 * * * *",
        {"nightly": every, "daily": "1 * * * *"},
        None,
        {"nightly": every},
        None,
    ]
    state = CronState(ground.stores)
    assert (state.is_paused("nightly"), state.is_paused("daily"), state.expression("nightly")) == (True, False, every)
