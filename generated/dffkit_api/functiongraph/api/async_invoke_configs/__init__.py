# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

"""The resource ``async_invoke_configs``: one method an operation, synchronous in :class:`AsyncInvokeConfigs`, awaitable in :class:`AsyncAsyncInvokeConfigs`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...types import UNSET

if TYPE_CHECKING:
    from ...._bound import Bound
    from ...._send import AsyncSend, Send
    from ...models.async_invoke_config import AsyncInvokeConfig
    from ...models.async_invoke_config_list import AsyncInvokeConfigList
    from ...models.async_invoke_config_update import AsyncInvokeConfigUpdate
    from ...types import Unset


class AsyncInvokeConfigs:
    """The operations tagged ``async_invoke_configs``."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: Send, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    def show_function_async_invoke_config(
        self,
        function_urn: str,
        *,
        project_id: str | None = None,
    ) -> AsyncInvokeConfig:
        """Shows the asynchronous invocation configuration.

        Shows how a function is invoked asynchronously and who hears of the result.

        Args:
            function_urn (str):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            AsyncInvokeConfig
        """
        from . import show_function_async_invoke_config as _endpoint

        _operation = OPERATIONS["show_function_async_invoke_config"]
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

    def update_function_async_invoke_config(
        self,
        function_urn: str,
        *,
        body: AsyncInvokeConfigUpdate,
        project_id: str | None = None,
    ) -> AsyncInvokeConfig:
        """Sets the asynchronous invocation configuration.

        Sets the configuration of a function; one that has none yet gets it by this call.

        Args:
            body (AsyncInvokeConfigUpdate): The configuration to set.
            function_urn (str):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            AsyncInvokeConfig
        """
        from . import update_function_async_invoke_config as _endpoint

        _operation = OPERATIONS["update_function_async_invoke_config"]
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

    def delete_function_async_invoke_config(
        self,
        function_urn: str,
        *,
        project_id: str | None = None,
    ) -> None:
        """Deletes the asynchronous invocation configuration.

        Deletes the configuration of a function, which then is invoked asynchronously by the defaults.

        Args:
            function_urn (str):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            None
        """
        from . import delete_function_async_invoke_config as _endpoint

        _operation = OPERATIONS["delete_function_async_invoke_config"]
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

    def list_function_async_invoke_config(
        self,
        function_urn: str,
        *,
        marker: str | Unset = UNSET,
        limit: str | Unset = UNSET,
        project_id: str | None = None,
    ) -> AsyncInvokeConfigList:
        """Lists the asynchronous invocation configurations of a function.

        Lists the configurations of all versions of a function, page by page.

        Args:
            function_urn (str):
            marker (str | Unset):
            limit (str | Unset):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            AsyncInvokeConfigList
        """
        from . import list_function_async_invoke_config as _endpoint

        _operation = OPERATIONS["list_function_async_invoke_config"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                project_id=self._bound.required("project_id", project_id),
                function_urn=function_urn,
                marker=marker,
                limit=limit,
            ),
            _endpoint._parse_success,
        )


class AsyncAsyncInvokeConfigs:
    """The operations tagged ``async_invoke_configs``, awaitable."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: AsyncSend, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    async def show_function_async_invoke_config(
        self,
        function_urn: str,
        *,
        project_id: str | None = None,
    ) -> AsyncInvokeConfig:
        """Shows the asynchronous invocation configuration.

        Shows how a function is invoked asynchronously and who hears of the result.

        Args:
            function_urn (str):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            AsyncInvokeConfig
        """
        from . import show_function_async_invoke_config as _endpoint

        _operation = OPERATIONS["show_function_async_invoke_config"]
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

    async def update_function_async_invoke_config(
        self,
        function_urn: str,
        *,
        body: AsyncInvokeConfigUpdate,
        project_id: str | None = None,
    ) -> AsyncInvokeConfig:
        """Sets the asynchronous invocation configuration.

        Sets the configuration of a function; one that has none yet gets it by this call.

        Args:
            body (AsyncInvokeConfigUpdate): The configuration to set.
            function_urn (str):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            AsyncInvokeConfig
        """
        from . import update_function_async_invoke_config as _endpoint

        _operation = OPERATIONS["update_function_async_invoke_config"]
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

    async def delete_function_async_invoke_config(
        self,
        function_urn: str,
        *,
        project_id: str | None = None,
    ) -> None:
        """Deletes the asynchronous invocation configuration.

        Deletes the configuration of a function, which then is invoked asynchronously by the defaults.

        Args:
            function_urn (str):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            None
        """
        from . import delete_function_async_invoke_config as _endpoint

        _operation = OPERATIONS["delete_function_async_invoke_config"]
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

    async def list_function_async_invoke_config(
        self,
        function_urn: str,
        *,
        marker: str | Unset = UNSET,
        limit: str | Unset = UNSET,
        project_id: str | None = None,
    ) -> AsyncInvokeConfigList:
        """Lists the asynchronous invocation configurations of a function.

        Lists the configurations of all versions of a function, page by page.

        Args:
            function_urn (str):
            marker (str | Unset):
            limit (str | Unset):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            AsyncInvokeConfigList
        """
        from . import list_function_async_invoke_config as _endpoint

        _operation = OPERATIONS["list_function_async_invoke_config"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                project_id=self._bound.required("project_id", project_id),
                function_urn=function_urn,
                marker=marker,
                limit=limit,
            ),
            _endpoint._parse_success,
        )


__all__ = ["AsyncAsyncInvokeConfigs", "AsyncInvokeConfigs"]
