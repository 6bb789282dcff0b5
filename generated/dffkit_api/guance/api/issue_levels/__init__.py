# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

"""The resource ``issue_levels``: one method an operation, synchronous in :class:`IssueLevels`, awaitable in :class:`AsyncIssueLevels`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from typing import Any

    from ...._bound import Bound
    from ...._send import AsyncSend, Send
    from ...models.create_issue_level import CreateIssueLevel
    from ...models.delete_issue_levels import DeleteIssueLevels
    from ...models.done_reply import DoneReply
    from ...models.issue_level import IssueLevel
    from ...models.issue_level_config import IssueLevelConfig
    from ...models.issue_level_config_reply import IssueLevelConfigReply
    from ...models.issue_level_list_reply import IssueLevelListReply
    from ...models.issue_level_reply import IssueLevelReply
    from ...models.modify_issue_level import ModifyIssueLevel
    from ...models.set_issue_level_config import SetIssueLevelConfig
    from ...types import Unset


class IssueLevels:
    """The operations tagged ``issue_levels``."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: Send, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    def list_issue_levels(
        self,
    ) -> list[IssueLevel]:
        """Lists the levels.

        All levels at once, there is no paging. Built-in ones have no dates and no creator.

        Returns:
            list[IssueLevel]
        """
        from . import list_issue_levels as _endpoint

        _operation = OPERATIONS["list_issue_levels"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
            ),
            _endpoint._parse_content,
        )

    def iter_issue_levels(
        self,
    ) -> Iterator[IssueLevel]:
        """Gives the records of :meth:`list_issue_levels` one by one.

        All levels at once, there is no paging. Built-in ones have no dates and no creator.

        Returns:
            Iterator[IssueLevel]: nothing is asked for before the first record is wanted.
        """
        from ...._paging import rows
        from . import list_issue_levels as _endpoint

        _operation = OPERATIONS["list_issue_levels"]

        def _request(_position: int | Unset) -> dict[str, Any]:
            return self._bound.request(
                _operation,
                _endpoint._get_kwargs,
            )

        return rows(self._send, _operation, _request, _endpoint._parse_success)

    def create_issue_level(
        self,
        *,
        body: CreateIssueLevel,
    ) -> IssueLevel:
        """Creates a level.

        Args:
            body (CreateIssueLevel):

        Returns:
            IssueLevel
        """
        from . import create_issue_level as _endpoint

        _operation = OPERATIONS["create_issue_level"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    def modify_issue_level(
        self,
        issue_level_uuid: str,
        *,
        body: ModifyIssueLevel,
    ) -> IssueLevel:
        """Changes a level of the workspace.

        Args:
            body (ModifyIssueLevel):
            issue_level_uuid (str):

        Returns:
            IssueLevel
        """
        from . import modify_issue_level as _endpoint

        _operation = OPERATIONS["modify_issue_level"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
                issue_level_uuid=issue_level_uuid,
            ),
            _endpoint._parse_content,
        )

    def delete_issue_levels(
        self,
        *,
        body: DeleteIssueLevels,
    ) -> bool:
        """Deletes levels of the workspace.

        Args:
            body (DeleteIssueLevels):

        Returns:
            bool
        """
        from . import delete_issue_levels as _endpoint

        _operation = OPERATIONS["delete_issue_levels"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    def get_issue_level_config(
        self,
    ) -> IssueLevelConfig:
        """Shows whether the built-in levels are disabled.

        Returns:
            IssueLevelConfig
        """
        from . import get_issue_level_config as _endpoint

        _operation = OPERATIONS["get_issue_level_config"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
            ),
            _endpoint._parse_content,
        )

    def set_issue_level_config(
        self,
        *,
        body: SetIssueLevelConfig,
    ) -> IssueLevelConfig:
        """Disables or enables the built-in levels.

        Args:
            body (SetIssueLevelConfig):

        Returns:
            IssueLevelConfig
        """
        from . import set_issue_level_config as _endpoint

        _operation = OPERATIONS["set_issue_level_config"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )


class AsyncIssueLevels:
    """The operations tagged ``issue_levels``, awaitable."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: AsyncSend, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    async def list_issue_levels(
        self,
    ) -> list[IssueLevel]:
        """Lists the levels.

        All levels at once, there is no paging. Built-in ones have no dates and no creator.

        Returns:
            list[IssueLevel]
        """
        from . import list_issue_levels as _endpoint

        _operation = OPERATIONS["list_issue_levels"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
            ),
            _endpoint._parse_content,
        )

    def iter_issue_levels(
        self,
    ) -> AsyncIterator[IssueLevel]:
        """Gives the records of :meth:`list_issue_levels` one by one.

        All levels at once, there is no paging. Built-in ones have no dates and no creator.

        Returns:
            AsyncIterator[IssueLevel]: nothing is asked for before the first record is wanted.
        """
        from ...._paging import async_rows
        from . import list_issue_levels as _endpoint

        _operation = OPERATIONS["list_issue_levels"]

        def _request(_position: int | Unset) -> dict[str, Any]:
            return self._bound.request(
                _operation,
                _endpoint._get_kwargs,
            )

        return async_rows(self._send, _operation, _request, _endpoint._parse_success)

    async def create_issue_level(
        self,
        *,
        body: CreateIssueLevel,
    ) -> IssueLevel:
        """Creates a level.

        Args:
            body (CreateIssueLevel):

        Returns:
            IssueLevel
        """
        from . import create_issue_level as _endpoint

        _operation = OPERATIONS["create_issue_level"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    async def modify_issue_level(
        self,
        issue_level_uuid: str,
        *,
        body: ModifyIssueLevel,
    ) -> IssueLevel:
        """Changes a level of the workspace.

        Args:
            body (ModifyIssueLevel):
            issue_level_uuid (str):

        Returns:
            IssueLevel
        """
        from . import modify_issue_level as _endpoint

        _operation = OPERATIONS["modify_issue_level"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
                issue_level_uuid=issue_level_uuid,
            ),
            _endpoint._parse_content,
        )

    async def delete_issue_levels(
        self,
        *,
        body: DeleteIssueLevels,
    ) -> bool:
        """Deletes levels of the workspace.

        Args:
            body (DeleteIssueLevels):

        Returns:
            bool
        """
        from . import delete_issue_levels as _endpoint

        _operation = OPERATIONS["delete_issue_levels"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    async def get_issue_level_config(
        self,
    ) -> IssueLevelConfig:
        """Shows whether the built-in levels are disabled.

        Returns:
            IssueLevelConfig
        """
        from . import get_issue_level_config as _endpoint

        _operation = OPERATIONS["get_issue_level_config"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
            ),
            _endpoint._parse_content,
        )

    async def set_issue_level_config(
        self,
        *,
        body: SetIssueLevelConfig,
    ) -> IssueLevelConfig:
        """Disables or enables the built-in levels.

        Args:
            body (SetIssueLevelConfig):

        Returns:
            IssueLevelConfig
        """
        from . import set_issue_level_config as _endpoint

        _operation = OPERATIONS["set_issue_level_config"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )


__all__ = ["AsyncIssueLevels", "IssueLevels"]
