"""What a function or a state of a workflow said when it failed."""

from __future__ import annotations

from typing import Any

from ..._foreign import one_line

MESSAGES = ("errorMessage", "error_message", "error_msg", "message")  # where runtimes put what the function raised


def words_of(result: Any) -> str:
    """The words in a result, or the result itself, on one line; empty where there is nothing."""
    if isinstance(result, dict):
        result = next((result[name] for name in MESSAGES if result.get(name)), result)
    return "" if result is None or result == {} else one_line(str(result))
