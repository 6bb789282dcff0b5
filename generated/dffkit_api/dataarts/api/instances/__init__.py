# Generated from specs/dataarts/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

"""The resource ``instances``: one method an operation, synchronous in :class:`Instances`, awaitable in :class:`AsyncInstances`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...types import UNSET

if TYPE_CHECKING:
    from ...._bound import Bound
    from ...._send import AsyncSend, Send
    from ...models.instance_answer import InstanceAnswer
    from ...types import Unset


class Instances:
    """The operations tagged ``instances``."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: Send, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    def show_instance_infos(
        self,
        task_id: str,
        *,
        workspace_id: str | Unset = UNSET,
        job_name: str,
        start_time: int,
        end_time: int,
        offset: int,
        limit: int,
        project_id: str | None = None,
        instance: str | None = None,
    ) -> InstanceAnswer:
        """Lists the runs of a job node.

        Lists the runs of a job node that a table comes from. The rows stand as JSON text in `body`, and
        hold JSON text themselves. The interface is for invited accounts only.

        Args:
            task_id (str):
            workspace_id (str | Unset):
            job_name (str):
            start_time (int):
            end_time (int):
            offset (int):
            limit (int):
            project_id (str | None): Left out: the value given when the client was made.
            instance (str | None): Left out: the value given when the client was made.

        Returns:
            InstanceAnswer
        """
        from . import show_instance_infos as _endpoint

        _operation = OPERATIONS["show_instance_infos"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                project_id=self._bound.required("project_id", project_id),
                task_id=task_id,
                workspace_id=workspace_id,
                job_name=job_name,
                start_time=start_time,
                end_time=end_time,
                offset=offset,
                limit=limit,
                instance=self._bound.required("instance", instance),
            ),
            _endpoint._parse_success,
        )


class AsyncInstances:
    """The operations tagged ``instances``, awaitable."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: AsyncSend, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    async def show_instance_infos(
        self,
        task_id: str,
        *,
        workspace_id: str | Unset = UNSET,
        job_name: str,
        start_time: int,
        end_time: int,
        offset: int,
        limit: int,
        project_id: str | None = None,
        instance: str | None = None,
    ) -> InstanceAnswer:
        """Lists the runs of a job node.

        Lists the runs of a job node that a table comes from. The rows stand as JSON text in `body`, and
        hold JSON text themselves. The interface is for invited accounts only.

        Args:
            task_id (str):
            workspace_id (str | Unset):
            job_name (str):
            start_time (int):
            end_time (int):
            offset (int):
            limit (int):
            project_id (str | None): Left out: the value given when the client was made.
            instance (str | None): Left out: the value given when the client was made.

        Returns:
            InstanceAnswer
        """
        from . import show_instance_infos as _endpoint

        _operation = OPERATIONS["show_instance_infos"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                project_id=self._bound.required("project_id", project_id),
                task_id=task_id,
                workspace_id=workspace_id,
                job_name=job_name,
                start_time=start_time,
                end_time=end_time,
                offset=offset,
                limit=limit,
                instance=self._bound.required("instance", instance),
            ),
            _endpoint._parse_success,
        )


__all__ = ["AsyncInstances", "Instances"]
