"""The least that uvicorn can serve, as a peer of the mock and of the runtime: ``python -m tests.bench.null_app``.

At ``/process`` it starts a Python for each call, and answers with what that prints; elsewhere it answers the same.

Like the mock's own process it prints its address when it is ready, and ends when its standard input does.
"""

from __future__ import annotations

import asyncio
import os
import socket
import subprocess
import sys
import threading
from typing import Any, Self

import uvicorn

from .child import ROOT

BODY = b"{}"
PROGRAM = "def trivial():\n    return 1\nprint(trivial())"


async def app(scope: Any, receive: Any, send: Any) -> None:
    """Reads the body and answers."""
    while (await receive()).get("more_body"):
        pass
    body = await _printed() if scope["path"] == "/process" else BODY
    headers = [(b"content-type", b"application/json"), (b"content-length", b"%d" % len(body))]
    await send({"type": "http.response.start", "status": 200, "headers": headers})
    await send({"type": "http.response.body", "body": body})


async def _printed() -> bytes:
    # What callers did not wait for is nothing to tell of.
    errors = subprocess.DEVNULL
    started = await asyncio.create_subprocess_exec(sys.executable, "-c", PROGRAM, stdout=subprocess.PIPE, stderr=errors)
    return (await started.communicate())[0]


class NullServer:
    """Runs it in a process of its own."""

    def __enter__(self) -> Self:
        pipe = subprocess.PIPE
        command = [sys.executable, "-m", "tests.bench.null_app"]
        self._process = subprocess.Popen(command, stdin=pipe, stdout=pipe, cwd=ROOT, text=True)
        assert self._process.stdout is not None
        self.url = self._process.stdout.readline().strip()
        return self

    def __exit__(self, *_: object) -> None:
        self._process.communicate()


class _Server(uvicorn.Server):
    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        assert sockets is not None
        print(f"http://127.0.0.1:{sockets[0].getsockname()[1]}", flush=True)


def _wait_for_end() -> None:
    sys.stdin.buffer.read()
    os._exit(0)


def main() -> None:
    """Serves until the standard input ends, with the settings of the mock."""
    import uvloop  # noqa: PLC0415 - only the server needs it

    threading.Thread(target=_wait_for_end, daemon=True).start()
    options: dict[str, Any] = {"date_header": False, "server_header": False, "interface": "asgi3", "ws": "none"}
    config = uvicorn.Config(app, access_log=False, log_config=None, lifespan="off", **options)
    with socket.create_server(("127.0.0.1", 0), backlog=2048) as listener:
        listener.setblocking(False)
        with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
            runner.run(_Server(config).serve(sockets=[listener]))


if __name__ == "__main__":
    main()
