# Generated from specs/iam/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

"""The resource ``domains``: one method an operation, synchronous in :class:`Domains`, awaitable in :class:`AsyncDomains`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...._bound import Bound
    from ...._send import AsyncSend, Send
    from ...models.domain_list import DomainList


class Domains:
    """The operations tagged ``domains``."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: Send, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    def keystone_list_auth_domains(
        self,
    ) -> DomainList:
        """Lists the accounts that the caller may use.

        Lists the accounts that the caller's credentials open, the caller's own as a rule.

        Returns:
            DomainList
        """
        from . import keystone_list_auth_domains as _endpoint

        _operation = OPERATIONS["keystone_list_auth_domains"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
            ),
            _endpoint._parse_success,
        )


class AsyncDomains:
    """The operations tagged ``domains``, awaitable."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: AsyncSend, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    async def keystone_list_auth_domains(
        self,
    ) -> DomainList:
        """Lists the accounts that the caller may use.

        Lists the accounts that the caller's credentials open, the caller's own as a rule.

        Returns:
            DomainList
        """
        from . import keystone_list_auth_domains as _endpoint

        _operation = OPERATIONS["keystone_list_auth_domains"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
            ),
            _endpoint._parse_success,
        )


__all__ = ["AsyncDomains", "Domains"]
