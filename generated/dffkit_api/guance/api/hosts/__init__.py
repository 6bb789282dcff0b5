# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

"""The resource ``hosts``: one method an operation, synchronous in :class:`Hosts`, awaitable in :class:`AsyncHosts`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...._bound import Bound
    from ...._send import AsyncSend, Send
    from ...models.done_reply import DoneReply
    from ...models.host_labels import HostLabels
    from ...models.host_labels_reply import HostLabelsReply
    from ...models.list_host_labels import ListHostLabels
    from ...models.modify_host_labels import ModifyHostLabels


class Hosts:
    """The operations tagged ``hosts``."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: Send, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    def list_host_labels(
        self,
        *,
        body: ListHostLabels,
    ) -> HostLabels:
        """Shows the labels of hosts.

        Labels are cached, for five minutes at most.

        Args:
            body (ListHostLabels):

        Returns:
            HostLabels
        """
        from . import list_host_labels as _endpoint

        _operation = OPERATIONS["list_host_labels"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    def modify_host_labels(
        self,
        host: str,
        *,
        body: ModifyHostLabels,
    ) -> bool:
        """Sets the labels of a host.

        Labels are cached, so for up to five minutes the old ones are shown.

        Args:
            body (ModifyHostLabels):
            host (str):

        Returns:
            bool
        """
        from . import modify_host_labels as _endpoint

        _operation = OPERATIONS["modify_host_labels"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
                host=host,
            ),
            _endpoint._parse_content,
        )


class AsyncHosts:
    """The operations tagged ``hosts``, awaitable."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: AsyncSend, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    async def list_host_labels(
        self,
        *,
        body: ListHostLabels,
    ) -> HostLabels:
        """Shows the labels of hosts.

        Labels are cached, for five minutes at most.

        Args:
            body (ListHostLabels):

        Returns:
            HostLabels
        """
        from . import list_host_labels as _endpoint

        _operation = OPERATIONS["list_host_labels"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    async def modify_host_labels(
        self,
        host: str,
        *,
        body: ModifyHostLabels,
    ) -> bool:
        """Sets the labels of a host.

        Labels are cached, so for up to five minutes the old ones are shown.

        Args:
            body (ModifyHostLabels):
            host (str):

        Returns:
            bool
        """
        from . import modify_host_labels as _endpoint

        _operation = OPERATIONS["modify_host_labels"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
                host=host,
            ),
            _endpoint._parse_content,
        )


__all__ = ["AsyncHosts", "Hosts"]
