# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error_envelope import ErrorEnvelope
from ...models.issue_reply import IssueReply
from ...models.issue_reply_list_reply import IssueReplyListReply
from ...types import (
    UNSET,
    Response,
    Unset,
    json_of,
    path_segment,
    seen,
    status_of,
    with_lists,
)


def _get_kwargs(
    issue_uuid: str,
    *,
    ordering: str | Unset = UNSET,
    page_size: int | Unset = UNSET,
    page_index: int | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["ordering"] = ordering

    params["pageSize"] = page_size

    params["pageIndex"] = page_index

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/v1/issue/reply/{issue_uuid}/list".format(
            issue_uuid=path_segment(issue_uuid, "issue_uuid"),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ErrorEnvelope | IssueReplyListReply | None:
    if response.status_code == 200:
        response_200 = IssueReplyListReply.from_dict(json_of(response))

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


def _parse_success(response: httpx.Response) -> IssueReplyListReply:
    return IssueReplyListReply.from_dict(
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


def _parse_content(response: httpx.Response) -> list[IssueReply]:
    reply = _parse_success(response)
    seen(reply)
    return reply.content


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ErrorEnvelope | IssueReplyListReply]:
    return Response(
        status_code=status_of(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    issue_uuid: str,
    *,
    client: AuthenticatedClient | Client,
    ordering: str | Unset = UNSET,
    page_size: int | Unset = UNSET,
    page_index: int | Unset = UNSET,
) -> Response[ErrorEnvelope | IssueReplyListReply]:
    """Lists the replies to an issue, and its changes.

    Args:
        issue_uuid (str):
        ordering (str | Unset):
        page_size (int | Unset):
        page_index (int | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorEnvelope | IssueReplyListReply]
    """

    _kwargs = _get_kwargs(
        issue_uuid=issue_uuid,
        ordering=ordering,
        page_size=page_size,
        page_index=page_index,
    )

    response = client.get_httpx_client().request(
        **_kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    issue_uuid: str,
    *,
    client: AuthenticatedClient | Client,
    ordering: str | Unset = UNSET,
    page_size: int | Unset = UNSET,
    page_index: int | Unset = UNSET,
) -> ErrorEnvelope | IssueReplyListReply | None:
    """Lists the replies to an issue, and its changes.

    Args:
        issue_uuid (str):
        ordering (str | Unset):
        page_size (int | Unset):
        page_index (int | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorEnvelope | IssueReplyListReply
    """

    return sync_detailed(
        issue_uuid=issue_uuid,
        client=client,
        ordering=ordering,
        page_size=page_size,
        page_index=page_index,
    ).parsed


async def asyncio_detailed(
    issue_uuid: str,
    *,
    client: AuthenticatedClient | Client,
    ordering: str | Unset = UNSET,
    page_size: int | Unset = UNSET,
    page_index: int | Unset = UNSET,
) -> Response[ErrorEnvelope | IssueReplyListReply]:
    """Lists the replies to an issue, and its changes.

    Args:
        issue_uuid (str):
        ordering (str | Unset):
        page_size (int | Unset):
        page_index (int | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorEnvelope | IssueReplyListReply]
    """

    _kwargs = _get_kwargs(
        issue_uuid=issue_uuid,
        ordering=ordering,
        page_size=page_size,
        page_index=page_index,
    )

    response = await client.get_async_httpx_client().request(**_kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    issue_uuid: str,
    *,
    client: AuthenticatedClient | Client,
    ordering: str | Unset = UNSET,
    page_size: int | Unset = UNSET,
    page_index: int | Unset = UNSET,
) -> ErrorEnvelope | IssueReplyListReply | None:
    """Lists the replies to an issue, and its changes.

    Args:
        issue_uuid (str):
        ordering (str | Unset):
        page_size (int | Unset):
        page_index (int | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorEnvelope | IssueReplyListReply
    """

    return (
        await asyncio_detailed(
            issue_uuid=issue_uuid,
            client=client,
            ordering=ordering,
            page_size=page_size,
            page_index=page_index,
        )
    ).parsed
