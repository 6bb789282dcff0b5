"""Puts the token of a workspace on requests, for which it may have to be fetched."""

from __future__ import annotations

from typing import TYPE_CHECKING

import httpx

from ...auth import DataWayAuth, DataWayKey

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Awaitable, Callable, Generator


class _Signing(httpx.Auth):
    """Keeps what adds a token for as long as that is the token: it remembers the addresses it has written it into."""

    _auth = DataWayAuth(DataWayKey())

    def _of(self, token: str) -> DataWayAuth:
        auth = self._auth
        if auth.credentials.token != token:
            auth = self._auth = DataWayAuth(DataWayKey(token=token))
        return auth


class WorkspaceAuth(_Signing):
    """Asks for the token with each request; whoever is asked keeps it."""

    def __init__(self, token: Callable[[], str]) -> None:
        self._token = token

    def sync_auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        """Adds the token."""
        yield from self._of(self._token()).auth_flow(request)


class AsyncWorkspaceAuth(_Signing):
    """The awaitable twin of :class:`WorkspaceAuth`."""

    def __init__(self, token: Callable[[], Awaitable[str]]) -> None:
        self._token = token

    async def async_auth_flow(self, request: httpx.Request) -> AsyncGenerator[httpx.Request, httpx.Response]:
        """Adds the token."""
        for signed in self._of(await self._token()).auth_flow(request):
            yield signed
