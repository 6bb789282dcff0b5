# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

"""The resource ``issue_auto_discoveries``: one method an operation, synchronous in :class:`IssueAutoDiscoveries`, awaitable in :class:`AsyncIssueAutoDiscoveries`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from typing import Any

    from ...._bound import Bound
    from ...._send import AsyncSend, Send
    from ...models.done_reply import DoneReply
    from ...models.issue_auto_discovery import IssueAutoDiscovery
    from ...models.issue_auto_discovery_list import IssueAutoDiscoveryList
    from ...models.issue_auto_discovery_list_reply import IssueAutoDiscoveryListReply
    from ...models.issue_auto_discovery_reply import IssueAutoDiscoveryReply
    from ...models.issue_auto_discovery_settings import IssueAutoDiscoverySettings
    from ...models.list_issue_auto_discoveries_is_disable import ListIssueAutoDiscoveriesIsDisable
    from ...models.set_issue_auto_discovery_disable import SetIssueAutoDiscoveryDisable
    from ...types import Unset


class IssueAutoDiscoveries:
    """The operations tagged ``issue_auto_discoveries``."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: Send, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    def list_issue_auto_discoveries(
        self,
        *,
        dql_namespace: list[str] | Unset = UNSET,
        is_disable: ListIssueAutoDiscoveriesIsDisable | Unset = UNSET,
        search: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        page_index: int | Unset = UNSET,
    ) -> IssueAutoDiscoveryList:
        """Lists the rules.

        Args:
            dql_namespace (list[str] | Unset):
            is_disable (ListIssueAutoDiscoveriesIsDisable | Unset):
            search (str | Unset):
            page_size (int | Unset):
            page_index (int | Unset):

        Returns:
            IssueAutoDiscoveryList
        """
        from . import list_issue_auto_discoveries as _endpoint

        _operation = OPERATIONS["list_issue_auto_discoveries"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                dql_namespace=dql_namespace,
                is_disable=is_disable,
                search=search,
                page_size=page_size,
                page_index=page_index,
            ),
            _endpoint._parse_content,
        )

    def iter_issue_auto_discoveries(
        self,
        *,
        dql_namespace: list[str] | Unset = UNSET,
        is_disable: ListIssueAutoDiscoveriesIsDisable | Unset = UNSET,
        search: str | Unset = UNSET,
        page_size: int = 100,
    ) -> Iterator[IssueAutoDiscovery]:
        """Gives the records of :meth:`list_issue_auto_discoveries` one by one, page after page.

        Args:
            dql_namespace (list[str] | Unset):
            is_disable (ListIssueAutoDiscoveriesIsDisable | Unset):
            search (str | Unset):
            page_size (int):

        Returns:
            Iterator[IssueAutoDiscovery]: nothing is asked for before the first record is wanted.
        """
        from ...._paging import rows
        from . import list_issue_auto_discoveries as _endpoint

        _operation = OPERATIONS["list_issue_auto_discoveries"]

        def _request(_position: int | Unset) -> dict[str, Any]:
            return self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                dql_namespace=dql_namespace,
                is_disable=is_disable,
                search=search,
                page_size=page_size,
                page_index=_position,
            )

        return rows(self._send, _operation, _request, _endpoint._parse_success)

    def get_issue_auto_discovery(
        self,
        cfg_uuid: str,
    ) -> IssueAutoDiscovery:
        """Shows a rule.

        Args:
            cfg_uuid (str):

        Returns:
            IssueAutoDiscovery
        """
        from . import get_issue_auto_discovery as _endpoint

        _operation = OPERATIONS["get_issue_auto_discovery"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                cfg_uuid=cfg_uuid,
            ),
            _endpoint._parse_content,
        )

    def create_issue_auto_discovery(
        self,
        *,
        body: IssueAutoDiscoverySettings,
    ) -> IssueAutoDiscovery:
        """Creates a rule.

        Args:
            body (IssueAutoDiscoverySettings):

        Returns:
            IssueAutoDiscovery
        """
        from . import create_issue_auto_discovery as _endpoint

        _operation = OPERATIONS["create_issue_auto_discovery"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    def modify_issue_auto_discovery(
        self,
        cfg_uuid: str,
        *,
        body: IssueAutoDiscoverySettings,
    ) -> IssueAutoDiscovery:
        """Changes a rule.

        Args:
            body (IssueAutoDiscoverySettings):
            cfg_uuid (str):

        Returns:
            IssueAutoDiscovery
        """
        from . import modify_issue_auto_discovery as _endpoint

        _operation = OPERATIONS["modify_issue_auto_discovery"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
                cfg_uuid=cfg_uuid,
            ),
            _endpoint._parse_content,
        )

    def set_issue_auto_discovery_disable(
        self,
        cfg_uuid: str,
        *,
        body: SetIssueAutoDiscoveryDisable,
    ) -> bool:
        """Disables or enables a rule.

        Args:
            body (SetIssueAutoDiscoveryDisable):
            cfg_uuid (str):

        Returns:
            bool
        """
        from . import set_issue_auto_discovery_disable as _endpoint

        _operation = OPERATIONS["set_issue_auto_discovery_disable"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
                cfg_uuid=cfg_uuid,
            ),
            _endpoint._parse_content,
        )

    def delete_issue_auto_discovery(
        self,
        cfg_uuid: str,
    ) -> bool:
        """Deletes a rule.

        Args:
            cfg_uuid (str):

        Returns:
            bool
        """
        from . import delete_issue_auto_discovery as _endpoint

        _operation = OPERATIONS["delete_issue_auto_discovery"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                cfg_uuid=cfg_uuid,
            ),
            _endpoint._parse_content,
        )


class AsyncIssueAutoDiscoveries:
    """The operations tagged ``issue_auto_discoveries``, awaitable."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: AsyncSend, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    async def list_issue_auto_discoveries(
        self,
        *,
        dql_namespace: list[str] | Unset = UNSET,
        is_disable: ListIssueAutoDiscoveriesIsDisable | Unset = UNSET,
        search: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        page_index: int | Unset = UNSET,
    ) -> IssueAutoDiscoveryList:
        """Lists the rules.

        Args:
            dql_namespace (list[str] | Unset):
            is_disable (ListIssueAutoDiscoveriesIsDisable | Unset):
            search (str | Unset):
            page_size (int | Unset):
            page_index (int | Unset):

        Returns:
            IssueAutoDiscoveryList
        """
        from . import list_issue_auto_discoveries as _endpoint

        _operation = OPERATIONS["list_issue_auto_discoveries"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                dql_namespace=dql_namespace,
                is_disable=is_disable,
                search=search,
                page_size=page_size,
                page_index=page_index,
            ),
            _endpoint._parse_content,
        )

    def iter_issue_auto_discoveries(
        self,
        *,
        dql_namespace: list[str] | Unset = UNSET,
        is_disable: ListIssueAutoDiscoveriesIsDisable | Unset = UNSET,
        search: str | Unset = UNSET,
        page_size: int = 100,
    ) -> AsyncIterator[IssueAutoDiscovery]:
        """Gives the records of :meth:`list_issue_auto_discoveries` one by one, page after page.

        Args:
            dql_namespace (list[str] | Unset):
            is_disable (ListIssueAutoDiscoveriesIsDisable | Unset):
            search (str | Unset):
            page_size (int):

        Returns:
            AsyncIterator[IssueAutoDiscovery]: nothing is asked for before the first record is wanted.
        """
        from ...._paging import async_rows
        from . import list_issue_auto_discoveries as _endpoint

        _operation = OPERATIONS["list_issue_auto_discoveries"]

        def _request(_position: int | Unset) -> dict[str, Any]:
            return self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                dql_namespace=dql_namespace,
                is_disable=is_disable,
                search=search,
                page_size=page_size,
                page_index=_position,
            )

        return async_rows(self._send, _operation, _request, _endpoint._parse_success)

    async def get_issue_auto_discovery(
        self,
        cfg_uuid: str,
    ) -> IssueAutoDiscovery:
        """Shows a rule.

        Args:
            cfg_uuid (str):

        Returns:
            IssueAutoDiscovery
        """
        from . import get_issue_auto_discovery as _endpoint

        _operation = OPERATIONS["get_issue_auto_discovery"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                cfg_uuid=cfg_uuid,
            ),
            _endpoint._parse_content,
        )

    async def create_issue_auto_discovery(
        self,
        *,
        body: IssueAutoDiscoverySettings,
    ) -> IssueAutoDiscovery:
        """Creates a rule.

        Args:
            body (IssueAutoDiscoverySettings):

        Returns:
            IssueAutoDiscovery
        """
        from . import create_issue_auto_discovery as _endpoint

        _operation = OPERATIONS["create_issue_auto_discovery"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    async def modify_issue_auto_discovery(
        self,
        cfg_uuid: str,
        *,
        body: IssueAutoDiscoverySettings,
    ) -> IssueAutoDiscovery:
        """Changes a rule.

        Args:
            body (IssueAutoDiscoverySettings):
            cfg_uuid (str):

        Returns:
            IssueAutoDiscovery
        """
        from . import modify_issue_auto_discovery as _endpoint

        _operation = OPERATIONS["modify_issue_auto_discovery"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
                cfg_uuid=cfg_uuid,
            ),
            _endpoint._parse_content,
        )

    async def set_issue_auto_discovery_disable(
        self,
        cfg_uuid: str,
        *,
        body: SetIssueAutoDiscoveryDisable,
    ) -> bool:
        """Disables or enables a rule.

        Args:
            body (SetIssueAutoDiscoveryDisable):
            cfg_uuid (str):

        Returns:
            bool
        """
        from . import set_issue_auto_discovery_disable as _endpoint

        _operation = OPERATIONS["set_issue_auto_discovery_disable"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
                cfg_uuid=cfg_uuid,
            ),
            _endpoint._parse_content,
        )

    async def delete_issue_auto_discovery(
        self,
        cfg_uuid: str,
    ) -> bool:
        """Deletes a rule.

        Args:
            cfg_uuid (str):

        Returns:
            bool
        """
        from . import delete_issue_auto_discovery as _endpoint

        _operation = OPERATIONS["delete_issue_auto_discovery"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                cfg_uuid=cfg_uuid,
            ),
            _endpoint._parse_content,
        )


__all__ = ["AsyncIssueAutoDiscoveries", "IssueAutoDiscoveries"]
