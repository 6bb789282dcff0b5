# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.checker import Checker
from ...models.checker_list_reply import CheckerListReply
from ...models.error_envelope import ErrorEnvelope
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
    monitor_uuid: list[str] | Unset = UNSET,
    checker_uuid: list[str] | Unset = UNSET,
    slo_uuid: str | Unset = UNSET,
    search: str | Unset = UNSET,
    page_index: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    monitor_uuid = listed(monitor_uuid, "monitor_uuid")
    json_monitor_uuid: list[str] | Unset = UNSET
    if not isinstance(monitor_uuid, Unset):
        json_monitor_uuid = monitor_uuid

    params["monitorUUID"] = joined(json_monitor_uuid, "monitor_uuid")

    checker_uuid = listed(checker_uuid, "checker_uuid")
    json_checker_uuid: list[str] | Unset = UNSET
    if not isinstance(checker_uuid, Unset):
        json_checker_uuid = checker_uuid

    params["checkerUUID"] = joined(json_checker_uuid, "checker_uuid")

    params["sloUUID"] = slo_uuid

    params["search"] = search

    params["pageIndex"] = page_index

    params["pageSize"] = page_size

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/v1/monitor/check/list",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> CheckerListReply | ErrorEnvelope | None:
    if response.status_code == 200:
        response_200 = CheckerListReply.from_dict(json_of(response))

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


def _parse_success(response: httpx.Response) -> CheckerListReply:
    return CheckerListReply.from_dict(
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


def _parse_content(response: httpx.Response) -> list[Checker]:
    reply = _parse_success(response)
    seen(reply)
    return reply.content


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[CheckerListReply | ErrorEnvelope]:
    return Response(
        status_code=status_of(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    monitor_uuid: list[str] | Unset = UNSET,
    checker_uuid: list[str] | Unset = UNSET,
    slo_uuid: str | Unset = UNSET,
    search: str | Unset = UNSET,
    page_index: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> Response[CheckerListReply | ErrorEnvelope]:
    """Lists the monitors, under the path of old.

     The predecessor of `/api/v1/checker/list`, without its filters by type and alert policy; programs of
    old still call it.

    Args:
        monitor_uuid (list[str] | Unset):
        checker_uuid (list[str] | Unset):
        slo_uuid (str | Unset):
        search (str | Unset):
        page_index (int | Unset):
        page_size (int | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[CheckerListReply | ErrorEnvelope]
    """

    _kwargs = _get_kwargs(
        monitor_uuid=monitor_uuid,
        checker_uuid=checker_uuid,
        slo_uuid=slo_uuid,
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
    monitor_uuid: list[str] | Unset = UNSET,
    checker_uuid: list[str] | Unset = UNSET,
    slo_uuid: str | Unset = UNSET,
    search: str | Unset = UNSET,
    page_index: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> CheckerListReply | ErrorEnvelope | None:
    """Lists the monitors, under the path of old.

     The predecessor of `/api/v1/checker/list`, without its filters by type and alert policy; programs of
    old still call it.

    Args:
        monitor_uuid (list[str] | Unset):
        checker_uuid (list[str] | Unset):
        slo_uuid (str | Unset):
        search (str | Unset):
        page_index (int | Unset):
        page_size (int | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        CheckerListReply | ErrorEnvelope
    """

    return sync_detailed(
        client=client,
        monitor_uuid=monitor_uuid,
        checker_uuid=checker_uuid,
        slo_uuid=slo_uuid,
        search=search,
        page_index=page_index,
        page_size=page_size,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    monitor_uuid: list[str] | Unset = UNSET,
    checker_uuid: list[str] | Unset = UNSET,
    slo_uuid: str | Unset = UNSET,
    search: str | Unset = UNSET,
    page_index: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> Response[CheckerListReply | ErrorEnvelope]:
    """Lists the monitors, under the path of old.

     The predecessor of `/api/v1/checker/list`, without its filters by type and alert policy; programs of
    old still call it.

    Args:
        monitor_uuid (list[str] | Unset):
        checker_uuid (list[str] | Unset):
        slo_uuid (str | Unset):
        search (str | Unset):
        page_index (int | Unset):
        page_size (int | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[CheckerListReply | ErrorEnvelope]
    """

    _kwargs = _get_kwargs(
        monitor_uuid=monitor_uuid,
        checker_uuid=checker_uuid,
        slo_uuid=slo_uuid,
        search=search,
        page_index=page_index,
        page_size=page_size,
    )

    response = await client.get_async_httpx_client().request(**_kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    monitor_uuid: list[str] | Unset = UNSET,
    checker_uuid: list[str] | Unset = UNSET,
    slo_uuid: str | Unset = UNSET,
    search: str | Unset = UNSET,
    page_index: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> CheckerListReply | ErrorEnvelope | None:
    """Lists the monitors, under the path of old.

     The predecessor of `/api/v1/checker/list`, without its filters by type and alert policy; programs of
    old still call it.

    Args:
        monitor_uuid (list[str] | Unset):
        checker_uuid (list[str] | Unset):
        slo_uuid (str | Unset):
        search (str | Unset):
        page_index (int | Unset):
        page_size (int | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        CheckerListReply | ErrorEnvelope
    """

    return (
        await asyncio_detailed(
            client=client,
            monitor_uuid=monitor_uuid,
            checker_uuid=checker_uuid,
            slo_uuid=slo_uuid,
            search=search,
            page_index=page_index,
            page_size=page_size,
        )
    ).parsed
