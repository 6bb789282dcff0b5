# Generated from specs/func/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

"""The resource ``functions``: one method an operation, synchronous in :class:`Functions`, awaitable in :class:`AsyncFunctions`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...types import UNSET

if TYPE_CHECKING:
    from ...._bound import Bound
    from ...._send import AsyncSend, Send
    from ...models.function_list_reply import FunctionListReply
    from ...types import Unset


class Functions:
    """The operations tagged ``functions``."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: Send, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    def list_functions(
        self,
        *,
        id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        title: str | Unset = UNSET,
        category: str | Unset = UNSET,
        integration: str | Unset = UNSET,
        tags: str | Unset = UNSET,
        script_id: str | Unset = UNSET,
        script_set_id: str | Unset = UNSET,
        field_fuzzy_search: str | Unset = UNSET,
    ) -> FunctionListReply:
        """Lists the published functions.

        All at once; functions that are marked as hidden are left out.

        Args:
            id (str | Unset):
            name (str | Unset):
            title (str | Unset):
            category (str | Unset):
            integration (str | Unset):
            tags (str | Unset):
            script_id (str | Unset):
            script_set_id (str | Unset):
            field_fuzzy_search (str | Unset):

        Returns:
            FunctionListReply
        """
        from . import list_functions as _endpoint

        _operation = OPERATIONS["list_functions"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                id=id,
                name=name,
                title=title,
                category=category,
                integration=integration,
                tags=tags,
                script_id=script_id,
                script_set_id=script_set_id,
                field_fuzzy_search=field_fuzzy_search,
            ),
            _endpoint._parse_success,
        )


class AsyncFunctions:
    """The operations tagged ``functions``, awaitable."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: AsyncSend, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    async def list_functions(
        self,
        *,
        id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        title: str | Unset = UNSET,
        category: str | Unset = UNSET,
        integration: str | Unset = UNSET,
        tags: str | Unset = UNSET,
        script_id: str | Unset = UNSET,
        script_set_id: str | Unset = UNSET,
        field_fuzzy_search: str | Unset = UNSET,
    ) -> FunctionListReply:
        """Lists the published functions.

        All at once; functions that are marked as hidden are left out.

        Args:
            id (str | Unset):
            name (str | Unset):
            title (str | Unset):
            category (str | Unset):
            integration (str | Unset):
            tags (str | Unset):
            script_id (str | Unset):
            script_set_id (str | Unset):
            field_fuzzy_search (str | Unset):

        Returns:
            FunctionListReply
        """
        from . import list_functions as _endpoint

        _operation = OPERATIONS["list_functions"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                id=id,
                name=name,
                title=title,
                category=category,
                integration=integration,
                tags=tags,
                script_id=script_id,
                script_set_id=script_set_id,
                field_fuzzy_search=field_fuzzy_search,
            ),
            _endpoint._parse_success,
        )


__all__ = ["AsyncFunctions", "Functions"]
