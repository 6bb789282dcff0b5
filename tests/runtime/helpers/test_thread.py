"""DFF.THREAD."""

from __future__ import annotations

import threading

import pytest
from dffkit.runtime.task import Task

from tests.runtime.ground import Ground


def test_results_by_key(ground: Ground) -> None:
    """What is raised is in the result."""
    code = """
    def half(x, by=2):
        return x / by
    T = DFF.THREAD
    keys = [T.submit(half, 4), T.submit(half, 9, by=3), T.submit(half, 1, by=0)]
    found = [(r.key in keys, r.value, type(r.error).__name__) for r in map(T.get_result, keys)]
    return [found, T.get_result("none"), T.is_all_finished, T.pool_size, [r.value for r in T.get_all_results()]]
    """
    assert ground.body(code) == [
        [[True, 2, "NoneType"], [True, 3, "NoneType"], [True, None, "ZeroDivisionError"]],
        None,
        True,
        5,
        [2, 3, None],
    ]


def test_not_waiting(ground: Ground) -> None:
    """What is not ready is nothing yet."""
    code = """
    import threading
    gate = threading.Event()
    T = DFF.THREAD
    key = T.submit(gate.wait)
    before = [T.get_result(key, wait=False), list(T.get_all_results(wait=False)), T.pop_result(wait=False)]
    before.append(T.is_all_finished)
    gate.set()
    T.wait_all_finished()
    return [before, T.get_result(key, wait=False).value, T.pop_result().key == key, T.pop_result(), T.pop_result(False)]
    """
    assert ground.body(code) == [[None, [], None, False], True, True, None, None]


def test_helpers_work_in_threads(ground: Ground) -> None:
    """On the same task, in the scope of the script in which the code stands, even where that is all there is."""
    code = """
    def work(n):
        print("thread", n)
        DFF.STORE.set(f"k{n}", n)
        DFF.CTX.set(f"c{n}", n)
    for n in range(3):
        DFF.THREAD.submit(work, n)
    DFF.THREAD.submit(DFF.STORE.set, "direct", 1)
    DFF.THREAD.wait_all_finished()
    return [sorted(DFF.STORE.keys(scope="set__script")), sorted(DFF.CTX.get_all())]
    """
    assert ground.body(code) == [["direct", "k0", "k1", "k2"], ["c0", "c1", "c2"]]


def test_the_size_of_the_pool(ground: Ground) -> None:
    """Before the first call only."""
    code = """
    DFF.THREAD.set_pool_size(2)
    size = DFF.THREAD.pool_size
    DFF.THREAD.submit(print)
    DFF.THREAD.set_pool_size(3)
    """
    assert ground.outcome(code).exception_type == "RuntimeError"
    assert ground.outcome("DFF.THREAD.set_pool_size(0)").exception_type == "ValueError"
    assert ground.body("return DFF.THREAD.pool_size") == 5


@pytest.mark.parametrize("end", ["return 1", "raise ValueError"])
def test_the_task_ends_with_its_threads(ground: Ground, end: str) -> None:
    """However it ends; nothing runs on into the next one."""
    before = threading.active_count()
    ground.outcome(f"import time\nDFF.THREAD.submit(lambda: (time.sleep(0.1), DFF.STORE.set('done', 1)))\n{end}")
    assert threading.active_count() == before
    assert ground.stores.store.get("set__script", "done") == 1


def test_threads_end_with_the_time_of_the_task(ground: Ground) -> None:
    """Those that would go on for ever are told to end, and those that wait for their turn never begin."""
    before = threading.active_count()
    ground.write(
        set__long="""
        def run_on():
            while True:
                pass

        @DFF.API()
        def run():
            for _ in range(9):
                DFF.THREAD.submit(run_on)
        """
    )
    assert ground.run(Task("set__long.run", timeout=0.2)).status == "timeout"
    for thread in threading.enumerate():
        if thread.name.startswith("DFF.THREAD"):
            thread.join(5)
    assert threading.active_count() == before
