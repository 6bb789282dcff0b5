# Generated from specs/dataway/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.data_kit_failure import DataKitFailure
from ...models.data_way_failure import DataWayFailure
from ...models.pulled_configuration import PulledConfiguration
from ...types import (
    UNSET,
    Response,
    Unset,
    json_of,
    status_of,
)


def _get_kwargs(
    *,
    filters: bool | Unset = UNSET,
    remote_pipelines: bool | Unset = UNSET,
    ts: int | Unset = UNSET,
    relation_ts: int | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["filters"] = filters

    params["remote_pipelines"] = remote_pipelines

    params["ts"] = ts

    params["relation_ts"] = relation_ts

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/datakit/pull",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> DataKitFailure | DataWayFailure | PulledConfiguration | None:
    if response.status_code == 200:
        response_200 = PulledConfiguration.from_dict(json_of(response))

        return response_200

    if response.status_code == 400:

        def _parse_response_400(data: object) -> DataKitFailure | DataWayFailure:
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_failure_type_0 = DataKitFailure.from_dict(data)

                return componentsschemas_failure_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not isinstance(data, dict):
                raise TypeError()
            componentsschemas_failure_type_1 = DataWayFailure.from_dict(data)

            return componentsschemas_failure_type_1

        response_400 = _parse_response_400(json_of(response))

        return response_400

    if response.status_code == 401:

        def _parse_response_401(data: object) -> DataKitFailure | DataWayFailure:
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_failure_type_0 = DataKitFailure.from_dict(data)

                return componentsschemas_failure_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not isinstance(data, dict):
                raise TypeError()
            componentsschemas_failure_type_1 = DataWayFailure.from_dict(data)

            return componentsschemas_failure_type_1

        response_401 = _parse_response_401(json_of(response))

        return response_401

    if response.status_code == 404:

        def _parse_response_404(data: object) -> DataKitFailure | DataWayFailure:
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_failure_type_0 = DataKitFailure.from_dict(data)

                return componentsschemas_failure_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not isinstance(data, dict):
                raise TypeError()
            componentsschemas_failure_type_1 = DataWayFailure.from_dict(data)

            return componentsschemas_failure_type_1

        response_404 = _parse_response_404(json_of(response))

        return response_404

    if response.status_code == 429:

        def _parse_response_429(data: object) -> DataKitFailure | DataWayFailure:
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_failure_type_0 = DataKitFailure.from_dict(data)

                return componentsschemas_failure_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not isinstance(data, dict):
                raise TypeError()
            componentsschemas_failure_type_1 = DataWayFailure.from_dict(data)

            return componentsschemas_failure_type_1

        response_429 = _parse_response_429(json_of(response))

        return response_429

    if response.status_code == 500:

        def _parse_response_500(data: object) -> DataKitFailure | DataWayFailure:
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_failure_type_0 = DataKitFailure.from_dict(data)

                return componentsschemas_failure_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not isinstance(data, dict):
                raise TypeError()
            componentsschemas_failure_type_1 = DataWayFailure.from_dict(data)

            return componentsschemas_failure_type_1

        response_500 = _parse_response_500(json_of(response))

        return response_500

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _parse_success(response: httpx.Response) -> PulledConfiguration:
    response_200 = PulledConfiguration.from_dict(json_of(response))

    return response_200


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[DataKitFailure | DataWayFailure | PulledConfiguration]:
    return Response(
        status_code=status_of(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    filters: bool | Unset = UNSET,
    remote_pipelines: bool | Unset = UNSET,
    ts: int | Unset = UNSET,
    relation_ts: int | Unset = UNSET,
) -> Response[DataKitFailure | DataWayFailure | PulledConfiguration]:
    """Gets what the workspace has configured for its collectors.

     Filters of the workspace's blacklist, and the scripts that pre-process its data. What is not asked
    for is null, or left out.

    Args:
        filters (bool | Unset):
        remote_pipelines (bool | Unset):
        ts (int | Unset):
        relation_ts (int | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[DataKitFailure | DataWayFailure | PulledConfiguration]
    """

    _kwargs = _get_kwargs(
        filters=filters,
        remote_pipelines=remote_pipelines,
        ts=ts,
        relation_ts=relation_ts,
    )

    response = client.get_httpx_client().request(
        **_kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    filters: bool | Unset = UNSET,
    remote_pipelines: bool | Unset = UNSET,
    ts: int | Unset = UNSET,
    relation_ts: int | Unset = UNSET,
) -> DataKitFailure | DataWayFailure | PulledConfiguration | None:
    """Gets what the workspace has configured for its collectors.

     Filters of the workspace's blacklist, and the scripts that pre-process its data. What is not asked
    for is null, or left out.

    Args:
        filters (bool | Unset):
        remote_pipelines (bool | Unset):
        ts (int | Unset):
        relation_ts (int | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        DataKitFailure | DataWayFailure | PulledConfiguration
    """

    return sync_detailed(
        client=client,
        filters=filters,
        remote_pipelines=remote_pipelines,
        ts=ts,
        relation_ts=relation_ts,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    filters: bool | Unset = UNSET,
    remote_pipelines: bool | Unset = UNSET,
    ts: int | Unset = UNSET,
    relation_ts: int | Unset = UNSET,
) -> Response[DataKitFailure | DataWayFailure | PulledConfiguration]:
    """Gets what the workspace has configured for its collectors.

     Filters of the workspace's blacklist, and the scripts that pre-process its data. What is not asked
    for is null, or left out.

    Args:
        filters (bool | Unset):
        remote_pipelines (bool | Unset):
        ts (int | Unset):
        relation_ts (int | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[DataKitFailure | DataWayFailure | PulledConfiguration]
    """

    _kwargs = _get_kwargs(
        filters=filters,
        remote_pipelines=remote_pipelines,
        ts=ts,
        relation_ts=relation_ts,
    )

    response = await client.get_async_httpx_client().request(**_kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    filters: bool | Unset = UNSET,
    remote_pipelines: bool | Unset = UNSET,
    ts: int | Unset = UNSET,
    relation_ts: int | Unset = UNSET,
) -> DataKitFailure | DataWayFailure | PulledConfiguration | None:
    """Gets what the workspace has configured for its collectors.

     Filters of the workspace's blacklist, and the scripts that pre-process its data. What is not asked
    for is null, or left out.

    Args:
        filters (bool | Unset):
        remote_pipelines (bool | Unset):
        ts (int | Unset):
        relation_ts (int | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        DataKitFailure | DataWayFailure | PulledConfiguration
    """

    return (
        await asyncio_detailed(
            client=client,
            filters=filters,
            remote_pipelines=remote_pipelines,
            ts=ts,
            relation_ts=relation_ts,
        )
    ).parsed
