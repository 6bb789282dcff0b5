# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

"""The resource ``metrics``: one method an operation, synchronous in :class:`Metrics`, awaitable in :class:`AsyncMetrics`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...._bound import Bound
    from ...._send import AsyncSend, Send
    from ...models.metric_info import MetricInfo
    from ...models.metric_info_reply import MetricInfoReply


class Metrics:
    """The operations tagged ``metrics``."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: Send, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    def get_metric_info(
        self,
        *,
        metric: str,
    ) -> MetricInfo:
        """Describes fields and tags of a measurement.

        Args:
            metric (str):

        Returns:
            MetricInfo
        """
        from . import get_metric_info as _endpoint

        _operation = OPERATIONS["get_metric_info"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                metric=metric,
            ),
            _endpoint._parse_content,
        )


class AsyncMetrics:
    """The operations tagged ``metrics``, awaitable."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: AsyncSend, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    async def get_metric_info(
        self,
        *,
        metric: str,
    ) -> MetricInfo:
        """Describes fields and tags of a measurement.

        Args:
            metric (str):

        Returns:
            MetricInfo
        """
        from . import get_metric_info as _endpoint

        _operation = OPERATIONS["get_metric_info"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                metric=metric,
            ),
            _endpoint._parse_content,
        )


__all__ = ["AsyncMetrics", "Metrics"]
