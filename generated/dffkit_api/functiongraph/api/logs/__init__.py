# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

"""The resource ``logs``: one method an operation, synchronous in :class:`Logs`, awaitable in :class:`AsyncLogs`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...._bound import Bound
    from ...._send import AsyncSend, Send
    from ...models.log_stream import LogStream


class Logs:
    """The operations tagged ``logs``."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: Send, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    def show_project_async_status_log_info(
        self,
        *,
        project_id: str | None = None,
    ) -> LogStream:
        """Shows where the states of asynchronous invocations are logged.

        Shows the log group and the log stream that the states of all asynchronous invocations of the
        project go to.

        Args:
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            LogStream
        """
        from . import show_project_async_status_log_info as _endpoint

        _operation = OPERATIONS["show_project_async_status_log_info"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                project_id=self._bound.required("project_id", project_id),
            ),
            _endpoint._parse_success,
        )

    def enable_async_status_log(
        self,
        *,
        project_id: str | None = None,
    ) -> None:
        """Logs the states of asynchronous invocations.

        Has the states of the asynchronous invocations of the project written to the log service, from now
        on.

        Args:
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            None
        """
        from . import enable_async_status_log as _endpoint

        _operation = OPERATIONS["enable_async_status_log"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                project_id=self._bound.required("project_id", project_id),
            ),
            _endpoint._parse_success,
        )

    def enable_lts_logs(
        self,
        *,
        project_id: str | None = None,
    ) -> None:
        """Logs the runs of functions.

        Has what the functions of the project print written to the log service, from now on.

        Args:
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            None
        """
        from . import enable_lts_logs as _endpoint

        _operation = OPERATIONS["enable_lts_logs"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                project_id=self._bound.required("project_id", project_id),
            ),
            _endpoint._parse_success,
        )

    def show_lts_log_details(
        self,
        function_urn: str,
        *,
        project_id: str | None = None,
    ) -> LogStream:
        """Shows where a function is logged.

        Shows the log group and the log stream of a function.

        Args:
            function_urn (str):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            LogStream
        """
        from . import show_lts_log_details as _endpoint

        _operation = OPERATIONS["show_lts_log_details"]
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


class AsyncLogs:
    """The operations tagged ``logs``, awaitable."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: AsyncSend, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    async def show_project_async_status_log_info(
        self,
        *,
        project_id: str | None = None,
    ) -> LogStream:
        """Shows where the states of asynchronous invocations are logged.

        Shows the log group and the log stream that the states of all asynchronous invocations of the
        project go to.

        Args:
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            LogStream
        """
        from . import show_project_async_status_log_info as _endpoint

        _operation = OPERATIONS["show_project_async_status_log_info"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                project_id=self._bound.required("project_id", project_id),
            ),
            _endpoint._parse_success,
        )

    async def enable_async_status_log(
        self,
        *,
        project_id: str | None = None,
    ) -> None:
        """Logs the states of asynchronous invocations.

        Has the states of the asynchronous invocations of the project written to the log service, from now
        on.

        Args:
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            None
        """
        from . import enable_async_status_log as _endpoint

        _operation = OPERATIONS["enable_async_status_log"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                project_id=self._bound.required("project_id", project_id),
            ),
            _endpoint._parse_success,
        )

    async def enable_lts_logs(
        self,
        *,
        project_id: str | None = None,
    ) -> None:
        """Logs the runs of functions.

        Has what the functions of the project print written to the log service, from now on.

        Args:
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            None
        """
        from . import enable_lts_logs as _endpoint

        _operation = OPERATIONS["enable_lts_logs"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                project_id=self._bound.required("project_id", project_id),
            ),
            _endpoint._parse_success,
        )

    async def show_lts_log_details(
        self,
        function_urn: str,
        *,
        project_id: str | None = None,
    ) -> LogStream:
        """Shows where a function is logged.

        Shows the log group and the log stream of a function.

        Args:
            function_urn (str):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            LogStream
        """
        from . import show_lts_log_details as _endpoint

        _operation = OPERATIONS["show_lts_log_details"]
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


__all__ = ["AsyncLogs", "Logs"]
