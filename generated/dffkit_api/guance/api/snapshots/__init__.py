# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

"""The resource ``snapshots``: one method an operation, synchronous in :class:`Snapshots`, awaitable in :class:`AsyncSnapshots`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from typing import Any

    from ...._bound import Bound
    from ...._send import AsyncSend, Send
    from ...models.create_snapshot import CreateSnapshot
    from ...models.done_reply import DoneReply
    from ...models.list_snapshots_type import ListSnapshotsType
    from ...models.share_snapshot import ShareSnapshot
    from ...models.shared_snapshot import SharedSnapshot
    from ...models.shared_snapshot_reply import SharedSnapshotReply
    from ...models.snapshot import Snapshot
    from ...models.snapshot_list_reply import SnapshotListReply
    from ...models.snapshot_reply import SnapshotReply
    from ...types import Unset


class Snapshots:
    """The operations tagged ``snapshots``."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: Send, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    def list_snapshots(
        self,
        *,
        type_: ListSnapshotsType | Unset = UNSET,
        search: str | Unset = UNSET,
        page_index: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
    ) -> list[Snapshot]:
        """Lists the snapshots.

        Args:
            type_ (ListSnapshotsType | Unset):
            search (str | Unset):
            page_index (int | Unset):
            page_size (int | Unset):

        Returns:
            list[Snapshot]
        """
        from . import list_snapshots as _endpoint

        _operation = OPERATIONS["list_snapshots"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                type_=type_,
                search=search,
                page_index=page_index,
                page_size=page_size,
            ),
            _endpoint._parse_content,
        )

    def iter_snapshots(
        self,
        *,
        type_: ListSnapshotsType | Unset = UNSET,
        search: str | Unset = UNSET,
        page_size: int = 100,
    ) -> Iterator[Snapshot]:
        """Gives the records of :meth:`list_snapshots` one by one, page after page.

        Args:
            type_ (ListSnapshotsType | Unset):
            search (str | Unset):
            page_size (int):

        Returns:
            Iterator[Snapshot]: nothing is asked for before the first record is wanted.
        """
        from ...._paging import rows
        from . import list_snapshots as _endpoint

        _operation = OPERATIONS["list_snapshots"]

        def _request(_position: int | Unset) -> dict[str, Any]:
            return self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                type_=type_,
                search=search,
                page_index=_position,
                page_size=page_size,
            )

        return rows(self._send, _operation, _request, _endpoint._parse_success)

    def create_snapshot(
        self,
        *,
        body: CreateSnapshot,
    ) -> Snapshot:
        """Creates a snapshot.

        A snapshot of logs has type, route and query of the log explorer; see the example.

        Args:
            body (CreateSnapshot):

        Returns:
            Snapshot
        """
        from . import create_snapshot as _endpoint

        _operation = OPERATIONS["create_snapshot"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    def share_snapshot(
        self,
        snapshot_uuid: str,
        *,
        body: ShareSnapshot | Unset = UNSET,
    ) -> SharedSnapshot:
        """Makes a link to a snapshot, for readers without an account.

        Every call makes a link of its own; `delete_share_configs` takes links back.

        Args:
            body (ShareSnapshot | Unset): What the link shows, for how long, and to whom.
            snapshot_uuid (str):

        Returns:
            SharedSnapshot
        """
        from . import share_snapshot as _endpoint

        _operation = OPERATIONS["share_snapshot"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
                snapshot_uuid=snapshot_uuid,
            ),
            _endpoint._parse_content,
        )

    def delete_snapshot(
        self,
        snapshot_uuid: str,
    ) -> bool:
        """Deletes a snapshot.

        Args:
            snapshot_uuid (str):

        Returns:
            bool
        """
        from . import delete_snapshot as _endpoint

        _operation = OPERATIONS["delete_snapshot"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                snapshot_uuid=snapshot_uuid,
            ),
            _endpoint._parse_content,
        )

    def delete_share_configs(
        self,
        *,
        share_config_uuids: list[str],
    ) -> bool:
        """Takes back shared links to snapshots and charts.

        The vendor deletes by GET here.

        Args:
            share_config_uuids (list[str]):

        Returns:
            bool
        """
        from . import delete_share_configs as _endpoint

        _operation = OPERATIONS["delete_share_configs"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                share_config_uuids=share_config_uuids,
            ),
            _endpoint._parse_content,
        )


class AsyncSnapshots:
    """The operations tagged ``snapshots``, awaitable."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: AsyncSend, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    async def list_snapshots(
        self,
        *,
        type_: ListSnapshotsType | Unset = UNSET,
        search: str | Unset = UNSET,
        page_index: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
    ) -> list[Snapshot]:
        """Lists the snapshots.

        Args:
            type_ (ListSnapshotsType | Unset):
            search (str | Unset):
            page_index (int | Unset):
            page_size (int | Unset):

        Returns:
            list[Snapshot]
        """
        from . import list_snapshots as _endpoint

        _operation = OPERATIONS["list_snapshots"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                type_=type_,
                search=search,
                page_index=page_index,
                page_size=page_size,
            ),
            _endpoint._parse_content,
        )

    def iter_snapshots(
        self,
        *,
        type_: ListSnapshotsType | Unset = UNSET,
        search: str | Unset = UNSET,
        page_size: int = 100,
    ) -> AsyncIterator[Snapshot]:
        """Gives the records of :meth:`list_snapshots` one by one, page after page.

        Args:
            type_ (ListSnapshotsType | Unset):
            search (str | Unset):
            page_size (int):

        Returns:
            AsyncIterator[Snapshot]: nothing is asked for before the first record is wanted.
        """
        from ...._paging import async_rows
        from . import list_snapshots as _endpoint

        _operation = OPERATIONS["list_snapshots"]

        def _request(_position: int | Unset) -> dict[str, Any]:
            return self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                type_=type_,
                search=search,
                page_index=_position,
                page_size=page_size,
            )

        return async_rows(self._send, _operation, _request, _endpoint._parse_success)

    async def create_snapshot(
        self,
        *,
        body: CreateSnapshot,
    ) -> Snapshot:
        """Creates a snapshot.

        A snapshot of logs has type, route and query of the log explorer; see the example.

        Args:
            body (CreateSnapshot):

        Returns:
            Snapshot
        """
        from . import create_snapshot as _endpoint

        _operation = OPERATIONS["create_snapshot"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    async def share_snapshot(
        self,
        snapshot_uuid: str,
        *,
        body: ShareSnapshot | Unset = UNSET,
    ) -> SharedSnapshot:
        """Makes a link to a snapshot, for readers without an account.

        Every call makes a link of its own; `delete_share_configs` takes links back.

        Args:
            body (ShareSnapshot | Unset): What the link shows, for how long, and to whom.
            snapshot_uuid (str):

        Returns:
            SharedSnapshot
        """
        from . import share_snapshot as _endpoint

        _operation = OPERATIONS["share_snapshot"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
                snapshot_uuid=snapshot_uuid,
            ),
            _endpoint._parse_content,
        )

    async def delete_snapshot(
        self,
        snapshot_uuid: str,
    ) -> bool:
        """Deletes a snapshot.

        Args:
            snapshot_uuid (str):

        Returns:
            bool
        """
        from . import delete_snapshot as _endpoint

        _operation = OPERATIONS["delete_snapshot"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                snapshot_uuid=snapshot_uuid,
            ),
            _endpoint._parse_content,
        )

    async def delete_share_configs(
        self,
        *,
        share_config_uuids: list[str],
    ) -> bool:
        """Takes back shared links to snapshots and charts.

        The vendor deletes by GET here.

        Args:
            share_config_uuids (list[str]):

        Returns:
            bool
        """
        from . import delete_share_configs as _endpoint

        _operation = OPERATIONS["delete_share_configs"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                share_config_uuids=share_config_uuids,
            ),
            _endpoint._parse_content,
        )


__all__ = ["AsyncSnapshots", "Snapshots"]
