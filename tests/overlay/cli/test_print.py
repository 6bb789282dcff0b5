"""How answers are printed."""

from __future__ import annotations

import io
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from ...command_line import CommandLine

BYTES = b"\x00\xff\r\nb"
ESCAPE = b"\x1b[2J"
CALL = ("call", "func", "call_sync_api_by_get", "id=x")


class Output(io.TextIOWrapper):
    """A standard output that says whether it is a terminal, and keeps what was written."""

    def __init__(self, *, terminal: bool) -> None:
        self._bytes = io.BytesIO()
        super().__init__(self._bytes, encoding="utf-8", write_through=True)
        self._terminal = terminal

    def isatty(self) -> bool:
        """As it was made."""
        return self._terminal

    def written(self) -> bytes:
        """All that was written."""
        self.flush()
        return self._bytes.getvalue()


def _answer(body: bytes, content_type: str, status: str = "200 OK") -> bytes:
    head = (
        f"HTTP/1.1 {status}\r\nContent-Type: {content_type}\r\nContent-Length: {len(body)}\r\nConnection: close\r\n\r\n"
    )
    return head.encode() + body


@pytest.mark.parametrize(
    ("answer", "out", "err"),
    [
        (_answer(b'{"a":"\xe4\xb8\xad"}', "application/json"), '{\n  "a": "中"\n}\n', ""),
        (_answer(b'{"a":"\\ud800"}', "application/json"), '{\n  "a": "\\ud800"\n}\n', ""),
        (_answer(b"Hello", "text/html"), "Hello", ""),
        (_answer(b"[" * 200_000, "application/json"), "[" * 200_000, ""),
        (_answer(b"", "application/json"), "", "HTTP 200, without a body\n"),
    ],
    ids=["json", "half-a-pair", "text", "too-deep", "nothing"],
)
def test_a_body_is_printed_as_json_where_it_is_json(
    dffkit: CommandLine, serve: Callable[[bytes], str], answer: bytes, out: str, err: str
) -> None:
    """And unchanged otherwise, so that nothing is lost in a pipe."""
    assert dffkit(*CALL, "--set", f"endpoint={serve(answer)}") == (0, out, err)


@pytest.mark.parametrize("terminal", [False, True])
def test_bytes_go_to_a_pipe_but_not_to_a_terminal(
    dffkit: CommandLine,
    serve: Callable[[bytes], str],
    monkeypatch: pytest.MonkeyPatch,
    terminal: bool,
) -> None:
    """A file that a function sends can be kept by redirecting the output, and does no harm to a terminal."""
    output = Output(terminal=terminal)
    monkeypatch.setattr(sys, "stdout", output)
    status, _, err = dffkit(*CALL, "--set", f"endpoint={serve(_answer(BYTES, 'application/octet-stream'))}")
    told = "5 bytes of application/octet-stream: send the output to a file to keep them\n"
    assert (status, output.written(), err) == ((0, b"", told) if terminal else (0, BYTES, ""))


def test_text_cannot_steer_a_terminal(
    dffkit: CommandLine, serve: Callable[[bytes], str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Control characters of a server are shown as what they are: nothing that can be shown."""
    output = Output(terminal=True)
    monkeypatch.setattr(sys, "stdout", output)
    dffkit(*CALL, "--set", f"endpoint={serve(_answer(b'a' + ESCAPE, 'text/html'))}")
    assert output.written().decode() == "a\N{REPLACEMENT CHARACTER}[2J\n"


def test_json_has_colours_on_a_terminal(
    dffkit: CommandLine, serve: Callable[[bytes], str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """And the same text otherwise."""
    output = Output(terminal=True)
    monkeypatch.setattr(sys, "stdout", output)
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.delenv("NO_COLOR", raising=False)
    dffkit(*CALL, "--set", f"endpoint={serve(_answer(b'{}', 'application/json'))}")
    assert output.written() == b"\x1b[1m{\x1b[0m\x1b[1m}\x1b[0m\n"
