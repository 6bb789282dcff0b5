# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.dialing_task import DialingTask
from ...models.dialing_task_list_reply import DialingTaskListReply
from ...models.error_envelope import ErrorEnvelope
from ...models.list_dialing_tasks_dialing_status_item import (
    ListDialingTasksDialingStatusItem,
)
from ...models.list_dialing_tasks_dialing_types_item import (
    ListDialingTasksDialingTypesItem,
)
from ...models.list_dialing_tasks_frequency_item import (
    ListDialingTasksFrequencyItem,
)
from ...models.list_dialing_tasks_type import ListDialingTasksType
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
    type_: ListDialingTasksType | Unset = UNSET,
    dialing_types: list[ListDialingTasksDialingTypesItem] | Unset = UNSET,
    dialing_status: list[ListDialingTasksDialingStatusItem] | Unset = UNSET,
    tags_uuid: list[str] | Unset = UNSET,
    frequency: list[ListDialingTasksFrequencyItem] | Unset = UNSET,
    search: str | Unset = UNSET,
    page_index: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_type_: str | Unset = UNSET
    if not isinstance(type_, Unset):
        json_type_ = type_

    params["type"] = json_type_

    dialing_types = listed(dialing_types, "dialing_types")
    json_dialing_types: list[str] | Unset = UNSET
    if not isinstance(dialing_types, Unset):
        json_dialing_types = []
        for dialing_types_item_data in dialing_types:
            dialing_types_item: str = dialing_types_item_data
            json_dialing_types.append(dialing_types_item)

    params["dialingTypes"] = joined(json_dialing_types, "dialing_types")

    dialing_status = listed(dialing_status, "dialing_status")
    json_dialing_status: list[str] | Unset = UNSET
    if not isinstance(dialing_status, Unset):
        json_dialing_status = []
        for dialing_status_item_data in dialing_status:
            dialing_status_item: str = dialing_status_item_data
            json_dialing_status.append(dialing_status_item)

    params["dialingStatus"] = joined(json_dialing_status, "dialing_status")

    tags_uuid = listed(tags_uuid, "tags_uuid")
    json_tags_uuid: list[str] | Unset = UNSET
    if not isinstance(tags_uuid, Unset):
        json_tags_uuid = tags_uuid

    params["tagsUUID"] = joined(json_tags_uuid, "tags_uuid")

    frequency = listed(frequency, "frequency")
    json_frequency: list[str] | Unset = UNSET
    if not isinstance(frequency, Unset):
        json_frequency = []
        for frequency_item_data in frequency:
            frequency_item: str = frequency_item_data
            json_frequency.append(frequency_item)

    params["frequency"] = joined(json_frequency, "frequency")

    params["search"] = search

    params["pageIndex"] = page_index

    params["pageSize"] = page_size

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/v1/dialing_task/list",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> DialingTaskListReply | ErrorEnvelope | None:
    if response.status_code == 200:
        response_200 = DialingTaskListReply.from_dict(json_of(response))

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


def _parse_success(response: httpx.Response) -> DialingTaskListReply:
    return DialingTaskListReply.from_dict(
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


def _parse_content(response: httpx.Response) -> list[DialingTask]:
    reply = _parse_success(response)
    seen(reply)
    return reply.content


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[DialingTaskListReply | ErrorEnvelope]:
    return Response(
        status_code=status_of(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    type_: ListDialingTasksType | Unset = UNSET,
    dialing_types: list[ListDialingTasksDialingTypesItem] | Unset = UNSET,
    dialing_status: list[ListDialingTasksDialingStatusItem] | Unset = UNSET,
    tags_uuid: list[str] | Unset = UNSET,
    frequency: list[ListDialingTasksFrequencyItem] | Unset = UNSET,
    search: str | Unset = UNSET,
    page_index: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> Response[DialingTaskListReply | ErrorEnvelope]:
    """Lists the dialing tasks.

    Args:
        type_ (ListDialingTasksType | Unset):
        dialing_types (list[ListDialingTasksDialingTypesItem] | Unset):
        dialing_status (list[ListDialingTasksDialingStatusItem] | Unset):
        tags_uuid (list[str] | Unset):
        frequency (list[ListDialingTasksFrequencyItem] | Unset):
        search (str | Unset):
        page_index (int | Unset):
        page_size (int | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[DialingTaskListReply | ErrorEnvelope]
    """

    _kwargs = _get_kwargs(
        type_=type_,
        dialing_types=dialing_types,
        dialing_status=dialing_status,
        tags_uuid=tags_uuid,
        frequency=frequency,
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
    type_: ListDialingTasksType | Unset = UNSET,
    dialing_types: list[ListDialingTasksDialingTypesItem] | Unset = UNSET,
    dialing_status: list[ListDialingTasksDialingStatusItem] | Unset = UNSET,
    tags_uuid: list[str] | Unset = UNSET,
    frequency: list[ListDialingTasksFrequencyItem] | Unset = UNSET,
    search: str | Unset = UNSET,
    page_index: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> DialingTaskListReply | ErrorEnvelope | None:
    """Lists the dialing tasks.

    Args:
        type_ (ListDialingTasksType | Unset):
        dialing_types (list[ListDialingTasksDialingTypesItem] | Unset):
        dialing_status (list[ListDialingTasksDialingStatusItem] | Unset):
        tags_uuid (list[str] | Unset):
        frequency (list[ListDialingTasksFrequencyItem] | Unset):
        search (str | Unset):
        page_index (int | Unset):
        page_size (int | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        DialingTaskListReply | ErrorEnvelope
    """

    return sync_detailed(
        client=client,
        type_=type_,
        dialing_types=dialing_types,
        dialing_status=dialing_status,
        tags_uuid=tags_uuid,
        frequency=frequency,
        search=search,
        page_index=page_index,
        page_size=page_size,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    type_: ListDialingTasksType | Unset = UNSET,
    dialing_types: list[ListDialingTasksDialingTypesItem] | Unset = UNSET,
    dialing_status: list[ListDialingTasksDialingStatusItem] | Unset = UNSET,
    tags_uuid: list[str] | Unset = UNSET,
    frequency: list[ListDialingTasksFrequencyItem] | Unset = UNSET,
    search: str | Unset = UNSET,
    page_index: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> Response[DialingTaskListReply | ErrorEnvelope]:
    """Lists the dialing tasks.

    Args:
        type_ (ListDialingTasksType | Unset):
        dialing_types (list[ListDialingTasksDialingTypesItem] | Unset):
        dialing_status (list[ListDialingTasksDialingStatusItem] | Unset):
        tags_uuid (list[str] | Unset):
        frequency (list[ListDialingTasksFrequencyItem] | Unset):
        search (str | Unset):
        page_index (int | Unset):
        page_size (int | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[DialingTaskListReply | ErrorEnvelope]
    """

    _kwargs = _get_kwargs(
        type_=type_,
        dialing_types=dialing_types,
        dialing_status=dialing_status,
        tags_uuid=tags_uuid,
        frequency=frequency,
        search=search,
        page_index=page_index,
        page_size=page_size,
    )

    response = await client.get_async_httpx_client().request(**_kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    type_: ListDialingTasksType | Unset = UNSET,
    dialing_types: list[ListDialingTasksDialingTypesItem] | Unset = UNSET,
    dialing_status: list[ListDialingTasksDialingStatusItem] | Unset = UNSET,
    tags_uuid: list[str] | Unset = UNSET,
    frequency: list[ListDialingTasksFrequencyItem] | Unset = UNSET,
    search: str | Unset = UNSET,
    page_index: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> DialingTaskListReply | ErrorEnvelope | None:
    """Lists the dialing tasks.

    Args:
        type_ (ListDialingTasksType | Unset):
        dialing_types (list[ListDialingTasksDialingTypesItem] | Unset):
        dialing_status (list[ListDialingTasksDialingStatusItem] | Unset):
        tags_uuid (list[str] | Unset):
        frequency (list[ListDialingTasksFrequencyItem] | Unset):
        search (str | Unset):
        page_index (int | Unset):
        page_size (int | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        DialingTaskListReply | ErrorEnvelope
    """

    return (
        await asyncio_detailed(
            client=client,
            type_=type_,
            dialing_types=dialing_types,
            dialing_status=dialing_status,
            tags_uuid=tags_uuid,
            frequency=frequency,
            search=search,
            page_index=page_index,
            page_size=page_size,
        )
    ).parsed
