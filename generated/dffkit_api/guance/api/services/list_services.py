# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error_envelope import ErrorEnvelope
from ...models.list_services_create_type_item import ListServicesCreateTypeItem
from ...models.list_services_filter import ListServicesFilter
from ...models.list_services_origin_str import ListServicesOriginStr
from ...models.list_services_service_type_item import ListServicesServiceTypeItem
from ...models.service import Service
from ...models.service_list_reply import ServiceListReply
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
    origin_str: ListServicesOriginStr | Unset = UNSET,
    filter_: ListServicesFilter | Unset = UNSET,
    create_type: list[ListServicesCreateTypeItem] | Unset = UNSET,
    service_type: list[ListServicesServiceTypeItem] | Unset = UNSET,
    team_uuid: list[str] | Unset = UNSET,
    page_index: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["search"] = search

    json_origin_str: str | Unset = UNSET
    if not isinstance(origin_str, Unset):
        json_origin_str = origin_str

    params["originStr"] = json_origin_str

    json_filter_: str | Unset = UNSET
    if not isinstance(filter_, Unset):
        json_filter_ = filter_

    params["filter"] = json_filter_

    create_type = listed(create_type, "create_type")
    json_create_type: list[str] | Unset = UNSET
    if not isinstance(create_type, Unset):
        json_create_type = []
        for create_type_item_data in create_type:
            create_type_item: str = create_type_item_data
            json_create_type.append(create_type_item)

    params["createType"] = joined(json_create_type, "create_type")

    service_type = listed(service_type, "service_type")
    json_service_type: list[str] | Unset = UNSET
    if not isinstance(service_type, Unset):
        json_service_type = []
        for service_type_item_data in service_type:
            service_type_item: str = service_type_item_data
            json_service_type.append(service_type_item)

    params["serviceType"] = joined(json_service_type, "service_type")

    team_uuid = listed(team_uuid, "team_uuid")
    json_team_uuid: list[str] | Unset = UNSET
    if not isinstance(team_uuid, Unset):
        json_team_uuid = team_uuid

    params["teamUUID"] = joined(json_team_uuid, "team_uuid")

    params["pageIndex"] = page_index

    params["pageSize"] = page_size

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/v1/service_manage/list",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ErrorEnvelope | ServiceListReply | None:
    if response.status_code == 200:
        response_200 = ServiceListReply.from_dict(json_of(response))

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


def _parse_success(response: httpx.Response) -> ServiceListReply:
    return ServiceListReply.from_dict(
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


def _parse_content(response: httpx.Response) -> list[Service]:
    reply = _parse_success(response)
    seen(reply)
    return reply.content


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ErrorEnvelope | ServiceListReply]:
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
    origin_str: ListServicesOriginStr | Unset = UNSET,
    filter_: ListServicesFilter | Unset = UNSET,
    create_type: list[ListServicesCreateTypeItem] | Unset = UNSET,
    service_type: list[ListServicesServiceTypeItem] | Unset = UNSET,
    team_uuid: list[str] | Unset = UNSET,
    page_index: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> Response[ErrorEnvelope | ServiceListReply]:
    """Lists the services.

     The newer page shows its example without the envelope, with rows in `data`; the older one shows the
    envelope with rows in `content`, as nearly all lists have it, and this is what is read here.

    Args:
        search (str | Unset):
        origin_str (ListServicesOriginStr | Unset):
        filter_ (ListServicesFilter | Unset):
        create_type (list[ListServicesCreateTypeItem] | Unset):
        service_type (list[ListServicesServiceTypeItem] | Unset):
        team_uuid (list[str] | Unset):
        page_index (int | Unset):
        page_size (int | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorEnvelope | ServiceListReply]
    """

    _kwargs = _get_kwargs(
        search=search,
        origin_str=origin_str,
        filter_=filter_,
        create_type=create_type,
        service_type=service_type,
        team_uuid=team_uuid,
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
    origin_str: ListServicesOriginStr | Unset = UNSET,
    filter_: ListServicesFilter | Unset = UNSET,
    create_type: list[ListServicesCreateTypeItem] | Unset = UNSET,
    service_type: list[ListServicesServiceTypeItem] | Unset = UNSET,
    team_uuid: list[str] | Unset = UNSET,
    page_index: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> ErrorEnvelope | ServiceListReply | None:
    """Lists the services.

     The newer page shows its example without the envelope, with rows in `data`; the older one shows the
    envelope with rows in `content`, as nearly all lists have it, and this is what is read here.

    Args:
        search (str | Unset):
        origin_str (ListServicesOriginStr | Unset):
        filter_ (ListServicesFilter | Unset):
        create_type (list[ListServicesCreateTypeItem] | Unset):
        service_type (list[ListServicesServiceTypeItem] | Unset):
        team_uuid (list[str] | Unset):
        page_index (int | Unset):
        page_size (int | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorEnvelope | ServiceListReply
    """

    return sync_detailed(
        client=client,
        search=search,
        origin_str=origin_str,
        filter_=filter_,
        create_type=create_type,
        service_type=service_type,
        team_uuid=team_uuid,
        page_index=page_index,
        page_size=page_size,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    search: str | Unset = UNSET,
    origin_str: ListServicesOriginStr | Unset = UNSET,
    filter_: ListServicesFilter | Unset = UNSET,
    create_type: list[ListServicesCreateTypeItem] | Unset = UNSET,
    service_type: list[ListServicesServiceTypeItem] | Unset = UNSET,
    team_uuid: list[str] | Unset = UNSET,
    page_index: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> Response[ErrorEnvelope | ServiceListReply]:
    """Lists the services.

     The newer page shows its example without the envelope, with rows in `data`; the older one shows the
    envelope with rows in `content`, as nearly all lists have it, and this is what is read here.

    Args:
        search (str | Unset):
        origin_str (ListServicesOriginStr | Unset):
        filter_ (ListServicesFilter | Unset):
        create_type (list[ListServicesCreateTypeItem] | Unset):
        service_type (list[ListServicesServiceTypeItem] | Unset):
        team_uuid (list[str] | Unset):
        page_index (int | Unset):
        page_size (int | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorEnvelope | ServiceListReply]
    """

    _kwargs = _get_kwargs(
        search=search,
        origin_str=origin_str,
        filter_=filter_,
        create_type=create_type,
        service_type=service_type,
        team_uuid=team_uuid,
        page_index=page_index,
        page_size=page_size,
    )

    response = await client.get_async_httpx_client().request(**_kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    search: str | Unset = UNSET,
    origin_str: ListServicesOriginStr | Unset = UNSET,
    filter_: ListServicesFilter | Unset = UNSET,
    create_type: list[ListServicesCreateTypeItem] | Unset = UNSET,
    service_type: list[ListServicesServiceTypeItem] | Unset = UNSET,
    team_uuid: list[str] | Unset = UNSET,
    page_index: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> ErrorEnvelope | ServiceListReply | None:
    """Lists the services.

     The newer page shows its example without the envelope, with rows in `data`; the older one shows the
    envelope with rows in `content`, as nearly all lists have it, and this is what is read here.

    Args:
        search (str | Unset):
        origin_str (ListServicesOriginStr | Unset):
        filter_ (ListServicesFilter | Unset):
        create_type (list[ListServicesCreateTypeItem] | Unset):
        service_type (list[ListServicesServiceTypeItem] | Unset):
        team_uuid (list[str] | Unset):
        page_index (int | Unset):
        page_size (int | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorEnvelope | ServiceListReply
    """

    return (
        await asyncio_detailed(
            client=client,
            search=search,
            origin_str=origin_str,
            filter_=filter_,
            create_type=create_type,
            service_type=service_type,
            team_uuid=team_uuid,
            page_index=page_index,
            page_size=page_size,
        )
    ).parsed
