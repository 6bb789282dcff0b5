"""A time that passes only while somebody sleeps, and a server that counts minutes by it."""

from __future__ import annotations

from collections import defaultdict
from threading import Lock
from typing import TYPE_CHECKING

import anyio.lowlevel
import httpx

if TYPE_CHECKING:
    from collections.abc import Callable

THROTTLED = {"ak": "ft.TriggerApiAkCurrentLimiting", "workspace": "ft.TriggerApiWorkspaceCurrentLimiting"}


class FakeTime:
    """Seconds since the start; who sleeps at the same time as another, sleeps beside it and not after it."""

    def __init__(self) -> None:
        self._now = 0.0
        self._lock = Lock()
        self._moments: list[float] = []  # at which tasks wake up
        self.slept: list[float] = []

    def now(self) -> float:
        """The time."""
        return self._now

    def until(self, moment: float) -> None:
        """Lets it be at least ``moment``."""
        with self._lock:
            self._now = max(self._now, moment)

    def sleep(self, seconds: float) -> None:
        """Sleeps a thread."""
        self.slept.append(seconds)
        self.until(self._now + seconds)

    async def sleep_async(self, seconds: float) -> None:
        """Sleeps a task; time passes for the one that wakes first, once the others have done what they can."""
        self.slept.append(seconds)
        moment = self._now + seconds
        self._moments.append(moment)
        try:
            while self._now < moment:
                for _ in range(20):
                    await anyio.lowlevel.checkpoint()
                if moment <= min(self._moments):
                    self.until(moment)
        finally:
            self._moments.remove(moment)


def answer(content: object, **more: object) -> dict[str, object]:
    """An answer of Guance."""
    return {"code": 200, "content": content, "errorCode": "", "message": "", "success": True, "traceId": "T", **more}


def refusal(code: str, http: int = 401) -> httpx.Response:
    """Too many calls, as Guance says it."""
    return httpx.Response(http, json=answer({}, code=401, errorCode=code, message="slow down", success=False))


class MinuteServer:
    """Takes so many requests in any 60 s, both ends counted, of a key and of a workspace; refuses all others.

    ``travel`` gives the seconds a request needs to arrive and its answer to come back, by the number of the request.
    """

    def __init__(
        self,
        time: FakeTime,
        workspaces: dict[str, str] | None = None,
        travel: Callable[[int], tuple[float, float]] = lambda _number: (0.0, 0.0),
    ) -> None:
        self._time = time
        self._workspaces = workspaces or {}
        self._travel = travel
        self._lock = Lock()
        self._arrived: defaultdict[str, list[float]] = defaultdict(list)
        self.requests: list[httpx.Request] = []
        self.refused = 0

    def __call__(self, request: httpx.Request) -> httpx.Response:
        """Answers with the workspace of the key, whatever is asked."""
        with self._lock:
            self.requests.append(request)
            there, back = self._travel(len(self.requests) - 1)
        self._time.until(self._time.now() + there)
        found = self._counted(request.headers["df-api-key"])
        self._time.until(self._time.now() + back)
        return found

    async def asynchronous(self, request: httpx.Request) -> httpx.Response:
        """The same for tasks, of which others run meanwhile."""
        await anyio.lowlevel.checkpoint()
        found = self(request)
        await anyio.lowlevel.checkpoint()
        return found

    def _counted(self, key: str) -> httpx.Response:
        workspace = self._workspaces.get(key, "wksp_x")
        with self._lock:
            now = self._time.now()
            for kind, name, limit in (("ak", key, 20), ("workspace", workspace, 200)):
                recent = [at for at in self._arrived[name] if now - at <= 60.0]
                if len(recent) >= limit:
                    self.refused += 1
                    return refusal(THROTTLED[kind])
            self._arrived[key].append(now)
            self._arrived[workspace].append(now)
        return httpx.Response(200, json=answer({"uuid": workspace, "token": "tkn_x"}))
