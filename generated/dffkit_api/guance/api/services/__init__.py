# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

"""The resource ``services``: one method an operation, synchronous in :class:`Services`, awaitable in :class:`AsyncServices`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from contextlib import AbstractAsyncContextManager, AbstractContextManager
    from typing import Any

    import httpx

    from ...._bound import Bound
    from ...._send import AsyncSend, Send
    from ...models.delete_services import DeleteServices
    from ...models.done_reply import DoneReply
    from ...models.export_services_origin_str import ExportServicesOriginStr
    from ...models.get_service_origin_str import GetServiceOriginStr
    from ...models.list_services_create_type_item import ListServicesCreateTypeItem
    from ...models.list_services_filter import ListServicesFilter
    from ...models.list_services_origin_str import ListServicesOriginStr
    from ...models.list_services_service_type_item import ListServicesServiceTypeItem
    from ...models.service import Service
    from ...models.service_list_reply import ServiceListReply
    from ...models.service_performance import ServicePerformance
    from ...models.service_performance_list import ServicePerformanceList
    from ...models.service_performance_reply import ServicePerformanceReply
    from ...models.service_reply import ServiceReply
    from ...models.service_settings import ServiceSettings
    from ...types import File, Unset


class Services:
    """The operations tagged ``services``."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: Send, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    def create_service(
        self,
        *,
        body: ServiceSettings,
    ) -> Service:
        """Creates a service.

        Args:
            body (ServiceSettings):

        Returns:
            Service
        """
        from . import create_service as _endpoint

        _operation = OPERATIONS["create_service"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    def delete_services(
        self,
        *,
        body: DeleteServices,
    ) -> bool:
        """Deletes services.

        Args:
            body (DeleteServices):

        Returns:
            bool
        """
        from . import delete_services as _endpoint

        _operation = OPERATIONS["delete_services"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    def export_services(
        self,
        *,
        origin_str: ExportServicesOriginStr | Unset = UNSET,
    ) -> list[Service]:
        """Exports all services.

        The answer is a download, the bare list without an envelope.

        Args:
            origin_str (ExportServicesOriginStr | Unset):

        Returns:
            list[Service]
        """
        from . import export_services as _endpoint

        _operation = OPERATIONS["export_services"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                origin_str=origin_str,
            ),
            _endpoint._parse_success,
        )

    def get_service(
        self,
        service_uuid: str,
        *,
        origin_str: GetServiceOriginStr | Unset = UNSET,
    ) -> Service:
        """Shows a service.

        Args:
            service_uuid (str):
            origin_str (GetServiceOriginStr | Unset):

        Returns:
            Service
        """
        from . import get_service as _endpoint

        _operation = OPERATIONS["get_service"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                service_uuid=service_uuid,
                origin_str=origin_str,
            ),
            _endpoint._parse_content,
        )

    def list_services(
        self,
        *,
        search: str | Unset = UNSET,
        origin_str: ListServicesOriginStr | Unset = UNSET,
        filter_: ListServicesFilter | Unset = UNSET,
        create_type: list[ListServicesCreateTypeItem] | Unset = UNSET,
        service_type: list[ListServicesServiceTypeItem] | Unset = UNSET,
        team_uuid: list[str] | Unset = UNSET,
        page_index: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
    ) -> list[Service]:
        """Lists the services.

        The newer page shows its example without the envelope, with rows in `data`; the older one shows the
        envelope with rows in `content`, as nearly all lists have it, and this is what is read here.

        Args:
            search (str | Unset):
            origin_str (ListServicesOriginStr | Unset):
            filter_ (ListServicesFilter | Unset):
            create_type (list[ListServicesCreateTypeItem] | Unset):
            service_type (list[ListServicesServiceTypeItem] | Unset):
            team_uuid (list[str] | Unset):
            page_index (int | Unset):
            page_size (int | Unset):

        Returns:
            list[Service]
        """
        from . import list_services as _endpoint

        _operation = OPERATIONS["list_services"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                search=search,
                origin_str=origin_str,
                filter_=filter_,
                create_type=create_type,
                service_type=service_type,
                team_uuid=team_uuid,
                page_index=page_index,
                page_size=page_size,
            ),
            _endpoint._parse_content,
        )

    def iter_services(
        self,
        *,
        search: str | Unset = UNSET,
        origin_str: ListServicesOriginStr | Unset = UNSET,
        filter_: ListServicesFilter | Unset = UNSET,
        create_type: list[ListServicesCreateTypeItem] | Unset = UNSET,
        service_type: list[ListServicesServiceTypeItem] | Unset = UNSET,
        team_uuid: list[str] | Unset = UNSET,
        page_size: int = 100,
    ) -> Iterator[Service]:
        """Gives the records of :meth:`list_services` one by one, page after page.

        The newer page shows its example without the envelope, with rows in `data`; the older one shows the
        envelope with rows in `content`, as nearly all lists have it, and this is what is read here.

        Args:
            search (str | Unset):
            origin_str (ListServicesOriginStr | Unset):
            filter_ (ListServicesFilter | Unset):
            create_type (list[ListServicesCreateTypeItem] | Unset):
            service_type (list[ListServicesServiceTypeItem] | Unset):
            team_uuid (list[str] | Unset):
            page_size (int):

        Returns:
            Iterator[Service]: nothing is asked for before the first record is wanted.
        """
        from ...._paging import rows
        from . import list_services as _endpoint

        _operation = OPERATIONS["list_services"]

        def _request(_position: int | Unset) -> dict[str, Any]:
            return self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                search=search,
                origin_str=origin_str,
                filter_=filter_,
                create_type=create_type,
                service_type=service_type,
                team_uuid=team_uuid,
                page_index=_position,
                page_size=page_size,
            )

        return rows(self._send, _operation, _request, _endpoint._parse_success)

    def modify_service(
        self,
        service_uuid: str,
        *,
        body: ServiceSettings,
    ) -> Service:
        """Changes a service.

        The settings are replaced as a whole.

        Args:
            body (ServiceSettings):
            service_uuid (str):

        Returns:
            Service
        """
        from . import modify_service as _endpoint

        _operation = OPERATIONS["modify_service"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
                service_uuid=service_uuid,
            ),
            _endpoint._parse_content,
        )

    def export_service_performance(
        self,
        *,
        start: int,
        end: int,
    ) -> File:
        """Exports how the services performed.

        The answer is a download, a CSV file without an envelope: a row a service, with requests a second,
        mean response time, its 75th and 99th percentiles, errors, number of monitors, and status. Its words
        and units are meant for people.

        Args:
            start (int):
            end (int):

        Returns:
            File
        """
        from . import export_service_performance as _endpoint

        _operation = OPERATIONS["export_service_performance"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                start=start,
                end=end,
            ),
            _endpoint._parse_success,
        )

    def export_service_performance_stream(
        self,
        *,
        start: int,
        end: int,
    ) -> AbstractContextManager[httpx.Response]:
        """Exports how the services performed.

        The answer is a download, a CSV file without an envelope: a row a service, with requests a second,
        mean response time, its 75th and 99th percentiles, errors, number of monitors, and status. Its words
        and units are meant for people.

        Args:
            start (int):
            end (int):

        Returns:
            A context manager over the answer, whose body has not been read: iterate over it in
                chunks.
        """
        from . import export_service_performance as _endpoint

        _operation = OPERATIONS["export_service_performance"]
        return self._send.stream(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                start=start,
                end=end,
            ),
        )

    def get_service_performance(
        self,
        *,
        start: int,
        end: int,
        service_name: str,
    ) -> ServicePerformance:
        """Shows how a service performed.

        Args:
            start (int):
            end (int):
            service_name (str):

        Returns:
            ServicePerformance
        """
        from . import get_service_performance as _endpoint

        _operation = OPERATIONS["get_service_performance"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                start=start,
                end=end,
                service_name=service_name,
            ),
            _endpoint._parse_content,
        )

    def list_service_performance(
        self,
        *,
        start: int,
        end: int,
        filters: str | Unset = UNSET,
        order: str | Unset = UNSET,
        page_index: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
    ) -> ServicePerformanceList:
        """Lists how the services performed.

        The answer is documented without an envelope, and its rows are `buckets`.

        Args:
            start (int):
            end (int):
            filters (str | Unset):
            order (str | Unset):
            page_index (int | Unset):
            page_size (int | Unset):

        Returns:
            ServicePerformanceList
        """
        from . import list_service_performance as _endpoint

        _operation = OPERATIONS["list_service_performance"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                start=start,
                end=end,
                filters=filters,
                order=order,
                page_index=page_index,
                page_size=page_size,
            ),
            _endpoint._parse_success,
        )

    def iter_service_performance(
        self,
        *,
        start: int,
        end: int,
        filters: str | Unset = UNSET,
        order: str | Unset = UNSET,
        page_size: int = 100,
    ) -> Iterator[ServicePerformance]:
        """Gives the records of :meth:`list_service_performance` one by one, page after page.

        The answer is documented without an envelope, and its rows are `buckets`.

        Args:
            start (int):
            end (int):
            filters (str | Unset):
            order (str | Unset):
            page_size (int):

        Returns:
            Iterator[ServicePerformance]: nothing is asked for before the first record is wanted.
        """
        from ...._paging import rows
        from . import list_service_performance as _endpoint

        _operation = OPERATIONS["list_service_performance"]

        def _request(_position: int | Unset) -> dict[str, Any]:
            return self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                start=start,
                end=end,
                filters=filters,
                order=order,
                page_index=_position,
                page_size=page_size,
            )

        return rows(self._send, _operation, _request, _endpoint._parse_success)


class AsyncServices:
    """The operations tagged ``services``, awaitable."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: AsyncSend, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    async def create_service(
        self,
        *,
        body: ServiceSettings,
    ) -> Service:
        """Creates a service.

        Args:
            body (ServiceSettings):

        Returns:
            Service
        """
        from . import create_service as _endpoint

        _operation = OPERATIONS["create_service"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    async def delete_services(
        self,
        *,
        body: DeleteServices,
    ) -> bool:
        """Deletes services.

        Args:
            body (DeleteServices):

        Returns:
            bool
        """
        from . import delete_services as _endpoint

        _operation = OPERATIONS["delete_services"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    async def export_services(
        self,
        *,
        origin_str: ExportServicesOriginStr | Unset = UNSET,
    ) -> list[Service]:
        """Exports all services.

        The answer is a download, the bare list without an envelope.

        Args:
            origin_str (ExportServicesOriginStr | Unset):

        Returns:
            list[Service]
        """
        from . import export_services as _endpoint

        _operation = OPERATIONS["export_services"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                origin_str=origin_str,
            ),
            _endpoint._parse_success,
        )

    async def get_service(
        self,
        service_uuid: str,
        *,
        origin_str: GetServiceOriginStr | Unset = UNSET,
    ) -> Service:
        """Shows a service.

        Args:
            service_uuid (str):
            origin_str (GetServiceOriginStr | Unset):

        Returns:
            Service
        """
        from . import get_service as _endpoint

        _operation = OPERATIONS["get_service"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                service_uuid=service_uuid,
                origin_str=origin_str,
            ),
            _endpoint._parse_content,
        )

    async def list_services(
        self,
        *,
        search: str | Unset = UNSET,
        origin_str: ListServicesOriginStr | Unset = UNSET,
        filter_: ListServicesFilter | Unset = UNSET,
        create_type: list[ListServicesCreateTypeItem] | Unset = UNSET,
        service_type: list[ListServicesServiceTypeItem] | Unset = UNSET,
        team_uuid: list[str] | Unset = UNSET,
        page_index: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
    ) -> list[Service]:
        """Lists the services.

        The newer page shows its example without the envelope, with rows in `data`; the older one shows the
        envelope with rows in `content`, as nearly all lists have it, and this is what is read here.

        Args:
            search (str | Unset):
            origin_str (ListServicesOriginStr | Unset):
            filter_ (ListServicesFilter | Unset):
            create_type (list[ListServicesCreateTypeItem] | Unset):
            service_type (list[ListServicesServiceTypeItem] | Unset):
            team_uuid (list[str] | Unset):
            page_index (int | Unset):
            page_size (int | Unset):

        Returns:
            list[Service]
        """
        from . import list_services as _endpoint

        _operation = OPERATIONS["list_services"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                search=search,
                origin_str=origin_str,
                filter_=filter_,
                create_type=create_type,
                service_type=service_type,
                team_uuid=team_uuid,
                page_index=page_index,
                page_size=page_size,
            ),
            _endpoint._parse_content,
        )

    def iter_services(
        self,
        *,
        search: str | Unset = UNSET,
        origin_str: ListServicesOriginStr | Unset = UNSET,
        filter_: ListServicesFilter | Unset = UNSET,
        create_type: list[ListServicesCreateTypeItem] | Unset = UNSET,
        service_type: list[ListServicesServiceTypeItem] | Unset = UNSET,
        team_uuid: list[str] | Unset = UNSET,
        page_size: int = 100,
    ) -> AsyncIterator[Service]:
        """Gives the records of :meth:`list_services` one by one, page after page.

        The newer page shows its example without the envelope, with rows in `data`; the older one shows the
        envelope with rows in `content`, as nearly all lists have it, and this is what is read here.

        Args:
            search (str | Unset):
            origin_str (ListServicesOriginStr | Unset):
            filter_ (ListServicesFilter | Unset):
            create_type (list[ListServicesCreateTypeItem] | Unset):
            service_type (list[ListServicesServiceTypeItem] | Unset):
            team_uuid (list[str] | Unset):
            page_size (int):

        Returns:
            AsyncIterator[Service]: nothing is asked for before the first record is wanted.
        """
        from ...._paging import async_rows
        from . import list_services as _endpoint

        _operation = OPERATIONS["list_services"]

        def _request(_position: int | Unset) -> dict[str, Any]:
            return self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                search=search,
                origin_str=origin_str,
                filter_=filter_,
                create_type=create_type,
                service_type=service_type,
                team_uuid=team_uuid,
                page_index=_position,
                page_size=page_size,
            )

        return async_rows(self._send, _operation, _request, _endpoint._parse_success)

    async def modify_service(
        self,
        service_uuid: str,
        *,
        body: ServiceSettings,
    ) -> Service:
        """Changes a service.

        The settings are replaced as a whole.

        Args:
            body (ServiceSettings):
            service_uuid (str):

        Returns:
            Service
        """
        from . import modify_service as _endpoint

        _operation = OPERATIONS["modify_service"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
                service_uuid=service_uuid,
            ),
            _endpoint._parse_content,
        )

    async def export_service_performance(
        self,
        *,
        start: int,
        end: int,
    ) -> File:
        """Exports how the services performed.

        The answer is a download, a CSV file without an envelope: a row a service, with requests a second,
        mean response time, its 75th and 99th percentiles, errors, number of monitors, and status. Its words
        and units are meant for people.

        Args:
            start (int):
            end (int):

        Returns:
            File
        """
        from . import export_service_performance as _endpoint

        _operation = OPERATIONS["export_service_performance"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                start=start,
                end=end,
            ),
            _endpoint._parse_success,
        )

    def export_service_performance_stream(
        self,
        *,
        start: int,
        end: int,
    ) -> AbstractAsyncContextManager[httpx.Response]:
        """Exports how the services performed.

        The answer is a download, a CSV file without an envelope: a row a service, with requests a second,
        mean response time, its 75th and 99th percentiles, errors, number of monitors, and status. Its words
        and units are meant for people.

        Args:
            start (int):
            end (int):

        Returns:
            A context manager over the answer, whose body has not been read: iterate over it in
                chunks.
        """
        from . import export_service_performance as _endpoint

        _operation = OPERATIONS["export_service_performance"]
        return self._send.stream(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                start=start,
                end=end,
            ),
        )

    async def get_service_performance(
        self,
        *,
        start: int,
        end: int,
        service_name: str,
    ) -> ServicePerformance:
        """Shows how a service performed.

        Args:
            start (int):
            end (int):
            service_name (str):

        Returns:
            ServicePerformance
        """
        from . import get_service_performance as _endpoint

        _operation = OPERATIONS["get_service_performance"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                start=start,
                end=end,
                service_name=service_name,
            ),
            _endpoint._parse_content,
        )

    async def list_service_performance(
        self,
        *,
        start: int,
        end: int,
        filters: str | Unset = UNSET,
        order: str | Unset = UNSET,
        page_index: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
    ) -> ServicePerformanceList:
        """Lists how the services performed.

        The answer is documented without an envelope, and its rows are `buckets`.

        Args:
            start (int):
            end (int):
            filters (str | Unset):
            order (str | Unset):
            page_index (int | Unset):
            page_size (int | Unset):

        Returns:
            ServicePerformanceList
        """
        from . import list_service_performance as _endpoint

        _operation = OPERATIONS["list_service_performance"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                start=start,
                end=end,
                filters=filters,
                order=order,
                page_index=page_index,
                page_size=page_size,
            ),
            _endpoint._parse_success,
        )

    def iter_service_performance(
        self,
        *,
        start: int,
        end: int,
        filters: str | Unset = UNSET,
        order: str | Unset = UNSET,
        page_size: int = 100,
    ) -> AsyncIterator[ServicePerformance]:
        """Gives the records of :meth:`list_service_performance` one by one, page after page.

        The answer is documented without an envelope, and its rows are `buckets`.

        Args:
            start (int):
            end (int):
            filters (str | Unset):
            order (str | Unset):
            page_size (int):

        Returns:
            AsyncIterator[ServicePerformance]: nothing is asked for before the first record is wanted.
        """
        from ...._paging import async_rows
        from . import list_service_performance as _endpoint

        _operation = OPERATIONS["list_service_performance"]

        def _request(_position: int | Unset) -> dict[str, Any]:
            return self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                start=start,
                end=end,
                filters=filters,
                order=order,
                page_index=_position,
                page_size=page_size,
            )

        return async_rows(self._send, _operation, _request, _endpoint._parse_success)


__all__ = ["AsyncServices", "Services"]
