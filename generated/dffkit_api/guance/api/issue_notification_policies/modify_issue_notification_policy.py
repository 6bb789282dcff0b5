# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error_envelope import ErrorEnvelope
from ...models.issue_notification_policy import IssueNotificationPolicy
from ...models.issue_notification_policy_reply import IssueNotificationPolicyReply
from ...models.issue_notification_policy_settings import IssueNotificationPolicySettings
from ...types import (
    Response,
    json_of,
    path_segment,
    seen,
    status_of,
)


def _get_kwargs(
    issue_notification_policy_uuid: str,
    *,
    body: IssueNotificationPolicySettings,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/api/v1/issue/notification_policy/{issue_notification_policy_uuid}/modify".format(
            issue_notification_policy_uuid=path_segment(
                issue_notification_policy_uuid, "issue_notification_policy_uuid"
            ),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ErrorEnvelope | IssueNotificationPolicyReply | None:
    if response.status_code == 200:
        response_200 = IssueNotificationPolicyReply.from_dict(json_of(response))

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


def _parse_success(response: httpx.Response) -> IssueNotificationPolicyReply:
    response_200 = IssueNotificationPolicyReply.from_dict(json_of(response))

    return response_200


def _parse_content(response: httpx.Response) -> IssueNotificationPolicy:
    reply = _parse_success(response)
    seen(reply)
    return reply.content


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ErrorEnvelope | IssueNotificationPolicyReply]:
    return Response(
        status_code=status_of(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    issue_notification_policy_uuid: str,
    *,
    client: AuthenticatedClient | Client,
    body: IssueNotificationPolicySettings,
) -> Response[ErrorEnvelope | IssueNotificationPolicyReply]:
    """Changes a policy.

    Args:
        issue_notification_policy_uuid (str):
        body (IssueNotificationPolicySettings):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorEnvelope | IssueNotificationPolicyReply]
    """

    _kwargs = _get_kwargs(
        issue_notification_policy_uuid=issue_notification_policy_uuid,
        body=body,
    )

    response = client.get_httpx_client().request(
        **_kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    issue_notification_policy_uuid: str,
    *,
    client: AuthenticatedClient | Client,
    body: IssueNotificationPolicySettings,
) -> ErrorEnvelope | IssueNotificationPolicyReply | None:
    """Changes a policy.

    Args:
        issue_notification_policy_uuid (str):
        body (IssueNotificationPolicySettings):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorEnvelope | IssueNotificationPolicyReply
    """

    return sync_detailed(
        issue_notification_policy_uuid=issue_notification_policy_uuid,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    issue_notification_policy_uuid: str,
    *,
    client: AuthenticatedClient | Client,
    body: IssueNotificationPolicySettings,
) -> Response[ErrorEnvelope | IssueNotificationPolicyReply]:
    """Changes a policy.

    Args:
        issue_notification_policy_uuid (str):
        body (IssueNotificationPolicySettings):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorEnvelope | IssueNotificationPolicyReply]
    """

    _kwargs = _get_kwargs(
        issue_notification_policy_uuid=issue_notification_policy_uuid,
        body=body,
    )

    response = await client.get_async_httpx_client().request(**_kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    issue_notification_policy_uuid: str,
    *,
    client: AuthenticatedClient | Client,
    body: IssueNotificationPolicySettings,
) -> ErrorEnvelope | IssueNotificationPolicyReply | None:
    """Changes a policy.

    Args:
        issue_notification_policy_uuid (str):
        body (IssueNotificationPolicySettings):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorEnvelope | IssueNotificationPolicyReply
    """

    return (
        await asyncio_detailed(
            issue_notification_policy_uuid=issue_notification_policy_uuid,
            client=client,
            body=body,
        )
    ).parsed
