# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.dialing_task import DialingTask
from ...models.dialing_task_reply import DialingTaskReply
from ...models.error_envelope import ErrorEnvelope
from ...models.multi_dialing_task_settings import MultiDialingTaskSettings
from ...types import (
    Response,
    json_of,
    path_segment,
    seen,
    status_of,
)


def _get_kwargs(
    task_uuid: str,
    *,
    body: MultiDialingTaskSettings,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/api/v1/dialing_task/{task_uuid}/multi_task_modify".format(
            task_uuid=path_segment(task_uuid, "task_uuid"),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> DialingTaskReply | ErrorEnvelope | None:
    if response.status_code == 200:
        response_200 = DialingTaskReply.from_dict(json_of(response))

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


def _parse_success(response: httpx.Response) -> DialingTaskReply:
    response_200 = DialingTaskReply.from_dict(json_of(response))

    return response_200


def _parse_content(response: httpx.Response) -> DialingTask:
    reply = _parse_success(response)
    seen(reply)
    return reply.content


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[DialingTaskReply | ErrorEnvelope]:
    return Response(
        status_code=status_of(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    task_uuid: str,
    *,
    client: AuthenticatedClient | Client,
    body: MultiDialingTaskSettings,
) -> Response[DialingTaskReply | ErrorEnvelope]:
    """Changes a dialing task of several steps.

     Not on the vendor's pages; the vendor's Terraform provider sends it.

    Args:
        task_uuid (str):
        body (MultiDialingTaskSettings): A task with `steps`; it has no type.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[DialingTaskReply | ErrorEnvelope]
    """

    _kwargs = _get_kwargs(
        task_uuid=task_uuid,
        body=body,
    )

    response = client.get_httpx_client().request(
        **_kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    task_uuid: str,
    *,
    client: AuthenticatedClient | Client,
    body: MultiDialingTaskSettings,
) -> DialingTaskReply | ErrorEnvelope | None:
    """Changes a dialing task of several steps.

     Not on the vendor's pages; the vendor's Terraform provider sends it.

    Args:
        task_uuid (str):
        body (MultiDialingTaskSettings): A task with `steps`; it has no type.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        DialingTaskReply | ErrorEnvelope
    """

    return sync_detailed(
        task_uuid=task_uuid,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    task_uuid: str,
    *,
    client: AuthenticatedClient | Client,
    body: MultiDialingTaskSettings,
) -> Response[DialingTaskReply | ErrorEnvelope]:
    """Changes a dialing task of several steps.

     Not on the vendor's pages; the vendor's Terraform provider sends it.

    Args:
        task_uuid (str):
        body (MultiDialingTaskSettings): A task with `steps`; it has no type.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[DialingTaskReply | ErrorEnvelope]
    """

    _kwargs = _get_kwargs(
        task_uuid=task_uuid,
        body=body,
    )

    response = await client.get_async_httpx_client().request(**_kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    task_uuid: str,
    *,
    client: AuthenticatedClient | Client,
    body: MultiDialingTaskSettings,
) -> DialingTaskReply | ErrorEnvelope | None:
    """Changes a dialing task of several steps.

     Not on the vendor's pages; the vendor's Terraform provider sends it.

    Args:
        task_uuid (str):
        body (MultiDialingTaskSettings): A task with `steps`; it has no type.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        DialingTaskReply | ErrorEnvelope
    """

    return (
        await asyncio_detailed(
            task_uuid=task_uuid,
            client=client,
            body=body,
        )
    ).parsed
