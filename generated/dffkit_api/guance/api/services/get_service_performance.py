# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error_envelope import ErrorEnvelope
from ...models.service_performance import ServicePerformance
from ...models.service_performance_reply import ServicePerformanceReply
from ...types import (
    UNSET,
    Response,
    json_of,
    seen,
    status_of,
)


def _get_kwargs(
    *,
    start: int,
    end: int,
    service_name: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["start"] = start

    params["end"] = end

    params["serviceName"] = service_name

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/v1/service_manage/performance/get",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ErrorEnvelope | ServicePerformanceReply | None:
    if response.status_code == 200:
        response_200 = ServicePerformanceReply.from_dict(json_of(response))

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


def _parse_success(response: httpx.Response) -> ServicePerformanceReply:
    response_200 = ServicePerformanceReply.from_dict(json_of(response))

    return response_200


def _parse_content(response: httpx.Response) -> ServicePerformance:
    reply = _parse_success(response)
    seen(reply)
    return reply.content


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ErrorEnvelope | ServicePerformanceReply]:
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
    service_name: str,
) -> Response[ErrorEnvelope | ServicePerformanceReply]:
    """Shows how a service performed.

    Args:
        start (int):
        end (int):
        service_name (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorEnvelope | ServicePerformanceReply]
    """

    _kwargs = _get_kwargs(
        start=start,
        end=end,
        service_name=service_name,
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
    service_name: str,
) -> ErrorEnvelope | ServicePerformanceReply | None:
    """Shows how a service performed.

    Args:
        start (int):
        end (int):
        service_name (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorEnvelope | ServicePerformanceReply
    """

    return sync_detailed(
        client=client,
        start=start,
        end=end,
        service_name=service_name,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    start: int,
    end: int,
    service_name: str,
) -> Response[ErrorEnvelope | ServicePerformanceReply]:
    """Shows how a service performed.

    Args:
        start (int):
        end (int):
        service_name (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorEnvelope | ServicePerformanceReply]
    """

    _kwargs = _get_kwargs(
        start=start,
        end=end,
        service_name=service_name,
    )

    response = await client.get_async_httpx_client().request(**_kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    start: int,
    end: int,
    service_name: str,
) -> ErrorEnvelope | ServicePerformanceReply | None:
    """Shows how a service performed.

    Args:
        start (int):
        end (int):
        service_name (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorEnvelope | ServicePerformanceReply
    """

    return (
        await asyncio_detailed(
            client=client,
            start=start,
            end=end,
            service_name=service_name,
        )
    ).parsed
