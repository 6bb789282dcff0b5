# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error_envelope import ErrorEnvelope
from ...models.list_notification_schedules_my_schedule import (
    ListNotificationSchedulesMySchedule,
)
from ...models.notification_schedule_list import NotificationScheduleList
from ...models.notification_schedule_list_reply import NotificationScheduleListReply
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
    my_schedule: ListNotificationSchedulesMySchedule | Unset = UNSET,
    notification_schedule_uuids: list[str] | Unset = UNSET,
    issue_notification_policy_uuids: list[str] | Unset = UNSET,
    notify_targets: list[str] | Unset = UNSET,
    search: str | Unset = UNSET,
    page_index: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_my_schedule: str | Unset = UNSET
    if not isinstance(my_schedule, Unset):
        json_my_schedule = my_schedule

    params["mySchedule"] = json_my_schedule

    notification_schedule_uuids = listed(notification_schedule_uuids, "notification_schedule_uuids")
    json_notification_schedule_uuids: list[str] | Unset = UNSET
    if not isinstance(notification_schedule_uuids, Unset):
        json_notification_schedule_uuids = notification_schedule_uuids

    params["notificationScheduleUUIDs"] = joined(json_notification_schedule_uuids, "notification_schedule_uuids")

    issue_notification_policy_uuids = listed(issue_notification_policy_uuids, "issue_notification_policy_uuids")
    json_issue_notification_policy_uuids: list[str] | Unset = UNSET
    if not isinstance(issue_notification_policy_uuids, Unset):
        json_issue_notification_policy_uuids = issue_notification_policy_uuids

    params["issueNotificationPolicyUUIDs"] = joined(
        json_issue_notification_policy_uuids, "issue_notification_policy_uuids"
    )

    notify_targets = listed(notify_targets, "notify_targets")
    json_notify_targets: list[str] | Unset = UNSET
    if not isinstance(notify_targets, Unset):
        json_notify_targets = notify_targets

    params["notifyTargets"] = joined(json_notify_targets, "notify_targets")

    params["search"] = search

    params["pageIndex"] = page_index

    params["pageSize"] = page_size

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/v1/notification_schedule/list",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ErrorEnvelope | NotificationScheduleListReply | None:
    if response.status_code == 200:
        response_200 = NotificationScheduleListReply.from_dict(json_of(response))

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


def _parse_success(response: httpx.Response) -> NotificationScheduleListReply:
    response_200 = NotificationScheduleListReply.from_dict(json_of(response))

    return response_200


def _parse_content(response: httpx.Response) -> NotificationScheduleList:
    reply = _parse_success(response)
    seen(reply)
    return reply.content


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ErrorEnvelope | NotificationScheduleListReply]:
    return Response(
        status_code=status_of(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    my_schedule: ListNotificationSchedulesMySchedule | Unset = UNSET,
    notification_schedule_uuids: list[str] | Unset = UNSET,
    issue_notification_policy_uuids: list[str] | Unset = UNSET,
    notify_targets: list[str] | Unset = UNSET,
    search: str | Unset = UNSET,
    page_index: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> Response[ErrorEnvelope | NotificationScheduleListReply]:
    """Lists the schedules.

    Args:
        my_schedule (ListNotificationSchedulesMySchedule | Unset):
        notification_schedule_uuids (list[str] | Unset):
        issue_notification_policy_uuids (list[str] | Unset):
        notify_targets (list[str] | Unset):
        search (str | Unset):
        page_index (int | Unset):
        page_size (int | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorEnvelope | NotificationScheduleListReply]
    """

    _kwargs = _get_kwargs(
        my_schedule=my_schedule,
        notification_schedule_uuids=notification_schedule_uuids,
        issue_notification_policy_uuids=issue_notification_policy_uuids,
        notify_targets=notify_targets,
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
    my_schedule: ListNotificationSchedulesMySchedule | Unset = UNSET,
    notification_schedule_uuids: list[str] | Unset = UNSET,
    issue_notification_policy_uuids: list[str] | Unset = UNSET,
    notify_targets: list[str] | Unset = UNSET,
    search: str | Unset = UNSET,
    page_index: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> ErrorEnvelope | NotificationScheduleListReply | None:
    """Lists the schedules.

    Args:
        my_schedule (ListNotificationSchedulesMySchedule | Unset):
        notification_schedule_uuids (list[str] | Unset):
        issue_notification_policy_uuids (list[str] | Unset):
        notify_targets (list[str] | Unset):
        search (str | Unset):
        page_index (int | Unset):
        page_size (int | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorEnvelope | NotificationScheduleListReply
    """

    return sync_detailed(
        client=client,
        my_schedule=my_schedule,
        notification_schedule_uuids=notification_schedule_uuids,
        issue_notification_policy_uuids=issue_notification_policy_uuids,
        notify_targets=notify_targets,
        search=search,
        page_index=page_index,
        page_size=page_size,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    my_schedule: ListNotificationSchedulesMySchedule | Unset = UNSET,
    notification_schedule_uuids: list[str] | Unset = UNSET,
    issue_notification_policy_uuids: list[str] | Unset = UNSET,
    notify_targets: list[str] | Unset = UNSET,
    search: str | Unset = UNSET,
    page_index: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> Response[ErrorEnvelope | NotificationScheduleListReply]:
    """Lists the schedules.

    Args:
        my_schedule (ListNotificationSchedulesMySchedule | Unset):
        notification_schedule_uuids (list[str] | Unset):
        issue_notification_policy_uuids (list[str] | Unset):
        notify_targets (list[str] | Unset):
        search (str | Unset):
        page_index (int | Unset):
        page_size (int | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorEnvelope | NotificationScheduleListReply]
    """

    _kwargs = _get_kwargs(
        my_schedule=my_schedule,
        notification_schedule_uuids=notification_schedule_uuids,
        issue_notification_policy_uuids=issue_notification_policy_uuids,
        notify_targets=notify_targets,
        search=search,
        page_index=page_index,
        page_size=page_size,
    )

    response = await client.get_async_httpx_client().request(**_kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    my_schedule: ListNotificationSchedulesMySchedule | Unset = UNSET,
    notification_schedule_uuids: list[str] | Unset = UNSET,
    issue_notification_policy_uuids: list[str] | Unset = UNSET,
    notify_targets: list[str] | Unset = UNSET,
    search: str | Unset = UNSET,
    page_index: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> ErrorEnvelope | NotificationScheduleListReply | None:
    """Lists the schedules.

    Args:
        my_schedule (ListNotificationSchedulesMySchedule | Unset):
        notification_schedule_uuids (list[str] | Unset):
        issue_notification_policy_uuids (list[str] | Unset):
        notify_targets (list[str] | Unset):
        search (str | Unset):
        page_index (int | Unset):
        page_size (int | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorEnvelope | NotificationScheduleListReply
    """

    return (
        await asyncio_detailed(
            client=client,
            my_schedule=my_schedule,
            notification_schedule_uuids=notification_schedule_uuids,
            issue_notification_policy_uuids=issue_notification_policy_uuids,
            notify_targets=notify_targets,
            search=search,
            page_index=page_index,
            page_size=page_size,
        )
    ).parsed
