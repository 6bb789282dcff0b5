# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error_body import ErrorBody
from ...models.function_metric_list import FunctionMetricList
from ...types import (
    UNSET,
    Response,
    Unset,
    json_of,
    path_segment,
    status_of,
    with_lists,
)


def _get_kwargs(
    project_id: str,
    *,
    type_: str | Unset = UNSET,
    start_time: str | Unset = UNSET,
    end_time: str | Unset = UNSET,
    limit: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["type"] = type_

    params["start_time"] = start_time

    params["end_time"] = end_time

    params["limit"] = limit

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v2/{project_id}/fgs/function/report".format(
            project_id=path_segment(project_id, "project_id"),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ErrorBody | FunctionMetricList | None:
    if response.status_code == 200:
        response_200 = FunctionMetricList.from_dict(json_of(response))

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


def _parse_success(response: httpx.Response) -> FunctionMetricList:
    return FunctionMetricList.from_dict(
        with_lists(
            json_of(response),
            ("values",),
            (
                "next_marker",
                "count",
            ),
        )
    )


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ErrorBody | FunctionMetricList]:
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
    type_: str | Unset = UNSET,
    start_time: str | Unset = UNSET,
    end_time: str | Unset = UNSET,
    limit: str | Unset = UNSET,
) -> Response[ErrorBody | FunctionMetricList]:
    """Reports a metric of the functions.

     Reports one metric over the functions of a project; without parameters, the ten functions that
    failed most within the last day. The answer has a `next_marker`, but there is no parameter to hand
    it back with.

    Args:
        project_id (str):
        type_ (str | Unset):
        start_time (str | Unset):
        end_time (str | Unset):
        limit (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | FunctionMetricList]
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        type_=type_,
        start_time=start_time,
        end_time=end_time,
        limit=limit,
    )

    response = client.get_httpx_client().request(
        **_kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    project_id: str,
    *,
    client: AuthenticatedClient | Client,
    type_: str | Unset = UNSET,
    start_time: str | Unset = UNSET,
    end_time: str | Unset = UNSET,
    limit: str | Unset = UNSET,
) -> ErrorBody | FunctionMetricList | None:
    """Reports a metric of the functions.

     Reports one metric over the functions of a project; without parameters, the ten functions that
    failed most within the last day. The answer has a `next_marker`, but there is no parameter to hand
    it back with.

    Args:
        project_id (str):
        type_ (str | Unset):
        start_time (str | Unset):
        end_time (str | Unset):
        limit (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | FunctionMetricList
    """

    return sync_detailed(
        project_id=project_id,
        client=client,
        type_=type_,
        start_time=start_time,
        end_time=end_time,
        limit=limit,
    ).parsed


async def asyncio_detailed(
    project_id: str,
    *,
    client: AuthenticatedClient | Client,
    type_: str | Unset = UNSET,
    start_time: str | Unset = UNSET,
    end_time: str | Unset = UNSET,
    limit: str | Unset = UNSET,
) -> Response[ErrorBody | FunctionMetricList]:
    """Reports a metric of the functions.

     Reports one metric over the functions of a project; without parameters, the ten functions that
    failed most within the last day. The answer has a `next_marker`, but there is no parameter to hand
    it back with.

    Args:
        project_id (str):
        type_ (str | Unset):
        start_time (str | Unset):
        end_time (str | Unset):
        limit (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | FunctionMetricList]
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        type_=type_,
        start_time=start_time,
        end_time=end_time,
        limit=limit,
    )

    response = await client.get_async_httpx_client().request(**_kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    project_id: str,
    *,
    client: AuthenticatedClient | Client,
    type_: str | Unset = UNSET,
    start_time: str | Unset = UNSET,
    end_time: str | Unset = UNSET,
    limit: str | Unset = UNSET,
) -> ErrorBody | FunctionMetricList | None:
    """Reports a metric of the functions.

     Reports one metric over the functions of a project; without parameters, the ten functions that
    failed most within the last day. The answer has a `next_marker`, but there is no parameter to hand
    it back with.

    Args:
        project_id (str):
        type_ (str | Unset):
        start_time (str | Unset):
        end_time (str | Unset):
        limit (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | FunctionMetricList
    """

    return (
        await asyncio_detailed(
            project_id=project_id,
            client=client,
            type_=type_,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
        )
    ).parsed
