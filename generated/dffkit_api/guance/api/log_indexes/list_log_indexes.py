# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error_envelope import ErrorEnvelope
from ...models.log_index import LogIndex
from ...models.log_index_list_reply import LogIndexListReply
from ...types import (
    UNSET,
    Response,
    Unset,
    joined,
    json_of,
    listed,
    seen,
    status_of,
    with_lists,
)


def _get_kwargs(
    *,
    target_workspace_uuid: str | Unset = UNSET,
    is_bind_custom_store: bool | Unset = UNSET,
    query_type: list[str] | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["targetWorkspaceUUID"] = target_workspace_uuid

    params["isBindCustomStore"] = is_bind_custom_store

    query_type = listed(query_type, "query_type")
    json_query_type: list[str] | Unset = UNSET
    if not isinstance(query_type, Unset):
        json_query_type = query_type

    params["queryType"] = joined(json_query_type, "query_type")

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/v1/log_index_cfg/list",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ErrorEnvelope | LogIndexListReply | None:
    if response.status_code == 200:
        response_200 = LogIndexListReply.from_dict(json_of(response))

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


def _parse_success(response: httpx.Response) -> LogIndexListReply:
    return LogIndexListReply.from_dict(
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


def _parse_content(response: httpx.Response) -> list[LogIndex]:
    reply = _parse_success(response)
    seen(reply)
    return reply.content


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ErrorEnvelope | LogIndexListReply]:
    return Response(
        status_code=status_of(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    target_workspace_uuid: str | Unset = UNSET,
    is_bind_custom_store: bool | Unset = UNSET,
    query_type: list[str] | Unset = UNSET,
) -> Response[ErrorEnvelope | LogIndexListReply]:
    """Lists the log indexes.

     All at once, there are no pages. The last one is the built-in index `default`, whose record is
    short.

    Args:
        target_workspace_uuid (str | Unset):
        is_bind_custom_store (bool | Unset):
        query_type (list[str] | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorEnvelope | LogIndexListReply]
    """

    _kwargs = _get_kwargs(
        target_workspace_uuid=target_workspace_uuid,
        is_bind_custom_store=is_bind_custom_store,
        query_type=query_type,
    )

    response = client.get_httpx_client().request(
        **_kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    target_workspace_uuid: str | Unset = UNSET,
    is_bind_custom_store: bool | Unset = UNSET,
    query_type: list[str] | Unset = UNSET,
) -> ErrorEnvelope | LogIndexListReply | None:
    """Lists the log indexes.

     All at once, there are no pages. The last one is the built-in index `default`, whose record is
    short.

    Args:
        target_workspace_uuid (str | Unset):
        is_bind_custom_store (bool | Unset):
        query_type (list[str] | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorEnvelope | LogIndexListReply
    """

    return sync_detailed(
        client=client,
        target_workspace_uuid=target_workspace_uuid,
        is_bind_custom_store=is_bind_custom_store,
        query_type=query_type,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    target_workspace_uuid: str | Unset = UNSET,
    is_bind_custom_store: bool | Unset = UNSET,
    query_type: list[str] | Unset = UNSET,
) -> Response[ErrorEnvelope | LogIndexListReply]:
    """Lists the log indexes.

     All at once, there are no pages. The last one is the built-in index `default`, whose record is
    short.

    Args:
        target_workspace_uuid (str | Unset):
        is_bind_custom_store (bool | Unset):
        query_type (list[str] | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorEnvelope | LogIndexListReply]
    """

    _kwargs = _get_kwargs(
        target_workspace_uuid=target_workspace_uuid,
        is_bind_custom_store=is_bind_custom_store,
        query_type=query_type,
    )

    response = await client.get_async_httpx_client().request(**_kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    target_workspace_uuid: str | Unset = UNSET,
    is_bind_custom_store: bool | Unset = UNSET,
    query_type: list[str] | Unset = UNSET,
) -> ErrorEnvelope | LogIndexListReply | None:
    """Lists the log indexes.

     All at once, there are no pages. The last one is the built-in index `default`, whose record is
    short.

    Args:
        target_workspace_uuid (str | Unset):
        is_bind_custom_store (bool | Unset):
        query_type (list[str] | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorEnvelope | LogIndexListReply
    """

    return (
        await asyncio_detailed(
            client=client,
            target_workspace_uuid=target_workspace_uuid,
            is_bind_custom_store=is_bind_custom_store,
            query_type=query_type,
        )
    ).parsed
