# Generated from specs/dataway/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

"""The resource ``datakit``: one method an operation, synchronous in :class:`Datakit`, awaitable in :class:`AsyncDatakit`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...types import UNSET

if TYPE_CHECKING:
    from ...._bound import Bound
    from ...._send import AsyncSend, Send
    from ...models.election_reply import ElectionReply
    from ...models.pulled_configuration import PulledConfiguration
    from ...types import Unset


class Datakit:
    """The operations tagged ``datakit``."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: Send, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    def pull_configuration(
        self,
        *,
        filters: bool | Unset = UNSET,
        remote_pipelines: bool | Unset = UNSET,
        ts: int | Unset = UNSET,
        relation_ts: int | Unset = UNSET,
    ) -> PulledConfiguration:
        """Gets what the workspace has configured for its collectors.

        Filters of the workspace's blacklist, and the scripts that pre-process its data. What is not asked
        for is null, or left out.

        Args:
            filters (bool | Unset):
            remote_pipelines (bool | Unset):
            ts (int | Unset):
            relation_ts (int | Unset):

        Returns:
            PulledConfiguration
        """
        from . import pull_configuration as _endpoint

        _operation = OPERATIONS["pull_configuration"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                filters=filters,
                remote_pipelines=remote_pipelines,
                ts=ts,
                relation_ts=relation_ts,
            ),
            _endpoint._parse_success,
        )

    def elect(
        self,
        *,
        namespace: str,
        id: str,
    ) -> ElectionReply:
        """Asks to be the one that collects for a namespace.

        Of all collectors that ask with the same namespace, one is elected, until it no longer sends
        heartbeats. The others ask again after `interval` seconds.

        Args:
            namespace (str):
            id (str):

        Returns:
            ElectionReply
        """
        from . import elect as _endpoint

        _operation = OPERATIONS["elect"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                namespace=namespace,
                id=id,
            ),
            _endpoint._parse_success,
        )

    def keep_election(
        self,
        *,
        namespace: str,
        id: str,
    ) -> ElectionReply:
        """Tells that the one that was elected is still there.

        The status `fail` says that it is no longer the one.

        Args:
            namespace (str):
            id (str):

        Returns:
            ElectionReply
        """
        from . import keep_election as _endpoint

        _operation = OPERATIONS["keep_election"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                namespace=namespace,
                id=id,
            ),
            _endpoint._parse_success,
        )


class AsyncDatakit:
    """The operations tagged ``datakit``, awaitable."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: AsyncSend, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    async def pull_configuration(
        self,
        *,
        filters: bool | Unset = UNSET,
        remote_pipelines: bool | Unset = UNSET,
        ts: int | Unset = UNSET,
        relation_ts: int | Unset = UNSET,
    ) -> PulledConfiguration:
        """Gets what the workspace has configured for its collectors.

        Filters of the workspace's blacklist, and the scripts that pre-process its data. What is not asked
        for is null, or left out.

        Args:
            filters (bool | Unset):
            remote_pipelines (bool | Unset):
            ts (int | Unset):
            relation_ts (int | Unset):

        Returns:
            PulledConfiguration
        """
        from . import pull_configuration as _endpoint

        _operation = OPERATIONS["pull_configuration"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                filters=filters,
                remote_pipelines=remote_pipelines,
                ts=ts,
                relation_ts=relation_ts,
            ),
            _endpoint._parse_success,
        )

    async def elect(
        self,
        *,
        namespace: str,
        id: str,
    ) -> ElectionReply:
        """Asks to be the one that collects for a namespace.

        Of all collectors that ask with the same namespace, one is elected, until it no longer sends
        heartbeats. The others ask again after `interval` seconds.

        Args:
            namespace (str):
            id (str):

        Returns:
            ElectionReply
        """
        from . import elect as _endpoint

        _operation = OPERATIONS["elect"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                namespace=namespace,
                id=id,
            ),
            _endpoint._parse_success,
        )

    async def keep_election(
        self,
        *,
        namespace: str,
        id: str,
    ) -> ElectionReply:
        """Tells that the one that was elected is still there.

        The status `fail` says that it is no longer the one.

        Args:
            namespace (str):
            id (str):

        Returns:
            ElectionReply
        """
        from . import keep_election as _endpoint

        _operation = OPERATIONS["keep_election"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                namespace=namespace,
                id=id,
            ),
            _endpoint._parse_success,
        )


__all__ = ["AsyncDatakit", "Datakit"]
