"""Puts the token of a workspace on requests, for which it may have to be fetched."""

from __future__ import annotations

from typing import TYPE_CHECKING

import httpx

from ...auth import DataWayAuth, DataWayKey

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Awaitable, Callable, Generator


class WorkspaceAuth(httpx.Auth):
    """Asks for the token with each request; whoever is asked keeps it."""

    def __init__(self, token: Callable[[], str]) -> None:
        self._token = token

    def sync_auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        """Adds the token."""
        yield from DataWayAuth(DataWayKey(token=self._token())).auth_flow(request)


class AsyncWorkspaceAuth(httpx.Auth):
    """The awaitable twin of :class:`WorkspaceAuth`."""

    def __init__(self, token: Callable[[], Awaitable[str]]) -> None:
        self._token = token

    async def async_auth_flow(self, request: httpx.Request) -> AsyncGenerator[httpx.Request, httpx.Response]:
        """Adds the token."""
        for signed in DataWayAuth(DataWayKey(token=await self._token())).auth_flow(request):
            yield signed
