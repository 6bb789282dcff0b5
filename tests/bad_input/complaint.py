"""What a command says when it cannot do what it was asked: one line, no traceback."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..command_line import Result


def complaint(result: Result, status: int, *secrets: str) -> str:
    """The sentence after ``Error:``, once the rest is as it has to be."""
    assert (result.status, result.out, "Traceback" in result.err) == (status, "", False)
    assert [secret for secret in secrets if secret in result.err] == []
    *before, last = result.err.strip().splitlines()
    assert [line for line in before if line.startswith("Error")] == []
    return last.removeprefix("Error: ")
