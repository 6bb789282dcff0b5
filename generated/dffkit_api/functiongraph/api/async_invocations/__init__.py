# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

"""The resource ``async_invocations``: one method an operation, synchronous in :class:`AsyncInvocations`, awaitable in :class:`AsyncAsyncInvocations`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...types import UNSET

if TYPE_CHECKING:
    from ...._bound import Bound
    from ...._send import AsyncSend, Send
    from ...models.async_invocation_list import AsyncInvocationList
    from ...models.async_invocation_status import AsyncInvocationStatus
    from ...models.cancel_async_invocation_request_body import CancelAsyncInvocationRequestBody
    from ...types import Unset


class AsyncInvocations:
    """The operations tagged ``async_invocations``."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: Send, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    def list_active_async_invocations(
        self,
        function_urn: str,
        *,
        requests: str | Unset = UNSET,
        marker: str | Unset = UNSET,
        limit: str | Unset = UNSET,
        status: AsyncInvocationStatus | Unset = UNSET,
        query_begin_time: str | Unset = UNSET,
        query_end_time: str | Unset = UNSET,
        project_id: str | None = None,
    ) -> AsyncInvocationList:
        """Lists the active asynchronous runs of a function.

        Lists the asynchronous runs of a function that the service still keeps as active, page by page.

        Args:
            function_urn (str):
            requests (str | Unset):
            marker (str | Unset):
            limit (str | Unset):
            status (AsyncInvocationStatus | Unset): State of a run: `WAIT` has not begun, `RUNNING` is under
                way, `SUCCESS` and `FAIL` are over, `DISCARD` was never run.
            query_begin_time (str | Unset):
            query_end_time (str | Unset):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            AsyncInvocationList
        """
        from . import list_active_async_invocations as _endpoint

        _operation = OPERATIONS["list_active_async_invocations"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                project_id=self._bound.required("project_id", project_id),
                function_urn=function_urn,
                requests=requests,
                marker=marker,
                limit=limit,
                status=status,
                query_begin_time=query_begin_time,
                query_end_time=query_end_time,
            ),
            _endpoint._parse_success,
        )

    def list_async_invocations(
        self,
        function_urn: str,
        *,
        request_id: str | Unset = UNSET,
        marker: str | Unset = UNSET,
        limit: str | Unset = UNSET,
        status: AsyncInvocationStatus | Unset = UNSET,
        query_begin_time: str | Unset = UNSET,
        query_end_time: str | Unset = UNSET,
        project_id: str | None = None,
    ) -> AsyncInvocationList:
        """Lists the asynchronous runs of a function.

        Lists the asynchronous runs of a function, of the last hour unless told otherwise, page by page.

        Args:
            function_urn (str):
            request_id (str | Unset):
            marker (str | Unset):
            limit (str | Unset):
            status (AsyncInvocationStatus | Unset): State of a run: `WAIT` has not begun, `RUNNING` is under
                way, `SUCCESS` and `FAIL` are over, `DISCARD` was never run.
            query_begin_time (str | Unset):
            query_end_time (str | Unset):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            AsyncInvocationList
        """
        from . import list_async_invocations as _endpoint

        _operation = OPERATIONS["list_async_invocations"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                project_id=self._bound.required("project_id", project_id),
                function_urn=function_urn,
                request_id=request_id,
                marker=marker,
                limit=limit,
                status=status,
                query_begin_time=query_begin_time,
                query_end_time=query_end_time,
            ),
            _endpoint._parse_success,
        )

    def cancel_async_invocation(
        self,
        function_urn: str,
        *,
        body: CancelAsyncInvocationRequestBody,
        project_id: str | None = None,
    ) -> None:
        """Stops an asynchronous run.

        Stops an asynchronous run of a function that has not ended yet.

        Args:
            body (CancelAsyncInvocationRequestBody): The run to stop.
            function_urn (str):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            None
        """
        from . import cancel_async_invocation as _endpoint

        _operation = OPERATIONS["cancel_async_invocation"]
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


class AsyncAsyncInvocations:
    """The operations tagged ``async_invocations``, awaitable."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: AsyncSend, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    async def list_active_async_invocations(
        self,
        function_urn: str,
        *,
        requests: str | Unset = UNSET,
        marker: str | Unset = UNSET,
        limit: str | Unset = UNSET,
        status: AsyncInvocationStatus | Unset = UNSET,
        query_begin_time: str | Unset = UNSET,
        query_end_time: str | Unset = UNSET,
        project_id: str | None = None,
    ) -> AsyncInvocationList:
        """Lists the active asynchronous runs of a function.

        Lists the asynchronous runs of a function that the service still keeps as active, page by page.

        Args:
            function_urn (str):
            requests (str | Unset):
            marker (str | Unset):
            limit (str | Unset):
            status (AsyncInvocationStatus | Unset): State of a run: `WAIT` has not begun, `RUNNING` is under
                way, `SUCCESS` and `FAIL` are over, `DISCARD` was never run.
            query_begin_time (str | Unset):
            query_end_time (str | Unset):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            AsyncInvocationList
        """
        from . import list_active_async_invocations as _endpoint

        _operation = OPERATIONS["list_active_async_invocations"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                project_id=self._bound.required("project_id", project_id),
                function_urn=function_urn,
                requests=requests,
                marker=marker,
                limit=limit,
                status=status,
                query_begin_time=query_begin_time,
                query_end_time=query_end_time,
            ),
            _endpoint._parse_success,
        )

    async def list_async_invocations(
        self,
        function_urn: str,
        *,
        request_id: str | Unset = UNSET,
        marker: str | Unset = UNSET,
        limit: str | Unset = UNSET,
        status: AsyncInvocationStatus | Unset = UNSET,
        query_begin_time: str | Unset = UNSET,
        query_end_time: str | Unset = UNSET,
        project_id: str | None = None,
    ) -> AsyncInvocationList:
        """Lists the asynchronous runs of a function.

        Lists the asynchronous runs of a function, of the last hour unless told otherwise, page by page.

        Args:
            function_urn (str):
            request_id (str | Unset):
            marker (str | Unset):
            limit (str | Unset):
            status (AsyncInvocationStatus | Unset): State of a run: `WAIT` has not begun, `RUNNING` is under
                way, `SUCCESS` and `FAIL` are over, `DISCARD` was never run.
            query_begin_time (str | Unset):
            query_end_time (str | Unset):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            AsyncInvocationList
        """
        from . import list_async_invocations as _endpoint

        _operation = OPERATIONS["list_async_invocations"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                project_id=self._bound.required("project_id", project_id),
                function_urn=function_urn,
                request_id=request_id,
                marker=marker,
                limit=limit,
                status=status,
                query_begin_time=query_begin_time,
                query_end_time=query_end_time,
            ),
            _endpoint._parse_success,
        )

    async def cancel_async_invocation(
        self,
        function_urn: str,
        *,
        body: CancelAsyncInvocationRequestBody,
        project_id: str | None = None,
    ) -> None:
        """Stops an asynchronous run.

        Stops an asynchronous run of a function that has not ended yet.

        Args:
            body (CancelAsyncInvocationRequestBody): The run to stop.
            function_urn (str):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            None
        """
        from . import cancel_async_invocation as _endpoint

        _operation = OPERATIONS["cancel_async_invocation"]
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


__all__ = ["AsyncAsyncInvocations", "AsyncInvocations"]
