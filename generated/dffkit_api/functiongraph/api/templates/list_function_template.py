# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error_body import ErrorBody
from ...models.function_template_list import FunctionTemplateList
from ...models.list_function_template_ispublic import (
    ListFunctionTemplateIspublic,
)
from ...models.runtime import Runtime
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
    marker: str | Unset = UNSET,
    maxitems: str | Unset = UNSET,
    ispublic: ListFunctionTemplateIspublic | Unset = UNSET,
    runtime: Runtime | Unset = UNSET,
    scene: str | Unset = UNSET,
    service: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["marker"] = marker

    params["maxitems"] = maxitems

    json_ispublic: str | Unset = UNSET
    if not isinstance(ispublic, Unset):
        json_ispublic = ispublic

    params["ispublic"] = json_ispublic

    json_runtime: str | Unset = UNSET
    if not isinstance(runtime, Unset):
        json_runtime = runtime

    params["runtime"] = json_runtime

    params["scene"] = scene

    params["service"] = service

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v2/{project_id}/fgs/templates".format(
            project_id=path_segment(project_id, "project_id"),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ErrorBody | FunctionTemplateList | None:
    if response.status_code == 200:
        response_200 = FunctionTemplateList.from_dict(json_of(response))

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


def _parse_success(response: httpx.Response) -> FunctionTemplateList:
    return FunctionTemplateList.from_dict(with_lists(json_of(response), ("func_templates",), ("next_marker",)))


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ErrorBody | FunctionTemplateList]:
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
    marker: str | Unset = UNSET,
    maxitems: str | Unset = UNSET,
    ispublic: ListFunctionTemplateIspublic | Unset = UNSET,
    runtime: Runtime | Unset = UNSET,
    scene: str | Unset = UNSET,
    service: str | Unset = UNSET,
) -> Response[ErrorBody | FunctionTemplateList]:
    """Lists function templates.

     Lists the templates that functions can be made from, page by page.

    Args:
        project_id (str):
        marker (str | Unset):
        maxitems (str | Unset):
        ispublic (ListFunctionTemplateIspublic | Unset):
        runtime (Runtime | Unset): Language and version a function runs in. `Custom` is a runtime
            of the user's own, `http` an HTTP function, `Custom Image` a container image. New ones
            appear now and then.
        scene (str | Unset):
        service (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | FunctionTemplateList]
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        marker=marker,
        maxitems=maxitems,
        ispublic=ispublic,
        runtime=runtime,
        scene=scene,
        service=service,
    )

    response = client.get_httpx_client().request(
        **_kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    project_id: str,
    *,
    client: AuthenticatedClient | Client,
    marker: str | Unset = UNSET,
    maxitems: str | Unset = UNSET,
    ispublic: ListFunctionTemplateIspublic | Unset = UNSET,
    runtime: Runtime | Unset = UNSET,
    scene: str | Unset = UNSET,
    service: str | Unset = UNSET,
) -> ErrorBody | FunctionTemplateList | None:
    """Lists function templates.

     Lists the templates that functions can be made from, page by page.

    Args:
        project_id (str):
        marker (str | Unset):
        maxitems (str | Unset):
        ispublic (ListFunctionTemplateIspublic | Unset):
        runtime (Runtime | Unset): Language and version a function runs in. `Custom` is a runtime
            of the user's own, `http` an HTTP function, `Custom Image` a container image. New ones
            appear now and then.
        scene (str | Unset):
        service (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | FunctionTemplateList
    """

    return sync_detailed(
        project_id=project_id,
        client=client,
        marker=marker,
        maxitems=maxitems,
        ispublic=ispublic,
        runtime=runtime,
        scene=scene,
        service=service,
    ).parsed


async def asyncio_detailed(
    project_id: str,
    *,
    client: AuthenticatedClient | Client,
    marker: str | Unset = UNSET,
    maxitems: str | Unset = UNSET,
    ispublic: ListFunctionTemplateIspublic | Unset = UNSET,
    runtime: Runtime | Unset = UNSET,
    scene: str | Unset = UNSET,
    service: str | Unset = UNSET,
) -> Response[ErrorBody | FunctionTemplateList]:
    """Lists function templates.

     Lists the templates that functions can be made from, page by page.

    Args:
        project_id (str):
        marker (str | Unset):
        maxitems (str | Unset):
        ispublic (ListFunctionTemplateIspublic | Unset):
        runtime (Runtime | Unset): Language and version a function runs in. `Custom` is a runtime
            of the user's own, `http` an HTTP function, `Custom Image` a container image. New ones
            appear now and then.
        scene (str | Unset):
        service (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | FunctionTemplateList]
    """

    _kwargs = _get_kwargs(
        project_id=project_id,
        marker=marker,
        maxitems=maxitems,
        ispublic=ispublic,
        runtime=runtime,
        scene=scene,
        service=service,
    )

    response = await client.get_async_httpx_client().request(**_kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    project_id: str,
    *,
    client: AuthenticatedClient | Client,
    marker: str | Unset = UNSET,
    maxitems: str | Unset = UNSET,
    ispublic: ListFunctionTemplateIspublic | Unset = UNSET,
    runtime: Runtime | Unset = UNSET,
    scene: str | Unset = UNSET,
    service: str | Unset = UNSET,
) -> ErrorBody | FunctionTemplateList | None:
    """Lists function templates.

     Lists the templates that functions can be made from, page by page.

    Args:
        project_id (str):
        marker (str | Unset):
        maxitems (str | Unset):
        ispublic (ListFunctionTemplateIspublic | Unset):
        runtime (Runtime | Unset): Language and version a function runs in. `Custom` is a runtime
            of the user's own, `http` an HTTP function, `Custom Image` a container image. New ones
            appear now and then.
        scene (str | Unset):
        service (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | FunctionTemplateList
    """

    return (
        await asyncio_detailed(
            project_id=project_id,
            client=client,
            marker=marker,
            maxitems=maxitems,
            ispublic=ispublic,
            runtime=runtime,
            scene=scene,
            service=service,
        )
    ).parsed
