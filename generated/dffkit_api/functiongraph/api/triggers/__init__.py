# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

"""The resource ``triggers``: one method an operation, synchronous in :class:`Triggers`, awaitable in :class:`AsyncTriggers`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...._bound import Bound
    from ...._send import AsyncSend, Send
    from ...models.create_function_trigger_request_body import CreateFunctionTriggerRequestBody
    from ...models.function_trigger import FunctionTrigger


class Triggers:
    """The operations tagged ``triggers``."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: Send, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    def create_function_trigger(
        self,
        function_urn: str,
        *,
        body: CreateFunctionTriggerRequestBody,
        project_id: str | None = None,
    ) -> FunctionTrigger:
        """Create a trigger

        Creates a trigger of a function, such as a timer.

        Args:
            body (CreateFunctionTriggerRequestBody): A trigger to create.
            function_urn (str):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            FunctionTrigger
        """
        from . import create_function_trigger as _endpoint

        _operation = OPERATIONS["create_function_trigger"]
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


class AsyncTriggers:
    """The operations tagged ``triggers``, awaitable."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: AsyncSend, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    async def create_function_trigger(
        self,
        function_urn: str,
        *,
        body: CreateFunctionTriggerRequestBody,
        project_id: str | None = None,
    ) -> FunctionTrigger:
        """Create a trigger

        Creates a trigger of a function, such as a timer.

        Args:
            body (CreateFunctionTriggerRequestBody): A trigger to create.
            function_urn (str):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            FunctionTrigger
        """
        from . import create_function_trigger as _endpoint

        _operation = OPERATIONS["create_function_trigger"]
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


__all__ = ["AsyncTriggers", "Triggers"]
