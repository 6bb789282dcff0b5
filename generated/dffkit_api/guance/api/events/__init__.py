# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

"""The resource ``events``: one method an operation, synchronous in :class:`Events`, awaitable in :class:`AsyncEvents`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...types import UNSET, turned

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from typing import Any

    from ...._bound import Bound
    from ...._send import AsyncSend, Send
    from ...models.create_event import CreateEvent
    from ...models.done_reply import DoneReply
    from ...models.event import Event
    from ...models.event_reply import EventReply
    from ...models.list_unrecovered_events import ListUnrecoveredEvents
    from ...models.outer_function_result import OuterFunctionResult
    from ...models.push_outer_event import PushOuterEvent
    from ...models.push_outer_event_reply import PushOuterEventReply
    from ...models.unrecovered_event import UnrecoveredEvent
    from ...models.unrecovered_event_list import UnrecoveredEventList
    from ...models.unrecovered_event_list_reply import UnrecoveredEventListReply
    from ...types import Unset


class Events:
    """The operations tagged ``events``."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: Send, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    def create_event(
        self,
        *,
        body: CreateEvent,
    ) -> bool:
        """Writes an event.

        Its `df_source` is `custom`.

        Args:
            body (CreateEvent):

        Returns:
            bool
        """
        from . import create_event as _endpoint

        _operation = OPERATIONS["create_event"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    def get_event(
        self,
        doc_id: str,
        *,
        time_range: str | Unset = UNSET,
    ) -> Event:
        """Shows an event.

        Args:
            doc_id (str):
            time_range (str | Unset):

        Returns:
            Event
        """
        from . import get_event as _endpoint

        _operation = OPERATIONS["get_event"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                doc_id=doc_id,
                time_range=time_range,
            ),
            _endpoint._parse_content,
        )

    def restore_event(
        self,
        *,
        monitor_checker_event_ref: str,
    ) -> bool:
        """Marks what an event reported as recovered.

        Writes although it is a GET.

        Args:
            monitor_checker_event_ref (str):

        Returns:
            bool
        """
        from . import restore_event as _endpoint

        _operation = OPERATIONS["restore_event"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                monitor_checker_event_ref=monitor_checker_event_ref,
            ),
            _endpoint._parse_content,
        )

    def list_unrecovered_events(
        self,
        *,
        body: ListUnrecoveredEvents,
    ) -> UnrecoveredEventList:
        """Lists the events of what has not recovered.

        Of events with the same `df_monitor_checker_event_ref` the last counts, unless it is `ok`.

        Args:
            body (ListUnrecoveredEvents):

        Returns:
            UnrecoveredEventList
        """
        from . import list_unrecovered_events as _endpoint

        _operation = OPERATIONS["list_unrecovered_events"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    def iter_unrecovered_events(
        self,
        *,
        body: ListUnrecoveredEvents,
    ) -> Iterator[UnrecoveredEvent]:
        """Gives the records of :meth:`list_unrecovered_events` one by one, page after page.

        Of events with the same `df_monitor_checker_event_ref` the last counts, unless it is `ok`.

        Args:
            body (ListUnrecoveredEvents):

        Returns:
            Iterator[UnrecoveredEvent]: nothing is asked for before the first record is wanted.
        """
        from ...._paging import rows
        from . import list_unrecovered_events as _endpoint

        _operation = OPERATIONS["list_unrecovered_events"]

        def _request(_position: int | Unset) -> dict[str, Any]:
            return self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=turned(body, "offset", _position),
            )

        return rows(self._send, _operation, _request, _endpoint._parse_success)

    def push_outer_event(
        self,
        secret: str,
        sub_uri: str,
        *,
        body: PushOuterEvent,
    ) -> OuterFunctionResult:
        """Hands an event to a monitor of outside events.

        Secret and `subUri` of the monitor are the credential. With wrong ones the call works and the event
        is dropped.

        Args:
            body (PushOuterEvent):
            secret (str):
            sub_uri (str):

        Returns:
            OuterFunctionResult
        """
        from . import push_outer_event as _endpoint

        _operation = OPERATIONS["push_outer_event"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
                secret=secret,
                sub_uri=sub_uri,
            ),
            _endpoint._parse_content,
        )


class AsyncEvents:
    """The operations tagged ``events``, awaitable."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: AsyncSend, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    async def create_event(
        self,
        *,
        body: CreateEvent,
    ) -> bool:
        """Writes an event.

        Its `df_source` is `custom`.

        Args:
            body (CreateEvent):

        Returns:
            bool
        """
        from . import create_event as _endpoint

        _operation = OPERATIONS["create_event"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    async def get_event(
        self,
        doc_id: str,
        *,
        time_range: str | Unset = UNSET,
    ) -> Event:
        """Shows an event.

        Args:
            doc_id (str):
            time_range (str | Unset):

        Returns:
            Event
        """
        from . import get_event as _endpoint

        _operation = OPERATIONS["get_event"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                doc_id=doc_id,
                time_range=time_range,
            ),
            _endpoint._parse_content,
        )

    async def restore_event(
        self,
        *,
        monitor_checker_event_ref: str,
    ) -> bool:
        """Marks what an event reported as recovered.

        Writes although it is a GET.

        Args:
            monitor_checker_event_ref (str):

        Returns:
            bool
        """
        from . import restore_event as _endpoint

        _operation = OPERATIONS["restore_event"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                monitor_checker_event_ref=monitor_checker_event_ref,
            ),
            _endpoint._parse_content,
        )

    async def list_unrecovered_events(
        self,
        *,
        body: ListUnrecoveredEvents,
    ) -> UnrecoveredEventList:
        """Lists the events of what has not recovered.

        Of events with the same `df_monitor_checker_event_ref` the last counts, unless it is `ok`.

        Args:
            body (ListUnrecoveredEvents):

        Returns:
            UnrecoveredEventList
        """
        from . import list_unrecovered_events as _endpoint

        _operation = OPERATIONS["list_unrecovered_events"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    def iter_unrecovered_events(
        self,
        *,
        body: ListUnrecoveredEvents,
    ) -> AsyncIterator[UnrecoveredEvent]:
        """Gives the records of :meth:`list_unrecovered_events` one by one, page after page.

        Of events with the same `df_monitor_checker_event_ref` the last counts, unless it is `ok`.

        Args:
            body (ListUnrecoveredEvents):

        Returns:
            AsyncIterator[UnrecoveredEvent]: nothing is asked for before the first record is wanted.
        """
        from ...._paging import async_rows
        from . import list_unrecovered_events as _endpoint

        _operation = OPERATIONS["list_unrecovered_events"]

        def _request(_position: int | Unset) -> dict[str, Any]:
            return self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=turned(body, "offset", _position),
            )

        return async_rows(self._send, _operation, _request, _endpoint._parse_success)

    async def push_outer_event(
        self,
        secret: str,
        sub_uri: str,
        *,
        body: PushOuterEvent,
    ) -> OuterFunctionResult:
        """Hands an event to a monitor of outside events.

        Secret and `subUri` of the monitor are the credential. With wrong ones the call works and the event
        is dropped.

        Args:
            body (PushOuterEvent):
            secret (str):
            sub_uri (str):

        Returns:
            OuterFunctionResult
        """
        from . import push_outer_event as _endpoint

        _operation = OPERATIONS["push_outer_event"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
                secret=secret,
                sub_uri=sub_uri,
            ),
            _endpoint._parse_content,
        )


__all__ = ["AsyncEvents", "Events"]
