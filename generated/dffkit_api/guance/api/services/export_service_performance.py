# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from io import BytesIO
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error_envelope import ErrorEnvelope
from ...types import (
    UNSET,
    File,
    Response,
    json_of,
    status_of,
)


def _get_kwargs(
    *,
    start: int,
    end: int,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["start"] = start

    params["end"] = end

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/v1/service_manage/performance/export",
        "params": params,
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> ErrorEnvelope | File | None:
    if response.status_code == 200:
        response_200 = File(payload=BytesIO(response.content))

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


def _parse_success(response: httpx.Response) -> File:
    response_200 = File(payload=BytesIO(response.content))

    return response_200


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ErrorEnvelope | File]:
    return Response(
        status_code=status_of(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    start: int,
    end: int,
) -> Response[ErrorEnvelope | File]:
    """Exports how the services performed.

     The answer is a download, a CSV file without an envelope: a row a service, with requests a second,
    mean response time, its 75th and 99th percentiles, errors, number of monitors, and status. Its words
    and units are meant for people.

    Args:
        start (int):
        end (int):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorEnvelope | File]
    """

    _kwargs = _get_kwargs(
        start=start,
        end=end,
    )

    response = client.get_httpx_client().request(
        **_kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    start: int,
    end: int,
) -> ErrorEnvelope | File | None:
    """Exports how the services performed.

     The answer is a download, a CSV file without an envelope: a row a service, with requests a second,
    mean response time, its 75th and 99th percentiles, errors, number of monitors, and status. Its words
    and units are meant for people.

    Args:
        start (int):
        end (int):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorEnvelope | File
    """

    return sync_detailed(
        client=client,
        start=start,
        end=end,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    start: int,
    end: int,
) -> Response[ErrorEnvelope | File]:
    """Exports how the services performed.

     The answer is a download, a CSV file without an envelope: a row a service, with requests a second,
    mean response time, its 75th and 99th percentiles, errors, number of monitors, and status. Its words
    and units are meant for people.

    Args:
        start (int):
        end (int):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorEnvelope | File]
    """

    _kwargs = _get_kwargs(
        start=start,
        end=end,
    )

    response = await client.get_async_httpx_client().request(**_kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    start: int,
    end: int,
) -> ErrorEnvelope | File | None:
    """Exports how the services performed.

     The answer is a download, a CSV file without an envelope: a row a service, with requests a second,
    mean response time, its 75th and 99th percentiles, errors, number of monitors, and status. Its words
    and units are meant for people.

    Args:
        start (int):
        end (int):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorEnvelope | File
    """

    return (
        await asyncio_detailed(
            client=client,
            start=start,
            end=end,
        )
    ).parsed
