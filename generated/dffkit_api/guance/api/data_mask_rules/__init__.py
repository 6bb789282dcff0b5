# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

"""The resource ``data_mask_rules``: one method an operation, synchronous in :class:`DataMaskRules`, awaitable in :class:`AsyncDataMaskRules`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from typing import Any

    from ...._bound import Bound
    from ...._send import AsyncSend, Send
    from ...models.data_mask_rule import DataMaskRule
    from ...models.data_mask_rule_list import DataMaskRuleList
    from ...models.data_mask_rule_list_reply import DataMaskRuleListReply
    from ...models.data_mask_rule_reply import DataMaskRuleReply
    from ...models.data_mask_rule_settings import DataMaskRuleSettings
    from ...models.delete_data_mask_rules import DeleteDataMaskRules
    from ...models.done_reply import DoneReply
    from ...models.set_data_mask_rules_disable import SetDataMaskRulesDisable
    from ...types import Unset


class DataMaskRules:
    """The operations tagged ``data_mask_rules``."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: Send, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    def list_data_mask_rules(
        self,
        *,
        search: str | Unset = UNSET,
        page_index: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
    ) -> DataMaskRuleList:
        """Lists the masking rules.

        Args:
            search (str | Unset):
            page_index (int | Unset):
            page_size (int | Unset):

        Returns:
            DataMaskRuleList
        """
        from . import list_data_mask_rules as _endpoint

        _operation = OPERATIONS["list_data_mask_rules"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                search=search,
                page_index=page_index,
                page_size=page_size,
            ),
            _endpoint._parse_content,
        )

    def iter_data_mask_rules(
        self,
        *,
        search: str | Unset = UNSET,
        page_size: int = 100,
    ) -> Iterator[DataMaskRule]:
        """Gives the records of :meth:`list_data_mask_rules` one by one, page after page.

        Args:
            search (str | Unset):
            page_size (int):

        Returns:
            Iterator[DataMaskRule]: nothing is asked for before the first record is wanted.
        """
        from ...._paging import rows
        from . import list_data_mask_rules as _endpoint

        _operation = OPERATIONS["list_data_mask_rules"]

        def _request(_position: int | Unset) -> dict[str, Any]:
            return self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                search=search,
                page_index=_position,
                page_size=page_size,
            )

        return rows(self._send, _operation, _request, _endpoint._parse_success)

    def get_data_mask_rule(
        self,
        data_mask_rule_uuid: str,
    ) -> DataMaskRule:
        """Shows a masking rule.

        Args:
            data_mask_rule_uuid (str):

        Returns:
            DataMaskRule
        """
        from . import get_data_mask_rule as _endpoint

        _operation = OPERATIONS["get_data_mask_rule"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                data_mask_rule_uuid=data_mask_rule_uuid,
            ),
            _endpoint._parse_content,
        )

    def create_data_mask_rule(
        self,
        *,
        body: DataMaskRuleSettings,
    ) -> DataMaskRule:
        """Creates a masking rule.

        Args:
            body (DataMaskRuleSettings):

        Returns:
            DataMaskRule
        """
        from . import create_data_mask_rule as _endpoint

        _operation = OPERATIONS["create_data_mask_rule"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    def modify_data_mask_rule(
        self,
        data_mask_rule_uuid: str,
        *,
        body: DataMaskRuleSettings,
    ) -> DataMaskRule:
        """Replaces a masking rule.

        Args:
            body (DataMaskRuleSettings):
            data_mask_rule_uuid (str):

        Returns:
            DataMaskRule
        """
        from . import modify_data_mask_rule as _endpoint

        _operation = OPERATIONS["modify_data_mask_rule"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
                data_mask_rule_uuid=data_mask_rule_uuid,
            ),
            _endpoint._parse_content,
        )

    def set_data_mask_rules_disable(
        self,
        *,
        body: SetDataMaskRulesDisable,
    ) -> bool:
        """Disables masking rules, or enables them again.

        Args:
            body (SetDataMaskRulesDisable):

        Returns:
            bool
        """
        from . import set_data_mask_rules_disable as _endpoint

        _operation = OPERATIONS["set_data_mask_rules_disable"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    def delete_data_mask_rules(
        self,
        *,
        body: DeleteDataMaskRules,
    ) -> bool:
        """Deletes masking rules.

        Args:
            body (DeleteDataMaskRules):

        Returns:
            bool
        """
        from . import delete_data_mask_rules as _endpoint

        _operation = OPERATIONS["delete_data_mask_rules"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )


class AsyncDataMaskRules:
    """The operations tagged ``data_mask_rules``, awaitable."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: AsyncSend, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    async def list_data_mask_rules(
        self,
        *,
        search: str | Unset = UNSET,
        page_index: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
    ) -> DataMaskRuleList:
        """Lists the masking rules.

        Args:
            search (str | Unset):
            page_index (int | Unset):
            page_size (int | Unset):

        Returns:
            DataMaskRuleList
        """
        from . import list_data_mask_rules as _endpoint

        _operation = OPERATIONS["list_data_mask_rules"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                search=search,
                page_index=page_index,
                page_size=page_size,
            ),
            _endpoint._parse_content,
        )

    def iter_data_mask_rules(
        self,
        *,
        search: str | Unset = UNSET,
        page_size: int = 100,
    ) -> AsyncIterator[DataMaskRule]:
        """Gives the records of :meth:`list_data_mask_rules` one by one, page after page.

        Args:
            search (str | Unset):
            page_size (int):

        Returns:
            AsyncIterator[DataMaskRule]: nothing is asked for before the first record is wanted.
        """
        from ...._paging import async_rows
        from . import list_data_mask_rules as _endpoint

        _operation = OPERATIONS["list_data_mask_rules"]

        def _request(_position: int | Unset) -> dict[str, Any]:
            return self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                search=search,
                page_index=_position,
                page_size=page_size,
            )

        return async_rows(self._send, _operation, _request, _endpoint._parse_success)

    async def get_data_mask_rule(
        self,
        data_mask_rule_uuid: str,
    ) -> DataMaskRule:
        """Shows a masking rule.

        Args:
            data_mask_rule_uuid (str):

        Returns:
            DataMaskRule
        """
        from . import get_data_mask_rule as _endpoint

        _operation = OPERATIONS["get_data_mask_rule"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                data_mask_rule_uuid=data_mask_rule_uuid,
            ),
            _endpoint._parse_content,
        )

    async def create_data_mask_rule(
        self,
        *,
        body: DataMaskRuleSettings,
    ) -> DataMaskRule:
        """Creates a masking rule.

        Args:
            body (DataMaskRuleSettings):

        Returns:
            DataMaskRule
        """
        from . import create_data_mask_rule as _endpoint

        _operation = OPERATIONS["create_data_mask_rule"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    async def modify_data_mask_rule(
        self,
        data_mask_rule_uuid: str,
        *,
        body: DataMaskRuleSettings,
    ) -> DataMaskRule:
        """Replaces a masking rule.

        Args:
            body (DataMaskRuleSettings):
            data_mask_rule_uuid (str):

        Returns:
            DataMaskRule
        """
        from . import modify_data_mask_rule as _endpoint

        _operation = OPERATIONS["modify_data_mask_rule"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
                data_mask_rule_uuid=data_mask_rule_uuid,
            ),
            _endpoint._parse_content,
        )

    async def set_data_mask_rules_disable(
        self,
        *,
        body: SetDataMaskRulesDisable,
    ) -> bool:
        """Disables masking rules, or enables them again.

        Args:
            body (SetDataMaskRulesDisable):

        Returns:
            bool
        """
        from . import set_data_mask_rules_disable as _endpoint

        _operation = OPERATIONS["set_data_mask_rules_disable"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    async def delete_data_mask_rules(
        self,
        *,
        body: DeleteDataMaskRules,
    ) -> bool:
        """Deletes masking rules.

        Args:
            body (DeleteDataMaskRules):

        Returns:
            bool
        """
        from . import delete_data_mask_rules as _endpoint

        _operation = OPERATIONS["delete_data_mask_rules"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )


__all__ = ["AsyncDataMaskRules", "DataMaskRules"]
