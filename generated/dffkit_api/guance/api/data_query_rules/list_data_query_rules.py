# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.data_query_rule_list import DataQueryRuleList
from ...models.data_query_rule_list_reply import DataQueryRuleListReply
from ...models.error_envelope import ErrorEnvelope
from ...models.list_data_query_rules_is_mask import ListDataQueryRulesIsMask
from ...models.list_data_query_rules_type import ListDataQueryRulesType
from ...types import (
    UNSET,
    Response,
    Unset,
    joined,
    json_of,
    listed,
    seen,
    status_of,
)


def _get_kwargs(
    *,
    type_: ListDataQueryRulesType,
    role_uuids: list[str] | Unset = UNSET,
    index_uuids: list[str] | Unset = UNSET,
    sources: list[str] | Unset = UNSET,
    is_mask: ListDataQueryRulesIsMask | Unset = UNSET,
    search: str | Unset = UNSET,
    page_index: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_type_: str = type_
    params["type"] = json_type_

    role_uuids = listed(role_uuids, "role_uuids")
    json_role_uuids: list[str] | Unset = UNSET
    if not isinstance(role_uuids, Unset):
        json_role_uuids = role_uuids

    params["roleUUIDs"] = joined(json_role_uuids, "role_uuids")

    index_uuids = listed(index_uuids, "index_uuids")
    json_index_uuids: list[str] | Unset = UNSET
    if not isinstance(index_uuids, Unset):
        json_index_uuids = index_uuids

    params["indexUUIDs"] = joined(json_index_uuids, "index_uuids")

    sources = listed(sources, "sources")
    json_sources: list[str] | Unset = UNSET
    if not isinstance(sources, Unset):
        json_sources = sources

    params["sources"] = joined(json_sources, "sources")

    json_is_mask: str | Unset = UNSET
    if not isinstance(is_mask, Unset):
        json_is_mask = is_mask

    params["isMask"] = json_is_mask

    params["search"] = search

    params["pageIndex"] = page_index

    params["pageSize"] = page_size

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/v1/data_query_rule/list",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> DataQueryRuleListReply | ErrorEnvelope | None:
    if response.status_code == 200:
        response_200 = DataQueryRuleListReply.from_dict(json_of(response))

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


def _parse_success(response: httpx.Response) -> DataQueryRuleListReply:
    response_200 = DataQueryRuleListReply.from_dict(json_of(response))

    return response_200


def _parse_content(response: httpx.Response) -> DataQueryRuleList:
    reply = _parse_success(response)
    seen(reply)
    return reply.content


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[DataQueryRuleListReply | ErrorEnvelope]:
    return Response(
        status_code=status_of(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    type_: ListDataQueryRulesType,
    role_uuids: list[str] | Unset = UNSET,
    index_uuids: list[str] | Unset = UNSET,
    sources: list[str] | Unset = UNSET,
    is_mask: ListDataQueryRulesIsMask | Unset = UNSET,
    search: str | Unset = UNSET,
    page_index: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> Response[DataQueryRuleListReply | ErrorEnvelope]:
    """Lists the access rules for one kind of data.

    Args:
        type_ (ListDataQueryRulesType):
        role_uuids (list[str] | Unset):
        index_uuids (list[str] | Unset):
        sources (list[str] | Unset):
        is_mask (ListDataQueryRulesIsMask | Unset):
        search (str | Unset):
        page_index (int | Unset):
        page_size (int | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[DataQueryRuleListReply | ErrorEnvelope]
    """

    _kwargs = _get_kwargs(
        type_=type_,
        role_uuids=role_uuids,
        index_uuids=index_uuids,
        sources=sources,
        is_mask=is_mask,
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
    type_: ListDataQueryRulesType,
    role_uuids: list[str] | Unset = UNSET,
    index_uuids: list[str] | Unset = UNSET,
    sources: list[str] | Unset = UNSET,
    is_mask: ListDataQueryRulesIsMask | Unset = UNSET,
    search: str | Unset = UNSET,
    page_index: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> DataQueryRuleListReply | ErrorEnvelope | None:
    """Lists the access rules for one kind of data.

    Args:
        type_ (ListDataQueryRulesType):
        role_uuids (list[str] | Unset):
        index_uuids (list[str] | Unset):
        sources (list[str] | Unset):
        is_mask (ListDataQueryRulesIsMask | Unset):
        search (str | Unset):
        page_index (int | Unset):
        page_size (int | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        DataQueryRuleListReply | ErrorEnvelope
    """

    return sync_detailed(
        client=client,
        type_=type_,
        role_uuids=role_uuids,
        index_uuids=index_uuids,
        sources=sources,
        is_mask=is_mask,
        search=search,
        page_index=page_index,
        page_size=page_size,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    type_: ListDataQueryRulesType,
    role_uuids: list[str] | Unset = UNSET,
    index_uuids: list[str] | Unset = UNSET,
    sources: list[str] | Unset = UNSET,
    is_mask: ListDataQueryRulesIsMask | Unset = UNSET,
    search: str | Unset = UNSET,
    page_index: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> Response[DataQueryRuleListReply | ErrorEnvelope]:
    """Lists the access rules for one kind of data.

    Args:
        type_ (ListDataQueryRulesType):
        role_uuids (list[str] | Unset):
        index_uuids (list[str] | Unset):
        sources (list[str] | Unset):
        is_mask (ListDataQueryRulesIsMask | Unset):
        search (str | Unset):
        page_index (int | Unset):
        page_size (int | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[DataQueryRuleListReply | ErrorEnvelope]
    """

    _kwargs = _get_kwargs(
        type_=type_,
        role_uuids=role_uuids,
        index_uuids=index_uuids,
        sources=sources,
        is_mask=is_mask,
        search=search,
        page_index=page_index,
        page_size=page_size,
    )

    response = await client.get_async_httpx_client().request(**_kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    type_: ListDataQueryRulesType,
    role_uuids: list[str] | Unset = UNSET,
    index_uuids: list[str] | Unset = UNSET,
    sources: list[str] | Unset = UNSET,
    is_mask: ListDataQueryRulesIsMask | Unset = UNSET,
    search: str | Unset = UNSET,
    page_index: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> DataQueryRuleListReply | ErrorEnvelope | None:
    """Lists the access rules for one kind of data.

    Args:
        type_ (ListDataQueryRulesType):
        role_uuids (list[str] | Unset):
        index_uuids (list[str] | Unset):
        sources (list[str] | Unset):
        is_mask (ListDataQueryRulesIsMask | Unset):
        search (str | Unset):
        page_index (int | Unset):
        page_size (int | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        DataQueryRuleListReply | ErrorEnvelope
    """

    return (
        await asyncio_detailed(
            client=client,
            type_=type_,
            role_uuids=role_uuids,
            index_uuids=index_uuids,
            sources=sources,
            is_mask=is_mask,
            search=search,
            page_index=page_index,
            page_size=page_size,
        )
    ).parsed
