"""From a request that passed to a task."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..scripts import task_for

if TYPE_CHECKING:
    from ..entities import Api
    from ..scripts import FunctionInfo
    from ..task import Task
    from .requests.incoming import Incoming


def task_of(api: Api, function: FunctionInfo, kwargs: dict[str, Any], incoming: Incoming, now: float) -> Task:
    """The task of a call; how long it may run and wait is the function's to say."""
    return task_for(function, api.origin, api.id, kwargs, now, http_request=incoming.http_request())
