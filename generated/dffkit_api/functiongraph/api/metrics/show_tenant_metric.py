# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error_body import ErrorBody
from ...models.show_tenant_metric_metric_type import ShowTenantMetricMetricType
from ...models.workflow_statistics import WorkflowStatistics
from ...types import (
    UNSET,
    Response,
    Unset,
    json_of,
    path_segment,
    status_of,
)


def _get_kwargs(
    project_id: str,
    *,
    period: str | Unset = UNSET,
    start_time: str | Unset = UNSET,
    end_time: str | Unset = UNSET,
    metric_type: ShowTenantMetricMetricType | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["period"] = period

    params["start_time"] = start_time

    params["end_time"] = end_time

    json_metric_type: str | Unset = UNSET
    if not isinstance(metric_type, Unset):
        json_metric_type = metric_type

    params["metric_type"] = json_metric_type

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
) -> ErrorBody | WorkflowStatistics | None:
    if response.status_code == 200:
        response_200 = WorkflowStatistics.from_dict(json_of(response))

        return response_200

    if response.status_code == 400:
        response_400 = ErrorBody.from_dict(json_of(response))

        return response_400

    if response.status_code == 401:
        response_401 = ErrorBody.from_dict(json_of(response))

        return response_401

    if response.status_code == 403:
        response_403 = ErrorBody.from_dict(json_of(response))

        return response_403

    if response.status_code == 404:
        response_404 = ErrorBody.from_dict(json_of(response))

        return response_404

    if response.status_code == 429:
        response_429 = ErrorBody.from_dict(json_of(response))

        return response_429

    if response.status_code == 500:
        response_500 = ErrorBody.from_dict(json_of(response))

        return response_500

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _parse_success(response: httpx.Response) -> WorkflowStatistics:
    response_200 = WorkflowStatistics.from_dict(json_of(response))

    return response_200


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ErrorBody | WorkflowStatistics]:
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
    metric_type: ShowTenantMetricMetricType | Unset = UNSET,
) -> Response[ErrorBody | WorkflowStatistics]:
    """Shows what the workflows of a project did.

     Shows series of what all workflows of a project did together.

    Args:
        project_id (str):
        period (str | Unset):
        start_time (str | Unset):
        end_time (str | Unset):
        metric_type (ShowTenantMetricMetricType | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | WorkflowStatistics]
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
    metric_type: ShowTenantMetricMetricType | Unset = UNSET,
) -> ErrorBody | WorkflowStatistics | None:
    """Shows what the workflows of a project did.

     Shows series of what all workflows of a project did together.

    Args:
        project_id (str):
        period (str | Unset):
        start_time (str | Unset):
        end_time (str | Unset):
        metric_type (ShowTenantMetricMetricType | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | WorkflowStatistics
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
    metric_type: ShowTenantMetricMetricType | Unset = UNSET,
) -> Response[ErrorBody | WorkflowStatistics]:
    """Shows what the workflows of a project did.

     Shows series of what all workflows of a project did together.

    Args:
        project_id (str):
        period (str | Unset):
        start_time (str | Unset):
        end_time (str | Unset):
        metric_type (ShowTenantMetricMetricType | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | WorkflowStatistics]
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
    metric_type: ShowTenantMetricMetricType | Unset = UNSET,
) -> ErrorBody | WorkflowStatistics | None:
    """Shows what the workflows of a project did.

     Shows series of what all workflows of a project did together.

    Args:
        project_id (str):
        period (str | Unset):
        start_time (str | Unset):
        end_time (str | Unset):
        metric_type (ShowTenantMetricMetricType | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | WorkflowStatistics
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
