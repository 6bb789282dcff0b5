# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.show_tenant_metric_response import ShowTenantMetricResponse
from ...types import UNSET, Response, Unset, path_segment, status_of


def _get_kwargs(
    project_id: str,
    *,
    period: str | Unset = UNSET,
    start_time: str | Unset = UNSET,
    end_time: str | Unset = UNSET,
    metric_type: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["period"] = period

    params["start_time"] = start_time

    params["end_time"] = end_time

    params["metric_type"] = metric_type

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v2/{project_id}/fgs/workflow-statistic".format(
            project_id=path_segment(project_id, "project_id"),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ShowTenantMetricResponse | None:
    if response.status_code == 200:
        response_200 = ShowTenantMetricResponse.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _parse_success(response: httpx.Response) -> ShowTenantMetricResponse:
    response_200 = ShowTenantMetricResponse.from_dict(response.json())

    return response_200


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ShowTenantMetricResponse]:
    return Response(
        status_code=status_of(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    project_id: str,
    *,
    client: AuthenticatedClient | Client,
    period: str | Unset = UNSET,
    start_time: str | Unset = UNSET,
    end_time: str | Unset = UNSET,
    metric_type: str | Unset = UNSET,
) -> Response[ShowTenantMetricResponse]:
    """
    Args:
        project_id (str):
        period (str | Unset):
        start_time (str | Unset):
        end_time (str | Unset):
        metric_type (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ShowTenantMetricResponse]
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        period=period,
        start_time=start_time,
        end_time=end_time,
        metric_type=metric_type,
    )

    response = client.get_httpx_client().request(
        **_kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    project_id: str,
    *,
    client: AuthenticatedClient | Client,
    period: str | Unset = UNSET,
    start_time: str | Unset = UNSET,
    end_time: str | Unset = UNSET,
    metric_type: str | Unset = UNSET,
) -> ShowTenantMetricResponse | None:
    """
    Args:
        project_id (str):
        period (str | Unset):
        start_time (str | Unset):
        end_time (str | Unset):
        metric_type (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ShowTenantMetricResponse
    """

    return sync_detailed(
        project_id=project_id,
        client=client,
        period=period,
        start_time=start_time,
        end_time=end_time,
        metric_type=metric_type,
    ).parsed


async def asyncio_detailed(
    project_id: str,
    *,
    client: AuthenticatedClient | Client,
    period: str | Unset = UNSET,
    start_time: str | Unset = UNSET,
    end_time: str | Unset = UNSET,
    metric_type: str | Unset = UNSET,
) -> Response[ShowTenantMetricResponse]:
    """
    Args:
        project_id (str):
        period (str | Unset):
        start_time (str | Unset):
        end_time (str | Unset):
        metric_type (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ShowTenantMetricResponse]
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        period=period,
        start_time=start_time,
        end_time=end_time,
        metric_type=metric_type,
    )

    response = await client.get_async_httpx_client().request(**_kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    project_id: str,
    *,
    client: AuthenticatedClient | Client,
    period: str | Unset = UNSET,
    start_time: str | Unset = UNSET,
    end_time: str | Unset = UNSET,
    metric_type: str | Unset = UNSET,
) -> ShowTenantMetricResponse | None:
    """
    Args:
        project_id (str):
        period (str | Unset):
        start_time (str | Unset):
        end_time (str | Unset):
        metric_type (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ShowTenantMetricResponse
    """

    return (
        await asyncio_detailed(
            project_id=project_id,
            client=client,
            period=period,
            start_time=start_time,
            end_time=end_time,
            metric_type=metric_type,
        )
    ).parsed
