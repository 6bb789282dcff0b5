# Generated from specs/func/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error_envelope import ErrorEnvelope
from ...models.function_list_reply import FunctionListReply
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
    id: str | Unset = UNSET,
    name: str | Unset = UNSET,
    title: str | Unset = UNSET,
    category: str | Unset = UNSET,
    integration: str | Unset = UNSET,
    tags: str | Unset = UNSET,
    script_id: str | Unset = UNSET,
    script_set_id: str | Unset = UNSET,
    field_fuzzy_search: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["id"] = id

    params["name"] = name

    params["title"] = title

    params["category"] = category

    params["integration"] = integration

    params["tags"] = tags

    params["scriptId"] = script_id

    params["scriptSetId"] = script_set_id

    params["_fuzzySearch"] = field_fuzzy_search

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/v1/func-list",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ErrorEnvelope | FunctionListReply | None:
    if response.status_code == 200:
        response_200 = FunctionListReply.from_dict(json_of(response))

        return response_200

    if response.status_code == 400:
        response_400 = ErrorEnvelope.from_dict(json_of(response))

        return response_400

    if response.status_code == 401:
        response_401 = ErrorEnvelope.from_dict(json_of(response))

        return response_401

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


def _parse_success(response: httpx.Response) -> FunctionListReply:
    return FunctionListReply.from_dict(
        with_lists(
            json_of(response),
            ("data",),
            (
                "ok",
                "error",
                "message",
                "traceId",
                "clientTime",
                "reqTime",
                "respTime",
                "reqCost",
            ),
        )
    )


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ErrorEnvelope | FunctionListReply]:
    return Response(
        status_code=status_of(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    id: str | Unset = UNSET,
    name: str | Unset = UNSET,
    title: str | Unset = UNSET,
    category: str | Unset = UNSET,
    integration: str | Unset = UNSET,
    tags: str | Unset = UNSET,
    script_id: str | Unset = UNSET,
    script_set_id: str | Unset = UNSET,
    field_fuzzy_search: str | Unset = UNSET,
) -> Response[ErrorEnvelope | FunctionListReply]:
    """Lists the published functions.

     All at once; functions that are marked as hidden are left out.

    Args:
        id (str | Unset):
        name (str | Unset):
        title (str | Unset):
        category (str | Unset):
        integration (str | Unset):
        tags (str | Unset):
        script_id (str | Unset):
        script_set_id (str | Unset):
        field_fuzzy_search (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorEnvelope | FunctionListReply]
    """

    _kwargs = _get_kwargs(
        id=id,
        name=name,
        title=title,
        category=category,
        integration=integration,
        tags=tags,
        script_id=script_id,
        script_set_id=script_set_id,
        field_fuzzy_search=field_fuzzy_search,
    )

    response = client.get_httpx_client().request(
        **_kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    id: str | Unset = UNSET,
    name: str | Unset = UNSET,
    title: str | Unset = UNSET,
    category: str | Unset = UNSET,
    integration: str | Unset = UNSET,
    tags: str | Unset = UNSET,
    script_id: str | Unset = UNSET,
    script_set_id: str | Unset = UNSET,
    field_fuzzy_search: str | Unset = UNSET,
) -> ErrorEnvelope | FunctionListReply | None:
    """Lists the published functions.

     All at once; functions that are marked as hidden are left out.

    Args:
        id (str | Unset):
        name (str | Unset):
        title (str | Unset):
        category (str | Unset):
        integration (str | Unset):
        tags (str | Unset):
        script_id (str | Unset):
        script_set_id (str | Unset):
        field_fuzzy_search (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorEnvelope | FunctionListReply
    """

    return sync_detailed(
        client=client,
        id=id,
        name=name,
        title=title,
        category=category,
        integration=integration,
        tags=tags,
        script_id=script_id,
        script_set_id=script_set_id,
        field_fuzzy_search=field_fuzzy_search,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    id: str | Unset = UNSET,
    name: str | Unset = UNSET,
    title: str | Unset = UNSET,
    category: str | Unset = UNSET,
    integration: str | Unset = UNSET,
    tags: str | Unset = UNSET,
    script_id: str | Unset = UNSET,
    script_set_id: str | Unset = UNSET,
    field_fuzzy_search: str | Unset = UNSET,
) -> Response[ErrorEnvelope | FunctionListReply]:
    """Lists the published functions.

     All at once; functions that are marked as hidden are left out.

    Args:
        id (str | Unset):
        name (str | Unset):
        title (str | Unset):
        category (str | Unset):
        integration (str | Unset):
        tags (str | Unset):
        script_id (str | Unset):
        script_set_id (str | Unset):
        field_fuzzy_search (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorEnvelope | FunctionListReply]
    """

    _kwargs = _get_kwargs(
        id=id,
        name=name,
        title=title,
        category=category,
        integration=integration,
        tags=tags,
        script_id=script_id,
        script_set_id=script_set_id,
        field_fuzzy_search=field_fuzzy_search,
    )

    response = await client.get_async_httpx_client().request(**_kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    id: str | Unset = UNSET,
    name: str | Unset = UNSET,
    title: str | Unset = UNSET,
    category: str | Unset = UNSET,
    integration: str | Unset = UNSET,
    tags: str | Unset = UNSET,
    script_id: str | Unset = UNSET,
    script_set_id: str | Unset = UNSET,
    field_fuzzy_search: str | Unset = UNSET,
) -> ErrorEnvelope | FunctionListReply | None:
    """Lists the published functions.

     All at once; functions that are marked as hidden are left out.

    Args:
        id (str | Unset):
        name (str | Unset):
        title (str | Unset):
        category (str | Unset):
        integration (str | Unset):
        tags (str | Unset):
        script_id (str | Unset):
        script_set_id (str | Unset):
        field_fuzzy_search (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorEnvelope | FunctionListReply
    """

    return (
        await asyncio_detailed(
            client=client,
            id=id,
            name=name,
            title=title,
            category=category,
            integration=integration,
            tags=tags,
            script_id=script_id,
            script_set_id=script_set_id,
            field_fuzzy_search=field_fuzzy_search,
        )
    ).parsed
