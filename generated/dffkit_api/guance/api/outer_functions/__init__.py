# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

"""The resource ``outer_functions``: one method an operation, synchronous in :class:`OuterFunctions`, awaitable in :class:`AsyncOuterFunctions`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from typing import Any

    from ...._bound import Bound
    from ...._send import AsyncSend, Send
    from ...models.execute_outer_function import ExecuteOuterFunction
    from ...models.outer_function import OuterFunction
    from ...models.outer_function_list_reply import OuterFunctionListReply
    from ...models.outer_function_result import OuterFunctionResult
    from ...models.outer_function_result_reply import OuterFunctionResultReply
    from ...types import Unset


class OuterFunctions:
    """The operations tagged ``outer_functions``."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: Send, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    def execute_outer_function(
        self,
        *,
        body: ExecuteOuterFunction,
    ) -> OuterFunctionResult:
        """Runs a function and waits for its result.

        The call counts as working although the function failed: whether it did stands in `ok` and `error`.

        Args:
            body (ExecuteOuterFunction):

        Returns:
            OuterFunctionResult
        """
        from . import execute_outer_function as _endpoint

        _operation = OPERATIONS["execute_outer_function"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    def list_outer_functions(
        self,
        *,
        field_fuzzy_search: str | Unset = UNSET,
        func_id: str | Unset = UNSET,
        func_title: str | Unset = UNSET,
        func_tags: list[str] | Unset = UNSET,
        func_script_id: str | Unset = UNSET,
    ) -> list[OuterFunction]:
        """Lists the functions that may be run.

        All that fit at once, there is no paging.

        Args:
            field_fuzzy_search (str | Unset):
            func_id (str | Unset):
            func_title (str | Unset):
            func_tags (list[str] | Unset):
            func_script_id (str | Unset):

        Returns:
            list[OuterFunction]
        """
        from . import list_outer_functions as _endpoint

        _operation = OPERATIONS["list_outer_functions"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                field_fuzzy_search=field_fuzzy_search,
                func_id=func_id,
                func_title=func_title,
                func_tags=func_tags,
                func_script_id=func_script_id,
            ),
            _endpoint._parse_content,
        )

    def iter_outer_functions(
        self,
        *,
        field_fuzzy_search: str | Unset = UNSET,
        func_id: str | Unset = UNSET,
        func_title: str | Unset = UNSET,
        func_tags: list[str] | Unset = UNSET,
        func_script_id: str | Unset = UNSET,
    ) -> Iterator[OuterFunction]:
        """Gives the records of :meth:`list_outer_functions` one by one.

        All that fit at once, there is no paging.

        Args:
            field_fuzzy_search (str | Unset):
            func_id (str | Unset):
            func_title (str | Unset):
            func_tags (list[str] | Unset):
            func_script_id (str | Unset):

        Returns:
            Iterator[OuterFunction]: nothing is asked for before the first record is wanted.
        """
        from ...._paging import rows
        from . import list_outer_functions as _endpoint

        _operation = OPERATIONS["list_outer_functions"]

        def _request(_position: int | Unset) -> dict[str, Any]:
            return self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                field_fuzzy_search=field_fuzzy_search,
                func_id=func_id,
                func_title=func_title,
                func_tags=func_tags,
                func_script_id=func_script_id,
            )

        return rows(self._send, _operation, _request, _endpoint._parse_success)


class AsyncOuterFunctions:
    """The operations tagged ``outer_functions``, awaitable."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: AsyncSend, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    async def execute_outer_function(
        self,
        *,
        body: ExecuteOuterFunction,
    ) -> OuterFunctionResult:
        """Runs a function and waits for its result.

        The call counts as working although the function failed: whether it did stands in `ok` and `error`.

        Args:
            body (ExecuteOuterFunction):

        Returns:
            OuterFunctionResult
        """
        from . import execute_outer_function as _endpoint

        _operation = OPERATIONS["execute_outer_function"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    async def list_outer_functions(
        self,
        *,
        field_fuzzy_search: str | Unset = UNSET,
        func_id: str | Unset = UNSET,
        func_title: str | Unset = UNSET,
        func_tags: list[str] | Unset = UNSET,
        func_script_id: str | Unset = UNSET,
    ) -> list[OuterFunction]:
        """Lists the functions that may be run.

        All that fit at once, there is no paging.

        Args:
            field_fuzzy_search (str | Unset):
            func_id (str | Unset):
            func_title (str | Unset):
            func_tags (list[str] | Unset):
            func_script_id (str | Unset):

        Returns:
            list[OuterFunction]
        """
        from . import list_outer_functions as _endpoint

        _operation = OPERATIONS["list_outer_functions"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                field_fuzzy_search=field_fuzzy_search,
                func_id=func_id,
                func_title=func_title,
                func_tags=func_tags,
                func_script_id=func_script_id,
            ),
            _endpoint._parse_content,
        )

    def iter_outer_functions(
        self,
        *,
        field_fuzzy_search: str | Unset = UNSET,
        func_id: str | Unset = UNSET,
        func_title: str | Unset = UNSET,
        func_tags: list[str] | Unset = UNSET,
        func_script_id: str | Unset = UNSET,
    ) -> AsyncIterator[OuterFunction]:
        """Gives the records of :meth:`list_outer_functions` one by one.

        All that fit at once, there is no paging.

        Args:
            field_fuzzy_search (str | Unset):
            func_id (str | Unset):
            func_title (str | Unset):
            func_tags (list[str] | Unset):
            func_script_id (str | Unset):

        Returns:
            AsyncIterator[OuterFunction]: nothing is asked for before the first record is wanted.
        """
        from ...._paging import async_rows
        from . import list_outer_functions as _endpoint

        _operation = OPERATIONS["list_outer_functions"]

        def _request(_position: int | Unset) -> dict[str, Any]:
            return self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                field_fuzzy_search=field_fuzzy_search,
                func_id=func_id,
                func_title=func_title,
                func_tags=func_tags,
                func_script_id=func_script_id,
            )

        return async_rows(self._send, _operation, _request, _endpoint._parse_success)


__all__ = ["AsyncOuterFunctions", "OuterFunctions"]
