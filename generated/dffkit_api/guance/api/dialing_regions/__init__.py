# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

"""The resource ``dialing_regions``: one method an operation, synchronous in :class:`DialingRegions`, awaitable in :class:`AsyncDialingRegions`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from typing import Any

    from ...._bound import Bound
    from ...._send import AsyncSend, Send
    from ...models.dialing_region import DialingRegion
    from ...models.dialing_region_access import DialingRegionAccess
    from ...models.dialing_region_access_reply import DialingRegionAccessReply
    from ...models.dialing_region_list_reply import DialingRegionListReply
    from ...models.empty_reply import EmptyReply
    from ...models.list_dialing_regions_is_alive import ListDialingRegionsIsAlive
    from ...models.register_dialing_region import RegisterDialingRegion
    from ...types import Unset


class DialingRegions:
    """The operations tagged ``dialing_regions``."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: Send, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    def list_dialing_regions(
        self,
        *,
        is_alive: ListDialingRegionsIsAlive | Unset = UNSET,
    ) -> list[DialingRegion]:
        """Lists the workspace's own nodes.

        All at once, there are no pages. The vendor's nodes come with `list_default_dialing_regions`.

        Args:
            is_alive (ListDialingRegionsIsAlive | Unset):

        Returns:
            list[DialingRegion]
        """
        from . import list_dialing_regions as _endpoint

        _operation = OPERATIONS["list_dialing_regions"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                is_alive=is_alive,
            ),
            _endpoint._parse_content,
        )

    def iter_dialing_regions(
        self,
        *,
        is_alive: ListDialingRegionsIsAlive | Unset = UNSET,
    ) -> Iterator[DialingRegion]:
        """Gives the records of :meth:`list_dialing_regions` one by one.

        All at once, there are no pages. The vendor's nodes come with `list_default_dialing_regions`.

        Args:
            is_alive (ListDialingRegionsIsAlive | Unset):

        Returns:
            Iterator[DialingRegion]: nothing is asked for before the first record is wanted.
        """
        from ...._paging import rows
        from . import list_dialing_regions as _endpoint

        _operation = OPERATIONS["list_dialing_regions"]

        def _request(_position: int | Unset) -> dict[str, Any]:
            return self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                is_alive=is_alive,
            )

        return rows(self._send, _operation, _request, _endpoint._parse_success)

    def get_dialing_region(
        self,
        region_uuid: str,
    ) -> DialingRegionAccess:
        """Shows an own node with its access key.

        Args:
            region_uuid (str):

        Returns:
            DialingRegionAccess
        """
        from . import get_dialing_region as _endpoint

        _operation = OPERATIONS["get_dialing_region"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                region_uuid=region_uuid,
            ),
            _endpoint._parse_content,
        )

    def register_dialing_region(
        self,
        *,
        body: RegisterDialingRegion,
    ) -> DialingRegionAccess:
        """Registers an own node and makes the access key with which it reports.

        Args:
            body (RegisterDialingRegion):

        Returns:
            DialingRegionAccess
        """
        from . import register_dialing_region as _endpoint

        _operation = OPERATIONS["register_dialing_region"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    def delete_dialing_region(
        self,
        region_uuid: str,
    ) -> Any:
        """Deletes an own node.

        A GET that deletes; the vendor's Terraform provider sends the same as a POST.

        Args:
            region_uuid (str):

        Returns:
            Any
        """
        from . import delete_dialing_region as _endpoint

        _operation = OPERATIONS["delete_dialing_region"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                region_uuid=region_uuid,
            ),
            _endpoint._parse_content,
        )


class AsyncDialingRegions:
    """The operations tagged ``dialing_regions``, awaitable."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: AsyncSend, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    async def list_dialing_regions(
        self,
        *,
        is_alive: ListDialingRegionsIsAlive | Unset = UNSET,
    ) -> list[DialingRegion]:
        """Lists the workspace's own nodes.

        All at once, there are no pages. The vendor's nodes come with `list_default_dialing_regions`.

        Args:
            is_alive (ListDialingRegionsIsAlive | Unset):

        Returns:
            list[DialingRegion]
        """
        from . import list_dialing_regions as _endpoint

        _operation = OPERATIONS["list_dialing_regions"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                is_alive=is_alive,
            ),
            _endpoint._parse_content,
        )

    def iter_dialing_regions(
        self,
        *,
        is_alive: ListDialingRegionsIsAlive | Unset = UNSET,
    ) -> AsyncIterator[DialingRegion]:
        """Gives the records of :meth:`list_dialing_regions` one by one.

        All at once, there are no pages. The vendor's nodes come with `list_default_dialing_regions`.

        Args:
            is_alive (ListDialingRegionsIsAlive | Unset):

        Returns:
            AsyncIterator[DialingRegion]: nothing is asked for before the first record is wanted.
        """
        from ...._paging import async_rows
        from . import list_dialing_regions as _endpoint

        _operation = OPERATIONS["list_dialing_regions"]

        def _request(_position: int | Unset) -> dict[str, Any]:
            return self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                is_alive=is_alive,
            )

        return async_rows(self._send, _operation, _request, _endpoint._parse_success)

    async def get_dialing_region(
        self,
        region_uuid: str,
    ) -> DialingRegionAccess:
        """Shows an own node with its access key.

        Args:
            region_uuid (str):

        Returns:
            DialingRegionAccess
        """
        from . import get_dialing_region as _endpoint

        _operation = OPERATIONS["get_dialing_region"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                region_uuid=region_uuid,
            ),
            _endpoint._parse_content,
        )

    async def register_dialing_region(
        self,
        *,
        body: RegisterDialingRegion,
    ) -> DialingRegionAccess:
        """Registers an own node and makes the access key with which it reports.

        Args:
            body (RegisterDialingRegion):

        Returns:
            DialingRegionAccess
        """
        from . import register_dialing_region as _endpoint

        _operation = OPERATIONS["register_dialing_region"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    async def delete_dialing_region(
        self,
        region_uuid: str,
    ) -> Any:
        """Deletes an own node.

        A GET that deletes; the vendor's Terraform provider sends the same as a POST.

        Args:
            region_uuid (str):

        Returns:
            Any
        """
        from . import delete_dialing_region as _endpoint

        _operation = OPERATIONS["delete_dialing_region"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                region_uuid=region_uuid,
            ),
            _endpoint._parse_content,
        )


__all__ = ["AsyncDialingRegions", "DialingRegions"]
