# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.async_invocation_list import AsyncInvocationList
from ...models.async_invocation_status import AsyncInvocationStatus
from ...models.error_body import ErrorBody
from ...types import (
    UNSET,
    Response,
    Unset,
    json_of,
    path_segment,
    status_of,
    with_lists,
)


def _get_kwargs(
    project_id: str,
    function_urn: str,
    *,
    request_id: str | Unset = UNSET,
    marker: str | Unset = UNSET,
    limit: str | Unset = UNSET,
    status: AsyncInvocationStatus | Unset = UNSET,
    query_begin_time: str | Unset = UNSET,
    query_end_time: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["request_id"] = request_id

    params["marker"] = marker

    params["limit"] = limit

    json_status: str | Unset = UNSET
    if not isinstance(status, Unset):
        json_status = status

    params["status"] = json_status

    params["query_begin_time"] = query_begin_time

    params["query_end_time"] = query_end_time

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v2/{project_id}/fgs/functions/{function_urn}/async-invocations".format(
            project_id=path_segment(project_id, "project_id"),
            function_urn=path_segment(function_urn, "function_urn"),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> AsyncInvocationList | ErrorBody | None:
    if response.status_code == 200:
        response_200 = AsyncInvocationList.from_dict(json_of(response))

        return response_200

    if response.status_code == 400:
        response_400 = ErrorBody.from_dict(json_of(response))

        return response_400

    if response.status_code == 401:
        response_401 = ErrorBody.from_dict(json_of(response))

        return response_401

    if response.status_code == 403:
        response_403 = ErrorBody.from_dict(json_of(response))

        return response_403

    if response.status_code == 404:
        response_404 = ErrorBody.from_dict(json_of(response))

        return response_404

    if response.status_code == 429:
        response_429 = ErrorBody.from_dict(json_of(response))

        return response_429

    if response.status_code == 500:
        response_500 = ErrorBody.from_dict(json_of(response))

        return response_500

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _parse_success(response: httpx.Response) -> AsyncInvocationList:
    return AsyncInvocationList.from_dict(
        with_lists(
            json_of(response),
            ("invocations",),
            (
                "count",
                "next_marker",
            ),
        )
    )


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[AsyncInvocationList | ErrorBody]:
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
    request_id: str | Unset = UNSET,
    marker: str | Unset = UNSET,
    limit: str | Unset = UNSET,
    status: AsyncInvocationStatus | Unset = UNSET,
    query_begin_time: str | Unset = UNSET,
    query_end_time: str | Unset = UNSET,
) -> Response[AsyncInvocationList | ErrorBody]:
    """Lists the asynchronous runs of a function.

     Lists the asynchronous runs of a function, of the last hour unless told otherwise, page by page.

    Args:
        project_id (str):
        function_urn (str):
        request_id (str | Unset):
        marker (str | Unset):
        limit (str | Unset):
        status (AsyncInvocationStatus | Unset): State of a run: `WAIT` has not begun, `RUNNING` is
            under way, `SUCCESS` and `FAIL` are over, `DISCARD` was never run.
        query_begin_time (str | Unset):
        query_end_time (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AsyncInvocationList | ErrorBody]
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        function_urn=function_urn,
        request_id=request_id,
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
    request_id: str | Unset = UNSET,
    marker: str | Unset = UNSET,
    limit: str | Unset = UNSET,
    status: AsyncInvocationStatus | Unset = UNSET,
    query_begin_time: str | Unset = UNSET,
    query_end_time: str | Unset = UNSET,
) -> AsyncInvocationList | ErrorBody | None:
    """Lists the asynchronous runs of a function.

     Lists the asynchronous runs of a function, of the last hour unless told otherwise, page by page.

    Args:
        project_id (str):
        function_urn (str):
        request_id (str | Unset):
        marker (str | Unset):
        limit (str | Unset):
        status (AsyncInvocationStatus | Unset): State of a run: `WAIT` has not begun, `RUNNING` is
            under way, `SUCCESS` and `FAIL` are over, `DISCARD` was never run.
        query_begin_time (str | Unset):
        query_end_time (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AsyncInvocationList | ErrorBody
    """

    return sync_detailed(
        project_id=project_id,
        function_urn=function_urn,
        client=client,
        request_id=request_id,
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
    request_id: str | Unset = UNSET,
    marker: str | Unset = UNSET,
    limit: str | Unset = UNSET,
    status: AsyncInvocationStatus | Unset = UNSET,
    query_begin_time: str | Unset = UNSET,
    query_end_time: str | Unset = UNSET,
) -> Response[AsyncInvocationList | ErrorBody]:
    """Lists the asynchronous runs of a function.

     Lists the asynchronous runs of a function, of the last hour unless told otherwise, page by page.

    Args:
        project_id (str):
        function_urn (str):
        request_id (str | Unset):
        marker (str | Unset):
        limit (str | Unset):
        status (AsyncInvocationStatus | Unset): State of a run: `WAIT` has not begun, `RUNNING` is
            under way, `SUCCESS` and `FAIL` are over, `DISCARD` was never run.
        query_begin_time (str | Unset):
        query_end_time (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AsyncInvocationList | ErrorBody]
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        function_urn=function_urn,
        request_id=request_id,
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
    request_id: str | Unset = UNSET,
    marker: str | Unset = UNSET,
    limit: str | Unset = UNSET,
    status: AsyncInvocationStatus | Unset = UNSET,
    query_begin_time: str | Unset = UNSET,
    query_end_time: str | Unset = UNSET,
) -> AsyncInvocationList | ErrorBody | None:
    """Lists the asynchronous runs of a function.

     Lists the asynchronous runs of a function, of the last hour unless told otherwise, page by page.

    Args:
        project_id (str):
        function_urn (str):
        request_id (str | Unset):
        marker (str | Unset):
        limit (str | Unset):
        status (AsyncInvocationStatus | Unset): State of a run: `WAIT` has not begun, `RUNNING` is
            under way, `SUCCESS` and `FAIL` are over, `DISCARD` was never run.
        query_begin_time (str | Unset):
        query_end_time (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AsyncInvocationList | ErrorBody
    """

    return (
        await asyncio_detailed(
            project_id=project_id,
            function_urn=function_urn,
            client=client,
            request_id=request_id,
            marker=marker,
            limit=limit,
            status=status,
            query_begin_time=query_begin_time,
            query_end_time=query_end_time,
        )
    ).parsed
