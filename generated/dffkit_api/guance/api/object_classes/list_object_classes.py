# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error_envelope import ErrorEnvelope
from ...models.list_object_classes_source_type import ListObjectClassesSourceType
from ...models.object_class_entry import ObjectClassEntry
from ...models.object_class_entry_list_reply import ObjectClassEntryListReply
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
    source_type: ListObjectClassesSourceType,
    objc_group_uuid: str | Unset = UNSET,
    search: str | Unset = UNSET,
    time_range: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_source_type: str = source_type
    params["sourceType"] = json_source_type

    params["objcGroupUUID"] = objc_group_uuid

    params["search"] = search

    params["timeRange"] = time_range

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/v1/objc_cfg/list",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ErrorEnvelope | ObjectClassEntryListReply | None:
    if response.status_code == 200:
        response_200 = ObjectClassEntryListReply.from_dict(json_of(response))

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


def _parse_success(response: httpx.Response) -> ObjectClassEntryListReply:
    return ObjectClassEntryListReply.from_dict(
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


def _parse_content(response: httpx.Response) -> list[ObjectClassEntry]:
    reply = _parse_success(response)
    seen(reply)
    return reply.content


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ErrorEnvelope | ObjectClassEntryListReply]:
    return Response(
        status_code=status_of(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    source_type: ListObjectClassesSourceType,
    objc_group_uuid: str | Unset = UNSET,
    search: str | Unset = UNSET,
    time_range: str | Unset = UNSET,
) -> Response[ErrorEnvelope | ObjectClassEntryListReply]:
    """Lists the classes of one source.

     All at once, without pages.

    Args:
        source_type (ListObjectClassesSourceType):
        objc_group_uuid (str | Unset):
        search (str | Unset):
        time_range (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorEnvelope | ObjectClassEntryListReply]
    """

    _kwargs = _get_kwargs(
        source_type=source_type,
        objc_group_uuid=objc_group_uuid,
        search=search,
        time_range=time_range,
    )

    response = client.get_httpx_client().request(
        **_kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    source_type: ListObjectClassesSourceType,
    objc_group_uuid: str | Unset = UNSET,
    search: str | Unset = UNSET,
    time_range: str | Unset = UNSET,
) -> ErrorEnvelope | ObjectClassEntryListReply | None:
    """Lists the classes of one source.

     All at once, without pages.

    Args:
        source_type (ListObjectClassesSourceType):
        objc_group_uuid (str | Unset):
        search (str | Unset):
        time_range (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorEnvelope | ObjectClassEntryListReply
    """

    return sync_detailed(
        client=client,
        source_type=source_type,
        objc_group_uuid=objc_group_uuid,
        search=search,
        time_range=time_range,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    source_type: ListObjectClassesSourceType,
    objc_group_uuid: str | Unset = UNSET,
    search: str | Unset = UNSET,
    time_range: str | Unset = UNSET,
) -> Response[ErrorEnvelope | ObjectClassEntryListReply]:
    """Lists the classes of one source.

     All at once, without pages.

    Args:
        source_type (ListObjectClassesSourceType):
        objc_group_uuid (str | Unset):
        search (str | Unset):
        time_range (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorEnvelope | ObjectClassEntryListReply]
    """

    _kwargs = _get_kwargs(
        source_type=source_type,
        objc_group_uuid=objc_group_uuid,
        search=search,
        time_range=time_range,
    )

    response = await client.get_async_httpx_client().request(**_kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    source_type: ListObjectClassesSourceType,
    objc_group_uuid: str | Unset = UNSET,
    search: str | Unset = UNSET,
    time_range: str | Unset = UNSET,
) -> ErrorEnvelope | ObjectClassEntryListReply | None:
    """Lists the classes of one source.

     All at once, without pages.

    Args:
        source_type (ListObjectClassesSourceType):
        objc_group_uuid (str | Unset):
        search (str | Unset):
        time_range (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorEnvelope | ObjectClassEntryListReply
    """

    return (
        await asyncio_detailed(
            client=client,
            source_type=source_type,
            objc_group_uuid=objc_group_uuid,
            search=search,
            time_range=time_range,
        )
    ).parsed
