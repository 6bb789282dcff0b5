"""From a function to a task of it."""

from __future__ import annotations

from typing import Any, get_args

import pytest
from dffkit.runtime.limits import BY_ORIGIN, Limits
from dffkit.runtime.scripts import ApiOptions, FunctionInfo, task_for
from dffkit.runtime.task import Origin


def _function(**options: Any) -> FunctionInfo:
    return FunctionInfo("set__script.run", "run", "set__script", None, "", "run()", (), {}, 0, ApiOptions(**options))


@pytest.mark.parametrize(
    ("origin", "limits"),
    [
        ("syncAPI", (1, 35, 35)),
        ("asyncAPI", (3, 3600, 3600)),
        ("cronJob", (2, 35, 900)),
        ("integration", (2, 35, 900)),
        ("direct", (1, 35, 900)),
        ("script", (1, 35, 900)),
        ("apiAuth", (1, 35, 35)),
    ],
)
def test_limits_by_origin(origin: Origin, limits: tuple[float, float, float]) -> None:
    """The platform's numbers, where neither the call nor the function says others."""
    task = task_for(_function(), origin, "id", {"x": 1}, 5.0)
    assert [task.queue, task.timeout, task.expires] == list(limits)
    assert (task.func_id, task.chain, task.origin, task.origin_id, task.kwargs, task.trigger_time) == (
        "set__script.run", ("set__script.run",), origin, "id", {"x": 1}, 5.0,
    )  # fmt: skip


def test_every_origin_has_limits() -> None:
    """Also one that comes to the list."""
    assert set(BY_ORIGIN) == set(get_args(Origin))


@pytest.mark.parametrize("origin", get_args(Origin))
def test_the_call_wins_over_the_function_and_that_over_the_origin(origin: Origin) -> None:
    """For each of the three limits."""
    told = _function(queue=4, timeout=7, expires=70)
    task = task_for(told, origin, "id", {}, 5.0)
    assert (task.queue, task.timeout, task.expires) == (4, 7, 70)
    task = task_for(told, origin, "id", {}, 5.0, limits=Limits(8, 8, 8), queue=9, timeout=3, expires=30)
    assert (task.queue, task.timeout, task.expires) == (9, 3, 30)


def test_what_waits_as_long_as_it_runs_goes_by_the_timeout_that_holds() -> None:
    """The function's or the call's."""
    assert task_for(_function(timeout=7), "syncAPI", "id", {}, 5.0).expires == 7
    assert task_for(_function(timeout=7), "asyncAPI", "id", {}, 5.0, timeout=9).expires == 9


def test_waiting_begins_now() -> None:
    """However long ago the moment was that the task is for; a later moment is waited for anyhow."""
    task = task_for(_function(expires=10), "direct", "direct", {}, 100.0)
    assert (task.waiting_from(130.0).expires, task.waiting_from(90.0).expires) == (40, 10)
