# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

import datetime
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.list_active_async_invocations_response import ListActiveAsyncInvocationsResponse
from ...types import UNSET, Response, Unset, path_segment, status_of


def _get_kwargs(
    project_id: str,
    function_urn: str,
    *,
    requests: str | Unset = UNSET,
    marker: str | Unset = UNSET,
    limit: str | Unset = UNSET,
    status: str | Unset = UNSET,
    query_begin_time: datetime.datetime | Unset = UNSET,
    query_end_time: datetime.datetime | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["requests"] = requests

    params["marker"] = marker

    params["limit"] = limit

    params["status"] = status

    json_query_begin_time: str | Unset = UNSET
    if not isinstance(query_begin_time, Unset):
        json_query_begin_time = query_begin_time.isoformat()
    params["query_begin_time"] = json_query_begin_time

    json_query_end_time: str | Unset = UNSET
    if not isinstance(query_end_time, Unset):
        json_query_end_time = query_end_time.isoformat()
    params["query_end_time"] = json_query_end_time

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v2/{project_id}/fgs/functions/{function_urn}/active-async-invocations".format(
            project_id=path_segment(project_id, "project_id"),
            function_urn=path_segment(function_urn, "function_urn"),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ListActiveAsyncInvocationsResponse | None:
    if response.status_code == 200:
        response_200 = ListActiveAsyncInvocationsResponse.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _parse_success(response: httpx.Response) -> ListActiveAsyncInvocationsResponse:
    response_200 = ListActiveAsyncInvocationsResponse.from_dict(response.json())

    return response_200


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ListActiveAsyncInvocationsResponse]:
    return Response(
        status_code=status_of(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    project_id: str,
    function_urn: str,
    *,
    client: AuthenticatedClient | Client,
    requests: str | Unset = UNSET,
    marker: str | Unset = UNSET,
    limit: str | Unset = UNSET,
    status: str | Unset = UNSET,
    query_begin_time: datetime.datetime | Unset = UNSET,
    query_end_time: datetime.datetime | Unset = UNSET,
) -> Response[ListActiveAsyncInvocationsResponse]:
    """
    Args:
        project_id (str):
        function_urn (str):
        requests (str | Unset):
        marker (str | Unset):
        limit (str | Unset):
        status (str | Unset):
        query_begin_time (datetime.datetime | Unset):
        query_end_time (datetime.datetime | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ListActiveAsyncInvocationsResponse]
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        function_urn=function_urn,
        requests=requests,
        marker=marker,
        limit=limit,
        status=status,
        query_begin_time=query_begin_time,
        query_end_time=query_end_time,
    )

    response = client.get_httpx_client().request(
        **_kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    project_id: str,
    function_urn: str,
    *,
    client: AuthenticatedClient | Client,
    requests: str | Unset = UNSET,
    marker: str | Unset = UNSET,
    limit: str | Unset = UNSET,
    status: str | Unset = UNSET,
    query_begin_time: datetime.datetime | Unset = UNSET,
    query_end_time: datetime.datetime | Unset = UNSET,
) -> ListActiveAsyncInvocationsResponse | None:
    """
    Args:
        project_id (str):
        function_urn (str):
        requests (str | Unset):
        marker (str | Unset):
        limit (str | Unset):
        status (str | Unset):
        query_begin_time (datetime.datetime | Unset):
        query_end_time (datetime.datetime | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ListActiveAsyncInvocationsResponse
    """

    return sync_detailed(
        project_id=project_id,
        function_urn=function_urn,
        client=client,
        requests=requests,
        marker=marker,
        limit=limit,
        status=status,
        query_begin_time=query_begin_time,
        query_end_time=query_end_time,
    ).parsed


async def asyncio_detailed(
    project_id: str,
    function_urn: str,
    *,
    client: AuthenticatedClient | Client,
    requests: str | Unset = UNSET,
    marker: str | Unset = UNSET,
    limit: str | Unset = UNSET,
    status: str | Unset = UNSET,
    query_begin_time: datetime.datetime | Unset = UNSET,
    query_end_time: datetime.datetime | Unset = UNSET,
) -> Response[ListActiveAsyncInvocationsResponse]:
    """
    Args:
        project_id (str):
        function_urn (str):
        requests (str | Unset):
        marker (str | Unset):
        limit (str | Unset):
        status (str | Unset):
        query_begin_time (datetime.datetime | Unset):
        query_end_time (datetime.datetime | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ListActiveAsyncInvocationsResponse]
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        function_urn=function_urn,
        requests=requests,
        marker=marker,
        limit=limit,
        status=status,
        query_begin_time=query_begin_time,
        query_end_time=query_end_time,
    )

    response = await client.get_async_httpx_client().request(**_kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    project_id: str,
    function_urn: str,
    *,
    client: AuthenticatedClient | Client,
    requests: str | Unset = UNSET,
    marker: str | Unset = UNSET,
    limit: str | Unset = UNSET,
    status: str | Unset = UNSET,
    query_begin_time: datetime.datetime | Unset = UNSET,
    query_end_time: datetime.datetime | Unset = UNSET,
) -> ListActiveAsyncInvocationsResponse | None:
    """
    Args:
        project_id (str):
        function_urn (str):
        requests (str | Unset):
        marker (str | Unset):
        limit (str | Unset):
        status (str | Unset):
        query_begin_time (datetime.datetime | Unset):
        query_end_time (datetime.datetime | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ListActiveAsyncInvocationsResponse
    """

    return (
        await asyncio_detailed(
            project_id=project_id,
            function_urn=function_urn,
            client=client,
            requests=requests,
            marker=marker,
            limit=limit,
            status=status,
            query_begin_time=query_begin_time,
            query_end_time=query_end_time,
        )
    ).parsed
