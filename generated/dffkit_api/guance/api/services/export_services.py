# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error_envelope import ErrorEnvelope
from ...models.export_services_origin_str import ExportServicesOriginStr
from ...models.service import Service
from ...types import (
    UNSET,
    Response,
    Unset,
    json_of,
    status_of,
)


def _get_kwargs(
    *,
    origin_str: ExportServicesOriginStr | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_origin_str: str | Unset = UNSET
    if not isinstance(origin_str, Unset):
        json_origin_str = origin_str

    params["originStr"] = json_origin_str

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/v1/service_manage/export",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ErrorEnvelope | list[Service] | None:
    if response.status_code == 200:
        response_200 = []
        _response_200 = json_of(response)
        for response_200_item_data in [] if _response_200 is None else _response_200:
            response_200_item = Service.from_dict(response_200_item_data)

            response_200.append(response_200_item)

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


def _parse_success(response: httpx.Response) -> list[Service]:
    response_200 = []
    _response_200 = json_of(response)
    for response_200_item_data in [] if _response_200 is None else _response_200:
        response_200_item = Service.from_dict(response_200_item_data)

        response_200.append(response_200_item)

    return response_200


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ErrorEnvelope | list[Service]]:
    return Response(
        status_code=status_of(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    origin_str: ExportServicesOriginStr | Unset = UNSET,
) -> Response[ErrorEnvelope | list[Service]]:
    """Exports all services.

     The answer is a download, the bare list without an envelope.

    Args:
        origin_str (ExportServicesOriginStr | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorEnvelope | list[Service]]
    """

    _kwargs = _get_kwargs(
        origin_str=origin_str,
    )

    response = client.get_httpx_client().request(
        **_kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    origin_str: ExportServicesOriginStr | Unset = UNSET,
) -> ErrorEnvelope | list[Service] | None:
    """Exports all services.

     The answer is a download, the bare list without an envelope.

    Args:
        origin_str (ExportServicesOriginStr | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorEnvelope | list[Service]
    """

    return sync_detailed(
        client=client,
        origin_str=origin_str,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    origin_str: ExportServicesOriginStr | Unset = UNSET,
) -> Response[ErrorEnvelope | list[Service]]:
    """Exports all services.

     The answer is a download, the bare list without an envelope.

    Args:
        origin_str (ExportServicesOriginStr | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorEnvelope | list[Service]]
    """

    _kwargs = _get_kwargs(
        origin_str=origin_str,
    )

    response = await client.get_async_httpx_client().request(**_kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    origin_str: ExportServicesOriginStr | Unset = UNSET,
) -> ErrorEnvelope | list[Service] | None:
    """Exports all services.

     The answer is a download, the bare list without an envelope.

    Args:
        origin_str (ExportServicesOriginStr | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorEnvelope | list[Service]
    """

    return (
        await asyncio_detailed(
            client=client,
            origin_str=origin_str,
        )
    ).parsed
