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
    from ...models.list_function_triggers_response import ListFunctionTriggersResponse
    from ...models.show_function_trigger_response import ShowFunctionTriggerResponse
    from ...models.update_trigger_request_body import UpdateTriggerRequestBody
    from ...models.update_trigger_response import UpdateTriggerResponse


class Triggers:
    """The operations tagged ``triggers``."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: Send, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    def list_function_triggers(
        self,
        function_urn: str,
        *,
        project_id: str | None = None,
    ) -> ListFunctionTriggersResponse:
        """list_function_triggers

        Args:
            function_urn (str):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            ListFunctionTriggersResponse
        """
        from . import list_function_triggers as _endpoint

        _operation = OPERATIONS["list_function_triggers"]
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

    def batch_delete_function_triggers(
        self,
        function_urn: str,
        *,
        project_id: str | None = None,
    ) -> None:
        """batch_delete_function_triggers

        Args:
            function_urn (str):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            None
        """
        from . import batch_delete_function_triggers as _endpoint

        _operation = OPERATIONS["batch_delete_function_triggers"]
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

    def show_function_trigger(
        self,
        function_urn: str,
        trigger_type_code: str,
        trigger_id: str,
        *,
        project_id: str | None = None,
    ) -> ShowFunctionTriggerResponse:
        """show_function_trigger

        Args:
            function_urn (str):
            trigger_type_code (str):
            trigger_id (str):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            ShowFunctionTriggerResponse
        """
        from . import show_function_trigger as _endpoint

        _operation = OPERATIONS["show_function_trigger"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                project_id=self._bound.required("project_id", project_id),
                function_urn=function_urn,
                trigger_type_code=trigger_type_code,
                trigger_id=trigger_id,
            ),
            _endpoint._parse_success,
        )

    def update_trigger(
        self,
        function_urn: str,
        trigger_type_code: str,
        trigger_id: str,
        *,
        body: UpdateTriggerRequestBody,
        project_id: str | None = None,
    ) -> UpdateTriggerResponse:
        """update_trigger

        Args:
            body (UpdateTriggerRequestBody):
            function_urn (str):
            trigger_type_code (str):
            trigger_id (str):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            UpdateTriggerResponse
        """
        from . import update_trigger as _endpoint

        _operation = OPERATIONS["update_trigger"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
                project_id=self._bound.required("project_id", project_id),
                function_urn=function_urn,
                trigger_type_code=trigger_type_code,
                trigger_id=trigger_id,
            ),
            _endpoint._parse_success,
        )

    def delete_function_trigger(
        self,
        function_urn: str,
        trigger_type_code: str,
        trigger_id: str,
        *,
        project_id: str | None = None,
    ) -> None:
        """delete_function_trigger

        Args:
            function_urn (str):
            trigger_type_code (str):
            trigger_id (str):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            None
        """
        from . import delete_function_trigger as _endpoint

        _operation = OPERATIONS["delete_function_trigger"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                project_id=self._bound.required("project_id", project_id),
                function_urn=function_urn,
                trigger_type_code=trigger_type_code,
                trigger_id=trigger_id,
            ),
            _endpoint._parse_success,
        )


class AsyncTriggers:
    """The operations tagged ``triggers``, awaitable."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: AsyncSend, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    async def list_function_triggers(
        self,
        function_urn: str,
        *,
        project_id: str | None = None,
    ) -> ListFunctionTriggersResponse:
        """list_function_triggers

        Args:
            function_urn (str):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            ListFunctionTriggersResponse
        """
        from . import list_function_triggers as _endpoint

        _operation = OPERATIONS["list_function_triggers"]
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

    async def batch_delete_function_triggers(
        self,
        function_urn: str,
        *,
        project_id: str | None = None,
    ) -> None:
        """batch_delete_function_triggers

        Args:
            function_urn (str):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            None
        """
        from . import batch_delete_function_triggers as _endpoint

        _operation = OPERATIONS["batch_delete_function_triggers"]
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

    async def show_function_trigger(
        self,
        function_urn: str,
        trigger_type_code: str,
        trigger_id: str,
        *,
        project_id: str | None = None,
    ) -> ShowFunctionTriggerResponse:
        """show_function_trigger

        Args:
            function_urn (str):
            trigger_type_code (str):
            trigger_id (str):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            ShowFunctionTriggerResponse
        """
        from . import show_function_trigger as _endpoint

        _operation = OPERATIONS["show_function_trigger"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                project_id=self._bound.required("project_id", project_id),
                function_urn=function_urn,
                trigger_type_code=trigger_type_code,
                trigger_id=trigger_id,
            ),
            _endpoint._parse_success,
        )

    async def update_trigger(
        self,
        function_urn: str,
        trigger_type_code: str,
        trigger_id: str,
        *,
        body: UpdateTriggerRequestBody,
        project_id: str | None = None,
    ) -> UpdateTriggerResponse:
        """update_trigger

        Args:
            body (UpdateTriggerRequestBody):
            function_urn (str):
            trigger_type_code (str):
            trigger_id (str):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            UpdateTriggerResponse
        """
        from . import update_trigger as _endpoint

        _operation = OPERATIONS["update_trigger"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
                project_id=self._bound.required("project_id", project_id),
                function_urn=function_urn,
                trigger_type_code=trigger_type_code,
                trigger_id=trigger_id,
            ),
            _endpoint._parse_success,
        )

    async def delete_function_trigger(
        self,
        function_urn: str,
        trigger_type_code: str,
        trigger_id: str,
        *,
        project_id: str | None = None,
    ) -> None:
        """delete_function_trigger

        Args:
            function_urn (str):
            trigger_type_code (str):
            trigger_id (str):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            None
        """
        from . import delete_function_trigger as _endpoint

        _operation = OPERATIONS["delete_function_trigger"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                project_id=self._bound.required("project_id", project_id),
                function_urn=function_urn,
                trigger_type_code=trigger_type_code,
                trigger_id=trigger_id,
            ),
            _endpoint._parse_success,
        )


__all__ = ["AsyncTriggers", "Triggers"]
