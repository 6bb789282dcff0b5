# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

"""The resource ``snapshots``: one method an operation, synchronous in :class:`Snapshots`, awaitable in :class:`AsyncSnapshots`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...._bound import Bound
    from ...._send import AsyncSend, Send
    from ...models.show_func_snapshot_state_action import ShowFuncSnapshotStateAction
    from ...models.snapshot_state import SnapshotState
    from ...models.update_func_snapshot_action import UpdateFuncSnapshotAction


class Snapshots:
    """The operations tagged ``snapshots``."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: Send, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    def show_func_snapshot_state(
        self,
        function_urn: str,
        action: ShowFuncSnapshotStateAction,
        *,
        project_id: str | None = None,
    ) -> SnapshotState:
        """Shows the snapshot of a version.

        Shows how far the snapshot is from which instances of a version start, or whether snapshots are
        switched on.

        Args:
            function_urn (str):
            action (ShowFuncSnapshotStateAction):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            SnapshotState
        """
        from . import show_func_snapshot_state as _endpoint

        _operation = OPERATIONS["show_func_snapshot_state"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                project_id=self._bound.required("project_id", project_id),
                function_urn=function_urn,
                action=action,
            ),
            _endpoint._parse_success,
        )

    def update_func_snapshot(
        self,
        function_urn: str,
        action: UpdateFuncSnapshotAction,
        *,
        project_id: str | None = None,
    ) -> None:
        """Switches the snapshot of a version on or off.

        Has instances of a version start from a snapshot, or no longer; for Java, and not for `latest`.

        Args:
            function_urn (str):
            action (UpdateFuncSnapshotAction):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            None
        """
        from . import update_func_snapshot as _endpoint

        _operation = OPERATIONS["update_func_snapshot"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                project_id=self._bound.required("project_id", project_id),
                function_urn=function_urn,
                action=action,
            ),
            _endpoint._parse_success,
        )


class AsyncSnapshots:
    """The operations tagged ``snapshots``, awaitable."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: AsyncSend, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    async def show_func_snapshot_state(
        self,
        function_urn: str,
        action: ShowFuncSnapshotStateAction,
        *,
        project_id: str | None = None,
    ) -> SnapshotState:
        """Shows the snapshot of a version.

        Shows how far the snapshot is from which instances of a version start, or whether snapshots are
        switched on.

        Args:
            function_urn (str):
            action (ShowFuncSnapshotStateAction):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            SnapshotState
        """
        from . import show_func_snapshot_state as _endpoint

        _operation = OPERATIONS["show_func_snapshot_state"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                project_id=self._bound.required("project_id", project_id),
                function_urn=function_urn,
                action=action,
            ),
            _endpoint._parse_success,
        )

    async def update_func_snapshot(
        self,
        function_urn: str,
        action: UpdateFuncSnapshotAction,
        *,
        project_id: str | None = None,
    ) -> None:
        """Switches the snapshot of a version on or off.

        Has instances of a version start from a snapshot, or no longer; for Java, and not for `latest`.

        Args:
            function_urn (str):
            action (UpdateFuncSnapshotAction):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            None
        """
        from . import update_func_snapshot as _endpoint

        _operation = OPERATIONS["update_func_snapshot"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                project_id=self._bound.required("project_id", project_id),
                function_urn=function_urn,
                action=action,
            ),
            _endpoint._parse_success,
        )


__all__ = ["AsyncSnapshots", "Snapshots"]
