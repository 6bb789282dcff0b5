# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error_envelope import ErrorEnvelope
from ...models.login_mapping_list import LoginMappingList
from ...models.login_mapping_list_reply import LoginMappingListReply
from ...types import (
    UNSET,
    Response,
    Unset,
    json_of,
    seen,
    status_of,
)


def _get_kwargs(
    *,
    search: str | Unset = UNSET,
    page_index: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["search"] = search

    params["pageIndex"] = page_index

    params["pageSize"] = page_size

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/v1/login_mapping/field/list",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ErrorEnvelope | LoginMappingListReply | None:
    if response.status_code == 200:
        response_200 = LoginMappingListReply.from_dict(json_of(response))

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


def _parse_success(response: httpx.Response) -> LoginMappingListReply:
    response_200 = LoginMappingListReply.from_dict(json_of(response))

    return response_200


def _parse_content(response: httpx.Response) -> LoginMappingList:
    reply = _parse_success(response)
    seen(reply)
    return reply.content


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ErrorEnvelope | LoginMappingListReply]:
    return Response(
        status_code=status_of(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    search: str | Unset = UNSET,
    page_index: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> Response[ErrorEnvelope | LoginMappingListReply]:
    """Lists the rules.

    Args:
        search (str | Unset):
        page_index (int | Unset):
        page_size (int | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorEnvelope | LoginMappingListReply]
    """

    _kwargs = _get_kwargs(
        search=search,
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
    search: str | Unset = UNSET,
    page_index: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> ErrorEnvelope | LoginMappingListReply | None:
    """Lists the rules.

    Args:
        search (str | Unset):
        page_index (int | Unset):
        page_size (int | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorEnvelope | LoginMappingListReply
    """

    return sync_detailed(
        client=client,
        search=search,
        page_index=page_index,
        page_size=page_size,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    search: str | Unset = UNSET,
    page_index: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> Response[ErrorEnvelope | LoginMappingListReply]:
    """Lists the rules.

    Args:
        search (str | Unset):
        page_index (int | Unset):
        page_size (int | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorEnvelope | LoginMappingListReply]
    """

    _kwargs = _get_kwargs(
        search=search,
        page_index=page_index,
        page_size=page_size,
    )

    response = await client.get_async_httpx_client().request(**_kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    search: str | Unset = UNSET,
    page_index: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> ErrorEnvelope | LoginMappingListReply | None:
    """Lists the rules.

    Args:
        search (str | Unset):
        page_index (int | Unset):
        page_size (int | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorEnvelope | LoginMappingListReply
    """

    return (
        await asyncio_detailed(
            client=client,
            search=search,
            page_index=page_index,
            page_size=page_size,
        )
    ).parsed
