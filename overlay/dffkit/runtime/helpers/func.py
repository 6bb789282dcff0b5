"""``DFF.FUNC``: another task, which nobody waits for."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from ..context import Running, running
from ..task import LONGEST_CHAIN, ROOT, Task
from ..values import written

if TYPE_CHECKING:
    from collections.abc import Mapping

EXPIRES = 900


class EntityNotFound(LookupError):
    """There is no function, API, job or connector of this id."""


class FuncCircularCall(RuntimeError):
    """A function would call one that led to it."""


class FuncCallChainTooLong(RuntimeError):
    """More functions than may have called each other."""


class Func:
    """Makes a task of a function and returns at once; to wait for a result, import the script and call it."""

    def __call__(self, func_id: str, kwargs: Mapping[str, Any] | None = None, queue: int | None = None) -> None:
        """Accepts a call of ``set__script.func`` with ``kwargs``, which are JSON.

        The queue is the one given, else the function's, else that of the task which calls. Raises
        :class:`EntityNotFound`, :class:`FuncCircularCall`, :class:`FuncCallChainTooLong`.
        """
        task = running("FUNC")
        try:
            function = task.functions.find(func_id)
        except LookupError:
            raise EntityNotFound(f"Function not found: `{func_id}`") from None
        chain = _longer(task.task, func_id)
        options = function.options
        task.queue.put(
            replace(
                _child(task, func_id, kwargs),
                chain=chain,
                queue=queue_of(queue, options.queue, task.task.queue),
                timeout=function.timeout(),
                # Its waiting begins now, however long ago the moment was that the caller is for.
                expires=(options.expires or EXPIRES) + max(0.0, task.now() - task.task.trigger_time),
            )
        )


def queue_of(*numbers: int | None) -> int:
    """The first number that is given; raises ``ValueError`` for what is none from 1 to 9."""
    number = next(number for number in numbers if number is not None)
    if isinstance(number, bool) or not isinstance(number, int) or not 1 <= number <= 9:
        raise ValueError("queue should be an integer between 1 and 9")
    return number


def _child(task: Running, func_id: str, kwargs: Mapping[str, Any] | None) -> Task:
    own = task.task
    return Task(
        func_id,
        json.loads(written(dict(kwargs or {}))),
        root_id=own.id if own.root_id == ROOT else own.root_id,
        origin=own.origin,
        origin_id=own.origin_id,
        trigger_time=own.trigger_time,
    )


def _longer(own: Task, func_id: str) -> tuple[str, ...]:
    chain = own.chain or (own.func_id,)
    shown = " -> ".join((*chain, func_id))
    if func_id in chain:
        raise FuncCircularCall(f"a function would call one that led to it: {shown}")
    if len(chain) >= LONGEST_CHAIN:
        raise FuncCallChainTooLong(f"more than {LONGEST_CHAIN} functions would call each other: {shown}")
    return (*chain, func_id)


FUNC = Func()
