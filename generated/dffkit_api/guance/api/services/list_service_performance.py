# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error_envelope import ErrorEnvelope
from ...models.service_performance_list import ServicePerformanceList
from ...types import (
    UNSET,
    Response,
    Unset,
    json_of,
    status_of,
    with_lists,
)


def _get_kwargs(
    *,
    start: int,
    end: int,
    filters: str | Unset = UNSET,
    order: str | Unset = UNSET,
    page_index: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["start"] = start

    params["end"] = end

    params["filters"] = filters

    params["order"] = order

    params["pageIndex"] = page_index

    params["pageSize"] = page_size

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/v1/service_manage/performance/list",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ErrorEnvelope | ServicePerformanceList | None:
    if response.status_code == 200:
        response_200 = ServicePerformanceList.from_dict(json_of(response))

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


def _parse_success(response: httpx.Response) -> ServicePerformanceList:
    return ServicePerformanceList.from_dict(
        with_lists(
            json_of(response),
            ("buckets",),
            (
                "pageInfo",
                "max_total_count",
                "max_per_second",
                "max_avg_duration",
                "max_sum_duration",
                "max_duration",
                "max_p50",
                "max_p75",
                "max_p90",
                "max_p95",
                "max_p99",
            ),
        )
    )


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ErrorEnvelope | ServicePerformanceList]:
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
    filters: str | Unset = UNSET,
    order: str | Unset = UNSET,
    page_index: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> Response[ErrorEnvelope | ServicePerformanceList]:
    """Lists how the services performed.

     The answer is documented without an envelope, and its rows are `buckets`.

    Args:
        start (int):
        end (int):
        filters (str | Unset):
        order (str | Unset):
        page_index (int | Unset):
        page_size (int | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorEnvelope | ServicePerformanceList]
    """

    _kwargs = _get_kwargs(
        start=start,
        end=end,
        filters=filters,
        order=order,
        page_index=page_index,
        page_size=page_size,
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
    filters: str | Unset = UNSET,
    order: str | Unset = UNSET,
    page_index: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> ErrorEnvelope | ServicePerformanceList | None:
    """Lists how the services performed.

     The answer is documented without an envelope, and its rows are `buckets`.

    Args:
        start (int):
        end (int):
        filters (str | Unset):
        order (str | Unset):
        page_index (int | Unset):
        page_size (int | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorEnvelope | ServicePerformanceList
    """

    return sync_detailed(
        client=client,
        start=start,
        end=end,
        filters=filters,
        order=order,
        page_index=page_index,
        page_size=page_size,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    start: int,
    end: int,
    filters: str | Unset = UNSET,
    order: str | Unset = UNSET,
    page_index: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> Response[ErrorEnvelope | ServicePerformanceList]:
    """Lists how the services performed.

     The answer is documented without an envelope, and its rows are `buckets`.

    Args:
        start (int):
        end (int):
        filters (str | Unset):
        order (str | Unset):
        page_index (int | Unset):
        page_size (int | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorEnvelope | ServicePerformanceList]
    """

    _kwargs = _get_kwargs(
        start=start,
        end=end,
        filters=filters,
        order=order,
        page_index=page_index,
        page_size=page_size,
    )

    response = await client.get_async_httpx_client().request(**_kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    start: int,
    end: int,
    filters: str | Unset = UNSET,
    order: str | Unset = UNSET,
    page_index: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> ErrorEnvelope | ServicePerformanceList | None:
    """Lists how the services performed.

     The answer is documented without an envelope, and its rows are `buckets`.

    Args:
        start (int):
        end (int):
        filters (str | Unset):
        order (str | Unset):
        page_index (int | Unset):
        page_size (int | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorEnvelope | ServicePerformanceList
    """

    return (
        await asyncio_detailed(
            client=client,
            start=start,
            end=end,
            filters=filters,
            order=order,
            page_index=page_index,
            page_size=page_size,
        )
    ).parsed
