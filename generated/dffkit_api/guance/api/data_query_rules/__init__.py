# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

"""The resource ``data_query_rules``: one method an operation, synchronous in :class:`DataQueryRules`, awaitable in :class:`AsyncDataQueryRules`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from typing import Any

    from ...._bound import Bound
    from ...._send import AsyncSend, Send
    from ...models.create_data_query_rule import CreateDataQueryRule
    from ...models.data_query_rule import DataQueryRule
    from ...models.data_query_rule_list import DataQueryRuleList
    from ...models.data_query_rule_list_reply import DataQueryRuleListReply
    from ...models.data_query_rule_reply import DataQueryRuleReply
    from ...models.delete_data_query_rules import DeleteDataQueryRules
    from ...models.done_reply import DoneReply
    from ...models.list_data_query_rules_is_mask import ListDataQueryRulesIsMask
    from ...models.list_data_query_rules_type import ListDataQueryRulesType
    from ...models.modify_data_query_rule import ModifyDataQueryRule
    from ...models.set_data_query_rules_disable import SetDataQueryRulesDisable
    from ...types import Unset


class DataQueryRules:
    """The operations tagged ``data_query_rules``."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: Send, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    def list_data_query_rules(
        self,
        *,
        type_: ListDataQueryRulesType,
        role_uuids: list[str] | Unset = UNSET,
        index_uuids: list[str] | Unset = UNSET,
        sources: list[str] | Unset = UNSET,
        is_mask: ListDataQueryRulesIsMask | Unset = UNSET,
        search: str | Unset = UNSET,
        page_index: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
    ) -> DataQueryRuleList:
        """Lists the access rules for one kind of data.

        Args:
            type_ (ListDataQueryRulesType):
            role_uuids (list[str] | Unset):
            index_uuids (list[str] | Unset):
            sources (list[str] | Unset):
            is_mask (ListDataQueryRulesIsMask | Unset):
            search (str | Unset):
            page_index (int | Unset):
            page_size (int | Unset):

        Returns:
            DataQueryRuleList
        """
        from . import list_data_query_rules as _endpoint

        _operation = OPERATIONS["list_data_query_rules"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                type_=type_,
                role_uuids=role_uuids,
                index_uuids=index_uuids,
                sources=sources,
                is_mask=is_mask,
                search=search,
                page_index=page_index,
                page_size=page_size,
            ),
            _endpoint._parse_content,
        )

    def iter_data_query_rules(
        self,
        *,
        type_: ListDataQueryRulesType,
        role_uuids: list[str] | Unset = UNSET,
        index_uuids: list[str] | Unset = UNSET,
        sources: list[str] | Unset = UNSET,
        is_mask: ListDataQueryRulesIsMask | Unset = UNSET,
        search: str | Unset = UNSET,
        page_size: int = 100,
    ) -> Iterator[DataQueryRule]:
        """Gives the records of :meth:`list_data_query_rules` one by one, page after page.

        Args:
            type_ (ListDataQueryRulesType):
            role_uuids (list[str] | Unset):
            index_uuids (list[str] | Unset):
            sources (list[str] | Unset):
            is_mask (ListDataQueryRulesIsMask | Unset):
            search (str | Unset):
            page_size (int):

        Returns:
            Iterator[DataQueryRule]: nothing is asked for before the first record is wanted.
        """
        from ...._paging import rows
        from . import list_data_query_rules as _endpoint

        _operation = OPERATIONS["list_data_query_rules"]

        def _request(_position: int | Unset) -> dict[str, Any]:
            return self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                type_=type_,
                role_uuids=role_uuids,
                index_uuids=index_uuids,
                sources=sources,
                is_mask=is_mask,
                search=search,
                page_index=_position,
                page_size=page_size,
            )

        return rows(self._send, _operation, _request, _endpoint._parse_success)

    def get_data_query_rule(
        self,
        query_rule_uuid: str,
    ) -> DataQueryRule:
        """Shows an access rule with its roles and sources.

        Args:
            query_rule_uuid (str):

        Returns:
            DataQueryRule
        """
        from . import get_data_query_rule as _endpoint

        _operation = OPERATIONS["get_data_query_rule"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                query_rule_uuid=query_rule_uuid,
            ),
            _endpoint._parse_content,
        )

    def create_data_query_rule(
        self,
        *,
        body: CreateDataQueryRule,
    ) -> DataQueryRule:
        """Creates an access rule.

        The roles read what the rule covers, and nothing else of these indexes or sources. Who has a role
        outside the rule as well is not limited by it. Several rules add up. Type `logging` needs `indexes`,
        all others need `sources`.

        Args:
            body (CreateDataQueryRule):

        Returns:
            DataQueryRule
        """
        from . import create_data_query_rule as _endpoint

        _operation = OPERATIONS["create_data_query_rule"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    def modify_data_query_rule(
        self,
        query_rule_uuid: str,
        *,
        body: ModifyDataQueryRule,
    ) -> DataQueryRule:
        """Replaces an access rule; its type stays.

        Args:
            body (ModifyDataQueryRule):
            query_rule_uuid (str):

        Returns:
            DataQueryRule
        """
        from . import modify_data_query_rule as _endpoint

        _operation = OPERATIONS["modify_data_query_rule"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
                query_rule_uuid=query_rule_uuid,
            ),
            _endpoint._parse_content,
        )

    def set_data_query_rules_disable(
        self,
        *,
        body: SetDataQueryRulesDisable,
    ) -> bool:
        """Disables access rules, or enables them again.

        Args:
            body (SetDataQueryRulesDisable):

        Returns:
            bool
        """
        from . import set_data_query_rules_disable as _endpoint

        _operation = OPERATIONS["set_data_query_rules_disable"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    def delete_data_query_rules(
        self,
        *,
        body: DeleteDataQueryRules,
    ) -> bool:
        """Deletes access rules.

        Args:
            body (DeleteDataQueryRules):

        Returns:
            bool
        """
        from . import delete_data_query_rules as _endpoint

        _operation = OPERATIONS["delete_data_query_rules"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )


class AsyncDataQueryRules:
    """The operations tagged ``data_query_rules``, awaitable."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: AsyncSend, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    async def list_data_query_rules(
        self,
        *,
        type_: ListDataQueryRulesType,
        role_uuids: list[str] | Unset = UNSET,
        index_uuids: list[str] | Unset = UNSET,
        sources: list[str] | Unset = UNSET,
        is_mask: ListDataQueryRulesIsMask | Unset = UNSET,
        search: str | Unset = UNSET,
        page_index: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
    ) -> DataQueryRuleList:
        """Lists the access rules for one kind of data.

        Args:
            type_ (ListDataQueryRulesType):
            role_uuids (list[str] | Unset):
            index_uuids (list[str] | Unset):
            sources (list[str] | Unset):
            is_mask (ListDataQueryRulesIsMask | Unset):
            search (str | Unset):
            page_index (int | Unset):
            page_size (int | Unset):

        Returns:
            DataQueryRuleList
        """
        from . import list_data_query_rules as _endpoint

        _operation = OPERATIONS["list_data_query_rules"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                type_=type_,
                role_uuids=role_uuids,
                index_uuids=index_uuids,
                sources=sources,
                is_mask=is_mask,
                search=search,
                page_index=page_index,
                page_size=page_size,
            ),
            _endpoint._parse_content,
        )

    def iter_data_query_rules(
        self,
        *,
        type_: ListDataQueryRulesType,
        role_uuids: list[str] | Unset = UNSET,
        index_uuids: list[str] | Unset = UNSET,
        sources: list[str] | Unset = UNSET,
        is_mask: ListDataQueryRulesIsMask | Unset = UNSET,
        search: str | Unset = UNSET,
        page_size: int = 100,
    ) -> AsyncIterator[DataQueryRule]:
        """Gives the records of :meth:`list_data_query_rules` one by one, page after page.

        Args:
            type_ (ListDataQueryRulesType):
            role_uuids (list[str] | Unset):
            index_uuids (list[str] | Unset):
            sources (list[str] | Unset):
            is_mask (ListDataQueryRulesIsMask | Unset):
            search (str | Unset):
            page_size (int):

        Returns:
            AsyncIterator[DataQueryRule]: nothing is asked for before the first record is wanted.
        """
        from ...._paging import async_rows
        from . import list_data_query_rules as _endpoint

        _operation = OPERATIONS["list_data_query_rules"]

        def _request(_position: int | Unset) -> dict[str, Any]:
            return self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                type_=type_,
                role_uuids=role_uuids,
                index_uuids=index_uuids,
                sources=sources,
                is_mask=is_mask,
                search=search,
                page_index=_position,
                page_size=page_size,
            )

        return async_rows(self._send, _operation, _request, _endpoint._parse_success)

    async def get_data_query_rule(
        self,
        query_rule_uuid: str,
    ) -> DataQueryRule:
        """Shows an access rule with its roles and sources.

        Args:
            query_rule_uuid (str):

        Returns:
            DataQueryRule
        """
        from . import get_data_query_rule as _endpoint

        _operation = OPERATIONS["get_data_query_rule"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                query_rule_uuid=query_rule_uuid,
            ),
            _endpoint._parse_content,
        )

    async def create_data_query_rule(
        self,
        *,
        body: CreateDataQueryRule,
    ) -> DataQueryRule:
        """Creates an access rule.

        The roles read what the rule covers, and nothing else of these indexes or sources. Who has a role
        outside the rule as well is not limited by it. Several rules add up. Type `logging` needs `indexes`,
        all others need `sources`.

        Args:
            body (CreateDataQueryRule):

        Returns:
            DataQueryRule
        """
        from . import create_data_query_rule as _endpoint

        _operation = OPERATIONS["create_data_query_rule"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    async def modify_data_query_rule(
        self,
        query_rule_uuid: str,
        *,
        body: ModifyDataQueryRule,
    ) -> DataQueryRule:
        """Replaces an access rule; its type stays.

        Args:
            body (ModifyDataQueryRule):
            query_rule_uuid (str):

        Returns:
            DataQueryRule
        """
        from . import modify_data_query_rule as _endpoint

        _operation = OPERATIONS["modify_data_query_rule"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
                query_rule_uuid=query_rule_uuid,
            ),
            _endpoint._parse_content,
        )

    async def set_data_query_rules_disable(
        self,
        *,
        body: SetDataQueryRulesDisable,
    ) -> bool:
        """Disables access rules, or enables them again.

        Args:
            body (SetDataQueryRulesDisable):

        Returns:
            bool
        """
        from . import set_data_query_rules_disable as _endpoint

        _operation = OPERATIONS["set_data_query_rules_disable"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    async def delete_data_query_rules(
        self,
        *,
        body: DeleteDataQueryRules,
    ) -> bool:
        """Deletes access rules.

        Args:
            body (DeleteDataQueryRules):

        Returns:
            bool
        """
        from . import delete_data_query_rules as _endpoint

        _operation = OPERATIONS["delete_data_query_rules"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )


__all__ = ["AsyncDataQueryRules", "DataQueryRules"]
