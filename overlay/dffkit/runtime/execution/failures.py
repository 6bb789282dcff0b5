"""How an exception of a script is told: its frames in scripts only, by script id."""

from __future__ import annotations

import traceback
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

HEAD = "Traceback (most recent call last *in User Script*):"


def sentence(exception: BaseException) -> str:
    """``str()`` of the exception, or its class where that is empty."""
    return str(exception) or type(exception).__name__


def script_traceback(exception: BaseException, scripts: Mapping[str, str]) -> str:
    """The traceback with the frames of ``scripts`` (paths to ids), without those of libraries and of ours."""
    frames = [frame for frame in traceback.extract_tb(exception.__traceback__) if frame.filename in scripts]
    lines = [f'  File "{scripts[frame.filename]}", line {frame.lineno}, in {frame.name}' for frame in frames]
    if isinstance(exception, SyntaxError) and exception.filename is not None and exception.filename in scripts:
        lines.append(f'  File "{scripts[exception.filename]}", line {exception.lineno}')
    return "\n".join([HEAD, *lines, f"{type(exception).__name__}: {exception}".rstrip(": ")])
