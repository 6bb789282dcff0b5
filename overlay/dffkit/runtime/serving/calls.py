"""From a request that passed to a task."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..entities import AsyncApi
from ..task import Task

if TYPE_CHECKING:
    from ..entities import SyncApi
    from ..scripts import FunctionInfo
    from .requests.incoming import Incoming

SYNC_QUEUE, ASYNC_QUEUE = 1, 3


def task_of(
    api: SyncApi | AsyncApi, function: FunctionInfo, kwargs: dict[str, Any], incoming: Incoming, now: float
) -> Task:
    """The task of a call; how long it may run and wait is the function's to say."""
    asynchronous = isinstance(api, AsyncApi)
    timeout = function.timeout(asynchronous=asynchronous)
    return Task(
        func_id=function.id,
        kwargs=kwargs,
        chain=(function.id,),
        origin="asyncAPI" if asynchronous else "syncAPI",
        origin_id=api.id,
        queue=function.options.queue or (ASYNC_QUEUE if asynchronous else SYNC_QUEUE),
        timeout=timeout,
        expires=function.options.expires or timeout,
        trigger_time=now,
        http_request=incoming.http_request(),
    )
