# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error_body import ErrorBody
from ...models.function_trigger import FunctionTrigger
from ...models.trigger_type_code import TriggerTypeCode
from ...types import (
    Response,
    json_of,
    path_segment,
    status_of,
)


def _get_kwargs(
    project_id: str,
    function_urn: str,
    trigger_type_code: TriggerTypeCode,
    trigger_id: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v2/{project_id}/fgs/triggers/{function_urn}/{trigger_type_code}/{trigger_id}".format(
            project_id=path_segment(project_id, "project_id"),
            function_urn=path_segment(function_urn, "function_urn"),
            trigger_type_code=path_segment(trigger_type_code, "trigger_type_code"),
            trigger_id=path_segment(trigger_id, "trigger_id"),
        ),
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ErrorBody | FunctionTrigger | None:
    if response.status_code == 200:
        response_200 = FunctionTrigger.from_dict(json_of(response))

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


def _parse_success(response: httpx.Response) -> FunctionTrigger:
    response_200 = FunctionTrigger.from_dict(json_of(response))

    return response_200


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ErrorBody | FunctionTrigger]:
    return Response(
        status_code=status_of(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    project_id: str,
    function_urn: str,
    trigger_type_code: TriggerTypeCode,
    trigger_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[ErrorBody | FunctionTrigger]:
    """Shows a trigger.

     Shows one trigger of a function.

    Args:
        project_id (str):
        function_urn (str):
        trigger_type_code (TriggerTypeCode): What starts the function. `TIMER`: a clock. `APIG`:
            the shared API gateway. `DEDICATEDGATEWAY`: an API gateway of one's own. `APIC`: API
            Connect (ROMA). `CTS`: operations that Cloud Trace records. `DDS`: changes in a document
            database. `GAUSSMONGO`: changes in GeminiDB Mongo. `DMS`: a message queue. `KAFKA`,
            `RABBITMQ`, `ROCKETMQ`: a queue of that kind. `OPENSOURCEKAFKA`: a Kafka that is not the
            vendor's. `DIS`: a data ingestion stream. `LTS`: a log stream. `OBS`: objects of a bucket.
            `SMN`: messages of a topic. `EVENTGRID`: events of EventGrid. `IOTDA`: devices. Which of
            them a region has, differs.
        trigger_id (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | FunctionTrigger]
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        function_urn=function_urn,
        trigger_type_code=trigger_type_code,
        trigger_id=trigger_id,
    )

    response = client.get_httpx_client().request(
        **_kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    project_id: str,
    function_urn: str,
    trigger_type_code: TriggerTypeCode,
    trigger_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> ErrorBody | FunctionTrigger | None:
    """Shows a trigger.

     Shows one trigger of a function.

    Args:
        project_id (str):
        function_urn (str):
        trigger_type_code (TriggerTypeCode): What starts the function. `TIMER`: a clock. `APIG`:
            the shared API gateway. `DEDICATEDGATEWAY`: an API gateway of one's own. `APIC`: API
            Connect (ROMA). `CTS`: operations that Cloud Trace records. `DDS`: changes in a document
            database. `GAUSSMONGO`: changes in GeminiDB Mongo. `DMS`: a message queue. `KAFKA`,
            `RABBITMQ`, `ROCKETMQ`: a queue of that kind. `OPENSOURCEKAFKA`: a Kafka that is not the
            vendor's. `DIS`: a data ingestion stream. `LTS`: a log stream. `OBS`: objects of a bucket.
            `SMN`: messages of a topic. `EVENTGRID`: events of EventGrid. `IOTDA`: devices. Which of
            them a region has, differs.
        trigger_id (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | FunctionTrigger
    """

    return sync_detailed(
        project_id=project_id,
        function_urn=function_urn,
        trigger_type_code=trigger_type_code,
        trigger_id=trigger_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    project_id: str,
    function_urn: str,
    trigger_type_code: TriggerTypeCode,
    trigger_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[ErrorBody | FunctionTrigger]:
    """Shows a trigger.

     Shows one trigger of a function.

    Args:
        project_id (str):
        function_urn (str):
        trigger_type_code (TriggerTypeCode): What starts the function. `TIMER`: a clock. `APIG`:
            the shared API gateway. `DEDICATEDGATEWAY`: an API gateway of one's own. `APIC`: API
            Connect (ROMA). `CTS`: operations that Cloud Trace records. `DDS`: changes in a document
            database. `GAUSSMONGO`: changes in GeminiDB Mongo. `DMS`: a message queue. `KAFKA`,
            `RABBITMQ`, `ROCKETMQ`: a queue of that kind. `OPENSOURCEKAFKA`: a Kafka that is not the
            vendor's. `DIS`: a data ingestion stream. `LTS`: a log stream. `OBS`: objects of a bucket.
            `SMN`: messages of a topic. `EVENTGRID`: events of EventGrid. `IOTDA`: devices. Which of
            them a region has, differs.
        trigger_id (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | FunctionTrigger]
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        function_urn=function_urn,
        trigger_type_code=trigger_type_code,
        trigger_id=trigger_id,
    )

    response = await client.get_async_httpx_client().request(**_kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    project_id: str,
    function_urn: str,
    trigger_type_code: TriggerTypeCode,
    trigger_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> ErrorBody | FunctionTrigger | None:
    """Shows a trigger.

     Shows one trigger of a function.

    Args:
        project_id (str):
        function_urn (str):
        trigger_type_code (TriggerTypeCode): What starts the function. `TIMER`: a clock. `APIG`:
            the shared API gateway. `DEDICATEDGATEWAY`: an API gateway of one's own. `APIC`: API
            Connect (ROMA). `CTS`: operations that Cloud Trace records. `DDS`: changes in a document
            database. `GAUSSMONGO`: changes in GeminiDB Mongo. `DMS`: a message queue. `KAFKA`,
            `RABBITMQ`, `ROCKETMQ`: a queue of that kind. `OPENSOURCEKAFKA`: a Kafka that is not the
            vendor's. `DIS`: a data ingestion stream. `LTS`: a log stream. `OBS`: objects of a bucket.
            `SMN`: messages of a topic. `EVENTGRID`: events of EventGrid. `IOTDA`: devices. Which of
            them a region has, differs.
        trigger_id (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | FunctionTrigger
    """

    return (
        await asyncio_detailed(
            project_id=project_id,
            function_urn=function_urn,
            trigger_type_code=trigger_type_code,
            trigger_id=trigger_id,
            client=client,
        )
    ).parsed
