"""The _DFF_… names."""

from __future__ import annotations

import itertools
import json

from dffkit.runtime.task import Task

from tests.runtime.ground import Ground

TASK = Task(
    "set__script.run",
    {"b": [1]},
    id="task-1",
    root_id="task-0",
    chain=("a__b.c", "set__script.run"),
    origin="cronJob",
    origin_id="cron-1",
    queue=2,
    trigger_time=1_700_000_000.5,
    expires=1e12,
    cron_expr="* * * * *",
    cron_delay=10,
    cron_mode="manual",
    http_request={"method": "GET", "headers": {"x-token": "t"}, "query": {"a": "1"}},
)


def _names(ground: Ground, task: Task) -> dict[str, object]:
    ground.write(
        set__other="def see():\n    return {k: v for k, v in globals().items() if k.startswith('_DFF_')}\n",
        set__script="import __other\n@DFF.API('The title')\ndef run(b=None):\n    return __other.see()\n",
    )
    outcome = ground.run(task)
    found: dict[str, object] = json.loads(outcome.value or "null")
    return found


def test_every_name_of_a_task(ground: Ground) -> None:
    """Of the entry function, also in imported scripts."""
    found = _names(ground, TASK)
    started = found.pop("_DFF_START_TIME_MS")
    assert isinstance(started, int)
    assert found.pop("_DFF_START_TIME") == started // 1000
    assert found == {
        "_DFF_DEBUG": False,
        "_DFF_TASK_ID": "task-1",
        "_DFF_ROOT_TASK_ID": "task-0",
        "_DFF_SCRIPT_SET_ID": "set",
        "_DFF_SCRIPT_ID": "set__script",
        "_DFF_FUNC_ID": "set__script.run",
        "_DFF_FUNC_NAME": "run",
        "_DFF_FUNC_CHAIN": ["a__b.c", "set__script.run"],
        "_DFF_ORIGIN": "cronJob",
        "_DFF_ORIGIN_ID": "cron-1",
        "_DFF_TRIGGER_TIME": 1_700_000_000,
        "_DFF_TRIGGER_TIME_MS": 1_700_000_000_500,
        "_DFF_ETA": None,
        "_DFF_DELAY": None,
        "_DFF_QUEUE": 2,
        "_DFF_CRON_EXPR": "* * * * *",
        "_DFF_CRONTAB": "* * * * *",
        "_DFF_CRON_JOB_DELAY": 10,
        "_DFF_CRONTAB_DELAY": 10,
        "_DFF_CRON_JOB_EXEC_MODE": "manual",
        "_DFF_CRONTAB_EXEC_MODE": "manual",
        "_DFF_HTTP_REQUEST": {"method": "GET", "headers": {"x-token": "t"}, "query": {"a": "1"}},
        "_DFF_FUNC_TITLE": "The title",
        "_DFF_FUNC_CALL_KWARGS": {"b": [1]},
        "_DFF_SCRIPT_SET_NAME": "set",
        "_DFF_SCRIPT_SET_TITLE": None,
        "_DFF_SCRIPT_NAME": "script",
        "_DFF_SCRIPT_TITLE": None,
    }


def test_a_plain_task(ground: Ground) -> None:
    """The root of its chain, without a request and without a clock."""
    found = _names(ground, Task("set__script.run"))
    assert (found["_DFF_ROOT_TASK_ID"], found["_DFF_FUNC_CHAIN"]) == ("ROOT", ["set__script.run"])
    assert (found["_DFF_HTTP_REQUEST"], found["_DFF_CRON_EXPR"], found["_DFF_CRON_JOB_DELAY"]) == ({}, None, 0)


def test_headers_take_any_case_in_brackets_only(ground: Ground) -> None:
    """``get`` and ``in`` see lower-case names."""
    code = (
        "h = _DFF_HTTP_REQUEST['headers']\n    return [h['X-Token'], h.get('X-Token'), 'X-Token' in h, 'x-token' in h]"
    )
    ground.write(set__script=f"@DFF.API()\ndef run(b):\n    {code}\n")
    assert json.loads(ground.run(TASK).value or "") == ["t", None, False, True]


def test_a_draft_knows_that_it_is_one(ground: Ground) -> None:
    """Where a script is run once, to be published."""
    change = ground.write(set__script="assert not _DFF_DEBUG, 'a draft'\n")
    assert [problem.sentence for problem in change.problems] == ["AssertionError: a draft"]


def test_all_scripts_of_a_task_see_the_same_start(ground: Ground) -> None:
    """However long the first one takes before it imports the second."""
    ground.parts = ground.parts._replace(now=itertools.count(1_700_000_000.0).__next__)
    ground.write(
        set__other="x = _DFF_START_TIME_MS\n",
        set__script="from __other import x\n@DFF.API()\ndef run():\n    return [x, _DFF_START_TIME_MS]\n",
    )
    first, second = ground.value("set__script.run")
    assert first == second
