# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error_envelope import ErrorEnvelope
from ...models.list_mutes_type_item import ListMutesTypeItem
from ...models.list_mutes_work_status_item import ListMutesWorkStatusItem
from ...models.mute import Mute
from ...models.mute_list_reply import MuteListReply
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
    search: str | Unset = UNSET,
    work_status: list[ListMutesWorkStatusItem] | Unset = UNSET,
    is_enable: list[int] | Unset = UNSET,
    type_: list[ListMutesTypeItem] | Unset = UNSET,
    updator: list[str] | Unset = UNSET,
    creator: list[str] | Unset = UNSET,
    page_index: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["search"] = search

    work_status = listed(work_status, "work_status")
    json_work_status: list[str] | Unset = UNSET
    if not isinstance(work_status, Unset):
        json_work_status = []
        for work_status_item_data in work_status:
            work_status_item: str = work_status_item_data
            json_work_status.append(work_status_item)

    params["workStatus"] = joined(json_work_status, "work_status")

    is_enable = listed(is_enable, "is_enable")
    json_is_enable: list[int] | Unset = UNSET
    if not isinstance(is_enable, Unset):
        json_is_enable = is_enable

    params["isEnable"] = joined(json_is_enable, "is_enable")

    type_ = listed(type_, "type_")
    json_type_: list[str] | Unset = UNSET
    if not isinstance(type_, Unset):
        json_type_ = []
        for type_item_data in type_:
            type_item: str = type_item_data
            json_type_.append(type_item)

    params["type"] = joined(json_type_, "type_")

    updator = listed(updator, "updator")
    json_updator: list[str] | Unset = UNSET
    if not isinstance(updator, Unset):
        json_updator = updator

    params["updator"] = joined(json_updator, "updator")

    creator = listed(creator, "creator")
    json_creator: list[str] | Unset = UNSET
    if not isinstance(creator, Unset):
        json_creator = creator

    params["creator"] = joined(json_creator, "creator")

    params["pageIndex"] = page_index

    params["pageSize"] = page_size

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/v1/monitor/mute/list",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ErrorEnvelope | MuteListReply | None:
    if response.status_code == 200:
        response_200 = MuteListReply.from_dict(json_of(response))

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


def _parse_success(response: httpx.Response) -> MuteListReply:
    return MuteListReply.from_dict(
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


def _parse_content(response: httpx.Response) -> list[Mute]:
    reply = _parse_success(response)
    seen(reply)
    return reply.content


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ErrorEnvelope | MuteListReply]:
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
    work_status: list[ListMutesWorkStatusItem] | Unset = UNSET,
    is_enable: list[int] | Unset = UNSET,
    type_: list[ListMutesTypeItem] | Unset = UNSET,
    updator: list[str] | Unset = UNSET,
    creator: list[str] | Unset = UNSET,
    page_index: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> Response[ErrorEnvelope | MuteListReply]:
    """Lists the mutes.

    Args:
        search (str | Unset):
        work_status (list[ListMutesWorkStatusItem] | Unset):
        is_enable (list[int] | Unset):
        type_ (list[ListMutesTypeItem] | Unset):
        updator (list[str] | Unset):
        creator (list[str] | Unset):
        page_index (int | Unset):
        page_size (int | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorEnvelope | MuteListReply]
    """

    _kwargs = _get_kwargs(
        search=search,
        work_status=work_status,
        is_enable=is_enable,
        type_=type_,
        updator=updator,
        creator=creator,
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
    work_status: list[ListMutesWorkStatusItem] | Unset = UNSET,
    is_enable: list[int] | Unset = UNSET,
    type_: list[ListMutesTypeItem] | Unset = UNSET,
    updator: list[str] | Unset = UNSET,
    creator: list[str] | Unset = UNSET,
    page_index: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> ErrorEnvelope | MuteListReply | None:
    """Lists the mutes.

    Args:
        search (str | Unset):
        work_status (list[ListMutesWorkStatusItem] | Unset):
        is_enable (list[int] | Unset):
        type_ (list[ListMutesTypeItem] | Unset):
        updator (list[str] | Unset):
        creator (list[str] | Unset):
        page_index (int | Unset):
        page_size (int | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorEnvelope | MuteListReply
    """

    return sync_detailed(
        client=client,
        search=search,
        work_status=work_status,
        is_enable=is_enable,
        type_=type_,
        updator=updator,
        creator=creator,
        page_index=page_index,
        page_size=page_size,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    search: str | Unset = UNSET,
    work_status: list[ListMutesWorkStatusItem] | Unset = UNSET,
    is_enable: list[int] | Unset = UNSET,
    type_: list[ListMutesTypeItem] | Unset = UNSET,
    updator: list[str] | Unset = UNSET,
    creator: list[str] | Unset = UNSET,
    page_index: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> Response[ErrorEnvelope | MuteListReply]:
    """Lists the mutes.

    Args:
        search (str | Unset):
        work_status (list[ListMutesWorkStatusItem] | Unset):
        is_enable (list[int] | Unset):
        type_ (list[ListMutesTypeItem] | Unset):
        updator (list[str] | Unset):
        creator (list[str] | Unset):
        page_index (int | Unset):
        page_size (int | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorEnvelope | MuteListReply]
    """

    _kwargs = _get_kwargs(
        search=search,
        work_status=work_status,
        is_enable=is_enable,
        type_=type_,
        updator=updator,
        creator=creator,
        page_index=page_index,
        page_size=page_size,
    )

    response = await client.get_async_httpx_client().request(**_kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    search: str | Unset = UNSET,
    work_status: list[ListMutesWorkStatusItem] | Unset = UNSET,
    is_enable: list[int] | Unset = UNSET,
    type_: list[ListMutesTypeItem] | Unset = UNSET,
    updator: list[str] | Unset = UNSET,
    creator: list[str] | Unset = UNSET,
    page_index: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> ErrorEnvelope | MuteListReply | None:
    """Lists the mutes.

    Args:
        search (str | Unset):
        work_status (list[ListMutesWorkStatusItem] | Unset):
        is_enable (list[int] | Unset):
        type_ (list[ListMutesTypeItem] | Unset):
        updator (list[str] | Unset):
        creator (list[str] | Unset):
        page_index (int | Unset):
        page_size (int | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorEnvelope | MuteListReply
    """

    return (
        await asyncio_detailed(
            client=client,
            search=search,
            work_status=work_status,
            is_enable=is_enable,
            type_=type_,
            updator=updator,
            creator=creator,
            page_index=page_index,
            page_size=page_size,
        )
    ).parsed
