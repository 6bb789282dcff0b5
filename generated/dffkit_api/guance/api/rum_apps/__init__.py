# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

"""The resource ``rum_apps``: one method an operation, synchronous in :class:`RumApps`, awaitable in :class:`AsyncRumApps`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from typing import Any

    from ...._bound import Bound
    from ...._send import AsyncSend, Send
    from ...models.create_rum_app import CreateRumApp
    from ...models.delete_rum_apps import DeleteRumApps
    from ...models.deleted_rum_apps import DeletedRumApps
    from ...models.deleted_rum_apps_reply import DeletedRumAppsReply
    from ...models.modify_rum_app import ModifyRumApp
    from ...models.rum_app import RumApp
    from ...models.rum_app_list_reply import RumAppListReply
    from ...models.rum_app_reply import RumAppReply
    from ...types import Unset


class RumApps:
    """The operations tagged ``rum_apps``."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: Send, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    def list_rum_apps(
        self,
        *,
        app_id: list[str] | Unset = UNSET,
    ) -> list[RumApp]:
        """Lists the applications, with name and kind.

        All at once, there is no paging.

        Args:
            app_id (list[str] | Unset):

        Returns:
            list[RumApp]
        """
        from . import list_rum_apps as _endpoint

        _operation = OPERATIONS["list_rum_apps"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                app_id=app_id,
            ),
            _endpoint._parse_content,
        )

    def iter_rum_apps(
        self,
        *,
        app_id: list[str] | Unset = UNSET,
    ) -> Iterator[RumApp]:
        """Gives the records of :meth:`list_rum_apps` one by one.

        All at once, there is no paging.

        Args:
            app_id (list[str] | Unset):

        Returns:
            Iterator[RumApp]: nothing is asked for before the first record is wanted.
        """
        from ...._paging import rows
        from . import list_rum_apps as _endpoint

        _operation = OPERATIONS["list_rum_apps"]

        def _request(_position: int | Unset) -> dict[str, Any]:
            return self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                app_id=app_id,
            )

        return rows(self._send, _operation, _request, _endpoint._parse_success)

    def create_rum_app(
        self,
        *,
        body: CreateRumApp,
    ) -> RumApp:
        """Creates an application.

        Args:
            body (CreateRumApp):

        Returns:
            RumApp
        """
        from . import create_rum_app as _endpoint

        _operation = OPERATIONS["create_rum_app"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    def modify_rum_app(
        self,
        appid: str,
        *,
        body: ModifyRumApp,
    ) -> RumApp:
        """Changes an application.

        The kind of an application cannot be changed.

        Args:
            body (ModifyRumApp):
            appid (str):

        Returns:
            RumApp
        """
        from . import modify_rum_app as _endpoint

        _operation = OPERATIONS["modify_rum_app"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
                appid=appid,
            ),
            _endpoint._parse_content,
        )

    def delete_rum_apps(
        self,
        *,
        body: DeleteRumApps,
    ) -> DeletedRumApps:
        """Deletes applications.

        Args:
            body (DeleteRumApps):

        Returns:
            DeletedRumApps
        """
        from . import delete_rum_apps as _endpoint

        _operation = OPERATIONS["delete_rum_apps"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )


class AsyncRumApps:
    """The operations tagged ``rum_apps``, awaitable."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: AsyncSend, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    async def list_rum_apps(
        self,
        *,
        app_id: list[str] | Unset = UNSET,
    ) -> list[RumApp]:
        """Lists the applications, with name and kind.

        All at once, there is no paging.

        Args:
            app_id (list[str] | Unset):

        Returns:
            list[RumApp]
        """
        from . import list_rum_apps as _endpoint

        _operation = OPERATIONS["list_rum_apps"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                app_id=app_id,
            ),
            _endpoint._parse_content,
        )

    def iter_rum_apps(
        self,
        *,
        app_id: list[str] | Unset = UNSET,
    ) -> AsyncIterator[RumApp]:
        """Gives the records of :meth:`list_rum_apps` one by one.

        All at once, there is no paging.

        Args:
            app_id (list[str] | Unset):

        Returns:
            AsyncIterator[RumApp]: nothing is asked for before the first record is wanted.
        """
        from ...._paging import async_rows
        from . import list_rum_apps as _endpoint

        _operation = OPERATIONS["list_rum_apps"]

        def _request(_position: int | Unset) -> dict[str, Any]:
            return self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                app_id=app_id,
            )

        return async_rows(self._send, _operation, _request, _endpoint._parse_success)

    async def create_rum_app(
        self,
        *,
        body: CreateRumApp,
    ) -> RumApp:
        """Creates an application.

        Args:
            body (CreateRumApp):

        Returns:
            RumApp
        """
        from . import create_rum_app as _endpoint

        _operation = OPERATIONS["create_rum_app"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    async def modify_rum_app(
        self,
        appid: str,
        *,
        body: ModifyRumApp,
    ) -> RumApp:
        """Changes an application.

        The kind of an application cannot be changed.

        Args:
            body (ModifyRumApp):
            appid (str):

        Returns:
            RumApp
        """
        from . import modify_rum_app as _endpoint

        _operation = OPERATIONS["modify_rum_app"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
                appid=appid,
            ),
            _endpoint._parse_content,
        )

    async def delete_rum_apps(
        self,
        *,
        body: DeleteRumApps,
    ) -> DeletedRumApps:
        """Deletes applications.

        Args:
            body (DeleteRumApps):

        Returns:
            DeletedRumApps
        """
        from . import delete_rum_apps as _endpoint

        _operation = OPERATIONS["delete_rum_apps"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )


__all__ = ["AsyncRumApps", "RumApps"]
