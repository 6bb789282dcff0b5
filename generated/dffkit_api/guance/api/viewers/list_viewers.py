# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error_envelope import ErrorEnvelope
from ...models.list_viewers_filter import ListViewersFilter
from ...models.list_viewers_sort_key import ListViewersSortKey
from ...models.list_viewers_sort_method import ListViewersSortMethod
from ...models.viewer import Viewer
from ...models.viewer_list_reply import ViewerListReply
from ...types import (
    UNSET,
    Response,
    Unset,
    json_of,
    seen,
    status_of,
    with_lists,
)


def _get_kwargs(
    *,
    sort_key: ListViewersSortKey | Unset = UNSET,
    sort_method: ListViewersSortMethod | Unset = UNSET,
    search: str | Unset = UNSET,
    page_index: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    filter_: ListViewersFilter | Unset = UNSET,
    tag_names: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_sort_key: str | Unset = UNSET
    if not isinstance(sort_key, Unset):
        json_sort_key = sort_key

    params["sortKey"] = json_sort_key

    json_sort_method: str | Unset = UNSET
    if not isinstance(sort_method, Unset):
        json_sort_method = sort_method

    params["sortMethod"] = json_sort_method

    params["search"] = search

    params["pageIndex"] = page_index

    params["pageSize"] = page_size

    json_filter_: str | Unset = UNSET
    if not isinstance(filter_, Unset):
        json_filter_ = filter_

    params["filter"] = json_filter_

    params["tagNames"] = tag_names

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/v1/viewer/list",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ErrorEnvelope | ViewerListReply | None:
    if response.status_code == 200:
        response_200 = ViewerListReply.from_dict(json_of(response))

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


def _parse_success(response: httpx.Response) -> ViewerListReply:
    return ViewerListReply.from_dict(
        with_lists(
            json_of(response),
            ("content",),
            (
                "code",
                "success",
                "errorCode",
                "message",
                "traceId",
                "pageInfo",
            ),
        )
    )


def _parse_content(response: httpx.Response) -> list[Viewer]:
    reply = _parse_success(response)
    seen(reply)
    return reply.content


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ErrorEnvelope | ViewerListReply]:
    return Response(
        status_code=status_of(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    sort_key: ListViewersSortKey | Unset = UNSET,
    sort_method: ListViewersSortMethod | Unset = UNSET,
    search: str | Unset = UNSET,
    page_index: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    filter_: ListViewersFilter | Unset = UNSET,
    tag_names: str | Unset = UNSET,
) -> Response[ErrorEnvelope | ViewerListReply]:
    """Lists the viewers.

    Args:
        sort_key (ListViewersSortKey | Unset):
        sort_method (ListViewersSortMethod | Unset):
        search (str | Unset):
        page_index (int | Unset):
        page_size (int | Unset):
        filter_ (ListViewersFilter | Unset):
        tag_names (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorEnvelope | ViewerListReply]
    """

    _kwargs = _get_kwargs(
        sort_key=sort_key,
        sort_method=sort_method,
        search=search,
        page_index=page_index,
        page_size=page_size,
        filter_=filter_,
        tag_names=tag_names,
    )

    response = client.get_httpx_client().request(
        **_kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    sort_key: ListViewersSortKey | Unset = UNSET,
    sort_method: ListViewersSortMethod | Unset = UNSET,
    search: str | Unset = UNSET,
    page_index: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    filter_: ListViewersFilter | Unset = UNSET,
    tag_names: str | Unset = UNSET,
) -> ErrorEnvelope | ViewerListReply | None:
    """Lists the viewers.

    Args:
        sort_key (ListViewersSortKey | Unset):
        sort_method (ListViewersSortMethod | Unset):
        search (str | Unset):
        page_index (int | Unset):
        page_size (int | Unset):
        filter_ (ListViewersFilter | Unset):
        tag_names (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorEnvelope | ViewerListReply
    """

    return sync_detailed(
        client=client,
        sort_key=sort_key,
        sort_method=sort_method,
        search=search,
        page_index=page_index,
        page_size=page_size,
        filter_=filter_,
        tag_names=tag_names,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    sort_key: ListViewersSortKey | Unset = UNSET,
    sort_method: ListViewersSortMethod | Unset = UNSET,
    search: str | Unset = UNSET,
    page_index: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    filter_: ListViewersFilter | Unset = UNSET,
    tag_names: str | Unset = UNSET,
) -> Response[ErrorEnvelope | ViewerListReply]:
    """Lists the viewers.

    Args:
        sort_key (ListViewersSortKey | Unset):
        sort_method (ListViewersSortMethod | Unset):
        search (str | Unset):
        page_index (int | Unset):
        page_size (int | Unset):
        filter_ (ListViewersFilter | Unset):
        tag_names (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorEnvelope | ViewerListReply]
    """

    _kwargs = _get_kwargs(
        sort_key=sort_key,
        sort_method=sort_method,
        search=search,
        page_index=page_index,
        page_size=page_size,
        filter_=filter_,
        tag_names=tag_names,
    )

    response = await client.get_async_httpx_client().request(**_kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    sort_key: ListViewersSortKey | Unset = UNSET,
    sort_method: ListViewersSortMethod | Unset = UNSET,
    search: str | Unset = UNSET,
    page_index: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    filter_: ListViewersFilter | Unset = UNSET,
    tag_names: str | Unset = UNSET,
) -> ErrorEnvelope | ViewerListReply | None:
    """Lists the viewers.

    Args:
        sort_key (ListViewersSortKey | Unset):
        sort_method (ListViewersSortMethod | Unset):
        search (str | Unset):
        page_index (int | Unset):
        page_size (int | Unset):
        filter_ (ListViewersFilter | Unset):
        tag_names (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorEnvelope | ViewerListReply
    """

    return (
        await asyncio_detailed(
            client=client,
            sort_key=sort_key,
            sort_method=sort_method,
            search=search,
            page_index=page_index,
            page_size=page_size,
            filter_=filter_,
            tag_names=tag_names,
        )
    ).parsed
