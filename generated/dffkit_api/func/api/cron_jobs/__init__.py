# Generated from specs/func/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

"""The resource ``cron_jobs``: one method an operation, synchronous in :class:`CronJobs`, awaitable in :class:`AsyncCronJobs`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...._bound import Bound
    from ...._send import AsyncSend, Send
    from ...models.empty_reply import EmptyReply


class CronJobs:
    """The operations tagged ``cron_jobs``."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: Send, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    def run_cron_job(
        self,
        id: str,
    ) -> EmptyReply:
        """Runs a cron job now.

        It runs even when it is disabled, paused or expired. The answer does not wait for the function and
        names no task.

        Args:
            id (str):

        Returns:
            EmptyReply
        """
        from . import run_cron_job as _endpoint

        _operation = OPERATIONS["run_cron_job"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                id=id,
            ),
            _endpoint._parse_success,
        )


class AsyncCronJobs:
    """The operations tagged ``cron_jobs``, awaitable."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: AsyncSend, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    async def run_cron_job(
        self,
        id: str,
    ) -> EmptyReply:
        """Runs a cron job now.

        It runs even when it is disabled, paused or expired. The answer does not wait for the function and
        names no task.

        Args:
            id (str):

        Returns:
            EmptyReply
        """
        from . import run_cron_job as _endpoint

        _operation = OPERATIONS["run_cron_job"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                id=id,
            ),
            _endpoint._parse_success,
        )


__all__ = ["AsyncCronJobs", "CronJobs"]
