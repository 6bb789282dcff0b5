"""From a function to a task of it: how long it may run and wait, and in which queue."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..limits import BY_ORIGIN, Limits
from ..task import Origin, Task

if TYPE_CHECKING:
    from .metadata import FunctionInfo


def task_for(
    function: FunctionInfo,
    origin: Origin,
    origin_id: str,
    kwargs: dict[str, Any],
    now: float,
    *,
    limits: Limits | None = None,
    queue: int | None = None,
    timeout: float | None = None,
    expires: float | None = None,
    **given: Any,
) -> Task:
    """The task of a call for the moment ``now``; ``given`` are other fields of :class:`Task`.

    Queue, timeout and expires are the ones given, else those of ``DFF.API``, else those of ``limits``, which are the
    origin's by default.
    """
    told, usual = function.options, limits or BY_ORIGIN[origin]
    runs = timeout or told.timeout or usual.timeout
    return Task(
        **{"chain": (function.id,), **given},
        func_id=function.id,
        kwargs=kwargs,
        origin=origin,
        origin_id=origin_id,
        queue=queue or told.queue or usual.queue,
        timeout=runs,
        expires=expires or told.expires or usual.expires or runs,
        trigger_time=now,
    )
