"""Load by wrk: the same request over and over, on connections that are kept."""

from __future__ import annotations

import re
import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from .child import printed
from .row import Skipped

if TYPE_CHECKING:
    import httpx

SECONDS = 2
CONNECTIONS = 16


def require() -> None:
    """Raises :class:`~tests.bench.row.Skipped` where there is no wrk."""
    if shutil.which("wrk") is None:
        raise Skipped("wrk is not installed: get it (on Debian: apt-get install wrk) to load the mock")


def requests_a_second(request: httpx.Request) -> float:
    """How many answers came in a second; raises ``ValueError`` where one of them was no success."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "request.lua")
        file.write_text(script(request))
        load = (f"-c{CONNECTIONS}", f"-d{SECONDS}s", "-t1")
        report = printed("wrk", *load, "-s", file, str(request.url))
    if "Non-2xx" in report or "Socket errors" in report:
        raise ValueError(f"{request.method} {request.url} was not always answered with success:\n{report}")
    found = re.search(r"Requests/sec:\s+([\d.]+)", report)
    if found is None:
        raise ValueError(f"wrk reports no rate:\n{report}")
    return float(found[1])


def script(request: httpx.Request) -> str:
    """The request as Lua text for wrk."""
    headers = [f"wrk.headers[{_lua(name)}] = {_lua(value)}" for name, value in _sent(request)]
    return "\n".join([f"wrk.method = {_lua(request.method)}", f"wrk.body = {_lua(request.content.decode())}", *headers])


def _sent(request: httpx.Request) -> list[tuple[str, str]]:
    """The headers, spelled as httpx does (wrk adds a second ``Host`` to ``host``), without those that wrk writes."""
    spelled = [(name.decode(), value.decode()) for name, value in request.headers.raw]
    return [(name, value) for name, value in spelled if name.lower() not in {"content-length", "connection"}]


def _lua(text: str) -> str:
    escaped = "".join(char if 32 <= ord(char) < 127 and char not in '"\\' else _escape(char) for char in text)
    return f'"{escaped}"'


def _escape(char: str) -> str:
    return "".join(f"\\{byte:03d}" for byte in char.encode())
