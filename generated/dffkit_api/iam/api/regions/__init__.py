# Generated from specs/iam/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

"""The resource ``regions``: one method an operation, synchronous in :class:`Regions`, awaitable in :class:`AsyncRegions`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...._bound import Bound
    from ...._send import AsyncSend, Send
    from ...models.region_answer import RegionAnswer
    from ...models.region_list import RegionList


class Regions:
    """The operations tagged ``regions``."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: Send, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    def keystone_list_regions(
        self,
    ) -> RegionList:
        """Lists regions.

        Lists the regions that Huawei Cloud has.

        Returns:
            RegionList
        """
        from . import keystone_list_regions as _endpoint

        _operation = OPERATIONS["keystone_list_regions"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
            ),
            _endpoint._parse_success,
        )

    def keystone_show_region(
        self,
        region_id: str,
    ) -> RegionAnswer:
        """Shows a region.

        Shows one region, by its id.

        Args:
            region_id (str):

        Returns:
            RegionAnswer
        """
        from . import keystone_show_region as _endpoint

        _operation = OPERATIONS["keystone_show_region"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                region_id=region_id,
            ),
            _endpoint._parse_success,
        )


class AsyncRegions:
    """The operations tagged ``regions``, awaitable."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: AsyncSend, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    async def keystone_list_regions(
        self,
    ) -> RegionList:
        """Lists regions.

        Lists the regions that Huawei Cloud has.

        Returns:
            RegionList
        """
        from . import keystone_list_regions as _endpoint

        _operation = OPERATIONS["keystone_list_regions"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
            ),
            _endpoint._parse_success,
        )

    async def keystone_show_region(
        self,
        region_id: str,
    ) -> RegionAnswer:
        """Shows a region.

        Shows one region, by its id.

        Args:
            region_id (str):

        Returns:
            RegionAnswer
        """
        from . import keystone_show_region as _endpoint

        _operation = OPERATIONS["keystone_show_region"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                region_id=region_id,
            ),
            _endpoint._parse_success,
        )


__all__ = ["AsyncRegions", "Regions"]
