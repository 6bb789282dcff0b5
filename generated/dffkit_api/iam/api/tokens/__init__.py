# Generated from specs/iam/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

"""The resource ``tokens``: one method an operation, synchronous in :class:`Tokens`, awaitable in :class:`AsyncTokens`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...types import UNSET

if TYPE_CHECKING:
    from ...._bound import Bound
    from ...._send import AsyncSend, Send
    from ...models.token_answer import TokenAnswer
    from ...models.token_request import TokenRequest
    from ...types import Unset


class Tokens:
    """The operations tagged ``tokens``."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: Send, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    def keystone_validate_token(
        self,
        *,
        nocatalog: str | Unset = UNSET,
        x_subject_token: str,
    ) -> TokenAnswer:
        """Checks a token.

        Tells what a token is good for: whose it is, until when, and where. Everybody may check its own
        token, an administrator all tokens of the account. A token that is unknown or has expired is not
        found.

        Args:
            nocatalog (str | Unset):
            x_subject_token (str):

        Returns:
            TokenAnswer
        """
        from . import keystone_validate_token as _endpoint

        _operation = OPERATIONS["keystone_validate_token"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                nocatalog=nocatalog,
                x_subject_token=x_subject_token,
            ),
            _endpoint._parse_success,
        )

    def keystone_create_user_token_by_password(
        self,
        *,
        body: TokenRequest,
        nocatalog: str | Unset = UNSET,
    ) -> TokenAnswer:
        """Gets a token.

        Issues a token: for a user who names itself and its password, and a passcode where its sign-in is
        protected by one; for an agency that the caller may act for, whose credentials the request then
        carries; or for a scope, in exchange for a federated user's token that has none. The token stands in
        the header `X-Subject-Token`, lives for 24 hours and should be kept: issuing one is slow and
        limited.

        Args:
            body (TokenRequest): Who wants a token, and for what.
            nocatalog (str | Unset):

        Returns:
            TokenAnswer
        """
        from . import keystone_create_user_token_by_password as _endpoint

        _operation = OPERATIONS["keystone_create_user_token_by_password"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
                nocatalog=nocatalog,
            ),
            _endpoint._parse_success,
        )


class AsyncTokens:
    """The operations tagged ``tokens``, awaitable."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: AsyncSend, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    async def keystone_validate_token(
        self,
        *,
        nocatalog: str | Unset = UNSET,
        x_subject_token: str,
    ) -> TokenAnswer:
        """Checks a token.

        Tells what a token is good for: whose it is, until when, and where. Everybody may check its own
        token, an administrator all tokens of the account. A token that is unknown or has expired is not
        found.

        Args:
            nocatalog (str | Unset):
            x_subject_token (str):

        Returns:
            TokenAnswer
        """
        from . import keystone_validate_token as _endpoint

        _operation = OPERATIONS["keystone_validate_token"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                nocatalog=nocatalog,
                x_subject_token=x_subject_token,
            ),
            _endpoint._parse_success,
        )

    async def keystone_create_user_token_by_password(
        self,
        *,
        body: TokenRequest,
        nocatalog: str | Unset = UNSET,
    ) -> TokenAnswer:
        """Gets a token.

        Issues a token: for a user who names itself and its password, and a passcode where its sign-in is
        protected by one; for an agency that the caller may act for, whose credentials the request then
        carries; or for a scope, in exchange for a federated user's token that has none. The token stands in
        the header `X-Subject-Token`, lives for 24 hours and should be kept: issuing one is slow and
        limited.

        Args:
            body (TokenRequest): Who wants a token, and for what.
            nocatalog (str | Unset):

        Returns:
            TokenAnswer
        """
        from . import keystone_create_user_token_by_password as _endpoint

        _operation = OPERATIONS["keystone_create_user_token_by_password"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
                nocatalog=nocatalog,
            ),
            _endpoint._parse_success,
        )


__all__ = ["AsyncTokens", "Tokens"]
