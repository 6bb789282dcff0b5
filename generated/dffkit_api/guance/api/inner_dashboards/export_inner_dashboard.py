# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.dashboard_template import DashboardTemplate
from ...models.error_envelope import ErrorEnvelope
from ...models.inner_dashboard_template_reply import InnerDashboardTemplateReply
from ...types import (
    UNSET,
    Response,
    Unset,
    json_of,
    path_segment,
    seen,
    status_of,
)


def _get_kwargs(
    dashboard_uuid: str,
    *,
    title: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["title"] = title

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/v1/dashboard/{dashboard_uuid}/export".format(
            dashboard_uuid=path_segment(dashboard_uuid, "dashboard_uuid"),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ErrorEnvelope | InnerDashboardTemplateReply | None:
    if response.status_code == 200:
        response_200 = InnerDashboardTemplateReply.from_dict(json_of(response))

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


def _parse_success(response: httpx.Response) -> InnerDashboardTemplateReply:
    response_200 = InnerDashboardTemplateReply.from_dict(json_of(response))

    return response_200


def _parse_content(response: httpx.Response) -> DashboardTemplate:
    reply = _parse_success(response)
    seen(reply)
    return reply.content


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ErrorEnvelope | InnerDashboardTemplateReply]:
    return Response(
        status_code=status_of(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    dashboard_uuid: str,
    *,
    client: AuthenticatedClient | Client,
    title: str | Unset = UNSET,
) -> Response[ErrorEnvelope | InnerDashboardTemplateReply]:
    """Exports a user view as a template.

    Args:
        dashboard_uuid (str):
        title (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorEnvelope | InnerDashboardTemplateReply]
    """

    _kwargs = _get_kwargs(
        dashboard_uuid=dashboard_uuid,
        title=title,
    )

    response = client.get_httpx_client().request(
        **_kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    dashboard_uuid: str,
    *,
    client: AuthenticatedClient | Client,
    title: str | Unset = UNSET,
) -> ErrorEnvelope | InnerDashboardTemplateReply | None:
    """Exports a user view as a template.

    Args:
        dashboard_uuid (str):
        title (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorEnvelope | InnerDashboardTemplateReply
    """

    return sync_detailed(
        dashboard_uuid=dashboard_uuid,
        client=client,
        title=title,
    ).parsed


async def asyncio_detailed(
    dashboard_uuid: str,
    *,
    client: AuthenticatedClient | Client,
    title: str | Unset = UNSET,
) -> Response[ErrorEnvelope | InnerDashboardTemplateReply]:
    """Exports a user view as a template.

    Args:
        dashboard_uuid (str):
        title (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorEnvelope | InnerDashboardTemplateReply]
    """

    _kwargs = _get_kwargs(
        dashboard_uuid=dashboard_uuid,
        title=title,
    )

    response = await client.get_async_httpx_client().request(**_kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    dashboard_uuid: str,
    *,
    client: AuthenticatedClient | Client,
    title: str | Unset = UNSET,
) -> ErrorEnvelope | InnerDashboardTemplateReply | None:
    """Exports a user view as a template.

    Args:
        dashboard_uuid (str):
        title (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorEnvelope | InnerDashboardTemplateReply
    """

    return (
        await asyncio_detailed(
            dashboard_uuid=dashboard_uuid,
            client=client,
            title=title,
        )
    ).parsed
