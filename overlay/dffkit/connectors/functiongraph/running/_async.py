"""Running functions: at once, or later by way of the queue; for event loops."""

# ruff: noqa: ASYNC109 - the timeout of a call is in seconds, as everywhere in dffkit, and tasks need no scope for it

from __future__ import annotations

from typing import TYPE_CHECKING, cast, overload

from ..._arguments import or_unset
from ..._looking import Looking
from ..._reading import AsyncReading
from .._room import AsyncRoom
from ._destinations import async_invoke_config, read_param
from ._invocations import chosen_version, event_of, memory_text, read_report, read_result
from ._runs import (
    PendingInvocation,
    cancel_body,
    explaining_no_record,
    is_well,
    patience,
    reading_run,
    run_of,
    sent_at,
    since,
)

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Literal

    from dffkit_api.functiongraph.models import AsyncInvocation, AsyncInvokeConfig

    from ._destinations import Destination
    from ._invocations import Invocation, Version
    from ._runs import HowToCancel, Run


class AsyncRunning(AsyncRoom):
    """Running functions: at once, or later by way of the queue."""

    destination_param = staticmethod(read_param)

    @overload
    async def invoke(
        self,
        function_urn: str,
        event: Mapping[str, Any],
        *,
        version: Literal["v0"] | None = None,
        log: Literal[False] = False,
        memory: int | None = None,
        timeout: float | None = None,
    ) -> Any: ...
    @overload
    async def invoke(
        self,
        function_urn: str,
        event: Mapping[str, Any],
        *,
        version: Literal["v1"] | None = None,
        log: Literal[True],
        memory: int | None = None,
        timeout: float | None = None,
    ) -> Invocation: ...
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
    @overload
    async def invoke(
        self,
        function_urn: str,
        event: Mapping[str, Any],
        *,
        version: None = None,
        log: bool,
        memory: int | None = None,
        timeout: float | None = None,
    ) -> Any: ...
    async def invoke(
        self,
        function_urn: str,
        event: Mapping[str, Any],
        *,
        version: Version | None = None,
        log: bool = False,
        memory: int | None = None,
        timeout: float | None = None,
    ) -> Any:
        """Runs a function and waits for its result.

        The result alone, decoded where it is JSON (so the text ``12`` comes as 12); with ``log=True`` or
        ``version="v1"`` an :class:`Invocation`, which has the request id too, and the log where ``log`` asks for it.
        ``memory`` in MB, for functions with dynamic memory; ``timeout`` in seconds, for this call. It is never sent
        twice. Raises :class:`FunctionFailedError` when the function itself failed.

        Source: "Executing a Function Synchronously".
        """
        version = chosen_version(version, log=log)
        read = read_report if version == "v1" else read_result
        return await self.facade(AsyncReading(self.send, read, timeout)).functions.invoke_function(
            self._urn(function_urn),
            body=event_of(event),
            x_cff_log_type=or_unset("tail" if log else None),
            x_cff_request_version=version,
            x_cff_instance_memory=cast("Any", or_unset(memory_text(memory))),
        )

    async def invoke_async(
        self, function_urn: str, event: Mapping[str, Any], *, memory: int | None = None
    ) -> PendingInvocation:
        """Queues a run of a function and comes back at once; :meth:`wait_invocation` tells how it ended.

        ``memory`` in MB, for functions with dynamic memory. It is never sent twice: where the answer is lost, nobody
        knows whether the run was queued.

        Source: "Executing a Function Asynchronously".
        """
        urn, invoked_at = self._urn(function_urn), sent_at(self.clock.now())
        queued = await self.api.functions.async_invoke_function(
            urn, body=event_of(event), x_cff_instance_memory=cast("Any", or_unset(memory_text(memory)))
        )
        return PendingInvocation(queued.request_id, urn, invoked_at)

    async def wait_invocation(self, run: Run, *, timeout: float | None = 300.0) -> AsyncInvocation:
        """The record of an asynchronous run that succeeded, as soon as there is one.

        ``run`` is what :meth:`invoke_async` gave, or ``(function_urn, request_id)``, then of a run of the last day;
        ``timeout`` in seconds: 0 looks once, ``None`` has no end. The service keeps records only of functions
        configured with ``enable_async_status_log=True``. Raises :class:`FunctionFailedError` for a run that failed,
        was discarded or stopped, and :class:`DeadlineError` when time is up. A look that fails for a reason that can
        pass (no answer, throttling, 5xx) is followed by another.

        Source: "Querying Asynchronous Invocation Requests".
        """
        run = run_of(run, self._urn)
        limits, begin = patience(run, timeout), since(run, self.clock.now())
        runs = self.facade(AsyncReading(Looking(self.send, limits), reading_run(run))).async_invocations

        async def look() -> AsyncInvocation | None:
            # Typed by the generated client; what comes back is what reading_run makes of it.
            return cast(
                "AsyncInvocation | None",
                await runs.list_async_invocations(run.function_urn, request_id=run.request_id, query_begin_time=begin),
            )

        with explaining_no_record():
            return cast("AsyncInvocation", await self.until(look, is_well, limits))

    async def cancel_invocation(self, run: Run, *, how: HowToCancel | None = None) -> None:
        """Stops an asynchronous run that has not ended.

        ``run`` as in :meth:`wait_invocation`. ``how="force"`` ends its process at once, ``"recursive"`` also stops
        the functions it is calling.

        Source: "Stopping an Asynchronous Invocation Request".
        """
        run = run_of(run, self._urn)
        await self.api.async_invocations.cancel_async_invocation(run.function_urn, body=cancel_body(run, how))

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
            self._urn(function_urn), body=body
        )
