"""Running functions: at once, or later by way of the queue."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast, overload

from ..._arguments import or_unset
from ..._reading import Reading
from .._room import Room
from .._service import digits
from ._destinations import async_invoke_config, read_param
from ._invocations import check_version, event_of, read_report, read_result

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Literal

    from dffkit_api.functiongraph.models import AsyncInvokeConfig

    from ._destinations import Destination
    from ._invocations import Invocation, Version


class Running(Room):
    """Running functions: at once, or later by way of the queue."""

    destination_param = staticmethod(read_param)

    @overload
    def invoke(
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
    def invoke(
        self,
        function_urn: str,
        event: Mapping[str, Any],
        *,
        version: Literal["v1"],
        log: bool = False,
        memory: int | None = None,
        timeout: float | None = None,
    ) -> Invocation: ...
    def invoke(
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
        return self.facade(Reading(self.send, read, timeout)).functions.invoke_function(
            self._urn(function_urn),
            body=event_of(event),
            x_cff_log_type=or_unset("tail" if log else None),
            x_cff_request_version=version,
            x_cff_instance_memory=cast("Any", or_unset(digits(memory))),
        )

    def update_function_async_invoke_config(
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
        return self.api.async_invoke_configs.update_function_async_invoke_config(self._urn(function_urn), body=body)
