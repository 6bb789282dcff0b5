# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

"""The resource ``tracing``: one method an operation, synchronous in :class:`Tracing`, awaitable in :class:`AsyncTracing`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...._bound import Bound
    from ...._send import AsyncSend, Send
    from ...models.tracing_keys import TracingKeys


class Tracing:
    """The operations tagged ``tracing``."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: Send, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    def show_tracing(
        self,
        function_urn: str,
        *,
        project_id: str | None = None,
    ) -> TracingKeys:
        """Shows the tracing of a function.

        Shows with which key a function is traced. Where it is not, the answer is 404.

        Args:
            function_urn (str):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            TracingKeys
        """
        from . import show_tracing as _endpoint

        _operation = OPERATIONS["show_tracing"]
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

    def update_tracing(
        self,
        function_urn: str,
        *,
        body: TracingKeys,
        project_id: str | None = None,
    ) -> None:
        """Sets the tracing of a function.

        Switches the tracing of a function on, gives it another key, or switches it off with an empty key.

        Args:
            body (TracingKeys): The key with which the runs of a function are reported to the application performance service.
            function_urn (str):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            None
        """
        from . import update_tracing as _endpoint

        _operation = OPERATIONS["update_tracing"]
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


class AsyncTracing:
    """The operations tagged ``tracing``, awaitable."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: AsyncSend, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    async def show_tracing(
        self,
        function_urn: str,
        *,
        project_id: str | None = None,
    ) -> TracingKeys:
        """Shows the tracing of a function.

        Shows with which key a function is traced. Where it is not, the answer is 404.

        Args:
            function_urn (str):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            TracingKeys
        """
        from . import show_tracing as _endpoint

        _operation = OPERATIONS["show_tracing"]
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

    async def update_tracing(
        self,
        function_urn: str,
        *,
        body: TracingKeys,
        project_id: str | None = None,
    ) -> None:
        """Sets the tracing of a function.

        Switches the tracing of a function on, gives it another key, or switches it off with an empty key.

        Args:
            body (TracingKeys): The key with which the runs of a function are reported to the application performance service.
            function_urn (str):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            None
        """
        from . import update_tracing as _endpoint

        _operation = OPERATIONS["update_tracing"]
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


__all__ = ["AsyncTracing", "Tracing"]
