# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

"""The resource ``functions``: one method an operation, synchronous in :class:`Functions`, awaitable in :class:`AsyncFunctions`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...types import UNSET

if TYPE_CHECKING:
    from ...._bound import Bound
    from ...._send import AsyncSend, Send
    from ...models.create_function_request_body import CreateFunctionRequestBody
    from ...models.function_config import FunctionConfig
    from ...models.function_event import FunctionEvent
    from ...models.function_list import FunctionList
    from ...models.invocation_result import InvocationResult
    from ...models.invoke_function_x_cff_instance_memory import InvokeFunctionXCffInstanceMemory
    from ...models.invoke_function_x_cff_log_type import InvokeFunctionXCffLogType
    from ...models.invoke_function_xcff_request_version import InvokeFunctionXCFFRequestVersion
    from ...models.update_function_config_request_body import UpdateFunctionConfigRequestBody
    from ...types import Unset


class Functions:
    """The operations tagged ``functions``."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: Send, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    def list_functions(
        self,
        *,
        marker: str | Unset = UNSET,
        maxitems: str | Unset = UNSET,
        package_name: str | Unset = UNSET,
        func_name: str | Unset = UNSET,
        project_id: str | None = None,
    ) -> FunctionList:
        """List functions

        Lists the functions of a project, page by page.

        Args:
            marker (str | Unset):
            maxitems (str | Unset):
            package_name (str | Unset):
            func_name (str | Unset):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            FunctionList
        """
        from . import list_functions as _endpoint

        _operation = OPERATIONS["list_functions"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                project_id=self._bound.required("project_id", project_id),
                marker=marker,
                maxitems=maxitems,
                package_name=package_name,
                func_name=func_name,
            ),
            _endpoint._parse_success,
        )

    def create_function(
        self,
        *,
        body: CreateFunctionRequestBody,
        project_id: str | None = None,
    ) -> FunctionConfig:
        """Create a function

        Creates a function from code in the body, from OBS or from a container image. The service refuses a
        name that is in use in the project.

        Args:
            body (CreateFunctionRequestBody): A function to create.
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            FunctionConfig
        """
        from . import create_function as _endpoint

        _operation = OPERATIONS["create_function"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
                project_id=self._bound.required("project_id", project_id),
            ),
            _endpoint._parse_success,
        )

    def delete_function(
        self,
        function_urn: str,
        *,
        project_id: str | None = None,
    ) -> None:
        """Delete a function or one of its versions

        Deletes the version the URN names; a URN that ends in `latest` or has no version deletes the
        function with all its versions and triggers.

        Args:
            function_urn (str):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            None
        """
        from . import delete_function as _endpoint

        _operation = OPERATIONS["delete_function"]
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

    def show_function_config(
        self,
        function_urn: str,
        *,
        project_id: str | None = None,
    ) -> FunctionConfig:
        """Show the configuration of a function

        Shows a function without its code.

        Args:
            function_urn (str):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            FunctionConfig
        """
        from . import show_function_config as _endpoint

        _operation = OPERATIONS["show_function_config"]
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

    def update_function_config(
        self,
        function_urn: str,
        *,
        body: UpdateFunctionConfigRequestBody,
        project_id: str | None = None,
    ) -> FunctionConfig:
        """Change the configuration of a function

        Changes everything about a function but its code.

        Args:
            body (UpdateFunctionConfigRequestBody): The configuration to set; the code stays as it is.
            function_urn (str):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            FunctionConfig
        """
        from . import update_function_config as _endpoint

        _operation = OPERATIONS["update_function_config"]
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

    def invoke_function(
        self,
        function_urn: str,
        *,
        body: FunctionEvent,
        x_cff_log_type: InvokeFunctionXCffLogType | Unset = UNSET,
        x_cff_request_version: InvokeFunctionXCFFRequestVersion | Unset = UNSET,
        x_cff_instance_memory: InvokeFunctionXCffInstanceMemory | Unset = UNSET,
        project_id: str | None = None,
    ) -> InvocationResult | str:
        """Run a function and wait for its result

        Runs a function with the body as its event and answers when it is done: with the bare result
        (version v0) or with a report on the run (version v1).

        Args:
            body (FunctionEvent): What the function is handed as its event; any JSON object.
            function_urn (str):
            x_cff_log_type (InvokeFunctionXCffLogType | Unset):
            x_cff_request_version (InvokeFunctionXCFFRequestVersion | Unset):
            x_cff_instance_memory (InvokeFunctionXCffInstanceMemory | Unset):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            InvocationResult | str
        """
        from . import invoke_function as _endpoint

        _operation = OPERATIONS["invoke_function"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
                project_id=self._bound.required("project_id", project_id),
                function_urn=function_urn,
                x_cff_log_type=x_cff_log_type,
                x_cff_request_version=x_cff_request_version,
                x_cff_instance_memory=x_cff_instance_memory,
            ),
            _endpoint._parse_success,
        )


class AsyncFunctions:
    """The operations tagged ``functions``, awaitable."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: AsyncSend, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    async def list_functions(
        self,
        *,
        marker: str | Unset = UNSET,
        maxitems: str | Unset = UNSET,
        package_name: str | Unset = UNSET,
        func_name: str | Unset = UNSET,
        project_id: str | None = None,
    ) -> FunctionList:
        """List functions

        Lists the functions of a project, page by page.

        Args:
            marker (str | Unset):
            maxitems (str | Unset):
            package_name (str | Unset):
            func_name (str | Unset):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            FunctionList
        """
        from . import list_functions as _endpoint

        _operation = OPERATIONS["list_functions"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                project_id=self._bound.required("project_id", project_id),
                marker=marker,
                maxitems=maxitems,
                package_name=package_name,
                func_name=func_name,
            ),
            _endpoint._parse_success,
        )

    async def create_function(
        self,
        *,
        body: CreateFunctionRequestBody,
        project_id: str | None = None,
    ) -> FunctionConfig:
        """Create a function

        Creates a function from code in the body, from OBS or from a container image. The service refuses a
        name that is in use in the project.

        Args:
            body (CreateFunctionRequestBody): A function to create.
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            FunctionConfig
        """
        from . import create_function as _endpoint

        _operation = OPERATIONS["create_function"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
                project_id=self._bound.required("project_id", project_id),
            ),
            _endpoint._parse_success,
        )

    async def delete_function(
        self,
        function_urn: str,
        *,
        project_id: str | None = None,
    ) -> None:
        """Delete a function or one of its versions

        Deletes the version the URN names; a URN that ends in `latest` or has no version deletes the
        function with all its versions and triggers.

        Args:
            function_urn (str):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            None
        """
        from . import delete_function as _endpoint

        _operation = OPERATIONS["delete_function"]
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

    async def show_function_config(
        self,
        function_urn: str,
        *,
        project_id: str | None = None,
    ) -> FunctionConfig:
        """Show the configuration of a function

        Shows a function without its code.

        Args:
            function_urn (str):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            FunctionConfig
        """
        from . import show_function_config as _endpoint

        _operation = OPERATIONS["show_function_config"]
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

    async def update_function_config(
        self,
        function_urn: str,
        *,
        body: UpdateFunctionConfigRequestBody,
        project_id: str | None = None,
    ) -> FunctionConfig:
        """Change the configuration of a function

        Changes everything about a function but its code.

        Args:
            body (UpdateFunctionConfigRequestBody): The configuration to set; the code stays as it is.
            function_urn (str):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            FunctionConfig
        """
        from . import update_function_config as _endpoint

        _operation = OPERATIONS["update_function_config"]
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

    async def invoke_function(
        self,
        function_urn: str,
        *,
        body: FunctionEvent,
        x_cff_log_type: InvokeFunctionXCffLogType | Unset = UNSET,
        x_cff_request_version: InvokeFunctionXCFFRequestVersion | Unset = UNSET,
        x_cff_instance_memory: InvokeFunctionXCffInstanceMemory | Unset = UNSET,
        project_id: str | None = None,
    ) -> InvocationResult | str:
        """Run a function and wait for its result

        Runs a function with the body as its event and answers when it is done: with the bare result
        (version v0) or with a report on the run (version v1).

        Args:
            body (FunctionEvent): What the function is handed as its event; any JSON object.
            function_urn (str):
            x_cff_log_type (InvokeFunctionXCffLogType | Unset):
            x_cff_request_version (InvokeFunctionXCFFRequestVersion | Unset):
            x_cff_instance_memory (InvokeFunctionXCffInstanceMemory | Unset):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            InvocationResult | str
        """
        from . import invoke_function as _endpoint

        _operation = OPERATIONS["invoke_function"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
                project_id=self._bound.required("project_id", project_id),
                function_urn=function_urn,
                x_cff_log_type=x_cff_log_type,
                x_cff_request_version=x_cff_request_version,
                x_cff_instance_memory=x_cff_instance_memory,
            ),
            _endpoint._parse_success,
        )


__all__ = ["AsyncFunctions", "Functions"]
