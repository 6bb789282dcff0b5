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
    from ...models.function_test_event import FunctionTestEvent
    from ...models.function_test_event_list import FunctionTestEventList
    from ...models.update_event_request_body import UpdateEventRequestBody


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
    ) -> FunctionTestEventList:
        """Lists the test events of a function.

        Lists all test events of a function at once, without their content; the answer has a marker, but the
        call takes none.

        Args:
            function_urn (str):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            FunctionTestEventList
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
    ) -> FunctionTestEvent:
        """Creates a test event.

        Keeps an event to try the function with.

        Args:
            body (CreateEventRequestBody): A test event to store.
            function_urn (str):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            FunctionTestEvent
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
    ) -> FunctionTestEvent:
        """Shows a test event.

        Shows one test event of a function, with its content.

        Args:
            function_urn (str):
            event_id (str):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            FunctionTestEvent
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
    ) -> FunctionTestEvent:
        """Changes a test event.

        Gives a test event another content; its name stays.

        Args:
            body (UpdateEventRequestBody): What a test event shall be.
            function_urn (str):
            event_id (str):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            FunctionTestEvent
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
        """Deletes a test event.

        Deletes one test event of a function.

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
    ) -> FunctionTestEventList:
        """Lists the test events of a function.

        Lists all test events of a function at once, without their content; the answer has a marker, but the
        call takes none.

        Args:
            function_urn (str):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            FunctionTestEventList
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
    ) -> FunctionTestEvent:
        """Creates a test event.

        Keeps an event to try the function with.

        Args:
            body (CreateEventRequestBody): A test event to store.
            function_urn (str):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            FunctionTestEvent
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
    ) -> FunctionTestEvent:
        """Shows a test event.

        Shows one test event of a function, with its content.

        Args:
            function_urn (str):
            event_id (str):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            FunctionTestEvent
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
    ) -> FunctionTestEvent:
        """Changes a test event.

        Gives a test event another content; its name stays.

        Args:
            body (UpdateEventRequestBody): What a test event shall be.
            function_urn (str):
            event_id (str):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            FunctionTestEvent
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
        """Deletes a test event.

        Deletes one test event of a function.

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
