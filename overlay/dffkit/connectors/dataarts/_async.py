"""The connector for event loops: I/O only, all thinking is in the rooms beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack, cast

from ...errors import PermissionDeniedError
from .._advice import advising
from .._arguments import checked_size, or_unset
from .._base import AsyncConnector
from .._reading import AsyncReading
from ._service import INVITED, PAGE_SIZE, SERVICE, instance_of
from ._times import span

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from dffkit_api.dataarts.api import AsyncApi

    from ._instances import InstancePage, InstanceRow
    from ._service import DataArtsOptions
    from ._times import Moment


class AsyncDataArts(AsyncConnector["AsyncApi"]):
    """The data map of one DataArts Studio instance.

    ``id`` names the settings in the environment and in ``dffkit.toml``; the arguments are the settings themselves,
    see :class:`DataArtsOptions`. Every operation is at :attr:`api`, its answers as text inside text;
    :meth:`instances` unpacks them. A failure inside a 200 is raised either way.

    Source: Huawei Cloud, DataArts Studio API reference.
    """

    service = SERVICE

    def __init__(
        self,
        id: str | None = None,  # noqa: A002 - connectors have ids
        /,
        **options: Unpack[DataArtsOptions],
    ) -> None:
        super().__init__(id, **options)

    async def instances(
        self,
        task_id: str | int,
        *,
        job_name: str,
        start_time: Moment,
        end_time: Moment,
        workspace_id: str | None = None,
        instance: str | None = None,
        offset: int = 0,
        limit: int = PAGE_SIZE,
    ) -> InstancePage:
        """One page of the runs of a job node within a time, each level of JSON parsed and typed.

        Times are whole milliseconds since 1970, or ``datetime`` with a time zone. ``workspace_id`` and ``instance``
        are those of the settings unless given. Raises :class:`VendorFailureError` for a failure inside the 200, with
        the request id of the service behind; :class:`PermissionDeniedError` also when the account is not invited.

        Source: "Output Information (OBT)".
        """
        from ._instances import read_page  # noqa: PLC0415 - with the first call

        start, end = span(start_time, end_time)
        with advising(PermissionDeniedError, INVITED):
            page = await self.facade(AsyncReading(self.send, read_page)).instances.show_instance_infos(
                str(task_id),
                job_name=job_name,
                start_time=start,
                end_time=end,
                workspace_id=or_unset(workspace_id or self.settings.get("workspace")),
                instance=instance_of(self.settings, instance),
                offset=offset,
                limit=limit,
            )
        return cast("InstancePage", page)

    def iter_instances(
        self,
        task_id: str | int,
        *,
        job_name: str,
        start_time: Moment,
        end_time: Moment,
        workspace_id: str | None = None,
        instance: str | None = None,
        page_size: int = PAGE_SIZE,
    ) -> AsyncIterator[InstanceRow]:
        """Every run of a job node within a time; pages are fetched on the way. Arguments as :meth:`instances`."""
        from dffkit_api._paging import async_pages  # noqa: PLC0415 - with the first list

        from ._instances import PAGING  # noqa: PLC0415

        checked_size(page_size)
        span(start_time, end_time)

        async def fetch(offset: int) -> InstancePage:
            return await self.instances(
                task_id,
                job_name=job_name,
                start_time=start_time,
                end_time=end_time,
                workspace_id=workspace_id,
                instance=instance,
                offset=offset,
                limit=page_size,
            )

        return (row async for page in async_pages(PAGING, fetch) for row in page.rows)
