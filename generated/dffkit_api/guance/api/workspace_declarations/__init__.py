# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

"""The resource ``workspace_declarations``: one method an operation, synchronous in :class:`WorkspaceDeclarations`, awaitable in :class:`AsyncWorkspaceDeclarations`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...._bound import Bound
    from ...._send import AsyncSend, Send
    from ...models.declared_values import DeclaredValues
    from ...models.declared_values_reply import DeclaredValuesReply
    from ...models.done_reply import DoneReply
    from ...models.modify_workspace_declaration import ModifyWorkspaceDeclaration


class WorkspaceDeclarations:
    """The operations tagged ``workspace_declarations``."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: Send, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    def get_workspace_declaration(
        self,
    ) -> DeclaredValues:
        """Shows the attributes of the workspace.

        Returns:
            DeclaredValues
        """
        from . import get_workspace_declaration as _endpoint

        _operation = OPERATIONS["get_workspace_declaration"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
            ),
            _endpoint._parse_content,
        )

    def modify_workspace_declaration(
        self,
        *,
        body: ModifyWorkspaceDeclaration,
    ) -> bool:
        """Sets the attributes of the workspace.

        Args:
            body (ModifyWorkspaceDeclaration):

        Returns:
            bool
        """
        from . import modify_workspace_declaration as _endpoint

        _operation = OPERATIONS["modify_workspace_declaration"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )


class AsyncWorkspaceDeclarations:
    """The operations tagged ``workspace_declarations``, awaitable."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: AsyncSend, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    async def get_workspace_declaration(
        self,
    ) -> DeclaredValues:
        """Shows the attributes of the workspace.

        Returns:
            DeclaredValues
        """
        from . import get_workspace_declaration as _endpoint

        _operation = OPERATIONS["get_workspace_declaration"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
            ),
            _endpoint._parse_content,
        )

    async def modify_workspace_declaration(
        self,
        *,
        body: ModifyWorkspaceDeclaration,
    ) -> bool:
        """Sets the attributes of the workspace.

        Args:
            body (ModifyWorkspaceDeclaration):

        Returns:
            bool
        """
        from . import modify_workspace_declaration as _endpoint

        _operation = OPERATIONS["modify_workspace_declaration"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )


__all__ = ["AsyncWorkspaceDeclarations", "WorkspaceDeclarations"]
