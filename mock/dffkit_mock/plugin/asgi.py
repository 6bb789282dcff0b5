"""The mock as an ASGI application, for tests that are coroutines: no thread and no socket."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

from ..refusals import refuse_plainly

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..gateway import Gateway


class AsgiApp:
    """Serves on the caller's event loop; on ``loop()``, where the same mock is served there too.

    After :meth:`end` each request is a 410.
    """

    def __init__(self, gateway: Gateway, loop: Callable[[], asyncio.AbstractEventLoop | None]) -> None:
        self._gateway, self._loop = gateway, loop
        self._over = False

    def end(self) -> None:
        """The test is over."""
        self._over = True

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        """One ASGI connection."""
        loop = self._loop()
        if self._over and scope["type"] == "http":
            await _refuse(send)
        elif loop is None:
            await self._gateway(scope, receive, send)
        else:
            await self._pass_over(loop, scope, receive, send)

    async def _pass_over(self, loop: asyncio.AbstractEventLoop, scope: Any, receive: Any, send: Any) -> None:
        """Serves on another loop: what the mock remembers is changed by one thread only."""
        here = asyncio.get_running_loop()

        async def receive_there() -> Any:
            return await asyncio.wrap_future(asyncio.run_coroutine_threadsafe(receive(), here))

        async def send_there(message: Any) -> None:
            await asyncio.wrap_future(asyncio.run_coroutine_threadsafe(send(message), here))

        served = self._gateway(scope, receive_there, send_there)
        await asyncio.wrap_future(asyncio.run_coroutine_threadsafe(served, loop))


async def _refuse(send: Any) -> None:
    reply = refuse_plainly(410, "the test that this mock was for is over: its requests come too late", "plugin")
    headers = [(name.encode(), value.encode()) for name, value in reply.headers.items()]
    await send({"type": "http.response.start", "status": reply.status, "headers": headers})
    await send({"type": "http.response.body", "body": reply.body})
