"""One task in this process: values, logs, failures."""

from __future__ import annotations

import json
import textwrap
import time
from typing import Any

import pytest
from dffkit.runtime.context import Running
from dffkit.runtime.execution import child
from dffkit.runtime.execution import given as names
from dffkit.runtime.execution.ending import TaskTimeout
from dffkit.runtime.execution.failures import script_traceback
from dffkit.runtime.execution.logs import Log
from dffkit.runtime.task import Task

from tests.runtime.ground import Ground


@pytest.mark.parametrize(
    ("code", "value"),
    [
        ("{'a': (1, None)}", {"a": [1, None]}),
        ("float('nan')", None),
        ("[float('inf')]", [None]),
        ("datetime.datetime(2024, 1, 2)", "2024-01-02T00:00:00+00:00"),
        ("datetime.date(2024, 1, 2)", "datetime.date(2024, 1, 2)"),
        ("decimal.Decimal('1.50')", 1.5),
        ("decimal.Decimal('3')", 3),
        ("'语'.encode()", "语"),
        ("{1}", "{1}"),
        ("{None: 1, 2: 3, (4, 5): 6}", {"null": 1, "2": 3, "(4, 5)": 6}),
        ("uuid.UUID(int=0)", "UUID('00000000-0000-0000-0000-000000000000')"),
    ],
)
def test_a_value_becomes_json(ground: Ground, code: str, value: Any) -> None:
    """As the platform writes it."""
    assert ground.body(f"import datetime, decimal, uuid\nreturn {code}") == value


@pytest.mark.parametrize("code", ["return b'\\xff'", "x = []\nx.append(x)\nreturn x"])
def test_what_cannot_be_written_is_a_failure(ground: Ground, code: str) -> None:
    """By the platform's sentence."""
    outcome = ground.outcome(code)
    assert (outcome.status, outcome.exception_type) == ("failure", "UnwritableValue")
    assert (outcome.exception or "").startswith("Func Response cannot been serialized: ")


def test_a_traceback_has_frames_of_scripts_only(ground: Ground) -> None:
    """By script id; libraries between them are left out."""
    ground.write(
        set__other="import json\ndef fail():\n    json.loads('{')\n",
        set__script="import __other\n@DFF.API()\ndef run():\n    __other.fail()\n",
    )
    outcome = ground.call("set__script.run")
    assert (outcome.traceback or "").splitlines()[:-1] == [
        "Traceback (most recent call last *in User Script*):",
        '  File "set__script", line 4, in run',
        '  File "set__other", line 3, in fail',
    ]
    assert (outcome.traceback or "").splitlines()[-1].startswith("JSONDecodeError: ")


@pytest.mark.parametrize(
    ("code", "status", "exception"),
    [
        ("raise ValueError('no')", "failure", "no"),
        ("raise ValueError", "failure", "ValueError"),
        ("raise UserWarning('later')", "skipped", "later"),
        ("raise SystemExit(2)", "ended", "the function called sys.exit(2)"),
        ("raise KeyboardInterrupt", "failure", "KeyboardInterrupt"),
        ("try:\n    1 / 0\nexcept BaseException:\n    pass", "failure", "name 'BaseException' is not defined"),
    ],
)
def test_every_end_is_an_outcome(ground: Ground, code: str, status: str, exception: str) -> None:
    """Exceptions, warnings, ``sys.exit``; no script can name what ends it."""
    outcome = ground.outcome(code)
    assert (outcome.status, outcome.exception) == (status, exception)


MUTE = """
    class Mute(Exception):
        def __str__(self):
            raise KeyError("x")
        __repr__ = __str__
    """


@pytest.mark.parametrize(
    ("code", "status", "exception"),
    [
        ("raise Mute", "failure", "Mute"),
        ("raise SystemExit(Mute())", "ended", "the function called sys.exit(a Mute without a repr)"),
        ("raise type('Later', (Mute, UserWarning), {})", "skipped", "Later"),
        ("failure = SyntaxError()\nfailure.filename = []\nraise failure", "failure", "None"),
    ],
)
def test_an_exception_that_cannot_be_told_is_an_outcome_too(
    ground: Ground, code: str, status: str, exception: str
) -> None:
    """By its class: the task is over, and does not wait for somebody who could run it."""
    outcome = ground.outcome(f"{textwrap.dedent(MUTE)}\n{code}")
    assert (outcome.status, outcome.exception) == (status, exception)
    assert "Traceback" in (outcome.traceback or "")


def test_a_failure_is_told_where_its_script_was_taken_back_meanwhile(ground: Ground) -> None:
    """Its frames too: the script stands no more among those that are published."""
    ground.write(
        set__script="@DFF.API()\ndef run(path):\n    import os\n    os.unlink(path)\n    raise ValueError('no')\n"
    )
    outcome = ground.call("set__script.run", path=str(ground.settings.published / "set__script.json"))
    assert (outcome.status, outcome.exception) == ("failure", "no")
    assert '  File "set__script", line 5, in run' in (outcome.traceback or "")


def test_a_cleanup_that_fails_after_its_time_is_a_timeout(ground: Ground, monkeypatch: pytest.MonkeyPatch) -> None:
    """Not a failure of the process; the cleanups before it are not left out."""
    called: list[str] = []

    def fail() -> None:
        called.append("fails")
        raise ValueError("no")

    def given(running: Running) -> dict[str, Any]:
        def overrun() -> None:
            running.cleanups.extend([lambda: called.append("works"), fail])
            raise TaskTimeout

        return {**names.given(running), "overrun": overrun}

    monkeypatch.setattr(child, "given", given)
    outcome = ground.outcome("overrun()")
    assert (outcome.status, called) == ("timeout", ["fails", "works"])


def test_what_ends_while_its_end_is_told_is_a_timeout(ground: Ground, monkeypatch: pytest.MonkeyPatch) -> None:
    """A limit of time that is reached once the function has raised."""
    told: list[object] = []

    def tell_slowly(exception: BaseException, scripts: dict[str, str]) -> str:
        told.append(exception)
        if len(told) == 1:
            time.sleep(20)
        return script_traceback(exception, scripts)

    monkeypatch.setattr(child, "script_traceback", tell_slowly)
    ground.write(set__script="@DFF.API()\ndef run():\n    raise ValueError('no')\n")
    outcome = ground.run(Task("set__script.run", timeout=0.2))
    assert (outcome.status, outcome.exception_type) == ("timeout", "TaskTimeout")


def test_missing_arguments_and_functions(ground: Ground) -> None:
    """Python says the one, the runtime the other."""
    ground.write(set__script="@DFF.API()\ndef run(x):\n    pass\n")
    assert "missing 1 required positional argument: 'x'" in (ground.call("set__script.run").exception or "")
    assert ground.call("set__script.none").exception_type == "NoSuchFunction"


def test_globals_do_not_survive_a_call(ground: Ground) -> None:
    """A script is executed afresh each time."""
    ground.write(set__script="calls = []\n@DFF.API()\ndef run():\n    calls.append(1)\n    return len(calls)\n")
    assert [ground.value("set__script.run") for _ in range(3)] == [1, 1, 1]


def test_what_waited_too_long_never_begins(ground: Ground) -> None:
    """From its moment, its delay or its ``eta`` on, whichever is the last."""
    ground.write(set__script="@DFF.API()\ndef run():\n    return 1\n")
    late = Task("set__script.run", trigger_time=1_000_000, expires=900)
    assert (ground.run(late).status, ground.run(late).started) == ("expired", None)
    now = time.time()
    assert ground.run(Task("set__script.run", trigger_time=now - 1000, expires=900, eta=now - 1)).status == "success"
    assert ground.run(Task("set__script.run", trigger_time=now - 1000, expires=900)).status == "expired"


def test_a_log_is_kept_from_both_ends() -> None:
    """20,000 characters of the beginning and 30,000 of the end; none is left out that fits."""
    log = Log(lambda: 0.0, "Asia/Shanghai")
    log.write("first")
    assert log.lines() == ("[01-01 08:00:00] [+0ms] [0ms] first",)
    for number in range(5000):
        log.write(f"{number:04}")
    lines = log.lines()
    left = next(line for line in lines if "left out" in line)
    assert (lines[0][-5:], lines[-1][-4:]) == ("first", "4999")
    assert left == f"… {5001 - (len(lines) - 1)} lines are left out …"


def test_a_value_is_read_again_as_it_was(ground: Ground) -> None:
    """Outcomes cross processes as JSON."""
    outcome = ground.outcome("print('语')\nreturn DFF.RESP([1], status_code=201)")
    assert type(outcome).from_json(outcome.to_json()) == outcome
    assert json.loads(outcome.value or "") == [1]


def test_beginning_and_end_are_by_one_clock(ground: Ground) -> None:
    """Also that of a test, which may stand in another year; so are the lines of the log."""
    ground.parts = ground.parts._replace(now=lambda: 1_700_000_000.0)
    ground.write(set__script="@DFF.API()\ndef run():\n    print('here')\n")
    outcome = ground.call("set__script.run")
    assert (outcome.started, outcome.ended) == (1_700_000_000.0, 1_700_000_000.0)
    assert outcome.logs == ("[11-15 06:13:20] [+0ms] [0ms] here",)
