# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.list_statistics_response import ListStatisticsResponse
from ...types import UNSET, Response, Unset, path_segment, status_of


def _get_kwargs(
    project_id: str,
    *,
    filter_: str | Unset = UNSET,
    period: str | Unset = UNSET,
    option: str | Unset = UNSET,
    limit: str | Unset = UNSET,
    marker: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["filter"] = filter_

    params["period"] = period

    params["option"] = option

    params["limit"] = limit

    params["marker"] = marker

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v2/{project_id}/fgs/functions/statistics".format(
            project_id=path_segment(project_id, "project_id"),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> ListStatisticsResponse | None:
    if response.status_code == 200:
        response_200 = ListStatisticsResponse.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _parse_success(response: httpx.Response) -> ListStatisticsResponse:
    response_200 = ListStatisticsResponse.from_dict(response.json())

    return response_200


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ListStatisticsResponse]:
    return Response(
        status_code=status_of(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    project_id: str,
    *,
    client: AuthenticatedClient | Client,
    filter_: str | Unset = UNSET,
    period: str | Unset = UNSET,
    option: str | Unset = UNSET,
    limit: str | Unset = UNSET,
    marker: str | Unset = UNSET,
) -> Response[ListStatisticsResponse]:
    """
    Args:
        project_id (str):
        filter_ (str | Unset):
        period (str | Unset):
        option (str | Unset):
        limit (str | Unset):
        marker (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ListStatisticsResponse]
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        filter_=filter_,
        period=period,
        option=option,
        limit=limit,
        marker=marker,
    )

    response = client.get_httpx_client().request(
        **_kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    project_id: str,
    *,
    client: AuthenticatedClient | Client,
    filter_: str | Unset = UNSET,
    period: str | Unset = UNSET,
    option: str | Unset = UNSET,
    limit: str | Unset = UNSET,
    marker: str | Unset = UNSET,
) -> ListStatisticsResponse | None:
    """
    Args:
        project_id (str):
        filter_ (str | Unset):
        period (str | Unset):
        option (str | Unset):
        limit (str | Unset):
        marker (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ListStatisticsResponse
    """

    return sync_detailed(
        project_id=project_id,
        client=client,
        filter_=filter_,
        period=period,
        option=option,
        limit=limit,
        marker=marker,
    ).parsed


async def asyncio_detailed(
    project_id: str,
    *,
    client: AuthenticatedClient | Client,
    filter_: str | Unset = UNSET,
    period: str | Unset = UNSET,
    option: str | Unset = UNSET,
    limit: str | Unset = UNSET,
    marker: str | Unset = UNSET,
) -> Response[ListStatisticsResponse]:
    """
    Args:
        project_id (str):
        filter_ (str | Unset):
        period (str | Unset):
        option (str | Unset):
        limit (str | Unset):
        marker (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ListStatisticsResponse]
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        filter_=filter_,
        period=period,
        option=option,
        limit=limit,
        marker=marker,
    )

    response = await client.get_async_httpx_client().request(**_kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    project_id: str,
    *,
    client: AuthenticatedClient | Client,
    filter_: str | Unset = UNSET,
    period: str | Unset = UNSET,
    option: str | Unset = UNSET,
    limit: str | Unset = UNSET,
    marker: str | Unset = UNSET,
) -> ListStatisticsResponse | None:
    """
    Args:
        project_id (str):
        filter_ (str | Unset):
        period (str | Unset):
        option (str | Unset):
        limit (str | Unset):
        marker (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ListStatisticsResponse
    """

    return (
        await asyncio_detailed(
            project_id=project_id,
            client=client,
            filter_=filter_,
            period=period,
            option=option,
            limit=limit,
            marker=marker,
        )
    ).parsed
