"""How an exception of a script is told: its frames in scripts only, by script id."""

from __future__ import annotations

import traceback
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

HEAD = "Traceback (most recent call last *in User Script*):"
CAUSE = "The above exception was the direct cause of the following exception:"
CONTEXT = "During handling of the above exception, another exception occurred:"
LONGEST_CHAIN = 10
"""Exceptions that are told of one failure: a loop that raises from the last one each time makes thousands."""


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
    """The traceback with the frames of ``scripts`` (paths to ids), without those of libraries and of ours.

    What the exception was raised from, or while handling which, stands before it, as Python has it.
    """
    lines: list[str] = []
    for one, follows in _chain(exception, scripts):
        lines += [HEAD, *_frames(one, scripts), f"{type(one).__name__}: {_told(str, one)}".rstrip(": ")]
        lines += ["", follows, ""] if follows else []
    return "\n".join(lines)


def _chain(exception: BaseException, scripts: Mapping[str, str]) -> list[tuple[BaseException, str]]:
    """The first exception first, each with what leads to the next one."""
    chain = [(exception, "")]
    while len(chain) < LONGEST_CHAIN:
        last = chain[0][0]
        before, follows = last.__cause__, CAUSE
        # What a library handled within itself is none of the script's.
        if before is None and not last.__suppress_context__ and _frames(last.__context__, scripts):
            before, follows = last.__context__, CONTEXT
        if before is None or any(before is one for one, _ in chain):
            break
        chain.insert(0, (before, follows))
    return chain


def _frames(exception: BaseException | None, scripts: Mapping[str, str]) -> list[str]:
    if exception is None:
        return []
    frames = [frame for frame in traceback.extract_tb(exception.__traceback__) if frame.filename in scripts]
    lines = [f'  File "{scripts[frame.filename]}", line {frame.lineno}, in {frame.name}' for frame in frames]
    if isinstance(exception, SyntaxError) and isinstance(exception.filename, str) and exception.filename in scripts:
        lines.append(f'  File "{scripts[exception.filename]}", line {exception.lineno}')
    return lines
