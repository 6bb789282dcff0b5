"""DFF.FUNC."""

from __future__ import annotations

import time

import pytest
from dffkit.runtime.task import Task

from tests.runtime.ground import Ground

OTHER = """
    @DFF.API()
    def plain(x=1):
        pass

    @DFF.API(timeout=7, expires=70, queue=4)
    def told():
        pass
"""


def _calling(ground: Ground, call: str) -> None:
    change = ground.write(set__other=OTHER, set__script=f"@DFF.API()\ndef run():\n    return {call}\n")
    assert change.problems == ()


def test_a_task_is_made_and_nothing_is_returned(ground_on_engine: Ground) -> None:
    """What it is for, and where it comes from, is inherited; its limits are the function's or the platform's."""
    ground = ground_on_engine
    _calling(ground, "DFF.FUNC('set__other.plain', {'x': (1, None)})")
    moment = time.time() - 100
    own = Task("set__script.run", origin="syncAPI", origin_id="api-1", queue=6, trigger_time=moment)
    assert ground.run(own).value == "null"
    (task,) = ground.taken()
    assert (task.func_id, task.kwargs, task.chain) == (
        "set__other.plain",
        {"x": [1, None]},
        (own.func_id, "set__other.plain"),
    )
    assert (task.origin, task.origin_id, task.trigger_time, task.root_id) == ("syncAPI", "api-1", moment, own.id)
    assert (task.queue, task.timeout) == (6, 35)
    assert 1000 <= task.expires < 1010, "it waits from now on, not from the caller's moment"
    assert ground.run(task).status == "success"


def test_the_function_says_how_it_runs(ground: Ground) -> None:
    """Its options win over the caller's, and the queue that is given over both."""
    _calling(ground, "[DFF.FUNC('set__other.told'), DFF.FUNC('set__other.told', queue=15)]")
    assert ground.run(Task("set__script.run", root_id="task-root", queue=6)).value
    first, second = ground.taken()
    assert (first.queue, first.timeout, first.root_id, second.queue) == (4, 7, "task-root", 15)


@pytest.mark.parametrize(
    ("call", "chain", "kind", "said"),
    [
        ("DFF.FUNC('set__other.none')", (), "EntityNotFound", "Function not found: `set__other.none`"),
        ("DFF.FUNC('nonsense')", (), "EntityNotFound", "Function not found: `nonsense`"),
        ("DFF.FUNC('set__script.run')", (), "FuncCircularCall", "set__script.run -> set__script.run"),
        ("DFF.FUNC('set__other.plain')", ("set__other.plain", "set__script.run"), "FuncCircularCall", "led to it"),
        ("DFF.FUNC('set__other.plain')", ("a__a.a", "a__a.b", "a__a.c", "a__a.d", "set__script.run"),
         "FuncCallChainTooLong", "more than 5 functions"),
        ("DFF.FUNC('set__other.plain', queue=0)", (), "ValueError", "queue should be an integer between 1 and 15"),
        ("DFF.FUNC('set__other.plain', {'x': b'\\xff'})", (), "UnwritableValue", "serialized"),
    ],
)  # fmt: skip
def test_what_cannot_be_called_raises(ground: Ground, call: str, chain: tuple[str, ...], kind: str, said: str) -> None:
    """And makes no task."""
    _calling(ground, call)
    outcome = ground.run(Task("set__script.run", chain=chain))
    assert outcome.exception_type == kind
    assert said in (outcome.exception or "")
    assert ground.taken() == []


def test_a_chain_of_five_is_allowed(ground: Ground) -> None:
    """The fifth function is the last."""
    _calling(ground, "DFF.FUNC('set__other.plain')")
    assert (
        ground.run(Task("set__script.run", chain=("a__a.a", "a__a.b", "a__a.c", "set__script.run"))).status == "success"
    )
    assert len(ground.taken()[0].chain) == 5
