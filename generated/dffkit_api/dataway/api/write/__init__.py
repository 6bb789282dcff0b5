# Generated from specs/dataway/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

"""The resource ``write``: one method an operation, synchronous in :class:`Write`, awaitable in :class:`AsyncWrite`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...types import UNSET

if TYPE_CHECKING:
    from ...._bound import Bound
    from ...._send import AsyncSend, Send
    from ...models.point import Point
    from ...models.precision import Precision
    from ...models.write_category import WriteCategory
    from ...types import Unset


class Write:
    """The operations tagged ``write``."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: Send, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    def write_by_category(
        self,
        category: WriteCategory,
        *,
        body: str | list[Point],
        precision: Precision | Unset = UNSET,
        to_headless: bool | Unset = UNSET,
    ) -> None:
        """Writes data points of one category.

        Sent twice, logs and events are stored twice. A body may be compressed, with the header `Content-
        Encoding: gzip`. Line protocol may also be sent as `application/line-protocol`, and a body of an
        unknown type is read as such; points in protobuf (`application/protobuf`, `application/pbjson`) are
        not declared here.

        Args:
            body (str | list[Point]): One point a line: `measurement[,tag=value…] field=value[,field=value…] [timestamp]`. In the
                measurement comma and space are escaped by a backslash, in keys and tag values also the equals sign;
                none of them may be empty or hold a line end. Field values: `42i`, `42u`, `4.2`, `true`, `"text"`
                (quote and backslash escaped, line ends as they are), `"base64"b`, `[1i,2i]` (of one kind). The
                timestamp is in nanoseconds, or in the unit of `precision`; without one it is the server's time. A
                line that begins with `#` is a comment.
            category (WriteCategory): Kind of the data and its DQL namespace: metric M (`metrics` is its old
                name), network N, keyevent E, object O, object_change OCH, custom_object CO, logging L, tracing T,
                rum R, security S, profiling P.
            precision (Precision | Unset):
            to_headless (bool | Unset):

        Returns:
            None
        """
        from . import write_by_category as _endpoint

        _operation = OPERATIONS["write_by_category"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
                category=category,
                precision=precision,
                to_headless=to_headless,
            ),
            _endpoint._parse_success,
        )


class AsyncWrite:
    """The operations tagged ``write``, awaitable."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: AsyncSend, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    async def write_by_category(
        self,
        category: WriteCategory,
        *,
        body: str | list[Point],
        precision: Precision | Unset = UNSET,
        to_headless: bool | Unset = UNSET,
    ) -> None:
        """Writes data points of one category.

        Sent twice, logs and events are stored twice. A body may be compressed, with the header `Content-
        Encoding: gzip`. Line protocol may also be sent as `application/line-protocol`, and a body of an
        unknown type is read as such; points in protobuf (`application/protobuf`, `application/pbjson`) are
        not declared here.

        Args:
            body (str | list[Point]): One point a line: `measurement[,tag=value…] field=value[,field=value…] [timestamp]`. In the
                measurement comma and space are escaped by a backslash, in keys and tag values also the equals sign;
                none of them may be empty or hold a line end. Field values: `42i`, `42u`, `4.2`, `true`, `"text"`
                (quote and backslash escaped, line ends as they are), `"base64"b`, `[1i,2i]` (of one kind). The
                timestamp is in nanoseconds, or in the unit of `precision`; without one it is the server's time. A
                line that begins with `#` is a comment.
            category (WriteCategory): Kind of the data and its DQL namespace: metric M (`metrics` is its old
                name), network N, keyevent E, object O, object_change OCH, custom_object CO, logging L, tracing T,
                rum R, security S, profiling P.
            precision (Precision | Unset):
            to_headless (bool | Unset):

        Returns:
            None
        """
        from . import write_by_category as _endpoint

        _operation = OPERATIONS["write_by_category"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
                category=category,
                precision=precision,
                to_headless=to_headless,
            ),
            _endpoint._parse_success,
        )


__all__ = ["AsyncWrite", "Write"]
