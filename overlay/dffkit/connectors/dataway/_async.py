"""DataWay for event loops."""

from __future__ import annotations

from collections.abc import Coroutine
from typing import TYPE_CHECKING, Any, Unpack

from ...errors import ApiError
from .._base import AsyncConnector
from ._answer import NOTHING_SENT, Answer, Written, tolerated
from ._call import Call, HeaderMap, Query, Target, get_call, json_call
from ._categories import Categories
from ._plan import carried_out_async
from ._querying import NativeQuery, Wish, querying
from ._service import SERVICE, DataWayOptions, check_keys, token_of
from ._writing import LineProtocol, writing

if TYPE_CHECKING:
    from dffkit_api.dataway.api import AsyncApi

    from ...line_protocol import Points
    from .buffered import AsyncBufferedWriter, BufferOptions, Wire


class AsyncDataWay(LineProtocol, Categories[Coroutine[Any, Any, Written]], AsyncConnector["AsyncApi"]):
    """The awaitable twin of :class:`~dffkit.DataWay`, with the same methods, arguments and promises."""

    service = SERVICE

    def __init__(
        self,
        id: str | None = None,  # noqa: A002 - connectors have ids
        /,
        **options: Unpack[DataWayOptions],
    ) -> None:
        super().__init__(id, **options)
        check_keys(self.settings)

    async def query(
        self,
        dql: str,
        all_series: bool = False,  # noqa: FBT001, FBT002 - the order of DataFlux Func
        dict_output: bool = False,  # noqa: FBT001, FBT002
        raw: bool = False,  # noqa: FBT001, FBT002
        token: str | None = None,
        **native: Unpack[NativeQuery],
    ) -> Answer:
        """Runs one DQL query, see :meth:`dffkit.DataWay.query`."""
        wish = Wish(dql, all_series, dict_output, raw, token or await self._token(), native)
        return await carried_out_async(querying(wish), self._do)

    async def get(self, path: str, query: Query | None = None, headers: HeaderMap | None = None) -> Answer:
        """Gets a path, such as ``/v1/ntp/``."""
        return await self._do(get_call(Target(path, query, headers)))

    async def post_line_protocol(
        self, path: str, points: Points, query: Query | None = None, headers: HeaderMap | None = None
    ) -> Written:
        """Writes points, one or many, to a path, see :meth:`dffkit.DataWay.post_line_protocol`."""
        return await carried_out_async(
            writing(self.settings, self.clock, Target(path, query, headers), points), self._do
        )

    async def post_json(
        self, path: str, json_obj: object, query: Query | None = None, headers: HeaderMap | None = None
    ) -> Answer:
        """Posts JSON to a path; text is sent as it is."""
        return await self._do(json_call(Target(path, query, headers), json_obj, self.settings.values["min_gzip_bytes"]))

    def buffered(self, **options: Unpack[BufferOptions]) -> AsyncBufferedWriter:
        """A writer that accepts points at once and sends them from threads, see :meth:`dffkit.DataWay.buffered`.

        It begins with ``async with`` or the first write, which raise what :meth:`dffkit.DataWay.buffered` raises for a
        spool.
        """
        from .buffered import AsyncBufferedWriter  # noqa: PLC0415 - only where points are buffered

        return AsyncBufferedWriter(self._wire, options)

    def _wire(self) -> Wire:
        from .buffered import wire_of_async  # noqa: PLC0415

        return wire_of_async(self)

    async def _token(self) -> str | None:
        return token_of(self.settings)

    async def _do(self, call: Call) -> Answer:
        if self.settings.flag("dry_run"):
            return NOTHING_SENT
        await self._token()  # one that has to be fetched is fetched before the request, not while it is being sent
        try:
            return await self.send(call.operation, call.kwargs, call.parse)
        except ApiError as error:
            if (refusal := tolerated(error, self.settings.flag("raise_for_status"))) is None:
                raise
            return refusal
