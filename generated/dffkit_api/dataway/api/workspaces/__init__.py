# Generated from specs/dataway/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

"""The resource ``workspaces``: one method an operation, synchronous in :class:`Workspaces`, awaitable in :class:`AsyncWorkspaces`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...._bound import Bound
    from ...._send import AsyncSend, Send
    from ...models.workspace_tokens import WorkspaceTokens
    from ...models.workspaces_reply import WorkspacesReply


class Workspaces:
    """The operations tagged ``workspaces``."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: Send, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    def get_workspaces(
        self,
        *,
        body: WorkspaceTokens,
    ) -> WorkspacesReply:
        """Tells what workspaces some tokens are of, and how much they have used.

        Those that are asked for stand in the body; the token in the query is the caller's own.

        Args:
            body (WorkspaceTokens):

        Returns:
            WorkspacesReply
        """
        from . import get_workspaces as _endpoint

        _operation = OPERATIONS["get_workspaces"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_success,
        )


class AsyncWorkspaces:
    """The operations tagged ``workspaces``, awaitable."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: AsyncSend, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    async def get_workspaces(
        self,
        *,
        body: WorkspaceTokens,
    ) -> WorkspacesReply:
        """Tells what workspaces some tokens are of, and how much they have used.

        Those that are asked for stand in the body; the token in the query is the caller's own.

        Args:
            body (WorkspaceTokens):

        Returns:
            WorkspacesReply
        """
        from . import get_workspaces as _endpoint

        _operation = OPERATIONS["get_workspaces"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_success,
        )


__all__ = ["AsyncWorkspaces", "Workspaces"]
