"""The DataWay of a workspace: at the OpenWay of its node, with a token that is only known after a call."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from ..dataway import AsyncDataWay, DataWay
from ..dataway._service import DataWayOptions
from ._service import openway

if TYPE_CHECKING:
    from ...sender import AsyncSender, Sender
    from .._base import BaseConnector
    from ..dataway.buffered import Wire
    from ._async import AsyncGuance
    from ._sync import Guance


class WorkspaceDataWay(DataWay):
    """A DataWay that asks a Guance connector for the token."""

    def __init__(self, guance: Guance) -> None:
        super().__init__(f"{guance.id}.dataway", **_options(guance))
        self._guance = guance

    @cached_property
    def send(self) -> Sender:
        """What sends the requests."""
        from ...sender import Sender  # noqa: PLC0415 - with the first call
        from ._workspace_auth import WorkspaceAuth  # noqa: PLC0415

        auth = WorkspaceAuth(self._token)
        return Sender(self.endpoint, auth, self.settings, clock=self.clock, transport=self._transport)

    def _token(self) -> str:
        return self._guance.workspace_token


class AsyncWorkspaceDataWay(AsyncDataWay):
    """The awaitable twin of :class:`WorkspaceDataWay`."""

    def __init__(self, guance: AsyncGuance) -> None:
        super().__init__(f"{guance.id}.dataway", **_options(guance))
        self._guance = guance

    @cached_property
    def send(self) -> AsyncSender:
        """What sends the requests."""
        from ...sender import AsyncSender  # noqa: PLC0415 - with the first call
        from ._workspace_auth import AsyncWorkspaceAuth  # noqa: PLC0415

        auth = AsyncWorkspaceAuth(self._token)
        return AsyncSender(self.endpoint, auth, self.settings, clock=self.clock, transport=self._transport)

    def _wire(self) -> Wire:
        from ..dataway.buffered import wire_of  # noqa: PLC0415 - only where points are buffered

        guance = _for_threads(self._guance)
        return wire_of(guance.dataway, guance.close)

    async def _token(self) -> str:
        return await self._guance.workspace_token


def _for_threads(guance: AsyncGuance) -> Guance:
    """The same workspace for threads, which fetch the token by themselves: no loop has to be there for them."""
    from ..dataway.buffered import for_threads  # noqa: PLC0415
    from ._sync import Guance  # noqa: PLC0415

    settings = guance.settings
    options: dict[str, Any] = {name: value for name, value in settings.values.items() if value is not None}
    return Guance(
        guance.id,
        **options,
        endpoint=None if settings.mock else guance.endpoint,
        timeout=settings.timeout,
        retries=settings.retries,
        verify=settings.verify,
        proxy=settings.proxy,
        clock=guance.clock,
        transport=for_threads(guance._transport),  # noqa: SLF001 - the same wire, for the same tests
    )


def _options(guance: BaseConnector) -> DataWayOptions:
    settings = guance.settings
    return DataWayOptions(
        endpoint=openway(settings, guance.endpoint),
        timeout=settings.timeout,
        retries=settings.retries,
        verify=settings.verify,
        proxy=settings.proxy,
        clock=guance.clock,
        transport=guance._transport,  # noqa: SLF001 - the same wire, for the same tests
    )
