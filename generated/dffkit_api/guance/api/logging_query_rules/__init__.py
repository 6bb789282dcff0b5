# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

"""The resource ``logging_query_rules``: one method an operation, synchronous in :class:`LoggingQueryRules`, awaitable in :class:`AsyncLoggingQueryRules`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from typing import Any

    from ...._bound import Bound
    from ...._send import AsyncSend, Send
    from ...models.create_logging_query_rule import CreateLoggingQueryRule
    from ...models.delete_logging_query_rules import DeleteLoggingQueryRules
    from ...models.done_reply import DoneReply
    from ...models.logging_query_rule import LoggingQueryRule
    from ...models.logging_query_rule_list_reply import LoggingQueryRuleListReply
    from ...models.logging_query_rule_reply import LoggingQueryRuleReply
    from ...models.modify_logging_query_rule import ModifyLoggingQueryRule
    from ...models.set_logging_query_rules_disable import SetLoggingQueryRulesDisable
    from ...types import Unset


class LoggingQueryRules:
    """The operations tagged ``logging_query_rules``."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: Send, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    def list_logging_query_rules(
        self,
        *,
        page_index: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
    ) -> list[LoggingQueryRule]:
        """Lists the access rules for logs.

        Args:
            page_index (int | Unset):
            page_size (int | Unset):

        Returns:
            list[LoggingQueryRule]
        """
        from . import list_logging_query_rules as _endpoint

        _operation = OPERATIONS["list_logging_query_rules"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                page_index=page_index,
                page_size=page_size,
            ),
            _endpoint._parse_content,
        )

    def iter_logging_query_rules(
        self,
        *,
        page_size: int = 100,
    ) -> Iterator[LoggingQueryRule]:
        """Gives the records of :meth:`list_logging_query_rules` one by one, page after page.

        Args:
            page_size (int):

        Returns:
            Iterator[LoggingQueryRule]: nothing is asked for before the first record is wanted.
        """
        from ...._paging import rows
        from . import list_logging_query_rules as _endpoint

        _operation = OPERATIONS["list_logging_query_rules"]

        def _request(_position: int | Unset) -> dict[str, Any]:
            return self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                page_index=_position,
                page_size=page_size,
            )

        return rows(self._send, _operation, _request, _endpoint._parse_success)

    def get_logging_query_rule(
        self,
        logging_query_rule_uuid: str,
    ) -> LoggingQueryRule:
        """Shows an access rule for logs with its roles and indexes.

        Args:
            logging_query_rule_uuid (str):

        Returns:
            LoggingQueryRule
        """
        from . import get_logging_query_rule as _endpoint

        _operation = OPERATIONS["get_logging_query_rule"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                logging_query_rule_uuid=logging_query_rule_uuid,
            ),
            _endpoint._parse_content,
        )

    def create_logging_query_rule(
        self,
        *,
        body: CreateLoggingQueryRule,
    ) -> LoggingQueryRule:
        """Creates an access rule for logs.

        The roles read what the rule covers, and nothing else of these indexes. Who has a role outside the
        rule as well is not limited by it. Several rules add up.

        Args:
            body (CreateLoggingQueryRule):

        Returns:
            LoggingQueryRule
        """
        from . import create_logging_query_rule as _endpoint

        _operation = OPERATIONS["create_logging_query_rule"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    def modify_logging_query_rule(
        self,
        logging_query_rule_uuid: str,
        *,
        body: ModifyLoggingQueryRule,
    ) -> LoggingQueryRule:
        """Replaces an access rule for logs.

        Args:
            body (ModifyLoggingQueryRule):
            logging_query_rule_uuid (str):

        Returns:
            LoggingQueryRule
        """
        from . import modify_logging_query_rule as _endpoint

        _operation = OPERATIONS["modify_logging_query_rule"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
                logging_query_rule_uuid=logging_query_rule_uuid,
            ),
            _endpoint._parse_content,
        )

    def set_logging_query_rules_disable(
        self,
        *,
        body: SetLoggingQueryRulesDisable,
    ) -> bool:
        """Disables access rules for logs, or enables them again.

        Args:
            body (SetLoggingQueryRulesDisable):

        Returns:
            bool
        """
        from . import set_logging_query_rules_disable as _endpoint

        _operation = OPERATIONS["set_logging_query_rules_disable"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    def delete_logging_query_rules(
        self,
        *,
        body: DeleteLoggingQueryRules,
    ) -> bool:
        """Deletes access rules for logs.

        Args:
            body (DeleteLoggingQueryRules):

        Returns:
            bool
        """
        from . import delete_logging_query_rules as _endpoint

        _operation = OPERATIONS["delete_logging_query_rules"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )


class AsyncLoggingQueryRules:
    """The operations tagged ``logging_query_rules``, awaitable."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: AsyncSend, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    async def list_logging_query_rules(
        self,
        *,
        page_index: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
    ) -> list[LoggingQueryRule]:
        """Lists the access rules for logs.

        Args:
            page_index (int | Unset):
            page_size (int | Unset):

        Returns:
            list[LoggingQueryRule]
        """
        from . import list_logging_query_rules as _endpoint

        _operation = OPERATIONS["list_logging_query_rules"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                page_index=page_index,
                page_size=page_size,
            ),
            _endpoint._parse_content,
        )

    def iter_logging_query_rules(
        self,
        *,
        page_size: int = 100,
    ) -> AsyncIterator[LoggingQueryRule]:
        """Gives the records of :meth:`list_logging_query_rules` one by one, page after page.

        Args:
            page_size (int):

        Returns:
            AsyncIterator[LoggingQueryRule]: nothing is asked for before the first record is wanted.
        """
        from ...._paging import async_rows
        from . import list_logging_query_rules as _endpoint

        _operation = OPERATIONS["list_logging_query_rules"]

        def _request(_position: int | Unset) -> dict[str, Any]:
            return self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                page_index=_position,
                page_size=page_size,
            )

        return async_rows(self._send, _operation, _request, _endpoint._parse_success)

    async def get_logging_query_rule(
        self,
        logging_query_rule_uuid: str,
    ) -> LoggingQueryRule:
        """Shows an access rule for logs with its roles and indexes.

        Args:
            logging_query_rule_uuid (str):

        Returns:
            LoggingQueryRule
        """
        from . import get_logging_query_rule as _endpoint

        _operation = OPERATIONS["get_logging_query_rule"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                logging_query_rule_uuid=logging_query_rule_uuid,
            ),
            _endpoint._parse_content,
        )

    async def create_logging_query_rule(
        self,
        *,
        body: CreateLoggingQueryRule,
    ) -> LoggingQueryRule:
        """Creates an access rule for logs.

        The roles read what the rule covers, and nothing else of these indexes. Who has a role outside the
        rule as well is not limited by it. Several rules add up.

        Args:
            body (CreateLoggingQueryRule):

        Returns:
            LoggingQueryRule
        """
        from . import create_logging_query_rule as _endpoint

        _operation = OPERATIONS["create_logging_query_rule"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    async def modify_logging_query_rule(
        self,
        logging_query_rule_uuid: str,
        *,
        body: ModifyLoggingQueryRule,
    ) -> LoggingQueryRule:
        """Replaces an access rule for logs.

        Args:
            body (ModifyLoggingQueryRule):
            logging_query_rule_uuid (str):

        Returns:
            LoggingQueryRule
        """
        from . import modify_logging_query_rule as _endpoint

        _operation = OPERATIONS["modify_logging_query_rule"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
                logging_query_rule_uuid=logging_query_rule_uuid,
            ),
            _endpoint._parse_content,
        )

    async def set_logging_query_rules_disable(
        self,
        *,
        body: SetLoggingQueryRulesDisable,
    ) -> bool:
        """Disables access rules for logs, or enables them again.

        Args:
            body (SetLoggingQueryRulesDisable):

        Returns:
            bool
        """
        from . import set_logging_query_rules_disable as _endpoint

        _operation = OPERATIONS["set_logging_query_rules_disable"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    async def delete_logging_query_rules(
        self,
        *,
        body: DeleteLoggingQueryRules,
    ) -> bool:
        """Deletes access rules for logs.

        Args:
            body (DeleteLoggingQueryRules):

        Returns:
            bool
        """
        from . import delete_logging_query_rules as _endpoint

        _operation = OPERATIONS["delete_logging_query_rules"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )


__all__ = ["AsyncLoggingQueryRules", "LoggingQueryRules"]
