"""HTTP without a socket: httpx's client, which calls the serving application on this thread."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any, cast

import httpx

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

    from starlette.applications import Starlette

URL = "http://127.0.0.1:8088"
CLIENT = ("127.0.0.1", 50_000)


class StillLoop(asyncio.SelectorEventLoop):
    """A loop whose time does not pass: whoever stands at a breakpoint is not told that no worker answers."""

    def time(self) -> float:
        """Always the same."""
        return 0.0


class Direct(httpx.BaseTransport):
    """Sends requests to an application; ``before`` and ``after`` are called around each."""

    def __init__(self, app: Starlette, before: Callable[[], None], after: Callable[[], None]) -> None:
        self._asgi = httpx.ASGITransport(app, client=CLIENT)
        self._before, self._after = before, after
        self._loop = StillLoop()

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """The answer, whole."""
        self._before()
        request.read()
        answer: httpx.Response = self._run(self._answered(request))
        self._after()
        return answer

    def close(self) -> None:
        """Ends the loop, and the threads that served it."""
        self._run(self._loop.shutdown_default_executor())
        self._loop.close()

    async def _answered(self, request: httpx.Request) -> httpx.Response:
        answer = await self._asgi.handle_async_request(request)
        stream = cast("httpx.AsyncByteStream", answer.stream)
        content = b"".join([part async for part in stream])  # as it is sent: the answer unpacks it
        return httpx.Response(answer.status_code, headers=answer.headers, content=content)

    def _run(self, work: Coroutine[Any, Any, Any]) -> Any:
        try:
            asyncio.get_running_loop()
        except RuntimeError:
            return self._loop.run_until_complete(work)
        # In a test that is a coroutine this thread has its loop already.
        with ThreadPoolExecutor(1, "dffkit-test") as elsewhere:
            return elsewhere.submit(self._loop.run_until_complete, work).result()
