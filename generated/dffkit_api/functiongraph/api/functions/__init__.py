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
    from ...models.async_invoke_function_body import AsyncInvokeFunctionBody
    from ...models.async_invoke_function_response import AsyncInvokeFunctionResponse
    from ...models.create_function_request_body import CreateFunctionRequestBody
    from ...models.function_config import FunctionConfig
    from ...models.function_event import FunctionEvent
    from ...models.function_list import FunctionList
    from ...models.import_function_request_body import ImportFunctionRequestBody
    from ...models.import_function_response import ImportFunctionResponse
    from ...models.invocation_result import InvocationResult
    from ...models.invoke_function_x_cff_instance_memory import InvokeFunctionXCffInstanceMemory
    from ...models.invoke_function_x_cff_log_type import InvokeFunctionXCffLogType
    from ...models.invoke_function_xcff_request_version import InvokeFunctionXCFFRequestVersion
    from ...models.show_function_code_response import ShowFunctionCodeResponse
    from ...models.update_function_code_request_body import UpdateFunctionCodeRequestBody
    from ...models.update_function_code_response import UpdateFunctionCodeResponse
    from ...models.update_function_config_request_body import UpdateFunctionConfigRequestBody
    from ...models.update_function_max_instance_config_request_body import UpdateFunctionMaxInstanceConfigRequestBody
    from ...models.update_function_max_instance_config_response import UpdateFunctionMaxInstanceConfigResponse
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

    def import_function(
        self,
        *,
        body: ImportFunctionRequestBody,
        project_id: str | None = None,
    ) -> ImportFunctionResponse:
        """import_function

        Args:
            body (ImportFunctionRequestBody):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            ImportFunctionResponse
        """
        from . import import_function as _endpoint

        _operation = OPERATIONS["import_function"]
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

    def update_function_collect_state(
        self,
        func_urn: str,
        state: str,
        *,
        project_id: str | None = None,
    ) -> None:
        """update_function_collect_state

        Args:
            func_urn (str):
            state (str):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            None
        """
        from . import update_function_collect_state as _endpoint

        _operation = OPERATIONS["update_function_collect_state"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                project_id=self._bound.required("project_id", project_id),
                func_urn=func_urn,
                state=state,
            ),
            _endpoint._parse_success,
        )

    def show_function_code(
        self,
        function_urn: str,
        *,
        project_id: str | None = None,
    ) -> ShowFunctionCodeResponse:
        """show_function_code

        Args:
            function_urn (str):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            ShowFunctionCodeResponse
        """
        from . import show_function_code as _endpoint

        _operation = OPERATIONS["show_function_code"]
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

    def update_function_code(
        self,
        function_urn: str,
        *,
        body: UpdateFunctionCodeRequestBody,
        project_id: str | None = None,
    ) -> UpdateFunctionCodeResponse:
        """update_function_code

        Args:
            body (UpdateFunctionCodeRequestBody):
            function_urn (str):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            UpdateFunctionCodeResponse
        """
        from . import update_function_code as _endpoint

        _operation = OPERATIONS["update_function_code"]
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

    def update_function_max_instance_config(
        self,
        function_urn: str,
        *,
        body: UpdateFunctionMaxInstanceConfigRequestBody,
        project_id: str | None = None,
    ) -> UpdateFunctionMaxInstanceConfigResponse:
        """update_function_max_instance_config

        Args:
            body (UpdateFunctionMaxInstanceConfigRequestBody):
            function_urn (str):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            UpdateFunctionMaxInstanceConfigResponse
        """
        from . import update_function_max_instance_config as _endpoint

        _operation = OPERATIONS["update_function_max_instance_config"]
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

    def export_function(
        self,
        function_urn: str,
        *,
        config: bool | Unset = UNSET,
        code: bool | Unset = UNSET,
        type_: str | Unset = UNSET,
        project_id: str | None = None,
    ) -> None:
        """export_function

        Args:
            function_urn (str):
            config (bool | Unset):
            code (bool | Unset):
            type_ (str | Unset):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            None
        """
        from . import export_function as _endpoint

        _operation = OPERATIONS["export_function"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                project_id=self._bound.required("project_id", project_id),
                function_urn=function_urn,
                config=config,
                code=code,
                type_=type_,
            ),
            _endpoint._parse_success,
        )

    def async_invoke_function(
        self,
        function_urn: str,
        *,
        body: AsyncInvokeFunctionBody,
        x_cff_instance_memory: str | Unset = UNSET,
        project_id: str | None = None,
    ) -> AsyncInvokeFunctionResponse:
        """async_invoke_function

        Args:
            body (AsyncInvokeFunctionBody):
            function_urn (str):
            x_cff_instance_memory (str | Unset):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            AsyncInvokeFunctionResponse
        """
        from . import async_invoke_function as _endpoint

        _operation = OPERATIONS["async_invoke_function"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
                project_id=self._bound.required("project_id", project_id),
                function_urn=function_urn,
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

    async def import_function(
        self,
        *,
        body: ImportFunctionRequestBody,
        project_id: str | None = None,
    ) -> ImportFunctionResponse:
        """import_function

        Args:
            body (ImportFunctionRequestBody):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            ImportFunctionResponse
        """
        from . import import_function as _endpoint

        _operation = OPERATIONS["import_function"]
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

    async def update_function_collect_state(
        self,
        func_urn: str,
        state: str,
        *,
        project_id: str | None = None,
    ) -> None:
        """update_function_collect_state

        Args:
            func_urn (str):
            state (str):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            None
        """
        from . import update_function_collect_state as _endpoint

        _operation = OPERATIONS["update_function_collect_state"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                project_id=self._bound.required("project_id", project_id),
                func_urn=func_urn,
                state=state,
            ),
            _endpoint._parse_success,
        )

    async def show_function_code(
        self,
        function_urn: str,
        *,
        project_id: str | None = None,
    ) -> ShowFunctionCodeResponse:
        """show_function_code

        Args:
            function_urn (str):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            ShowFunctionCodeResponse
        """
        from . import show_function_code as _endpoint

        _operation = OPERATIONS["show_function_code"]
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

    async def update_function_code(
        self,
        function_urn: str,
        *,
        body: UpdateFunctionCodeRequestBody,
        project_id: str | None = None,
    ) -> UpdateFunctionCodeResponse:
        """update_function_code

        Args:
            body (UpdateFunctionCodeRequestBody):
            function_urn (str):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            UpdateFunctionCodeResponse
        """
        from . import update_function_code as _endpoint

        _operation = OPERATIONS["update_function_code"]
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

    async def update_function_max_instance_config(
        self,
        function_urn: str,
        *,
        body: UpdateFunctionMaxInstanceConfigRequestBody,
        project_id: str | None = None,
    ) -> UpdateFunctionMaxInstanceConfigResponse:
        """update_function_max_instance_config

        Args:
            body (UpdateFunctionMaxInstanceConfigRequestBody):
            function_urn (str):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            UpdateFunctionMaxInstanceConfigResponse
        """
        from . import update_function_max_instance_config as _endpoint

        _operation = OPERATIONS["update_function_max_instance_config"]
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

    async def export_function(
        self,
        function_urn: str,
        *,
        config: bool | Unset = UNSET,
        code: bool | Unset = UNSET,
        type_: str | Unset = UNSET,
        project_id: str | None = None,
    ) -> None:
        """export_function

        Args:
            function_urn (str):
            config (bool | Unset):
            code (bool | Unset):
            type_ (str | Unset):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            None
        """
        from . import export_function as _endpoint

        _operation = OPERATIONS["export_function"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                project_id=self._bound.required("project_id", project_id),
                function_urn=function_urn,
                config=config,
                code=code,
                type_=type_,
            ),
            _endpoint._parse_success,
        )

    async def async_invoke_function(
        self,
        function_urn: str,
        *,
        body: AsyncInvokeFunctionBody,
        x_cff_instance_memory: str | Unset = UNSET,
        project_id: str | None = None,
    ) -> AsyncInvokeFunctionResponse:
        """async_invoke_function

        Args:
            body (AsyncInvokeFunctionBody):
            function_urn (str):
            x_cff_instance_memory (str | Unset):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            AsyncInvokeFunctionResponse
        """
        from . import async_invoke_function as _endpoint

        _operation = OPERATIONS["async_invoke_function"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
                project_id=self._bound.required("project_id", project_id),
                function_urn=function_urn,
                x_cff_instance_memory=x_cff_instance_memory,
            ),
            _endpoint._parse_success,
        )


__all__ = ["AsyncFunctions", "Functions"]
