# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

"""The resource ``logmine``: one method an operation, synchronous in :class:`Logmine`, awaitable in :class:`AsyncLogmine`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...._bound import Bound
    from ...._send import AsyncSend, Send
    from ...models.logmine_result import LogmineResult
    from ...models.logmine_result_reply import LogmineResultReply
    from ...models.logmine_task import LogmineTask
    from ...models.logmine_task_reply import LogmineTaskReply
    from ...models.send_logmine_task import SendLogmineTask


class Logmine:
    """The operations tagged ``logmine``."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: Send, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    def send_logmine_task(
        self,
        *,
        body: SendLogmineTask,
    ) -> LogmineTask:
        """Starts a task that clusters similar texts.

        The answer names the task; `query_logmine_task` asks for its result.

        Args:
            body (SendLogmineTask):

        Returns:
            LogmineTask
        """
        from . import send_logmine_task as _endpoint

        _operation = OPERATIONS["send_logmine_task"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    def query_logmine_task(
        self,
        *,
        task_id: str,
    ) -> LogmineResult:
        """Shows the clusters that a task found.

        Args:
            task_id (str):

        Returns:
            LogmineResult
        """
        from . import query_logmine_task as _endpoint

        _operation = OPERATIONS["query_logmine_task"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                task_id=task_id,
            ),
            _endpoint._parse_content,
        )


class AsyncLogmine:
    """The operations tagged ``logmine``, awaitable."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: AsyncSend, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    async def send_logmine_task(
        self,
        *,
        body: SendLogmineTask,
    ) -> LogmineTask:
        """Starts a task that clusters similar texts.

        The answer names the task; `query_logmine_task` asks for its result.

        Args:
            body (SendLogmineTask):

        Returns:
            LogmineTask
        """
        from . import send_logmine_task as _endpoint

        _operation = OPERATIONS["send_logmine_task"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    async def query_logmine_task(
        self,
        *,
        task_id: str,
    ) -> LogmineResult:
        """Shows the clusters that a task found.

        Args:
            task_id (str):

        Returns:
            LogmineResult
        """
        from . import query_logmine_task as _endpoint

        _operation = OPERATIONS["query_logmine_task"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                task_id=task_id,
            ),
            _endpoint._parse_content,
        )


__all__ = ["AsyncLogmine", "Logmine"]
