"""Functions called by a test."""

from __future__ import annotations

import re
import sys
import threading
import traceback
from pathlib import Path
from typing import Any

import pytest
from dffkit.errors import MisuseError
from dffkit.runtime.scripts import NoSuchFunction
from dffkit.runtime.testing import Dff, FunctionError
from dffkit.runtime.values import UnwritableValue

from .conftest import Write

HELLO = """
@DFF.API("Hello")
def hello(message=None):
    print("asked", message)
    return {"message": message}
"""
FAILS = """
def inner():
    raise KeyError("no")

@DFF.API()
def fails():
    inner()

@DFF.API()
def ends():
    import sys
    sys.exit(3)

@DFF.API()
def warns():
    raise UserWarning("not now")
"""


def test_a_function_gives_its_value(dff: Dff, write: Write) -> None:
    """With defaults for what is not given."""
    write(demo__hello=HELLO)
    assert (dff.call("demo__hello.hello"), dff.call("demo__hello.hello", message="Hello")) == (
        {"message": None},
        {"message": "Hello"},
    )


def test_values_and_arguments_are_json(dff: Dff, write: Write) -> None:
    """As on the platform: tuples are lists, keys are texts, dates have a zone."""
    write(
        demo__odd="""
        import datetime
        @DFF.API()
        def odd(given):
            return {1: (type(given).__name__, float("nan")), "at": datetime.datetime(2026, 1, 1)}
        """
    )
    assert dff.call("demo__odd.odd", given=(1, 2)) == {"1": ["list", None], "at": "2026-01-01T00:00:00+00:00"}
    with pytest.raises(MisuseError, match="'given' cannot be sent as JSON, as callers do: Object of type set"):
        dff.call("demo__odd.odd", given={1})


def test_the_exception_is_the_functions_own(dff: Dff, write: Write) -> None:
    """The same object, and its traceback begins in the script."""
    write(demo__bad=FAILS)
    with pytest.raises(KeyError, match="no") as caught:
        dff.call("demo__bad.fails")
    frames = [Path(frame.filename).name for frame in traceback.extract_tb(caught.tb)]
    assert [name for name in frames if name in {"bad.py", "child.py", "run.py"}] == ["bad.py", "bad.py"]


@pytest.mark.parametrize(("name", "kind"), [("ends", SystemExit), ("warns", UserWarning)])
def test_what_ends_a_task_otherwise_is_raised_too(dff: Dff, write: Write, name: str, kind: type[BaseException]) -> None:
    """On the platform such calls have no value either."""
    write(demo__bad=FAILS)
    with pytest.raises(kind):
        dff.call(f"demo__bad.{name}")


def test_wrong_arguments_are_pythons_own_mistake(dff: Dff, write: Write) -> None:
    """The server does not look at them."""
    write(demo__hello=HELLO)
    with pytest.raises(TypeError, match="unexpected keyword argument 'massage'"):
        dff.call("demo__hello.hello", massage="Hello")


def test_a_value_that_no_json_is_made_of_fails(dff: Dff, write: Write) -> None:
    """With the platform's sentence."""
    write(demo__bytes='@DFF.API()\ndef run():\n    return b"\\xff"\n')
    with pytest.raises(UnwritableValue, match=r"demo__bytes\.run: failure: Func Response cannot been serialized"):
        dff.call("demo__bytes.run")


def test_an_outcome_has_all_that_a_caller_may_see(dff: Dff, write: Write) -> None:
    """Status, value, logs; exception and traceback as the platform writes them."""
    write(demo__hello=HELLO, demo__bad=FAILS)
    good, bad = dff.outcome("demo__hello.hello", message="x"), dff.outcome("demo__bad.fails")
    assert (good.status, good.value, good.printed, good.raised) == ("success", {"message": "x"}, ("asked x",), None)
    assert re.fullmatch(r"\[\d\d-\d\d [\d:]{8}\] \[\+\d+ms\] \[\d+ms\] asked x", good.logs[0])
    assert (bad.status, bad.value, bad.exception) == ("failure", None, "'no'")
    assert isinstance(bad.raised, KeyError)
    assert str(bad.traceback).splitlines() == [
        "Traceback (most recent call last *in User Script*):",
        '  File "demo__bad", line 7, in fails',
        '  File "demo__bad", line 3, in inner',
        "KeyError: 'no'",
    ]
    assert [one.func_id for one in dff.results] == ["demo__hello.hello", "demo__bad.fails"]


def test_an_outcome_has_what_is_asked_of_the_answer(dff: Dff, write: Write) -> None:
    """The value is the data."""
    write(demo__made='@DFF.API()\ndef run():\n    return DFF.RESP({"a": 1}, status_code=201, headers={"X-A": "b"})\n')
    result = dff.outcome("demo__made.run")
    assert result.control is not None
    assert (result.value, result.control.status_code, result.control.headers) == ({"a": 1}, 201, {"X-A": "b"})


def test_what_a_function_prints_the_test_prints(dff: Dff, write: Write, capsys: pytest.CaptureFixture[str]) -> None:
    """Pytest shows it where the test fails."""
    write(demo__hello=HELLO)
    dff.call("demo__hello.hello", message="me")
    assert capsys.readouterr().out.endswith("asked me\n")


def test_scripts_run_on_the_thread_of_the_test(dff: Dff, write: Write, dffkit_scripts: Path) -> None:
    """So that a debugger stops there, and coverage counts the lines of the file."""
    write(demo__hello=HELLO)
    met: list[tuple[str, int, int]] = []

    def trace(frame: Any, event: str, arg: Any) -> Any:
        if event == "line":
            met.append((frame.f_code.co_filename, frame.f_lineno, threading.get_ident()))
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        dff.call("demo__hello.hello")
        dff.get("/api/v1/sync/demo__hello.hello")
    finally:
        sys.settrace(before)
    path, here = str(dffkit_scripts / "demo" / "hello.py"), threading.get_ident()
    assert met.count((path, 4, here)) == met.count((path, 5, here)) == 2


def test_scripts_import_one_another(dff: Dff, write: Write) -> None:
    """By the platform's names."""
    write(
        demo__a="from __b import twice\n@DFF.API()\ndef run(x):\n    return twice(x)\n",
        demo__b="twice = lambda x: 2 * x\n",
    )
    assert dff.call("demo__a.run", x=4) == 8


def test_a_script_is_read_anew_when_it_was_written_anew(dff: Dff, write: Write) -> None:
    """Before each call."""
    write(demo__a="@DFF.API()\ndef run():\n    return 1\n")
    assert dff.call("demo__a.run") == 1
    write(demo__a="@DFF.API()\ndef run():\n    return 2\n")
    assert dff.call("demo__a.run") == 2


def test_an_unknown_function_is_told_with_the_nearest(dff: Dff, write: Write) -> None:
    """Or with what there is."""
    write(demo__hello=HELLO)
    with pytest.raises(NoSuchFunction, match=r"exports 'demo__hello\.helo': did you mean 'demo__hello\.hello'\?"):
        dff.call("demo__hello.helo")


def test_a_script_that_is_not_published_is_told_with_its_line(dff: Dff, write: Write) -> None:
    """Where a typing mistake is."""
    write(demo__hello="@DFF.API()\ndef run(:\n    pass\n")
    with pytest.raises(NoSuchFunction, match=r"not published: .*hello\.py, line 2: SyntaxError"):
        dff.call("demo__hello.run")


def test_limits_of_time_hold_where_the_test_says_so(dff: Dff, write: Write) -> None:
    """They are off by default, for somebody may stand at a breakpoint."""
    write(demo__slow="@DFF.API(timeout=1)\ndef run():\n    while True:\n        pass\n")
    dff.limited = True
    result = dff.outcome("demo__slow.run")
    assert (result.status, result.exception) == (
        "timeout",
        "Task execution takes too much time and has been interrupted by force",
    )


def test_a_task_that_waited_too_long_is_an_error(dff: Dff, write: Write) -> None:
    """It never began, so there is no exception of its own."""
    write(demo__a="@DFF.API(expires=5)\ndef run():\n    return 1\n")
    dff.async_call("demo__a.run")
    dff.clock.advance(6)
    (result,) = dff.run_queue()
    assert result.status == "expired"
    assert isinstance(result.failure(()), FunctionError)


def test_an_interrupt_ends_the_test(dff: Dff, write: Write) -> None:
    """Ctrl-C and the end of a debugger are not the outcome of a function; by every door."""
    write(demo__stop="@DFF.API()\ndef run():\n    raise KeyboardInterrupt\n")
    with pytest.raises(KeyboardInterrupt):
        dff.outcome("demo__stop.run")
    with pytest.raises(KeyboardInterrupt):
        dff.get("/api/v1/sync/demo__stop.run")
    assert dff.get("/").status_code == 200


def test_limits_are_those_of_the_server(dff: Dff, write: Write) -> None:
    """Of direct calls and of async APIs, and the function's where it has some."""
    write(
        demo__hello=HELLO,
        demo__told="@DFF.API(timeout=7, queue=4, expires=70)\ndef told():\n    return _DFF_QUEUE\n",
    )
    tasks = [dff.outcome(name).task for name in ("demo__hello.hello", "demo__told.told")]
    dff.async_call("demo__hello.hello")
    dff.async_call("demo__told.told")
    tasks += [result.task for result in dff.run_queue()]
    limits = [(task.queue, task.timeout, task.expires) for task in tasks]
    assert limits == [(1, 35, 900), (4, 7, 70), (3, 3600, 3600), (4, 7, 70)]


def test_the_page_knows_the_limits_of_a_function(dff: Dff, write: Write) -> None:
    """As any other door."""
    write(demo__told="@DFF.API(timeout=7, queue=4, expires=70)\ndef told():\n    return _DFF_QUEUE\n")
    dff.post("/_func/call", json={"funcId": "demo__told.told", "kwargs": {}})
    (task,) = (result.task for result in dff.results)
    assert (task.queue, task.timeout, task.expires) == (4, 7, 70)
