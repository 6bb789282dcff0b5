# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

"""The resource ``functions``: one method an operation, synchronous in :class:`Functions`, awaitable in :class:`AsyncFunctions`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...types import UNSET

if TYPE_CHECKING:
    from contextlib import AbstractAsyncContextManager, AbstractContextManager

    import httpx

    from ...._bound import Bound
    from ...._send import AsyncSend, Send
    from ...models.boolean_text import BooleanText
    from ...models.create_function_request_body import CreateFunctionRequestBody
    from ...models.export_function_type import ExportFunctionType
    from ...models.function_code import FunctionCode
    from ...models.function_config import FunctionConfig
    from ...models.function_event import FunctionEvent
    from ...models.function_list import FunctionList
    from ...models.import_function_request_body import ImportFunctionRequestBody
    from ...models.instance_memory import InstanceMemory
    from ...models.invocation_result import InvocationResult
    from ...models.invoke_function_x_cff_log_type import InvokeFunctionXCffLogType
    from ...models.invoke_function_xcff_request_version import InvokeFunctionXCFFRequestVersion
    from ...models.queued_invocation import QueuedInvocation
    from ...models.update_function_code_request_body import UpdateFunctionCodeRequestBody
    from ...models.update_function_config_request_body import UpdateFunctionConfigRequestBody
    from ...models.update_function_max_instance_config_request_body import UpdateFunctionMaxInstanceConfigRequestBody
    from ...types import File, Unset


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
        """Lists functions.

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
        """Creates a function.

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
        """Deletes a function or one of its versions.

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
        is_bridge: BooleanText | Unset = UNSET,
        project_id: str | None = None,
    ) -> FunctionConfig:
        """Shows the configuration of a function.

        Shows a function without its code.

        Args:
            function_urn (str):
            is_bridge (BooleanText | Unset): Yes or no as text.
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
                is_bridge=is_bridge,
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
        """Changes the configuration of a function.

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
        x_cff_instance_memory: InstanceMemory | Unset = UNSET,
        project_id: str | None = None,
    ) -> InvocationResult | str:
        """Runs a function and waits for its result.

        Runs a function with the body as its event and answers when it is done: with the bare result
        (version v0) or with a report on the run (version v1).

        Args:
            body (FunctionEvent): What the function is handed as its event; any JSON object.
            function_urn (str):
            x_cff_log_type (InvokeFunctionXCffLogType | Unset):
            x_cff_request_version (InvokeFunctionXCFFRequestVersion | Unset):
            x_cff_instance_memory (InstanceMemory | Unset): Memory of a run, in MB, as text.
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
    ) -> FunctionConfig:
        """Creates a function from an exported one.

        Creates a function from the zip that `export_function` made of another, with both its code and its
        configuration.

        Args:
            body (ImportFunctionRequestBody): An exported function, and the name of the new one.
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            FunctionConfig
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
        state: BooleanText,
        *,
        project_id: str | None = None,
    ) -> None:
        """Pins a function to the top of the list, or unpins it.

        Marks a function as one the console shows first; lists answer in the same order as before.

        Args:
            func_urn (str):
            state (BooleanText): Yes or no as text.
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
    ) -> FunctionCode:
        """Shows where the code of a function is.

        Shows of what kind the code of a function is, which dependency packages it uses, and an address in
        OBS from which the code can be fetched for a while.

        Args:
            function_urn (str):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            FunctionCode
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
    ) -> FunctionCode:
        """Replaces the code of a function.

        Replaces the code of the newest version, and the list of dependency packages it uses. The image of a
        container function is changed with `update_function_config` instead.

        Args:
            body (UpdateFunctionCodeRequestBody): The code to put in the place of the present one.
            function_urn (str):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            FunctionCode
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
    ) -> FunctionConfig:
        """Limits the instances of a function.

        Sets how many instances a function may have at a time, and with 0 switches it off.

        Args:
            body (UpdateFunctionMaxInstanceConfigRequestBody): The limit to set.
            function_urn (str):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            FunctionConfig
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
        type_: ExportFunctionType | Unset = UNSET,
        project_id: str | None = None,
    ) -> File:
        """Exports a function as a zip.

        Answers with a zip of the code, the configuration or both, at most 50 MB. Without `type`, at least
        one of `code` and `config` has to be true. Aliases are not part of it; `import_function` takes what
        has both.

        Args:
            function_urn (str):
            config (bool | Unset):
            code (bool | Unset):
            type_ (ExportFunctionType | Unset):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            File
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

    def export_function_stream(
        self,
        function_urn: str,
        *,
        config: bool | Unset = UNSET,
        code: bool | Unset = UNSET,
        type_: ExportFunctionType | Unset = UNSET,
        project_id: str | None = None,
    ) -> AbstractContextManager[httpx.Response]:
        """Exports a function as a zip.

        Answers with a zip of the code, the configuration or both, at most 50 MB. Without `type`, at least
        one of `code` and `config` has to be true. Aliases are not part of it; `import_function` takes what
        has both.

        Args:
            function_urn (str):
            config (bool | Unset):
            code (bool | Unset):
            type_ (ExportFunctionType | Unset):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            A context manager over the answer, whose body has not been read: iterate over it in
                chunks.
        """
        from . import export_function as _endpoint

        _operation = OPERATIONS["export_function"]
        return self._send.stream(
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
        )

    def async_invoke_function(
        self,
        function_urn: str,
        *,
        body: FunctionEvent,
        x_cff_instance_memory: InstanceMemory | Unset = UNSET,
        project_id: str | None = None,
    ) -> QueuedInvocation:
        """Runs a function without waiting for it.

        Queues a run of a function with the body as its event and answers at once with the id of the run.
        What became of it is found with `list_async_invocations`, or sent on by the asynchronous invocation
        configuration.

        Args:
            body (FunctionEvent): What the function is handed as its event; any JSON object.
            function_urn (str):
            x_cff_instance_memory (InstanceMemory | Unset): Memory of a run, in MB, as text.
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            QueuedInvocation
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
        """Lists functions.

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
        """Creates a function.

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
        """Deletes a function or one of its versions.

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
        is_bridge: BooleanText | Unset = UNSET,
        project_id: str | None = None,
    ) -> FunctionConfig:
        """Shows the configuration of a function.

        Shows a function without its code.

        Args:
            function_urn (str):
            is_bridge (BooleanText | Unset): Yes or no as text.
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
                is_bridge=is_bridge,
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
        """Changes the configuration of a function.

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
        x_cff_instance_memory: InstanceMemory | Unset = UNSET,
        project_id: str | None = None,
    ) -> InvocationResult | str:
        """Runs a function and waits for its result.

        Runs a function with the body as its event and answers when it is done: with the bare result
        (version v0) or with a report on the run (version v1).

        Args:
            body (FunctionEvent): What the function is handed as its event; any JSON object.
            function_urn (str):
            x_cff_log_type (InvokeFunctionXCffLogType | Unset):
            x_cff_request_version (InvokeFunctionXCFFRequestVersion | Unset):
            x_cff_instance_memory (InstanceMemory | Unset): Memory of a run, in MB, as text.
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
    ) -> FunctionConfig:
        """Creates a function from an exported one.

        Creates a function from the zip that `export_function` made of another, with both its code and its
        configuration.

        Args:
            body (ImportFunctionRequestBody): An exported function, and the name of the new one.
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            FunctionConfig
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
        state: BooleanText,
        *,
        project_id: str | None = None,
    ) -> None:
        """Pins a function to the top of the list, or unpins it.

        Marks a function as one the console shows first; lists answer in the same order as before.

        Args:
            func_urn (str):
            state (BooleanText): Yes or no as text.
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
    ) -> FunctionCode:
        """Shows where the code of a function is.

        Shows of what kind the code of a function is, which dependency packages it uses, and an address in
        OBS from which the code can be fetched for a while.

        Args:
            function_urn (str):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            FunctionCode
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
    ) -> FunctionCode:
        """Replaces the code of a function.

        Replaces the code of the newest version, and the list of dependency packages it uses. The image of a
        container function is changed with `update_function_config` instead.

        Args:
            body (UpdateFunctionCodeRequestBody): The code to put in the place of the present one.
            function_urn (str):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            FunctionCode
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
    ) -> FunctionConfig:
        """Limits the instances of a function.

        Sets how many instances a function may have at a time, and with 0 switches it off.

        Args:
            body (UpdateFunctionMaxInstanceConfigRequestBody): The limit to set.
            function_urn (str):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            FunctionConfig
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
        type_: ExportFunctionType | Unset = UNSET,
        project_id: str | None = None,
    ) -> File:
        """Exports a function as a zip.

        Answers with a zip of the code, the configuration or both, at most 50 MB. Without `type`, at least
        one of `code` and `config` has to be true. Aliases are not part of it; `import_function` takes what
        has both.

        Args:
            function_urn (str):
            config (bool | Unset):
            code (bool | Unset):
            type_ (ExportFunctionType | Unset):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            File
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

    def export_function_stream(
        self,
        function_urn: str,
        *,
        config: bool | Unset = UNSET,
        code: bool | Unset = UNSET,
        type_: ExportFunctionType | Unset = UNSET,
        project_id: str | None = None,
    ) -> AbstractAsyncContextManager[httpx.Response]:
        """Exports a function as a zip.

        Answers with a zip of the code, the configuration or both, at most 50 MB. Without `type`, at least
        one of `code` and `config` has to be true. Aliases are not part of it; `import_function` takes what
        has both.

        Args:
            function_urn (str):
            config (bool | Unset):
            code (bool | Unset):
            type_ (ExportFunctionType | Unset):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            A context manager over the answer, whose body has not been read: iterate over it in
                chunks.
        """
        from . import export_function as _endpoint

        _operation = OPERATIONS["export_function"]
        return self._send.stream(
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
        )

    async def async_invoke_function(
        self,
        function_urn: str,
        *,
        body: FunctionEvent,
        x_cff_instance_memory: InstanceMemory | Unset = UNSET,
        project_id: str | None = None,
    ) -> QueuedInvocation:
        """Runs a function without waiting for it.

        Queues a run of a function with the body as its event and answers at once with the id of the run.
        What became of it is found with `list_async_invocations`, or sent on by the asynchronous invocation
        configuration.

        Args:
            body (FunctionEvent): What the function is handed as its event; any JSON object.
            function_urn (str):
            x_cff_instance_memory (InstanceMemory | Unset): Memory of a run, in MB, as text.
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            QueuedInvocation
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
