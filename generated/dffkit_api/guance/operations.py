# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

"""The operations of Guance OpenAPI, by operationId."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from .._operation import Operation

OPERATIONS: Final[Mapping[str, Operation]] = {
    "get_current_workspace": Operation(
        stem="guance",
        id="get_current_workspace",
        method="GET",
        path="/api/v1/workspace/get",
        tag="workspace",
        idempotent=True,
        security=(("df_api_key",),),
    ),
    "modify_workspace": Operation(
        stem="guance",
        id="modify_workspace",
        method="POST",
        path="/api/v1/workspace/modify",
        tag="workspace",
        idempotent=True,
        security=(("df_api_key",),),
    ),
    "list_access_keys": Operation(
        stem="guance",
        id="list_access_keys",
        method="GET",
        path="/api/v1/workspace/accesskey/list",
        tag="access_keys",
        idempotent=True,
        security=(("df_api_key",),),
    ),
    "query_data": Operation(
        stem="guance",
        id="query_data",
        method="POST",
        path="/api/v1/df/query_data_v1",
        tag="queries",
        idempotent=True,
        security=(("df_api_key",),),
    ),
}
