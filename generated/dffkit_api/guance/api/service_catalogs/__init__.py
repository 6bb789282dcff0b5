# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

"""The resource ``service_catalogs``: one method an operation, synchronous in :class:`ServiceCatalogs`, awaitable in :class:`AsyncServiceCatalogs`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...._bound import Bound
    from ...._send import AsyncSend, Send
    from ...models.done_reply import DoneReply
    from ...models.get_tracing_service_catalog_origin_str import GetTracingServiceCatalogOriginStr
    from ...models.service_catalog import ServiceCatalog
    from ...models.service_catalog_reply import ServiceCatalogReply
    from ...models.service_catalog_settings import ServiceCatalogSettings


class ServiceCatalogs:
    """The operations tagged ``service_catalogs``."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: Send, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    def get_tracing_service_catalog(
        self,
        *,
        service: str,
        origin_str: GetTracingServiceCatalogOriginStr,
    ) -> ServiceCatalog:
        """Shows what is known about a service.

        The settings of services took its place.

        Args:
            service (str):
            origin_str (GetTracingServiceCatalogOriginStr):

        Returns:
            ServiceCatalog
        """
        from . import get_tracing_service_catalog as _endpoint

        _operation = OPERATIONS["get_tracing_service_catalog"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                service=service,
                origin_str=origin_str,
            ),
            _endpoint._parse_content,
        )

    def set_tracing_service_catalog(
        self,
        *,
        body: ServiceCatalogSettings,
    ) -> bool:
        """Sets what is known about a service.

        It is created where there is none yet. The settings of services took its place.

        Args:
            body (ServiceCatalogSettings):

        Returns:
            bool
        """
        from . import set_tracing_service_catalog as _endpoint

        _operation = OPERATIONS["set_tracing_service_catalog"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )


class AsyncServiceCatalogs:
    """The operations tagged ``service_catalogs``, awaitable."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: AsyncSend, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    async def get_tracing_service_catalog(
        self,
        *,
        service: str,
        origin_str: GetTracingServiceCatalogOriginStr,
    ) -> ServiceCatalog:
        """Shows what is known about a service.

        The settings of services took its place.

        Args:
            service (str):
            origin_str (GetTracingServiceCatalogOriginStr):

        Returns:
            ServiceCatalog
        """
        from . import get_tracing_service_catalog as _endpoint

        _operation = OPERATIONS["get_tracing_service_catalog"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                service=service,
                origin_str=origin_str,
            ),
            _endpoint._parse_content,
        )

    async def set_tracing_service_catalog(
        self,
        *,
        body: ServiceCatalogSettings,
    ) -> bool:
        """Sets what is known about a service.

        It is created where there is none yet. The settings of services took its place.

        Args:
            body (ServiceCatalogSettings):

        Returns:
            bool
        """
        from . import set_tracing_service_catalog as _endpoint

        _operation = OPERATIONS["set_tracing_service_catalog"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )


__all__ = ["AsyncServiceCatalogs", "ServiceCatalogs"]
