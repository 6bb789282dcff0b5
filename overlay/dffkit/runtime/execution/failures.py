"""How an exception of a script is told: its frames in scripts only, by script id."""

from __future__ import annotations

import traceback
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

HEAD = "Traceback (most recent call last *in User Script*):"


def sentence(exception: BaseException) -> str:
    """``str()`` of the exception, or its class where that is empty or fails."""
    return _told(str, exception) or type(exception).__name__


def exit_sentence(exception: SystemExit) -> str:
    """The sentence of a function that ends its process."""
    code = _told(repr, exception.code) or f"a {type(exception.code).__name__} without a repr"
    return f"the function called sys.exit({code})"


def _told(say: Callable[[object], str], value: object) -> str:
    """What a value of a script says of itself; nothing where that raises, or has to be interrupted."""
    try:
        return say(value)
    except BaseException:  # noqa: BLE001 - it is a script's, and may do anything
        return ""


def script_traceback(exception: BaseException, scripts: Mapping[str, str]) -> str:
    """The traceback with the frames of ``scripts`` (paths to ids), without those of libraries and of ours."""
    frames = [frame for frame in traceback.extract_tb(exception.__traceback__) if frame.filename in scripts]
    lines = [f'  File "{scripts[frame.filename]}", line {frame.lineno}, in {frame.name}' for frame in frames]
    if isinstance(exception, SyntaxError) and isinstance(exception.filename, str) and exception.filename in scripts:
        lines.append(f'  File "{scripts[exception.filename]}", line {exception.lineno}')
    return "\n".join([HEAD, *lines, f"{type(exception).__name__}: {_told(str, exception)}".rstrip(": ")])
