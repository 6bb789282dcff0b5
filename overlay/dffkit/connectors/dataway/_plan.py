"""Requests that follow from answers, written once for both connectors.

A plan is a generator: it yields calls, is sent their answers (or thrown their errors), and returns the result.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Generator
from typing import TypeVar

from ...errors import CallError
from ._answer import Answer
from ._call import Call

T = TypeVar("T")
Plan = Generator[Call, Answer, T]


def carried_out(plan: Plan[T], do: Callable[[Call], Answer]) -> T:
    """The result of a plan whose calls are made by ``do``."""
    try:
        call = next(plan)
        while True:
            try:
                answer = do(call)
            except CallError as error:
                call = plan.throw(error)
            else:
                call = plan.send(answer)
    except StopIteration as end:
        result: T = end.value
        return result


async def carried_out_async(plan: Plan[T], do: Callable[[Call], Awaitable[Answer]]) -> T:
    """The awaitable twin of :func:`carried_out`."""
    try:
        call = next(plan)
        while True:
            try:
                answer = await do(call)
            except CallError as error:
                call = plan.throw(error)
            else:
                call = plan.send(answer)
    except StopIteration as end:
        result: T = end.value
        return result
