# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error_envelope import ErrorEnvelope
from ...models.issue_auto_discovery_list import IssueAutoDiscoveryList
from ...models.issue_auto_discovery_list_reply import IssueAutoDiscoveryListReply
from ...models.list_issue_auto_discoveries_is_disable import (
    ListIssueAutoDiscoveriesIsDisable,
)
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
    dql_namespace: list[str] | Unset = UNSET,
    is_disable: ListIssueAutoDiscoveriesIsDisable | Unset = UNSET,
    search: str | Unset = UNSET,
    page_size: int | Unset = UNSET,
    page_index: int | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    dql_namespace = listed(dql_namespace, "dql_namespace")
    json_dql_namespace: list[str] | Unset = UNSET
    if not isinstance(dql_namespace, Unset):
        json_dql_namespace = dql_namespace

    params["dqlNamespace"] = joined(json_dql_namespace, "dql_namespace")

    json_is_disable: str | Unset = UNSET
    if not isinstance(is_disable, Unset):
        json_is_disable = is_disable

    params["isDisable"] = json_is_disable

    params["search"] = search

    params["pageSize"] = page_size

    params["pageIndex"] = page_index

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/v1/issue_auto_discovery/list",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ErrorEnvelope | IssueAutoDiscoveryListReply | None:
    if response.status_code == 200:
        response_200 = IssueAutoDiscoveryListReply.from_dict(json_of(response))

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


def _parse_success(response: httpx.Response) -> IssueAutoDiscoveryListReply:
    response_200 = IssueAutoDiscoveryListReply.from_dict(json_of(response))

    return response_200


def _parse_content(response: httpx.Response) -> IssueAutoDiscoveryList:
    reply = _parse_success(response)
    seen(reply)
    return reply.content


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ErrorEnvelope | IssueAutoDiscoveryListReply]:
    return Response(
        status_code=status_of(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    dql_namespace: list[str] | Unset = UNSET,
    is_disable: ListIssueAutoDiscoveriesIsDisable | Unset = UNSET,
    search: str | Unset = UNSET,
    page_size: int | Unset = UNSET,
    page_index: int | Unset = UNSET,
) -> Response[ErrorEnvelope | IssueAutoDiscoveryListReply]:
    """Lists the rules.

    Args:
        dql_namespace (list[str] | Unset):
        is_disable (ListIssueAutoDiscoveriesIsDisable | Unset):
        search (str | Unset):
        page_size (int | Unset):
        page_index (int | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorEnvelope | IssueAutoDiscoveryListReply]
    """

    _kwargs = _get_kwargs(
        dql_namespace=dql_namespace,
        is_disable=is_disable,
        search=search,
        page_size=page_size,
        page_index=page_index,
    )

    response = client.get_httpx_client().request(
        **_kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    dql_namespace: list[str] | Unset = UNSET,
    is_disable: ListIssueAutoDiscoveriesIsDisable | Unset = UNSET,
    search: str | Unset = UNSET,
    page_size: int | Unset = UNSET,
    page_index: int | Unset = UNSET,
) -> ErrorEnvelope | IssueAutoDiscoveryListReply | None:
    """Lists the rules.

    Args:
        dql_namespace (list[str] | Unset):
        is_disable (ListIssueAutoDiscoveriesIsDisable | Unset):
        search (str | Unset):
        page_size (int | Unset):
        page_index (int | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorEnvelope | IssueAutoDiscoveryListReply
    """

    return sync_detailed(
        client=client,
        dql_namespace=dql_namespace,
        is_disable=is_disable,
        search=search,
        page_size=page_size,
        page_index=page_index,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    dql_namespace: list[str] | Unset = UNSET,
    is_disable: ListIssueAutoDiscoveriesIsDisable | Unset = UNSET,
    search: str | Unset = UNSET,
    page_size: int | Unset = UNSET,
    page_index: int | Unset = UNSET,
) -> Response[ErrorEnvelope | IssueAutoDiscoveryListReply]:
    """Lists the rules.

    Args:
        dql_namespace (list[str] | Unset):
        is_disable (ListIssueAutoDiscoveriesIsDisable | Unset):
        search (str | Unset):
        page_size (int | Unset):
        page_index (int | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorEnvelope | IssueAutoDiscoveryListReply]
    """

    _kwargs = _get_kwargs(
        dql_namespace=dql_namespace,
        is_disable=is_disable,
        search=search,
        page_size=page_size,
        page_index=page_index,
    )

    response = await client.get_async_httpx_client().request(**_kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    dql_namespace: list[str] | Unset = UNSET,
    is_disable: ListIssueAutoDiscoveriesIsDisable | Unset = UNSET,
    search: str | Unset = UNSET,
    page_size: int | Unset = UNSET,
    page_index: int | Unset = UNSET,
) -> ErrorEnvelope | IssueAutoDiscoveryListReply | None:
    """Lists the rules.

    Args:
        dql_namespace (list[str] | Unset):
        is_disable (ListIssueAutoDiscoveriesIsDisable | Unset):
        search (str | Unset):
        page_size (int | Unset):
        page_index (int | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorEnvelope | IssueAutoDiscoveryListReply
    """

    return (
        await asyncio_detailed(
            client=client,
            dql_namespace=dql_namespace,
            is_disable=is_disable,
            search=search,
            page_size=page_size,
            page_index=page_index,
        )
    ).parsed
