# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error_envelope import ErrorEnvelope
from ...models.export_object_class_source_type import ExportObjectClassSourceType
from ...models.object_class_template import ObjectClassTemplate
from ...models.object_class_template_reply import ObjectClassTemplateReply
from ...types import (
    UNSET,
    Response,
    json_of,
    path_segment,
    seen,
    status_of,
)


def _get_kwargs(
    objc_name: str,
    *,
    source_type: ExportObjectClassSourceType,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_source_type: str = source_type
    params["sourceType"] = json_source_type

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/v1/objc_cfg/{objc_name}/export".format(
            objc_name=path_segment(objc_name, "objc_name"),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ErrorEnvelope | ObjectClassTemplateReply | None:
    if response.status_code == 200:
        response_200 = ObjectClassTemplateReply.from_dict(json_of(response))

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


def _parse_success(response: httpx.Response) -> ObjectClassTemplateReply:
    response_200 = ObjectClassTemplateReply.from_dict(json_of(response))

    return response_200


def _parse_content(response: httpx.Response) -> ObjectClassTemplate:
    reply = _parse_success(response)
    seen(reply)
    return reply.content


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ErrorEnvelope | ObjectClassTemplateReply]:
    return Response(
        status_code=status_of(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    objc_name: str,
    *,
    client: AuthenticatedClient | Client,
    source_type: ExportObjectClassSourceType,
) -> Response[ErrorEnvelope | ObjectClassTemplateReply]:
    """Exports a class of objects as a template.

     `create_object_class` and `modify_object_class` take the template.

    Args:
        objc_name (str):
        source_type (ExportObjectClassSourceType):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorEnvelope | ObjectClassTemplateReply]
    """

    _kwargs = _get_kwargs(
        objc_name=objc_name,
        source_type=source_type,
    )

    response = client.get_httpx_client().request(
        **_kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    objc_name: str,
    *,
    client: AuthenticatedClient | Client,
    source_type: ExportObjectClassSourceType,
) -> ErrorEnvelope | ObjectClassTemplateReply | None:
    """Exports a class of objects as a template.

     `create_object_class` and `modify_object_class` take the template.

    Args:
        objc_name (str):
        source_type (ExportObjectClassSourceType):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorEnvelope | ObjectClassTemplateReply
    """

    return sync_detailed(
        objc_name=objc_name,
        client=client,
        source_type=source_type,
    ).parsed


async def asyncio_detailed(
    objc_name: str,
    *,
    client: AuthenticatedClient | Client,
    source_type: ExportObjectClassSourceType,
) -> Response[ErrorEnvelope | ObjectClassTemplateReply]:
    """Exports a class of objects as a template.

     `create_object_class` and `modify_object_class` take the template.

    Args:
        objc_name (str):
        source_type (ExportObjectClassSourceType):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorEnvelope | ObjectClassTemplateReply]
    """

    _kwargs = _get_kwargs(
        objc_name=objc_name,
        source_type=source_type,
    )

    response = await client.get_async_httpx_client().request(**_kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    objc_name: str,
    *,
    client: AuthenticatedClient | Client,
    source_type: ExportObjectClassSourceType,
) -> ErrorEnvelope | ObjectClassTemplateReply | None:
    """Exports a class of objects as a template.

     `create_object_class` and `modify_object_class` take the template.

    Args:
        objc_name (str):
        source_type (ExportObjectClassSourceType):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorEnvelope | ObjectClassTemplateReply
    """

    return (
        await asyncio_detailed(
            objc_name=objc_name,
            client=client,
            source_type=source_type,
        )
    ).parsed
