# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

"""The resource ``dashboard_carousels``: one method an operation, synchronous in :class:`DashboardCarousels`, awaitable in :class:`AsyncDashboardCarousels`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from typing import Any

    from ...._bound import Bound
    from ...._send import AsyncSend, Send
    from ...models.dashboard_carousel import DashboardCarousel
    from ...models.dashboard_carousel_list_reply import DashboardCarouselListReply
    from ...models.dashboard_carousel_reply import DashboardCarouselReply
    from ...models.dashboard_carousel_settings import DashboardCarouselSettings
    from ...models.done_reply import DoneReply
    from ...types import Unset


class DashboardCarousels:
    """The operations tagged ``dashboard_carousels``."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: Send, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    def list_dashboard_carousels(
        self,
        *,
        search: str | Unset = UNSET,
    ) -> list[DashboardCarousel]:
        """Lists the carousels.

        All at once, without pages.

        Args:
            search (str | Unset):

        Returns:
            list[DashboardCarousel]
        """
        from . import list_dashboard_carousels as _endpoint

        _operation = OPERATIONS["list_dashboard_carousels"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                search=search,
            ),
            _endpoint._parse_content,
        )

    def iter_dashboard_carousels(
        self,
        *,
        search: str | Unset = UNSET,
    ) -> Iterator[DashboardCarousel]:
        """Gives the records of :meth:`list_dashboard_carousels` one by one.

        All at once, without pages.

        Args:
            search (str | Unset):

        Returns:
            Iterator[DashboardCarousel]: nothing is asked for before the first record is wanted.
        """
        from ...._paging import rows
        from . import list_dashboard_carousels as _endpoint

        _operation = OPERATIONS["list_dashboard_carousels"]

        def _request(_position: int | Unset) -> dict[str, Any]:
            return self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                search=search,
            )

        return rows(self._send, _operation, _request, _endpoint._parse_success)

    def create_dashboard_carousel(
        self,
        *,
        body: DashboardCarouselSettings,
    ) -> DashboardCarousel:
        """Creates a carousel.

        Args:
            body (DashboardCarouselSettings): A carousel, described whole.

        Returns:
            DashboardCarousel
        """
        from . import create_dashboard_carousel as _endpoint

        _operation = OPERATIONS["create_dashboard_carousel"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    def get_dashboard_carousel(
        self,
        carousel_uuid: str,
    ) -> DashboardCarousel:
        """Shows a carousel, with the names of its dashboards.

        Args:
            carousel_uuid (str):

        Returns:
            DashboardCarousel
        """
        from . import get_dashboard_carousel as _endpoint

        _operation = OPERATIONS["get_dashboard_carousel"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                carousel_uuid=carousel_uuid,
            ),
            _endpoint._parse_content,
        )

    def modify_dashboard_carousel(
        self,
        carousel_uuid: str,
        *,
        body: DashboardCarouselSettings,
    ) -> DashboardCarousel:
        """Describes a carousel anew.

        Args:
            body (DashboardCarouselSettings): A carousel, described whole.
            carousel_uuid (str):

        Returns:
            DashboardCarousel
        """
        from . import modify_dashboard_carousel as _endpoint

        _operation = OPERATIONS["modify_dashboard_carousel"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
                carousel_uuid=carousel_uuid,
            ),
            _endpoint._parse_content,
        )

    def delete_dashboard_carousel(
        self,
        carousel_uuid: str,
    ) -> bool:
        """Deletes a carousel; its dashboards stay.

        Args:
            carousel_uuid (str):

        Returns:
            bool
        """
        from . import delete_dashboard_carousel as _endpoint

        _operation = OPERATIONS["delete_dashboard_carousel"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                carousel_uuid=carousel_uuid,
            ),
            _endpoint._parse_content,
        )


class AsyncDashboardCarousels:
    """The operations tagged ``dashboard_carousels``, awaitable."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: AsyncSend, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    async def list_dashboard_carousels(
        self,
        *,
        search: str | Unset = UNSET,
    ) -> list[DashboardCarousel]:
        """Lists the carousels.

        All at once, without pages.

        Args:
            search (str | Unset):

        Returns:
            list[DashboardCarousel]
        """
        from . import list_dashboard_carousels as _endpoint

        _operation = OPERATIONS["list_dashboard_carousels"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                search=search,
            ),
            _endpoint._parse_content,
        )

    def iter_dashboard_carousels(
        self,
        *,
        search: str | Unset = UNSET,
    ) -> AsyncIterator[DashboardCarousel]:
        """Gives the records of :meth:`list_dashboard_carousels` one by one.

        All at once, without pages.

        Args:
            search (str | Unset):

        Returns:
            AsyncIterator[DashboardCarousel]: nothing is asked for before the first record is wanted.
        """
        from ...._paging import async_rows
        from . import list_dashboard_carousels as _endpoint

        _operation = OPERATIONS["list_dashboard_carousels"]

        def _request(_position: int | Unset) -> dict[str, Any]:
            return self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                search=search,
            )

        return async_rows(self._send, _operation, _request, _endpoint._parse_success)

    async def create_dashboard_carousel(
        self,
        *,
        body: DashboardCarouselSettings,
    ) -> DashboardCarousel:
        """Creates a carousel.

        Args:
            body (DashboardCarouselSettings): A carousel, described whole.

        Returns:
            DashboardCarousel
        """
        from . import create_dashboard_carousel as _endpoint

        _operation = OPERATIONS["create_dashboard_carousel"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    async def get_dashboard_carousel(
        self,
        carousel_uuid: str,
    ) -> DashboardCarousel:
        """Shows a carousel, with the names of its dashboards.

        Args:
            carousel_uuid (str):

        Returns:
            DashboardCarousel
        """
        from . import get_dashboard_carousel as _endpoint

        _operation = OPERATIONS["get_dashboard_carousel"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                carousel_uuid=carousel_uuid,
            ),
            _endpoint._parse_content,
        )

    async def modify_dashboard_carousel(
        self,
        carousel_uuid: str,
        *,
        body: DashboardCarouselSettings,
    ) -> DashboardCarousel:
        """Describes a carousel anew.

        Args:
            body (DashboardCarouselSettings): A carousel, described whole.
            carousel_uuid (str):

        Returns:
            DashboardCarousel
        """
        from . import modify_dashboard_carousel as _endpoint

        _operation = OPERATIONS["modify_dashboard_carousel"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
                carousel_uuid=carousel_uuid,
            ),
            _endpoint._parse_content,
        )

    async def delete_dashboard_carousel(
        self,
        carousel_uuid: str,
    ) -> bool:
        """Deletes a carousel; its dashboards stay.

        Args:
            carousel_uuid (str):

        Returns:
            bool
        """
        from . import delete_dashboard_carousel as _endpoint

        _operation = OPERATIONS["delete_dashboard_carousel"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                carousel_uuid=carousel_uuid,
            ),
            _endpoint._parse_content,
        )


__all__ = ["AsyncDashboardCarousels", "DashboardCarousels"]
