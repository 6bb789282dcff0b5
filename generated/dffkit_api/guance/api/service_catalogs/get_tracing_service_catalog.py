# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error_envelope import ErrorEnvelope
from ...models.get_tracing_service_catalog_origin_str import (
    GetTracingServiceCatalogOriginStr,
)
from ...models.service_catalog import ServiceCatalog
from ...models.service_catalog_reply import ServiceCatalogReply
from ...types import (
    UNSET,
    Response,
    json_of,
    seen,
    status_of,
)


def _get_kwargs(
    *,
    service: str,
    origin_str: GetTracingServiceCatalogOriginStr,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["service"] = service

    json_origin_str: int = origin_str
    params["originStr"] = json_origin_str

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/v1/tracing/service_catelogs/get",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ErrorEnvelope | ServiceCatalogReply | None:
    if response.status_code == 200:
        response_200 = ServiceCatalogReply.from_dict(json_of(response))

        return response_200

    if response.status_code == 400:
        response_400 = ErrorEnvelope.from_dict(json_of(response))

        return response_400

    if response.status_code == 401:
        response_401 = ErrorEnvelope.from_dict(json_of(response))

        return response_401

    if response.status_code == 403:
        response_403 = ErrorEnvelope.from_dict(json_of(response))

        return response_403

    if response.status_code == 404:
        response_404 = ErrorEnvelope.from_dict(json_of(response))

        return response_404

    if response.status_code == 500:
        response_500 = ErrorEnvelope.from_dict(json_of(response))

        return response_500

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _parse_success(response: httpx.Response) -> ServiceCatalogReply:
    response_200 = ServiceCatalogReply.from_dict(json_of(response))

    return response_200


def _parse_content(response: httpx.Response) -> ServiceCatalog:
    reply = _parse_success(response)
    seen(reply)
    return reply.content


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ErrorEnvelope | ServiceCatalogReply]:
    return Response(
        status_code=status_of(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    service: str,
    origin_str: GetTracingServiceCatalogOriginStr,
) -> Response[ErrorEnvelope | ServiceCatalogReply]:
    """Shows what is known about a service.

     The settings of services took its place.

    Args:
        service (str):
        origin_str (GetTracingServiceCatalogOriginStr):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorEnvelope | ServiceCatalogReply]
    """

    _kwargs = _get_kwargs(
        service=service,
        origin_str=origin_str,
    )

    response = client.get_httpx_client().request(
        **_kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    service: str,
    origin_str: GetTracingServiceCatalogOriginStr,
) -> ErrorEnvelope | ServiceCatalogReply | None:
    """Shows what is known about a service.

     The settings of services took its place.

    Args:
        service (str):
        origin_str (GetTracingServiceCatalogOriginStr):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorEnvelope | ServiceCatalogReply
    """

    return sync_detailed(
        client=client,
        service=service,
        origin_str=origin_str,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    service: str,
    origin_str: GetTracingServiceCatalogOriginStr,
) -> Response[ErrorEnvelope | ServiceCatalogReply]:
    """Shows what is known about a service.

     The settings of services took its place.

    Args:
        service (str):
        origin_str (GetTracingServiceCatalogOriginStr):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorEnvelope | ServiceCatalogReply]
    """

    _kwargs = _get_kwargs(
        service=service,
        origin_str=origin_str,
    )

    response = await client.get_async_httpx_client().request(**_kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    service: str,
    origin_str: GetTracingServiceCatalogOriginStr,
) -> ErrorEnvelope | ServiceCatalogReply | None:
    """Shows what is known about a service.

     The settings of services took its place.

    Args:
        service (str):
        origin_str (GetTracingServiceCatalogOriginStr):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorEnvelope | ServiceCatalogReply
    """

    return (
        await asyncio_detailed(
            client=client,
            service=service,
            origin_str=origin_str,
        )
    ).parsed
