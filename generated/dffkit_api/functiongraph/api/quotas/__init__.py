# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

"""The resource ``quotas``: one method an operation, synchronous in :class:`Quotas`, awaitable in :class:`AsyncQuotas`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...._bound import Bound
    from ...._send import AsyncSend, Send
    from ...models.quota_list import QuotaList


class Quotas:
    """The operations tagged ``quotas``."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: Send, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    def list_quotas(
        self,
        *,
        project_id: str | None = None,
    ) -> QuotaList:
        """Lists the quotas of a project.

        Lists how much of each thing a project may have, and how much of it is used.

        Args:
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            QuotaList
        """
        from . import list_quotas as _endpoint

        _operation = OPERATIONS["list_quotas"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                project_id=self._bound.required("project_id", project_id),
            ),
            _endpoint._parse_success,
        )


class AsyncQuotas:
    """The operations tagged ``quotas``, awaitable."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: AsyncSend, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    async def list_quotas(
        self,
        *,
        project_id: str | None = None,
    ) -> QuotaList:
        """Lists the quotas of a project.

        Lists how much of each thing a project may have, and how much of it is used.

        Args:
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            QuotaList
        """
        from . import list_quotas as _endpoint

        _operation = OPERATIONS["list_quotas"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                project_id=self._bound.required("project_id", project_id),
            ),
            _endpoint._parse_success,
        )


__all__ = ["AsyncQuotas", "Quotas"]
