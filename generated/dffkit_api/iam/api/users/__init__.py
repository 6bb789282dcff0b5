# Generated from specs/iam/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

"""The resource ``users``: one method an operation, synchronous in :class:`Users`, awaitable in :class:`AsyncUsers`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...types import UNSET

if TYPE_CHECKING:
    from ...._bound import Bound
    from ...._send import AsyncSend, Send
    from ...models.user_answer import UserAnswer
    from ...models.user_details_answer import UserDetailsAnswer
    from ...models.user_list import UserList
    from ...types import Unset


class Users:
    """The operations tagged ``users``."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: Send, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    def keystone_list_users(
        self,
        *,
        domain_id: str | Unset = UNSET,
        enabled: bool | Unset = UNSET,
        name: str | Unset = UNSET,
        password_expires_at: str | Unset = UNSET,
    ) -> UserList:
        """Lists users.

        Lists the users of an account; an administrator's operation.

        Args:
            domain_id (str | Unset):
            enabled (bool | Unset):
            name (str | Unset):
            password_expires_at (str | Unset):

        Returns:
            UserList
        """
        from . import keystone_list_users as _endpoint

        _operation = OPERATIONS["keystone_list_users"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                domain_id=domain_id,
                enabled=enabled,
                name=name,
                password_expires_at=password_expires_at,
            ),
            _endpoint._parse_success,
        )

    def keystone_show_user(
        self,
        user_id: str,
    ) -> UserAnswer:
        """Shows a user.

        Shows one user, by its id; an administrator sees all users, everybody else itself.

        Args:
            user_id (str):

        Returns:
            UserAnswer
        """
        from . import keystone_show_user as _endpoint

        _operation = OPERATIONS["keystone_show_user"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                user_id=user_id,
            ),
            _endpoint._parse_success,
        )

    def show_user(
        self,
        user_id: str,
    ) -> UserDetailsAnswer:
        """Shows a user in full.

        Shows one user, by its id, with phone, mail and times; an administrator sees all users, everybody
        else itself. What was never set is left out of the answer or empty.

        Args:
            user_id (str):

        Returns:
            UserDetailsAnswer
        """
        from . import show_user as _endpoint

        _operation = OPERATIONS["show_user"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                user_id=user_id,
            ),
            _endpoint._parse_success,
        )


class AsyncUsers:
    """The operations tagged ``users``, awaitable."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: AsyncSend, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    async def keystone_list_users(
        self,
        *,
        domain_id: str | Unset = UNSET,
        enabled: bool | Unset = UNSET,
        name: str | Unset = UNSET,
        password_expires_at: str | Unset = UNSET,
    ) -> UserList:
        """Lists users.

        Lists the users of an account; an administrator's operation.

        Args:
            domain_id (str | Unset):
            enabled (bool | Unset):
            name (str | Unset):
            password_expires_at (str | Unset):

        Returns:
            UserList
        """
        from . import keystone_list_users as _endpoint

        _operation = OPERATIONS["keystone_list_users"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                domain_id=domain_id,
                enabled=enabled,
                name=name,
                password_expires_at=password_expires_at,
            ),
            _endpoint._parse_success,
        )

    async def keystone_show_user(
        self,
        user_id: str,
    ) -> UserAnswer:
        """Shows a user.

        Shows one user, by its id; an administrator sees all users, everybody else itself.

        Args:
            user_id (str):

        Returns:
            UserAnswer
        """
        from . import keystone_show_user as _endpoint

        _operation = OPERATIONS["keystone_show_user"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                user_id=user_id,
            ),
            _endpoint._parse_success,
        )

    async def show_user(
        self,
        user_id: str,
    ) -> UserDetailsAnswer:
        """Shows a user in full.

        Shows one user, by its id, with phone, mail and times; an administrator sees all users, everybody
        else itself. What was never set is left out of the answer or empty.

        Args:
            user_id (str):

        Returns:
            UserDetailsAnswer
        """
        from . import show_user as _endpoint

        _operation = OPERATIONS["show_user"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                user_id=user_id,
            ),
            _endpoint._parse_success,
        )


__all__ = ["AsyncUsers", "Users"]
