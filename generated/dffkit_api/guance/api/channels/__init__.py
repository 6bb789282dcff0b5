# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

"""The resource ``channels``: one method an operation, synchronous in :class:`Channels`, awaitable in :class:`AsyncChannels`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from typing import Any

    from ...._bound import Bound
    from ...._send import AsyncSend, Send
    from ...models.channel import Channel
    from ...models.channel_list_reply import ChannelListReply
    from ...models.channel_reply import ChannelReply
    from ...models.create_channel import CreateChannel
    from ...models.done_reply import DoneReply
    from ...models.modify_channel import ModifyChannel
    from ...models.subscribe_channel import SubscribeChannel
    from ...types import Unset


class Channels:
    """The operations tagged ``channels``."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: Send, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    def list_channels(
        self,
    ) -> list[Channel]:
        """Lists the channels.

        All channels at once, there is no paging.

        Returns:
            list[Channel]
        """
        from . import list_channels as _endpoint

        _operation = OPERATIONS["list_channels"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
            ),
            _endpoint._parse_content,
        )

    def iter_channels(
        self,
    ) -> Iterator[Channel]:
        """Gives the records of :meth:`list_channels` one by one.

        All channels at once, there is no paging.

        Returns:
            Iterator[Channel]: nothing is asked for before the first record is wanted.
        """
        from ...._paging import rows
        from . import list_channels as _endpoint

        _operation = OPERATIONS["list_channels"]

        def _request(_position: int | Unset) -> dict[str, Any]:
            return self._bound.request(
                _operation,
                _endpoint._get_kwargs,
            )

        return rows(self._send, _operation, _request, _endpoint._parse_success)

    def create_channel(
        self,
        *,
        body: CreateChannel,
    ) -> Channel:
        """Creates a channel.

        Args:
            body (CreateChannel):

        Returns:
            Channel
        """
        from . import create_channel as _endpoint

        _operation = OPERATIONS["create_channel"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    def modify_channel(
        self,
        channel_uuid: str,
        *,
        body: ModifyChannel,
    ) -> Channel:
        """Changes a channel.

        Args:
            body (ModifyChannel):
            channel_uuid (str):

        Returns:
            Channel
        """
        from . import modify_channel as _endpoint

        _operation = OPERATIONS["modify_channel"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
                channel_uuid=channel_uuid,
            ),
            _endpoint._parse_content,
        )

    def delete_channel(
        self,
        channel_uuid: str,
    ) -> bool:
        """Deletes a channel.

        Args:
            channel_uuid (str):

        Returns:
            bool
        """
        from . import delete_channel as _endpoint

        _operation = OPERATIONS["delete_channel"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                channel_uuid=channel_uuid,
            ),
            _endpoint._parse_content,
        )

    def subscribe_channel(
        self,
        channel_uuid: str,
        *,
        body: SubscribeChannel,
    ) -> bool:
        """Subscribes to a channel, or cancels that.

        Args:
            body (SubscribeChannel):
            channel_uuid (str):

        Returns:
            bool
        """
        from . import subscribe_channel as _endpoint

        _operation = OPERATIONS["subscribe_channel"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
                channel_uuid=channel_uuid,
            ),
            _endpoint._parse_content,
        )


class AsyncChannels:
    """The operations tagged ``channels``, awaitable."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: AsyncSend, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    async def list_channels(
        self,
    ) -> list[Channel]:
        """Lists the channels.

        All channels at once, there is no paging.

        Returns:
            list[Channel]
        """
        from . import list_channels as _endpoint

        _operation = OPERATIONS["list_channels"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
            ),
            _endpoint._parse_content,
        )

    def iter_channels(
        self,
    ) -> AsyncIterator[Channel]:
        """Gives the records of :meth:`list_channels` one by one.

        All channels at once, there is no paging.

        Returns:
            AsyncIterator[Channel]: nothing is asked for before the first record is wanted.
        """
        from ...._paging import async_rows
        from . import list_channels as _endpoint

        _operation = OPERATIONS["list_channels"]

        def _request(_position: int | Unset) -> dict[str, Any]:
            return self._bound.request(
                _operation,
                _endpoint._get_kwargs,
            )

        return async_rows(self._send, _operation, _request, _endpoint._parse_success)

    async def create_channel(
        self,
        *,
        body: CreateChannel,
    ) -> Channel:
        """Creates a channel.

        Args:
            body (CreateChannel):

        Returns:
            Channel
        """
        from . import create_channel as _endpoint

        _operation = OPERATIONS["create_channel"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    async def modify_channel(
        self,
        channel_uuid: str,
        *,
        body: ModifyChannel,
    ) -> Channel:
        """Changes a channel.

        Args:
            body (ModifyChannel):
            channel_uuid (str):

        Returns:
            Channel
        """
        from . import modify_channel as _endpoint

        _operation = OPERATIONS["modify_channel"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
                channel_uuid=channel_uuid,
            ),
            _endpoint._parse_content,
        )

    async def delete_channel(
        self,
        channel_uuid: str,
    ) -> bool:
        """Deletes a channel.

        Args:
            channel_uuid (str):

        Returns:
            bool
        """
        from . import delete_channel as _endpoint

        _operation = OPERATIONS["delete_channel"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                channel_uuid=channel_uuid,
            ),
            _endpoint._parse_content,
        )

    async def subscribe_channel(
        self,
        channel_uuid: str,
        *,
        body: SubscribeChannel,
    ) -> bool:
        """Subscribes to a channel, or cancels that.

        Args:
            body (SubscribeChannel):
            channel_uuid (str):

        Returns:
            bool
        """
        from . import subscribe_channel as _endpoint

        _operation = OPERATIONS["subscribe_channel"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
                channel_uuid=channel_uuid,
            ),
            _endpoint._parse_content,
        )


__all__ = ["AsyncChannels", "Channels"]
