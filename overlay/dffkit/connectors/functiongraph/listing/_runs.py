"""Asynchronous runs, their settings and reserved instances, row by row."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._room import Room
from ._plans import plan
from ._walk import walked

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from dffkit_api.functiongraph.models import (
        AsyncInvocation,
        AsyncInvocationStatus,
        AsyncInvokeConfig,
        ReservedInstanceConfig,
        ReservedInstanceCount,
    )

    from ._filters import Moment


class RunLists(Room):
    """A generator for each list about how functions run."""

    def iter_async_invocations(
        self,
        function_urn: str,
        *,
        request_id: str | None = None,
        status: AsyncInvocationStatus | None = None,
        query_begin_time: Moment | None = None,
        query_end_time: Moment | None = None,
        page_size: int | None = None,
    ) -> Iterator[AsyncInvocation]:
        """Every asynchronous run of a function since ``query_begin_time``: left out, of the last hour.

        Times are a ``datetime`` with a time zone, or text in UTC, ``yyyy-MM-ddTHH:mm:ss``. The function has to record
        its runs (``enable_async_status_log``). Source: "Querying Asynchronous Invocation Requests".
        """
        how = plan(
            "list_async_invocations",
            page_size,
            function_urn=self._urn(function_urn),
            request_id=request_id,
            status=status,
            query_begin_time=query_begin_time,
            query_end_time=query_end_time,
        )
        return walked(how, self.api.async_invocations.list_async_invocations, lambda page: page.invocations)

    def iter_active_async_invocations(
        self,
        function_urn: str,
        *,
        requests: Sequence[str] | None = None,
        status: AsyncInvocationStatus | None = None,
        query_begin_time: Moment | None = None,
        query_end_time: Moment | None = None,
        page_size: int | None = None,
    ) -> Iterator[AsyncInvocation]:
        """Every asynchronous run of a function that is not over; ``requests`` are the ids of at most 10.

        Times as with :meth:`iter_async_invocations`. Source: "Querying Active Asynchronous Invocation Requests".
        """
        how = plan(
            "list_active_async_invocations",
            page_size,
            function_urn=self._urn(function_urn),
            requests=requests,
            status=status,
            query_begin_time=query_begin_time,
            query_end_time=query_end_time,
        )
        call = self.api.async_invocations.list_active_async_invocations
        return walked(how, call, lambda page: page.invocations)

    def iter_async_invoke_configs(
        self, function_urn: str, *, page_size: int | None = None
    ) -> Iterator[AsyncInvokeConfig]:
        """The settings for asynchronous runs of every version of a function that has some.

        Source: "Querying the Asynchronous Notification Settings of a Function".
        """
        how = plan("list_function_async_invoke_config", page_size, function_urn=self._urn(function_urn))
        call = self.api.async_invoke_configs.list_function_async_invoke_config
        return walked(how, call, lambda page: page.async_invoke_configs)

    def iter_reserved_instances(
        self, *, function_urn: str | None = None, page_size: int | None = None
    ) -> Iterator[ReservedInstanceCount]:
        """How many instances each version of the project's functions, or of one, has reserved now.

        Source: "Querying the Number of Reserved Instances".
        """
        urn = None if function_urn is None else self._urn(function_urn)
        how = plan("list_function_reserved_instances", page_size, urn=urn)
        call = self.api.reserved_instances.list_function_reserved_instances
        return walked(how, call, lambda page: page.reservedinstances)

    def iter_reserved_instance_configs(
        self, *, function_urn: str | None = None, page_size: int | None = None
    ) -> Iterator[ReservedInstanceConfig]:
        """What is to be reserved, and when, for each version of the project's functions, or of one.

        Source: "Querying Reserved Instance Settings".
        """
        urn = None if function_urn is None else self._urn(function_urn)
        how = plan("list_reserved_instance_configs", page_size, function_urn=urn)
        call = self.api.reserved_instances.list_reserved_instance_configs
        return walked(how, call, lambda page: page.reserved_instances)
