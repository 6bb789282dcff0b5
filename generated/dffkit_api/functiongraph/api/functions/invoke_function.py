# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, cast

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error_body import ErrorBody
from ...models.function_event import FunctionEvent
from ...models.instance_memory import InstanceMemory
from ...models.invocation_result import InvocationResult
from ...models.invoke_function_x_cff_log_type import InvokeFunctionXCffLogType
from ...models.invoke_function_xcff_request_version import (
    InvokeFunctionXCFFRequestVersion,
)
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
    function_urn: str,
    *,
    body: FunctionEvent,
    x_cff_log_type: InvokeFunctionXCffLogType | Unset = UNSET,
    x_cff_request_version: InvokeFunctionXCFFRequestVersion | Unset = UNSET,
    x_cff_instance_memory: InstanceMemory | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(x_cff_log_type, Unset):
        headers["X-Cff-Log-Type"] = str(x_cff_log_type)

    if not isinstance(x_cff_request_version, Unset):
        headers["X-CFF-Request-Version"] = str(x_cff_request_version)

    if not isinstance(x_cff_instance_memory, Unset):
        headers["X-Cff-Instance-Memory"] = str(x_cff_instance_memory)

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v2/{project_id}/fgs/functions/{function_urn}/invocations".format(
            project_id=path_segment(project_id, "project_id"),
            function_urn=path_segment(function_urn, "function_urn"),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ErrorBody | InvocationResult | str | None:
    if response.status_code == 200:

        def _parse_response_200(data: object) -> InvocationResult | str:
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_invocation_answer_type_0 = InvocationResult.from_dict(data)

                return componentsschemas_invocation_answer_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(InvocationResult | str, data)

        response_200 = _parse_response_200(json_of(response))

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

    if response.status_code == 503:
        response_503 = ErrorBody.from_dict(json_of(response))

        return response_503

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _parse_success(response: httpx.Response) -> InvocationResult | str:
    def _parse_response_200(data: object) -> InvocationResult | str:
        try:
            if not isinstance(data, dict):
                raise TypeError()
            componentsschemas_invocation_answer_type_0 = InvocationResult.from_dict(data)

            return componentsschemas_invocation_answer_type_0
        except (TypeError, ValueError, AttributeError, KeyError):
            pass
        return cast(InvocationResult | str, data)

    response_200 = _parse_response_200(json_of(response))

    return response_200


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ErrorBody | InvocationResult | str]:
    return Response(
        status_code=status_of(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    project_id: str,
    function_urn: str,
    *,
    client: AuthenticatedClient | Client,
    body: FunctionEvent,
    x_cff_log_type: InvokeFunctionXCffLogType | Unset = UNSET,
    x_cff_request_version: InvokeFunctionXCFFRequestVersion | Unset = UNSET,
    x_cff_instance_memory: InstanceMemory | Unset = UNSET,
) -> Response[ErrorBody | InvocationResult | str]:
    """Runs a function and waits for its result.

     Runs a function with the body as its event and answers when it is done: with the bare result
    (version v0) or with a report on the run (version v1).

    Args:
        project_id (str):
        function_urn (str):
        x_cff_log_type (InvokeFunctionXCffLogType | Unset):
        x_cff_request_version (InvokeFunctionXCFFRequestVersion | Unset):
        x_cff_instance_memory (InstanceMemory | Unset): Memory of a run, in MB, as text.
        body (FunctionEvent): What the function is handed as its event; any JSON object.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | InvocationResult | str]
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        function_urn=function_urn,
        body=body,
        x_cff_log_type=x_cff_log_type,
        x_cff_request_version=x_cff_request_version,
        x_cff_instance_memory=x_cff_instance_memory,
    )

    response = client.get_httpx_client().request(
        **_kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    project_id: str,
    function_urn: str,
    *,
    client: AuthenticatedClient | Client,
    body: FunctionEvent,
    x_cff_log_type: InvokeFunctionXCffLogType | Unset = UNSET,
    x_cff_request_version: InvokeFunctionXCFFRequestVersion | Unset = UNSET,
    x_cff_instance_memory: InstanceMemory | Unset = UNSET,
) -> ErrorBody | InvocationResult | str | None:
    """Runs a function and waits for its result.

     Runs a function with the body as its event and answers when it is done: with the bare result
    (version v0) or with a report on the run (version v1).

    Args:
        project_id (str):
        function_urn (str):
        x_cff_log_type (InvokeFunctionXCffLogType | Unset):
        x_cff_request_version (InvokeFunctionXCFFRequestVersion | Unset):
        x_cff_instance_memory (InstanceMemory | Unset): Memory of a run, in MB, as text.
        body (FunctionEvent): What the function is handed as its event; any JSON object.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | InvocationResult | str
    """

    return sync_detailed(
        project_id=project_id,
        function_urn=function_urn,
        client=client,
        body=body,
        x_cff_log_type=x_cff_log_type,
        x_cff_request_version=x_cff_request_version,
        x_cff_instance_memory=x_cff_instance_memory,
    ).parsed


async def asyncio_detailed(
    project_id: str,
    function_urn: str,
    *,
    client: AuthenticatedClient | Client,
    body: FunctionEvent,
    x_cff_log_type: InvokeFunctionXCffLogType | Unset = UNSET,
    x_cff_request_version: InvokeFunctionXCFFRequestVersion | Unset = UNSET,
    x_cff_instance_memory: InstanceMemory | Unset = UNSET,
) -> Response[ErrorBody | InvocationResult | str]:
    """Runs a function and waits for its result.

     Runs a function with the body as its event and answers when it is done: with the bare result
    (version v0) or with a report on the run (version v1).

    Args:
        project_id (str):
        function_urn (str):
        x_cff_log_type (InvokeFunctionXCffLogType | Unset):
        x_cff_request_version (InvokeFunctionXCFFRequestVersion | Unset):
        x_cff_instance_memory (InstanceMemory | Unset): Memory of a run, in MB, as text.
        body (FunctionEvent): What the function is handed as its event; any JSON object.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | InvocationResult | str]
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        function_urn=function_urn,
        body=body,
        x_cff_log_type=x_cff_log_type,
        x_cff_request_version=x_cff_request_version,
        x_cff_instance_memory=x_cff_instance_memory,
    )

    response = await client.get_async_httpx_client().request(**_kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    project_id: str,
    function_urn: str,
    *,
    client: AuthenticatedClient | Client,
    body: FunctionEvent,
    x_cff_log_type: InvokeFunctionXCffLogType | Unset = UNSET,
    x_cff_request_version: InvokeFunctionXCFFRequestVersion | Unset = UNSET,
    x_cff_instance_memory: InstanceMemory | Unset = UNSET,
) -> ErrorBody | InvocationResult | str | None:
    """Runs a function and waits for its result.

     Runs a function with the body as its event and answers when it is done: with the bare result
    (version v0) or with a report on the run (version v1).

    Args:
        project_id (str):
        function_urn (str):
        x_cff_log_type (InvokeFunctionXCffLogType | Unset):
        x_cff_request_version (InvokeFunctionXCFFRequestVersion | Unset):
        x_cff_instance_memory (InstanceMemory | Unset): Memory of a run, in MB, as text.
        body (FunctionEvent): What the function is handed as its event; any JSON object.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | InvocationResult | str
    """

    return (
        await asyncio_detailed(
            project_id=project_id,
            function_urn=function_urn,
            client=client,
            body=body,
            x_cff_log_type=x_cff_log_type,
            x_cff_request_version=x_cff_request_version,
            x_cff_instance_memory=x_cff_instance_memory,
        )
    ).parsed
