"""How an exception of a script is told."""

from __future__ import annotations

from dffkit.runtime.execution.failures import HEAD, LONGEST_CHAIN

from tests.runtime.ground import Ground


def traceback(ground: Ground, body: str) -> list[str]:
    """The lines of the traceback of a function with this body."""
    return (ground.outcome(body).traceback or "").splitlines()


def test_a_cause_stands_before_what_was_raised_from_it(ground: Ground) -> None:
    """As Python has it."""
    assert traceback(
        ground, "try:\n    1 / 0\nexcept ZeroDivisionError as exc:\n    raise ValueError('no') from exc"
    ) == [
        HEAD,
        '  File "set__script", line 4, in run',
        "ZeroDivisionError: division by zero",
        "",
        "The above exception was the direct cause of the following exception:",
        "",
        HEAD,
        '  File "set__script", line 6, in run',
        "ValueError: no",
    ]


def test_so_does_what_was_being_handled(ground: Ground) -> None:
    """Unless it was raised from nothing, or a library handled it within itself."""
    lines = traceback(ground, "try:\n    1 / 0\nexcept ZeroDivisionError:\n    raise ValueError('no')")
    assert "During handling of the above exception, another exception occurred:" in lines
    lines = traceback(ground, "try:\n    1 / 0\nexcept ZeroDivisionError:\n    raise ValueError('no') from None")
    assert lines == [HEAD, '  File "set__script", line 6, in run', "ValueError: no"]
    lines = traceback(ground, "import importlib\nimportlib.import_module('no_such').x")
    assert lines.count(HEAD) == 1


def test_a_long_chain_is_told_in_part(ground: Ground) -> None:
    """The last ones; one that leads back to itself is no chain without end."""
    body = "last = None\nfor n in range(50):\n  new = ValueError(n)\n  new.__cause__ = last\n  last = new\nraise last"
    lines = traceback(ground, body)
    assert (lines.count(HEAD), lines[-1]) == (LONGEST_CHAIN, "ValueError: 49")
    lines = traceback(ground, "a, b = ValueError(1), ValueError(2)\na.__cause__, b.__cause__ = b, a\nraise a")
    assert lines.count(HEAD) == 2
