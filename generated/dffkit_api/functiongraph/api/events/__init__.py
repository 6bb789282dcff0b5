# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

"""The resource ``events``: one method an operation, synchronous in :class:`Events`, awaitable in :class:`AsyncEvents`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...._bound import Bound
    from ...._send import AsyncSend, Send
    from ...models.create_event_request_body import CreateEventRequestBody
    from ...models.create_event_response import CreateEventResponse
    from ...models.list_events_response import ListEventsResponse
    from ...models.show_event_response import ShowEventResponse
    from ...models.update_event_request_body import UpdateEventRequestBody
    from ...models.update_event_response import UpdateEventResponse


class Events:
    """The operations tagged ``events``."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: Send, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    def list_events(
        self,
        function_urn: str,
        *,
        project_id: str | None = None,
    ) -> ListEventsResponse:
        """list_events

        Args:
            function_urn (str):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            ListEventsResponse
        """
        from . import list_events as _endpoint

        _operation = OPERATIONS["list_events"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                project_id=self._bound.required("project_id", project_id),
                function_urn=function_urn,
            ),
            _endpoint._parse_success,
        )

    def create_event(
        self,
        function_urn: str,
        *,
        body: CreateEventRequestBody,
        project_id: str | None = None,
    ) -> CreateEventResponse:
        """create_event

        Args:
            body (CreateEventRequestBody):
            function_urn (str):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            CreateEventResponse
        """
        from . import create_event as _endpoint

        _operation = OPERATIONS["create_event"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
                project_id=self._bound.required("project_id", project_id),
                function_urn=function_urn,
            ),
            _endpoint._parse_success,
        )

    def show_event(
        self,
        function_urn: str,
        event_id: str,
        *,
        project_id: str | None = None,
    ) -> ShowEventResponse:
        """show_event

        Args:
            function_urn (str):
            event_id (str):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            ShowEventResponse
        """
        from . import show_event as _endpoint

        _operation = OPERATIONS["show_event"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                project_id=self._bound.required("project_id", project_id),
                function_urn=function_urn,
                event_id=event_id,
            ),
            _endpoint._parse_success,
        )

    def update_event(
        self,
        function_urn: str,
        event_id: str,
        *,
        body: UpdateEventRequestBody,
        project_id: str | None = None,
    ) -> UpdateEventResponse:
        """update_event

        Args:
            body (UpdateEventRequestBody):
            function_urn (str):
            event_id (str):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            UpdateEventResponse
        """
        from . import update_event as _endpoint

        _operation = OPERATIONS["update_event"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
                project_id=self._bound.required("project_id", project_id),
                function_urn=function_urn,
                event_id=event_id,
            ),
            _endpoint._parse_success,
        )

    def delete_event(
        self,
        function_urn: str,
        event_id: str,
        *,
        project_id: str | None = None,
    ) -> None:
        """delete_event

        Args:
            function_urn (str):
            event_id (str):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            None
        """
        from . import delete_event as _endpoint

        _operation = OPERATIONS["delete_event"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                project_id=self._bound.required("project_id", project_id),
                function_urn=function_urn,
                event_id=event_id,
            ),
            _endpoint._parse_success,
        )


class AsyncEvents:
    """The operations tagged ``events``, awaitable."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: AsyncSend, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    async def list_events(
        self,
        function_urn: str,
        *,
        project_id: str | None = None,
    ) -> ListEventsResponse:
        """list_events

        Args:
            function_urn (str):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            ListEventsResponse
        """
        from . import list_events as _endpoint

        _operation = OPERATIONS["list_events"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                project_id=self._bound.required("project_id", project_id),
                function_urn=function_urn,
            ),
            _endpoint._parse_success,
        )

    async def create_event(
        self,
        function_urn: str,
        *,
        body: CreateEventRequestBody,
        project_id: str | None = None,
    ) -> CreateEventResponse:
        """create_event

        Args:
            body (CreateEventRequestBody):
            function_urn (str):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            CreateEventResponse
        """
        from . import create_event as _endpoint

        _operation = OPERATIONS["create_event"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
                project_id=self._bound.required("project_id", project_id),
                function_urn=function_urn,
            ),
            _endpoint._parse_success,
        )

    async def show_event(
        self,
        function_urn: str,
        event_id: str,
        *,
        project_id: str | None = None,
    ) -> ShowEventResponse:
        """show_event

        Args:
            function_urn (str):
            event_id (str):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            ShowEventResponse
        """
        from . import show_event as _endpoint

        _operation = OPERATIONS["show_event"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                project_id=self._bound.required("project_id", project_id),
                function_urn=function_urn,
                event_id=event_id,
            ),
            _endpoint._parse_success,
        )

    async def update_event(
        self,
        function_urn: str,
        event_id: str,
        *,
        body: UpdateEventRequestBody,
        project_id: str | None = None,
    ) -> UpdateEventResponse:
        """update_event

        Args:
            body (UpdateEventRequestBody):
            function_urn (str):
            event_id (str):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            UpdateEventResponse
        """
        from . import update_event as _endpoint

        _operation = OPERATIONS["update_event"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
                project_id=self._bound.required("project_id", project_id),
                function_urn=function_urn,
                event_id=event_id,
            ),
            _endpoint._parse_success,
        )

    async def delete_event(
        self,
        function_urn: str,
        event_id: str,
        *,
        project_id: str | None = None,
    ) -> None:
        """delete_event

        Args:
            function_urn (str):
            event_id (str):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            None
        """
        from . import delete_event as _endpoint

        _operation = OPERATIONS["delete_event"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                project_id=self._bound.required("project_id", project_id),
                function_urn=function_urn,
                event_id=event_id,
            ),
            _endpoint._parse_success,
        )


__all__ = ["AsyncEvents", "Events"]
