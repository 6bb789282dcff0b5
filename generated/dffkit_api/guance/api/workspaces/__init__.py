# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

"""The resource ``workspaces``: one method an operation, synchronous in :class:`Workspaces`, awaitable in :class:`AsyncWorkspaces`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...._bound import Bound
    from ...._send import AsyncSend, Send
    from ...models.modify_workspace import ModifyWorkspace
    from ...models.workspace import Workspace
    from ...models.workspace_reply import WorkspaceReply


class Workspaces:
    """The operations tagged ``workspaces``."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: Send, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    def get_current_workspace(
        self,
    ) -> Workspace:
        """Shows the workspace of the API key.

        The answer holds the token for writing data (`token`), which is why the key needs the administrator
        role.

        Returns:
            Workspace
        """
        from . import get_current_workspace as _endpoint

        _operation = OPERATIONS["get_current_workspace"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
            ),
            _endpoint._parse_content,
        )

    def modify_workspace(
        self,
        *,
        body: ModifyWorkspace,
    ) -> Workspace:
        """Changes name and description of the workspace.

        What is left out stays as it is. The answer is the workspace without its tokens.

        Args:
            body (ModifyWorkspace):

        Returns:
            Workspace
        """
        from . import modify_workspace as _endpoint

        _operation = OPERATIONS["modify_workspace"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )


class AsyncWorkspaces:
    """The operations tagged ``workspaces``, awaitable."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: AsyncSend, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    async def get_current_workspace(
        self,
    ) -> Workspace:
        """Shows the workspace of the API key.

        The answer holds the token for writing data (`token`), which is why the key needs the administrator
        role.

        Returns:
            Workspace
        """
        from . import get_current_workspace as _endpoint

        _operation = OPERATIONS["get_current_workspace"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
            ),
            _endpoint._parse_content,
        )

    async def modify_workspace(
        self,
        *,
        body: ModifyWorkspace,
    ) -> Workspace:
        """Changes name and description of the workspace.

        What is left out stays as it is. The answer is the workspace without its tokens.

        Args:
            body (ModifyWorkspace):

        Returns:
            Workspace
        """
        from . import modify_workspace as _endpoint

        _operation = OPERATIONS["modify_workspace"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )


__all__ = ["AsyncWorkspaces", "Workspaces"]
