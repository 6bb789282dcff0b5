# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error_envelope import ErrorEnvelope
from ...models.outer_function import OuterFunction
from ...models.outer_function_list_reply import OuterFunctionListReply
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
    field_fuzzy_search: str | Unset = UNSET,
    func_id: str | Unset = UNSET,
    func_title: str | Unset = UNSET,
    func_tags: list[str] | Unset = UNSET,
    func_script_id: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["_fuzzySearch"] = field_fuzzy_search

    params["funcId"] = func_id

    params["funcTitle"] = func_title

    func_tags = listed(func_tags, "func_tags")
    json_func_tags: list[str] | Unset = UNSET
    if not isinstance(func_tags, Unset):
        json_func_tags = func_tags

    params["funcTags"] = joined(json_func_tags, "func_tags")

    params["funcScriptId"] = func_script_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/v1/outer_function/list",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ErrorEnvelope | OuterFunctionListReply | None:
    if response.status_code == 200:
        response_200 = OuterFunctionListReply.from_dict(json_of(response))

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


def _parse_success(response: httpx.Response) -> OuterFunctionListReply:
    return OuterFunctionListReply.from_dict(
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


def _parse_content(response: httpx.Response) -> list[OuterFunction]:
    reply = _parse_success(response)
    seen(reply)
    return reply.content


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ErrorEnvelope | OuterFunctionListReply]:
    return Response(
        status_code=status_of(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    field_fuzzy_search: str | Unset = UNSET,
    func_id: str | Unset = UNSET,
    func_title: str | Unset = UNSET,
    func_tags: list[str] | Unset = UNSET,
    func_script_id: str | Unset = UNSET,
) -> Response[ErrorEnvelope | OuterFunctionListReply]:
    """Lists the functions that may be run.

     All that fit at once, there is no paging.

    Args:
        field_fuzzy_search (str | Unset):
        func_id (str | Unset):
        func_title (str | Unset):
        func_tags (list[str] | Unset):
        func_script_id (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorEnvelope | OuterFunctionListReply]
    """

    _kwargs = _get_kwargs(
        field_fuzzy_search=field_fuzzy_search,
        func_id=func_id,
        func_title=func_title,
        func_tags=func_tags,
        func_script_id=func_script_id,
    )

    response = client.get_httpx_client().request(
        **_kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    field_fuzzy_search: str | Unset = UNSET,
    func_id: str | Unset = UNSET,
    func_title: str | Unset = UNSET,
    func_tags: list[str] | Unset = UNSET,
    func_script_id: str | Unset = UNSET,
) -> ErrorEnvelope | OuterFunctionListReply | None:
    """Lists the functions that may be run.

     All that fit at once, there is no paging.

    Args:
        field_fuzzy_search (str | Unset):
        func_id (str | Unset):
        func_title (str | Unset):
        func_tags (list[str] | Unset):
        func_script_id (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorEnvelope | OuterFunctionListReply
    """

    return sync_detailed(
        client=client,
        field_fuzzy_search=field_fuzzy_search,
        func_id=func_id,
        func_title=func_title,
        func_tags=func_tags,
        func_script_id=func_script_id,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    field_fuzzy_search: str | Unset = UNSET,
    func_id: str | Unset = UNSET,
    func_title: str | Unset = UNSET,
    func_tags: list[str] | Unset = UNSET,
    func_script_id: str | Unset = UNSET,
) -> Response[ErrorEnvelope | OuterFunctionListReply]:
    """Lists the functions that may be run.

     All that fit at once, there is no paging.

    Args:
        field_fuzzy_search (str | Unset):
        func_id (str | Unset):
        func_title (str | Unset):
        func_tags (list[str] | Unset):
        func_script_id (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorEnvelope | OuterFunctionListReply]
    """

    _kwargs = _get_kwargs(
        field_fuzzy_search=field_fuzzy_search,
        func_id=func_id,
        func_title=func_title,
        func_tags=func_tags,
        func_script_id=func_script_id,
    )

    response = await client.get_async_httpx_client().request(**_kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    field_fuzzy_search: str | Unset = UNSET,
    func_id: str | Unset = UNSET,
    func_title: str | Unset = UNSET,
    func_tags: list[str] | Unset = UNSET,
    func_script_id: str | Unset = UNSET,
) -> ErrorEnvelope | OuterFunctionListReply | None:
    """Lists the functions that may be run.

     All that fit at once, there is no paging.

    Args:
        field_fuzzy_search (str | Unset):
        func_id (str | Unset):
        func_title (str | Unset):
        func_tags (list[str] | Unset):
        func_script_id (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorEnvelope | OuterFunctionListReply
    """

    return (
        await asyncio_detailed(
            client=client,
            field_fuzzy_search=field_fuzzy_search,
            func_id=func_id,
            func_title=func_title,
            func_tags=func_tags,
            func_script_id=func_script_id,
        )
    ).parsed
