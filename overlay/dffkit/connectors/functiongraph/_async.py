"""The connector for event loops: I/O only, all thinking is in the rooms beside it."""

# ruff: noqa: ASYNC109 - the timeout of a call is the time its request may take, as in the setting of this name

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Unpack, cast, overload

from ...errors import ConflictError
from .._advice import advising
from .._arguments import or_unset
from .._reading import AsyncReading
from ._async_lists import AsyncLists
from ._configs import check_changes, create_body, is_complete, read_user_data, update_body
from ._destinations import async_invoke_config, read_param
from ._invocations import check_version, event_of, read_report, read_result
from ._service import NAME_IN_USE, checked_urn, digits
from ._timers import timer_body
from ._workflows import delete_body, read_all_deleted, read_deleted

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from os import PathLike

    from dffkit_api.functiongraph.models import (
        AsyncInvokeConfig,
        FunctionConfig,
        FunctionTrigger,
        Runtime,
        WorkflowDeleteResult,
    )

    from ._configs import ConfigChanges, FunctionOptions
    from ._destinations import Destination
    from ._invocations import Invocation, Version
    from ._service import FunctionGraphOptions


class AsyncFunctionGraph(AsyncLists):
    """Functions of one project in one region.

    ``id`` names the settings in the environment and in ``dffkit.toml``; the arguments are the settings themselves,
    see :class:`FunctionGraphOptions`. Every operation is at :attr:`api`; the methods here do more than one operation,
    or know its answer better. Raises what :mod:`dffkit.errors` draws.

    Source: Huawei Cloud, FunctionGraph API reference.
    """

    user_data = staticmethod(read_user_data)
    destination_param = staticmethod(read_param)

    def __init__(
        self,
        id: str | None = None,  # noqa: A002 - connectors have ids
        /,
        **options: Unpack[FunctionGraphOptions],
    ) -> None:
        super().__init__(id, **options)

    @overload
    async def invoke(
        self,
        function_urn: str,
        event: Mapping[str, Any],
        *,
        version: Literal["v0"] = "v0",
        log: bool = False,
        memory: int | None = None,
        timeout: float | None = None,
    ) -> Any: ...
    @overload
    async def invoke(
        self,
        function_urn: str,
        event: Mapping[str, Any],
        *,
        version: Literal["v1"],
        log: bool = False,
        memory: int | None = None,
        timeout: float | None = None,
    ) -> Invocation: ...
    async def invoke(
        self,
        function_urn: str,
        event: Mapping[str, Any],
        *,
        version: Version = "v0",
        log: bool = False,
        memory: int | None = None,
        timeout: float | None = None,
    ) -> Any:
        """Runs a function and waits for its result.

        With ``version="v0"`` the result alone, decoded where it is JSON (so the text ``12`` comes as 12); with
        ``"v1"`` an :class:`Invocation`, with the log where ``log`` asks for it. ``memory`` in MB, for functions with
        dynamic memory; ``timeout`` in seconds, for this call. It is never sent twice. Raises
        :class:`FunctionFailedError` when the function itself failed.

        Source: "Executing a Function Synchronously".
        """
        check_version(version, log=log)
        read = read_report if version == "v1" else read_result
        return await self.facade(AsyncReading(self.send, read, timeout)).functions.invoke_function(
            checked_urn(function_urn),
            body=event_of(event),
            x_cff_log_type=or_unset("tail" if log else None),
            x_cff_request_version=version,
            x_cff_instance_memory=cast("Any", or_unset(digits(memory))),
        )

    async def deploy(
        self,
        name: str,
        source: str | PathLike[str] | bytes,
        *,
        runtime: Runtime,
        handler: str,
        timeout: int = 30,
        memory_size: int = 256,
        package: str = "default",
        **options: Unpack[FunctionOptions],
    ) -> FunctionConfig:
        """Creates a function from a file, a folder, a zip or jar, or the bytes of a zip.

        A folder goes in whole, without caches, bytecode and the folders of version control. ``handler`` is
        ``<file>.<function>``; ``timeout`` in seconds, ``memory_size`` in MB. Raises :class:`MisuseError` for code
        that is not there, cannot be read or makes a package above 50 MB, and :class:`ConflictError` when the name is
        in use: the code of a function that exists stays as it is.

        Source: "Creating a Function".
        """
        from anyio import to_thread  # noqa: PLC0415 - as below

        from ._code import pack  # noqa: PLC0415 - zipfile is not needed otherwise

        demanded = {
            "func_name": name, "runtime": runtime, "handler": handler, "timeout": timeout, "memory_size": memory_size,
        }  # fmt: skip
        body = create_body(await to_thread.run_sync(pack, source), demanded, package, options)
        with advising(ConflictError, NAME_IN_USE):
            return await self.api.functions.create_function(body=body)

    async def update_function_config(self, function_urn: str, **changes: Unpack[ConfigChanges]) -> FunctionConfig:
        """Changes the configuration of a function; the code stays.

        The service demands name, runtime, timeout, handler and memory with each change: what of it is not given, is
        read first and sent as it is. ``user_data={…}`` replaces all variables. Raises :class:`MisuseError` for
        variables above 20 names or 4,096 characters.

        Source: "Modifying the Metadata of a Function".
        """
        check_changes(changes)
        urn = checked_urn(function_urn)
        present = None if is_complete(changes) else await self.api.functions.show_function_config(urn)
        return await self.api.functions.update_function_config(urn, body=update_body(changes, present))

    async def update_function_async_invoke_config(
        self,
        function_urn: str,
        *,
        on_success: Destination | None = None,
        on_failure: Destination | None = None,
        max_async_event_age_in_seconds: int | None = None,
        max_async_retry_attempts: int | None = None,
        enable_async_status_log: bool | None = None,
    ) -> AsyncInvokeConfig:
        """Sets how a function is run asynchronously, and who hears of it; each receiver with ``param`` as a dict.

        ``FunctionGraph.destination_param`` reads it back. Source: "Configuring Asynchronous Execution Notification".
        """
        body = async_invoke_config(
            on_success, on_failure, max_async_event_age_in_seconds, max_async_retry_attempts, enable_async_status_log
        )
        return await self.api.async_invoke_configs.update_function_async_invoke_config(
            checked_urn(function_urn), body=body
        )

    async def create_timer(
        self,
        function_urn: str,
        name: str,
        schedule: str,
        *,
        user_event: Mapping[str, Any] | str | None = None,
        active: bool = True,
    ) -> FunctionTrigger:
        """Runs a function by the clock: ``schedule`` is a distance (``3m``, ``2h``, ``1d``) or a cron expression.

        ``user_event`` is handed to the function, a dict as JSON text. Raises :class:`MisuseError` for a schedule that
        is neither. Source: "Creating a Trigger".
        """
        body = timer_body(name, schedule, user_event, active=active)
        return await self.api.triggers.create_function_trigger(checked_urn(function_urn), body=body)

    async def delete_workflows(self, urns: Iterable[str], *, raise_on_fail: bool = False) -> WorkflowDeleteResult:
        """Deletes workflows; some may go and others stay, so look at ``.fail``, or ask for an error.

        With ``raise_on_fail``, :class:`VendorFailureError` names those that stayed; its ``detail`` is the result.
        Source: "Deleting Function Flows in Batches".
        """
        read = read_all_deleted if raise_on_fail else read_deleted
        return await self.facade(AsyncReading(self.send, read)).workflows.batch_delete_workflows(body=delete_body(urns))
