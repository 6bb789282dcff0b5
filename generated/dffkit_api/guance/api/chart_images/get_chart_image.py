# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from io import BytesIO
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error_envelope import ErrorEnvelope
from ...models.get_chart_image_qtype import GetChartImageQtype
from ...types import (
    UNSET,
    File,
    Response,
    Unset,
    json_of,
    status_of,
)


def _get_kwargs(
    *,
    client_token: str,
    qtype: GetChartImageQtype | Unset = UNSET,
    q: str,
    start_time: int,
    end_time: int,
    interval: int | Unset = UNSET,
    tz: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["clientToken"] = client_token

    json_qtype: str | Unset = UNSET
    if not isinstance(qtype, Unset):
        json_qtype = qtype

    params["qtype"] = json_qtype

    params["q"] = q

    params["startTime"] = start_time

    params["endTime"] = end_time

    params["interval"] = interval

    params["tz"] = tz

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/v1/chart_image/get",
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
    client_token: str,
    qtype: GetChartImageQtype | Unset = UNSET,
    q: str,
    start_time: int,
    end_time: int,
    interval: int | Unset = UNSET,
    tz: str | Unset = UNSET,
) -> Response[ErrorEnvelope | File]:
    """Draws the result of a query over time.

     The `clientToken` is the credential, an API key is not needed. The answer is the picture, without
    the envelope.

    Args:
        client_token (str):
        qtype (GetChartImageQtype | Unset):
        q (str):
        start_time (int):
        end_time (int):
        interval (int | Unset):
        tz (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorEnvelope | File]
    """

    _kwargs = _get_kwargs(
        client_token=client_token,
        qtype=qtype,
        q=q,
        start_time=start_time,
        end_time=end_time,
        interval=interval,
        tz=tz,
    )

    response = client.get_httpx_client().request(
        **_kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    client_token: str,
    qtype: GetChartImageQtype | Unset = UNSET,
    q: str,
    start_time: int,
    end_time: int,
    interval: int | Unset = UNSET,
    tz: str | Unset = UNSET,
) -> ErrorEnvelope | File | None:
    """Draws the result of a query over time.

     The `clientToken` is the credential, an API key is not needed. The answer is the picture, without
    the envelope.

    Args:
        client_token (str):
        qtype (GetChartImageQtype | Unset):
        q (str):
        start_time (int):
        end_time (int):
        interval (int | Unset):
        tz (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorEnvelope | File
    """

    return sync_detailed(
        client=client,
        client_token=client_token,
        qtype=qtype,
        q=q,
        start_time=start_time,
        end_time=end_time,
        interval=interval,
        tz=tz,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    client_token: str,
    qtype: GetChartImageQtype | Unset = UNSET,
    q: str,
    start_time: int,
    end_time: int,
    interval: int | Unset = UNSET,
    tz: str | Unset = UNSET,
) -> Response[ErrorEnvelope | File]:
    """Draws the result of a query over time.

     The `clientToken` is the credential, an API key is not needed. The answer is the picture, without
    the envelope.

    Args:
        client_token (str):
        qtype (GetChartImageQtype | Unset):
        q (str):
        start_time (int):
        end_time (int):
        interval (int | Unset):
        tz (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorEnvelope | File]
    """

    _kwargs = _get_kwargs(
        client_token=client_token,
        qtype=qtype,
        q=q,
        start_time=start_time,
        end_time=end_time,
        interval=interval,
        tz=tz,
    )

    response = await client.get_async_httpx_client().request(**_kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    client_token: str,
    qtype: GetChartImageQtype | Unset = UNSET,
    q: str,
    start_time: int,
    end_time: int,
    interval: int | Unset = UNSET,
    tz: str | Unset = UNSET,
) -> ErrorEnvelope | File | None:
    """Draws the result of a query over time.

     The `clientToken` is the credential, an API key is not needed. The answer is the picture, without
    the envelope.

    Args:
        client_token (str):
        qtype (GetChartImageQtype | Unset):
        q (str):
        start_time (int):
        end_time (int):
        interval (int | Unset):
        tz (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorEnvelope | File
    """

    return (
        await asyncio_detailed(
            client=client,
            client_token=client_token,
            qtype=qtype,
            q=q,
            start_time=start_time,
            end_time=end_time,
            interval=interval,
            tz=tz,
        )
    ).parsed
