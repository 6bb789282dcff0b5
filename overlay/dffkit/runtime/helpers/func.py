"""``DFF.FUNC``: another task, which nobody waits for."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..context import running
from ..limits import BY_ORIGIN, FIRST_QUEUE, LAST_QUEUE
from ..scripts import task_for
from ..task import LONGEST_CHAIN, ROOT
from ..values import written

if TYPE_CHECKING:
    from ..task import Task


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
        own = task.task
        made = task_for(
            function,
            own.origin,
            own.origin_id,
            kwargs_of(kwargs),
            own.trigger_time,
            limits=BY_ORIGIN["script"]._replace(queue=own.queue),
            queue=queue_of(queue),
            chain=_longer(own, func_id),
            root_id=own.id if own.root_id == ROOT else own.root_id,
        )
        task.queue.put(made.waiting_from(task.now()))


def kwargs_of(given: Mapping[str, Any] | None) -> dict[str, Any]:
    """The arguments as they arrive; raises ``ValueError`` for what are none."""
    if given is not None and not isinstance(given, Mapping):
        raise ValueError(f"kwargs should be a dict of names to values, not {type(given).__name__}")
    found: dict[str, Any] = json.loads(written(dict(given or {})))
    return found


def queue_of(number: int | None) -> int | None:
    """The queue that is asked for; raises ``ValueError`` for what is none from 1 to 15."""
    if number is None:
        return None
    if isinstance(number, bool) or not isinstance(number, int) or not FIRST_QUEUE <= number <= LAST_QUEUE:
        raise ValueError(f"queue should be an integer between {FIRST_QUEUE} and {LAST_QUEUE}")
    return number


def _longer(own: Task, func_id: str) -> tuple[str, ...]:
    chain = own.chain or (own.func_id,)
    shown = " -> ".join((*chain, func_id))
    if func_id in chain:
        raise FuncCircularCall(f"a function would call one that led to it: {shown}")
    if len(chain) >= LONGEST_CHAIN:
        raise FuncCallChainTooLong(f"more than {LONGEST_CHAIN} functions would call each other: {shown}")
    return (*chain, func_id)


FUNC = Func()
