# Generated from specs/dataarts/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error_body import ErrorBody
from ...models.instance_answer import InstanceAnswer
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
    task_id: str,
    *,
    workspace_id: str | Unset = UNSET,
    job_name: str,
    start_time: int,
    end_time: int,
    offset: int,
    limit: int,
    instance: str,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    headers["instance"] = instance

    params: dict[str, Any] = {}

    params["workspace_id"] = workspace_id

    params["job_name"] = job_name

    params["start_time"] = start_time

    params["end_time"] = end_time

    params["offset"] = offset

    params["limit"] = limit

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/{project_id}/datamap/node/{task_id}/instances".format(
            project_id=path_segment(project_id, "project_id"),
            task_id=path_segment(task_id, "task_id"),
        ),
        "params": params,
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ErrorBody | InstanceAnswer | None:
    if response.status_code == 200:
        response_200 = InstanceAnswer.from_dict(json_of(response))

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


def _parse_success(response: httpx.Response) -> InstanceAnswer:
    response_200 = InstanceAnswer.from_dict(json_of(response))

    return response_200


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ErrorBody | InstanceAnswer]:
    return Response(
        status_code=status_of(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    project_id: str,
    task_id: str,
    *,
    client: AuthenticatedClient | Client,
    workspace_id: str | Unset = UNSET,
    job_name: str,
    start_time: int,
    end_time: int,
    offset: int,
    limit: int,
    instance: str,
) -> Response[ErrorBody | InstanceAnswer]:
    """Lists the runs of a job node.

     Lists the runs of a job node that a table comes from. The rows stand as JSON text in `body`, and
    hold JSON text themselves. The interface is for invited accounts only.

    Args:
        project_id (str):
        task_id (str):
        workspace_id (str | Unset):
        job_name (str):
        start_time (int):
        end_time (int):
        offset (int):
        limit (int):
        instance (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | InstanceAnswer]
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        task_id=task_id,
        workspace_id=workspace_id,
        job_name=job_name,
        start_time=start_time,
        end_time=end_time,
        offset=offset,
        limit=limit,
        instance=instance,
    )

    response = client.get_httpx_client().request(
        **_kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    project_id: str,
    task_id: str,
    *,
    client: AuthenticatedClient | Client,
    workspace_id: str | Unset = UNSET,
    job_name: str,
    start_time: int,
    end_time: int,
    offset: int,
    limit: int,
    instance: str,
) -> ErrorBody | InstanceAnswer | None:
    """Lists the runs of a job node.

     Lists the runs of a job node that a table comes from. The rows stand as JSON text in `body`, and
    hold JSON text themselves. The interface is for invited accounts only.

    Args:
        project_id (str):
        task_id (str):
        workspace_id (str | Unset):
        job_name (str):
        start_time (int):
        end_time (int):
        offset (int):
        limit (int):
        instance (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | InstanceAnswer
    """

    return sync_detailed(
        project_id=project_id,
        task_id=task_id,
        client=client,
        workspace_id=workspace_id,
        job_name=job_name,
        start_time=start_time,
        end_time=end_time,
        offset=offset,
        limit=limit,
        instance=instance,
    ).parsed


async def asyncio_detailed(
    project_id: str,
    task_id: str,
    *,
    client: AuthenticatedClient | Client,
    workspace_id: str | Unset = UNSET,
    job_name: str,
    start_time: int,
    end_time: int,
    offset: int,
    limit: int,
    instance: str,
) -> Response[ErrorBody | InstanceAnswer]:
    """Lists the runs of a job node.

     Lists the runs of a job node that a table comes from. The rows stand as JSON text in `body`, and
    hold JSON text themselves. The interface is for invited accounts only.

    Args:
        project_id (str):
        task_id (str):
        workspace_id (str | Unset):
        job_name (str):
        start_time (int):
        end_time (int):
        offset (int):
        limit (int):
        instance (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | InstanceAnswer]
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        task_id=task_id,
        workspace_id=workspace_id,
        job_name=job_name,
        start_time=start_time,
        end_time=end_time,
        offset=offset,
        limit=limit,
        instance=instance,
    )

    response = await client.get_async_httpx_client().request(**_kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    project_id: str,
    task_id: str,
    *,
    client: AuthenticatedClient | Client,
    workspace_id: str | Unset = UNSET,
    job_name: str,
    start_time: int,
    end_time: int,
    offset: int,
    limit: int,
    instance: str,
) -> ErrorBody | InstanceAnswer | None:
    """Lists the runs of a job node.

     Lists the runs of a job node that a table comes from. The rows stand as JSON text in `body`, and
    hold JSON text themselves. The interface is for invited accounts only.

    Args:
        project_id (str):
        task_id (str):
        workspace_id (str | Unset):
        job_name (str):
        start_time (int):
        end_time (int):
        offset (int):
        limit (int):
        instance (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | InstanceAnswer
    """

    return (
        await asyncio_detailed(
            project_id=project_id,
            task_id=task_id,
            client=client,
            workspace_id=workspace_id,
            job_name=job_name,
            start_time=start_time,
            end_time=end_time,
            offset=offset,
            limit=limit,
            instance=instance,
        )
    ).parsed
