# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

"""The resource ``chart_images``: one method an operation, synchronous in :class:`ChartImages`, awaitable in :class:`AsyncChartImages`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...types import UNSET

if TYPE_CHECKING:
    from contextlib import AbstractAsyncContextManager, AbstractContextManager

    import httpx

    from ...._bound import Bound
    from ...._send import AsyncSend, Send
    from ...models.get_chart_image_qtype import GetChartImageQtype
    from ...types import File, Unset


class ChartImages:
    """The operations tagged ``chart_images``."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: Send, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    def get_chart_image(
        self,
        *,
        client_token: str,
        qtype: GetChartImageQtype | Unset = UNSET,
        q: str,
        start_time: int,
        end_time: int,
        interval: int | Unset = UNSET,
        tz: str | Unset = UNSET,
    ) -> File:
        """Draws the result of a query over time.

        The `clientToken` is the credential, an API key is not needed. The answer is the picture, without
        the envelope.

        Args:
            client_token (str):
            qtype (GetChartImageQtype | Unset):
            q (str):
            start_time (int):
            end_time (int):
            interval (int | Unset):
            tz (str | Unset):

        Returns:
            File
        """
        from . import get_chart_image as _endpoint

        _operation = OPERATIONS["get_chart_image"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                client_token=client_token,
                qtype=qtype,
                q=q,
                start_time=start_time,
                end_time=end_time,
                interval=interval,
                tz=tz,
            ),
            _endpoint._parse_success,
        )

    def get_chart_image_stream(
        self,
        *,
        client_token: str,
        qtype: GetChartImageQtype | Unset = UNSET,
        q: str,
        start_time: int,
        end_time: int,
        interval: int | Unset = UNSET,
        tz: str | Unset = UNSET,
    ) -> AbstractContextManager[httpx.Response]:
        """Draws the result of a query over time.

        The `clientToken` is the credential, an API key is not needed. The answer is the picture, without
        the envelope.

        Args:
            client_token (str):
            qtype (GetChartImageQtype | Unset):
            q (str):
            start_time (int):
            end_time (int):
            interval (int | Unset):
            tz (str | Unset):

        Returns:
            A context manager over the answer, whose body has not been read: iterate over it in
                chunks.
        """
        from . import get_chart_image as _endpoint

        _operation = OPERATIONS["get_chart_image"]
        return self._send.stream(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                client_token=client_token,
                qtype=qtype,
                q=q,
                start_time=start_time,
                end_time=end_time,
                interval=interval,
                tz=tz,
            ),
        )


class AsyncChartImages:
    """The operations tagged ``chart_images``, awaitable."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: AsyncSend, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    async def get_chart_image(
        self,
        *,
        client_token: str,
        qtype: GetChartImageQtype | Unset = UNSET,
        q: str,
        start_time: int,
        end_time: int,
        interval: int | Unset = UNSET,
        tz: str | Unset = UNSET,
    ) -> File:
        """Draws the result of a query over time.

        The `clientToken` is the credential, an API key is not needed. The answer is the picture, without
        the envelope.

        Args:
            client_token (str):
            qtype (GetChartImageQtype | Unset):
            q (str):
            start_time (int):
            end_time (int):
            interval (int | Unset):
            tz (str | Unset):

        Returns:
            File
        """
        from . import get_chart_image as _endpoint

        _operation = OPERATIONS["get_chart_image"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                client_token=client_token,
                qtype=qtype,
                q=q,
                start_time=start_time,
                end_time=end_time,
                interval=interval,
                tz=tz,
            ),
            _endpoint._parse_success,
        )

    def get_chart_image_stream(
        self,
        *,
        client_token: str,
        qtype: GetChartImageQtype | Unset = UNSET,
        q: str,
        start_time: int,
        end_time: int,
        interval: int | Unset = UNSET,
        tz: str | Unset = UNSET,
    ) -> AbstractAsyncContextManager[httpx.Response]:
        """Draws the result of a query over time.

        The `clientToken` is the credential, an API key is not needed. The answer is the picture, without
        the envelope.

        Args:
            client_token (str):
            qtype (GetChartImageQtype | Unset):
            q (str):
            start_time (int):
            end_time (int):
            interval (int | Unset):
            tz (str | Unset):

        Returns:
            A context manager over the answer, whose body has not been read: iterate over it in
                chunks.
        """
        from . import get_chart_image as _endpoint

        _operation = OPERATIONS["get_chart_image"]
        return self._send.stream(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                client_token=client_token,
                qtype=qtype,
                q=q,
                start_time=start_time,
                end_time=end_time,
                interval=interval,
                tz=tz,
            ),
        )


__all__ = ["AsyncChartImages", "ChartImages"]
