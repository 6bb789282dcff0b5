"""print, DFF.LOG and DFF.VAR."""

from __future__ import annotations

import re

import pytest
from dffkit import DFF

from tests.runtime.ground import Ground

LINE = re.compile(r"\[\d\d-\d\d \d\d:\d\d:\d\d\] \[\+\d+ms\] \[\d+ms\] (.*)", re.DOTALL)


def _texts(logs: tuple[str, ...]) -> list[str]:
    return [match[1] for line in logs if (match := LINE.fullmatch(line))]


def test_a_printed_line_has_its_times(ground: Ground) -> None:
    """``sep`` counts; ``end``, ``file`` and ``flush`` do not."""
    outcome = ground.outcome(
        """
        import sys
        print("a", 1, None)
        print("a", "b", sep="-", end="", file=sys.stderr, flush=True)
        print("two\\nlines", sep=None)
        DFF.LOG("log")
        DFF.log()
        """
    )
    assert _texts(outcome.logs) == ["a 1 None", "a-b", "two\nlines", "log", ""]


def test_variables_are_shown_with_type_value_and_size(ground: Ground) -> None:
    """By place or by name, ``print_var`` as ``DFF.VAR``; long ones are cut."""
    outcome = ground.outcome("print_var('x', number=3)\nDFF.VAR(text='y' * 5000)")
    first, second, third = _texts(outcome.logs)
    assert re.fullmatch(r"\[VAR\] \[0\]: type=str, value='x', size=\d+", first)
    assert re.fullmatch(r"\[VAR\] number: type=int, value=3, size=\d+", second)
    assert len(third) < 1100


def test_imported_scripts_and_threads_of_their_own_write_into_the_same_log(ground: Ground) -> None:
    """A thread that a script starts by itself too."""
    ground.write(set__other="def say():\n    print('other')\n")
    outcome = ground.outcome(
        """
        import threading, set__other
        set__other.say()
        thread = threading.Thread(target=lambda: (print("thread"), DFF.STORE.set("a", 1)))
        thread.start()
        thread.join()
        print(DFF.STORE("a"))
        """
    )
    assert _texts(outcome.logs) == ["other", "thread", "1"]


def test_long_lines_are_cut(ground: Ground) -> None:
    """At 3000 characters."""
    (line,) = _texts(ground.outcome("print('x' * 4000)").logs)
    assert line == "x" * 3000 + "…"


def test_a_plain_module_prints_plainly(capsys: pytest.CaptureFixture[str]) -> None:
    """Outside of a task there is a terminal."""
    DFF.LOG("a", "b", sep="-", end="!")
    DFF.VAR(n=1)
    assert capsys.readouterr().out.startswith("a-b![VAR] n: type=int, value=1, size=")
