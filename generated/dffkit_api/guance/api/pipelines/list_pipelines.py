# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error_envelope import ErrorEnvelope
from ...models.list_pipelines_type import ListPipelinesType
from ...models.pipeline_list import PipelineList
from ...models.pipeline_list_reply import PipelineListReply
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
    search: str | Unset = UNSET,
    type_: ListPipelinesType | Unset = UNSET,
    categories: list[str] | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["search"] = search

    json_type_: str | Unset = UNSET
    if not isinstance(type_, Unset):
        json_type_ = type_

    params["type"] = json_type_

    categories = listed(categories, "categories")
    json_categories: list[str] | Unset = UNSET
    if not isinstance(categories, Unset):
        json_categories = categories

    params["categories"] = joined(json_categories, "categories")

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/v1/pipeline/list",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ErrorEnvelope | PipelineListReply | None:
    if response.status_code == 200:
        response_200 = PipelineListReply.from_dict(json_of(response))

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


def _parse_success(response: httpx.Response) -> PipelineListReply:
    response_200 = PipelineListReply.from_dict(json_of(response))

    return response_200


def _parse_content(response: httpx.Response) -> PipelineList:
    reply = _parse_success(response)
    seen(reply)
    return reply.content


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ErrorEnvelope | PipelineListReply]:
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
    type_: ListPipelinesType | Unset = UNSET,
    categories: list[str] | Unset = UNSET,
) -> Response[ErrorEnvelope | PipelineListReply]:
    """Lists the pipelines.

     All at once, there are no pages. The rows are short; scripts and test data come with `get_pipeline`.

    Args:
        search (str | Unset):
        type_ (ListPipelinesType | Unset):
        categories (list[str] | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorEnvelope | PipelineListReply]
    """

    _kwargs = _get_kwargs(
        search=search,
        type_=type_,
        categories=categories,
    )

    response = client.get_httpx_client().request(
        **_kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    search: str | Unset = UNSET,
    type_: ListPipelinesType | Unset = UNSET,
    categories: list[str] | Unset = UNSET,
) -> ErrorEnvelope | PipelineListReply | None:
    """Lists the pipelines.

     All at once, there are no pages. The rows are short; scripts and test data come with `get_pipeline`.

    Args:
        search (str | Unset):
        type_ (ListPipelinesType | Unset):
        categories (list[str] | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorEnvelope | PipelineListReply
    """

    return sync_detailed(
        client=client,
        search=search,
        type_=type_,
        categories=categories,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    search: str | Unset = UNSET,
    type_: ListPipelinesType | Unset = UNSET,
    categories: list[str] | Unset = UNSET,
) -> Response[ErrorEnvelope | PipelineListReply]:
    """Lists the pipelines.

     All at once, there are no pages. The rows are short; scripts and test data come with `get_pipeline`.

    Args:
        search (str | Unset):
        type_ (ListPipelinesType | Unset):
        categories (list[str] | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorEnvelope | PipelineListReply]
    """

    _kwargs = _get_kwargs(
        search=search,
        type_=type_,
        categories=categories,
    )

    response = await client.get_async_httpx_client().request(**_kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    search: str | Unset = UNSET,
    type_: ListPipelinesType | Unset = UNSET,
    categories: list[str] | Unset = UNSET,
) -> ErrorEnvelope | PipelineListReply | None:
    """Lists the pipelines.

     All at once, there are no pages. The rows are short; scripts and test data come with `get_pipeline`.

    Args:
        search (str | Unset):
        type_ (ListPipelinesType | Unset):
        categories (list[str] | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorEnvelope | PipelineListReply
    """

    return (
        await asyncio_detailed(
            client=client,
            search=search,
            type_=type_,
            categories=categories,
        )
    ).parsed
