# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

"""The resource ``metrics``: one method an operation, synchronous in :class:`Metrics`, awaitable in :class:`AsyncMetrics`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...types import UNSET

if TYPE_CHECKING:
    from ...._bound import Bound
    from ...._send import AsyncSend, Send
    from ...models.function_metric_list import FunctionMetricList
    from ...types import Unset


class Metrics:
    """The operations tagged ``metrics``."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: Send, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    def list_function_as_metric(
        self,
        *,
        type_: str | Unset = UNSET,
        start_time: str | Unset = UNSET,
        end_time: str | Unset = UNSET,
        limit: str | Unset = UNSET,
        project_id: str | None = None,
    ) -> FunctionMetricList:
        """Report a metric of the functions

        Reports one metric over the functions of a project; without parameters, the ten functions that
        failed most within the last day. The answer has a `next_marker`, but there is no parameter to hand
        it back with.

        Args:
            type_ (str | Unset):
            start_time (str | Unset):
            end_time (str | Unset):
            limit (str | Unset):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            FunctionMetricList
        """
        from . import list_function_as_metric as _endpoint

        _operation = OPERATIONS["list_function_as_metric"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                project_id=self._bound.required("project_id", project_id),
                type_=type_,
                start_time=start_time,
                end_time=end_time,
                limit=limit,
            ),
            _endpoint._parse_success,
        )


class AsyncMetrics:
    """The operations tagged ``metrics``, awaitable."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: AsyncSend, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    async def list_function_as_metric(
        self,
        *,
        type_: str | Unset = UNSET,
        start_time: str | Unset = UNSET,
        end_time: str | Unset = UNSET,
        limit: str | Unset = UNSET,
        project_id: str | None = None,
    ) -> FunctionMetricList:
        """Report a metric of the functions

        Reports one metric over the functions of a project; without parameters, the ten functions that
        failed most within the last day. The answer has a `next_marker`, but there is no parameter to hand
        it back with.

        Args:
            type_ (str | Unset):
            start_time (str | Unset):
            end_time (str | Unset):
            limit (str | Unset):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            FunctionMetricList
        """
        from . import list_function_as_metric as _endpoint

        _operation = OPERATIONS["list_function_as_metric"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                project_id=self._bound.required("project_id", project_id),
                type_=type_,
                start_time=start_time,
                end_time=end_time,
                limit=limit,
            ),
            _endpoint._parse_success,
        )


__all__ = ["AsyncMetrics", "Metrics"]
