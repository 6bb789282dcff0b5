"""Guance for event loops."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Unpack

from ...errors import AuthenticationError
from ._call import Call, access_keys_call, get_call, has_pair, post_call, token_in, workspace_call
from ._envelope import last_envelope
from ._function import function_call
from ._listing import Listing, has_all
from ._service import GuanceOptions, addresses, api_key, is_about_key
from .files import AsyncFiles
from .querying import AsyncQuerying

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Mapping
    from contextlib import AbstractContextManager

    import anyio

    from ...nodes import Addresses
    from ..dataway import AsyncDataWay
    from ._envelope import Envelope
    from ._payload import PayloadDict


class AsyncGuance(AsyncFiles, AsyncQuerying):
    """The awaitable twin of :class:`~dffkit.Guance`; what needs a call is awaited: ``await guance.workspace_uuid``."""

    def __init__(
        self,
        id: str | None = None,  # noqa: A002 - connectors have ids
        /,
        **options: Unpack[GuanceOptions],
    ) -> None:
        super().__init__(id, **options)
        self._workspace: PayloadDict | None = None

    @property
    def addresses(self) -> Addresses:
        """Where OpenAPI, OpenWay and WebSocket of the node or the private deployment are."""
        return addresses(self.settings, self.endpoint)

    @cached_property
    def dataway(self) -> AsyncDataWay:
        """The DataWay of this workspace, with its token, which is fetched with the first call."""
        from ._dataway import AsyncWorkspaceDataWay  # noqa: PLC0415 - only where data is written

        return AsyncWorkspaceDataWay(self)

    @property
    async def is_api_key_valid(self) -> bool:
        """Whether Guance knows the pair of id and key, see :attr:`dffkit.Guance.is_api_key_valid`."""
        key = api_key(self.settings)
        try:
            keys = await self._do(access_keys_call())
        except AuthenticationError as error:
            if is_about_key(error):
                return False
            raise
        return has_pair(keys, self.settings.text("api_key_id"), key)

    is_api_key_match = is_api_key_valid

    @property
    async def workspace(self) -> PayloadDict:
        """The workspace of the key, as Guance shows it; fetched once."""
        async with self._lock:
            found = self._workspace
            if found is None:
                found = self._workspace = await self._do(workspace_call())
                if self._pace is not None:
                    self._pace.learn(str(found["uuid"]))
            return found

    @property
    async def workspace_uuid(self) -> str:
        """The id of the workspace, ``wksp_…``."""
        return str((await self.workspace)["uuid"])

    @property
    async def workspace_token(self) -> str:
        """The token for its DataWay, ``tkn_…``; raises :class:`~dffkit.errors.AdministratorRoleError` without one."""
        return token_in(await self.workspace)

    @property
    async def workspace_language(self) -> str:
        """The language of the workspace, ``zh`` or ``en``; ``zh`` where Guance says none."""
        return str((await self.workspace).get("language") or "zh")

    async def do_get(self, path: str, query: Mapping[str, Any] | None = None) -> Any:
        """Gets a path of the OpenAPI; the payload of the answer, see :meth:`dffkit.Guance.do_get`."""
        return await self._do(get_call(path, query, raw_envelope=self.settings.flag("raw_envelope")))

    async def do_post(self, path: str, query: Mapping[str, Any] | None = None, body: Any = None) -> Any:
        """Posts ``body`` as JSON to a path of the OpenAPI; the payload of the answer, as :meth:`do_get`."""
        return await self._do(post_call(path, query, body, raw_envelope=self.settings.flag("raw_envelope")))

    async def do_list_get(self, path: str, query: Mapping[str, Any] | None = None, **field_value: Any) -> Any:
        """The first record of a list with these values, see :meth:`dffkit.Guance.do_list_get`."""
        async for row in self._records(path, query):
            if has_all(row, field_value):
                return row
        return None

    async def run_function(self, name: str, /, **kwargs: Any) -> Any:
        """Runs a function of DataFlux Func, see :meth:`dffkit.Guance.run_function`."""
        return await self._do(function_call(name, kwargs))

    do_func = run_function

    def envelope(self) -> AbstractContextManager[Envelope]:
        """A block that keeps the envelope of the last call of ``api``, see :meth:`dffkit.Guance.envelope`."""
        return last_envelope()

    async def aclose(self) -> None:
        """Closes the connections, those of :attr:`dataway` too."""
        if "dataway" in self.__dict__:
            await self.dataway.aclose()
        await super().aclose()

    @cached_property
    def _lock(self) -> anyio.Lock:
        import anyio  # noqa: PLC0415 - with the first call; httpx brings it along

        return anyio.Lock()

    async def _do(self, call: Call) -> Any:
        return await self.send(call.operation, call.kwargs, call.parse)

    async def _records(self, path: str, query: Mapping[str, Any] | None) -> AsyncIterator[dict[str, Any]]:
        listing = Listing(path, query)
        while (call := listing.call) is not None:
            for row in listing.take(await self._do(call)):
                yield row
