"""Asynchronous runs, their settings and reserved instances, row by row."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._listed import listed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dffkit_api.functiongraph.models import (
        AsyncInvocation,
        AsyncInvocationStatus,
        AsyncInvokeConfig,
        ReservedInstanceConfig,
        ReservedInstanceCount,
    )

    from ..._base import BaseConnector
    from ._filters import Moment
    from ._listed import Listed


def iter_async_invocations(
    fg: BaseConnector,
    function_urn: str,
    *,
    request_id: str | None = None,
    status: AsyncInvocationStatus | None = None,
    query_begin_time: Moment | None = None,
    query_end_time: Moment | None = None,
    page_size: int | None = None,
) -> Listed[AsyncInvocation]:
    """Every asynchronous run of a function since ``query_begin_time``: left out, of the last hour.

    Times are a ``datetime`` with a time zone, or text in UTC, ``yyyy-MM-ddTHH:mm:ss``. The function has to record
    its runs (``enable_async_status_log``). Source: "Querying Asynchronous Invocation Requests".
    """
    return listed(
        fg,
        "list_async_invocations",
        page_size,
        function_urn=function_urn,
        request_id=request_id,
        status=status,
        query_begin_time=query_begin_time,
        query_end_time=query_end_time,
    )


def iter_active_async_invocations(
    fg: BaseConnector,
    function_urn: str,
    *,
    requests: Sequence[str] | None = None,
    status: AsyncInvocationStatus | None = None,
    query_begin_time: Moment | None = None,
    query_end_time: Moment | None = None,
    page_size: int | None = None,
) -> Listed[AsyncInvocation]:
    """Every asynchronous run of a function that is not over; ``requests`` are the ids of at most 10.

    Times as with :meth:`iter_async_invocations`. Source: "Querying Active Asynchronous Invocation Requests".
    """
    return listed(
        fg,
        "list_active_async_invocations",
        page_size,
        function_urn=function_urn,
        requests=requests,
        status=status,
        query_begin_time=query_begin_time,
        query_end_time=query_end_time,
    )


def iter_async_invoke_configs(
    fg: BaseConnector, function_urn: str, *, page_size: int | None = None
) -> Listed[AsyncInvokeConfig]:
    """The settings for asynchronous runs of every version of a function that has some.

    Source: "Querying the Asynchronous Notification Settings of a Function".
    """
    return listed(fg, "list_function_async_invoke_config", page_size, function_urn=function_urn)


def iter_reserved_instances(
    fg: BaseConnector, *, function_urn: str | None = None, page_size: int | None = None
) -> Listed[ReservedInstanceCount]:
    """How many instances each version of the project's functions, or of one, has reserved now.

    Source: "Querying the Number of Reserved Instances".
    """
    return listed(fg, "list_function_reserved_instances", page_size, urn=function_urn)


def iter_reserved_instance_configs(
    fg: BaseConnector, *, function_urn: str | None = None, page_size: int | None = None
) -> Listed[ReservedInstanceConfig]:
    """What is to be reserved, and when, for each version of the project's functions, or of one.

    Source: "Querying Reserved Instance Settings".
    """
    return listed(fg, "list_reserved_instance_configs", page_size, function_urn=function_urn)
