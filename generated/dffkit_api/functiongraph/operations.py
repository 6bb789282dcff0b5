# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

"""The operations of Huawei Cloud FunctionGraph, by operationId."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from .._operation import Operation, Paging

OPERATIONS: Final[Mapping[str, Operation]] = {
    "list_workflow": Operation(
        stem="functiongraph",
        id="list_workflow",
        method="GET",
        path="/v2/{project_id}/fgs/workflows",
        tag="workflows",
        idempotent=True,
        security=(("huawei_aksk",), ("huawei_token",)),
        paging=Paging(style="offset", cursor="offset", items="workflows", limit="limit", total="total"),
    ),
    "batch_delete_workflows": Operation(
        stem="functiongraph",
        id="batch_delete_workflows",
        method="DELETE",
        path="/v2/{project_id}/fgs/workflows",
        tag="workflows",
        idempotent=True,
        security=(("huawei_aksk",), ("huawei_token",)),
    ),
    "list_dependencies": Operation(
        stem="functiongraph",
        id="list_dependencies",
        method="GET",
        path="/v2/{project_id}/fgs/dependencies",
        tag="dependencies",
        idempotent=True,
        security=(("huawei_aksk",), ("huawei_token",)),
        paging=Paging(
            style="marker", cursor="marker", items="dependencies", limit="maxitems", next="next_marker", total="count"
        ),
    ),
    "create_dependency": Operation(
        stem="functiongraph",
        id="create_dependency",
        method="POST",
        path="/v2/{project_id}/fgs/dependencies",
        tag="dependencies",
        idempotent=False,
        security=(("huawei_aksk",), ("huawei_token",)),
    ),
    "create_dependency_version": Operation(
        stem="functiongraph",
        id="create_dependency_version",
        method="POST",
        path="/v2/{project_id}/fgs/dependencies/version",
        tag="dependencies",
        idempotent=False,
        security=(("huawei_aksk",), ("huawei_token",)),
    ),
    "list_dependency_version": Operation(
        stem="functiongraph",
        id="list_dependency_version",
        method="GET",
        path="/v2/{project_id}/fgs/dependencies/{depend_id}/version",
        tag="dependencies",
        idempotent=True,
        security=(("huawei_aksk",), ("huawei_token",)),
        paging=Paging(
            style="marker", cursor="marker", items="dependencies", limit="maxitems", next="next_marker", total="count"
        ),
    ),
    "show_dependency_version": Operation(
        stem="functiongraph",
        id="show_dependency_version",
        method="GET",
        path="/v2/{project_id}/fgs/dependencies/{depend_id}/version/{version}",
        tag="dependencies",
        idempotent=True,
        security=(("huawei_aksk",), ("huawei_token",)),
    ),
    "list_function_as_metric": Operation(
        stem="functiongraph",
        id="list_function_as_metric",
        method="GET",
        path="/v2/{project_id}/fgs/function/report",
        tag="metrics",
        idempotent=True,
        security=(("huawei_aksk",), ("huawei_token",)),
    ),
    "list_functions": Operation(
        stem="functiongraph",
        id="list_functions",
        method="GET",
        path="/v2/{project_id}/fgs/functions",
        tag="functions",
        idempotent=True,
        security=(("huawei_aksk",), ("huawei_token",)),
        paging=Paging(
            style="marker", cursor="marker", items="functions", limit="maxitems", next="next_marker", total="count"
        ),
    ),
    "create_function": Operation(
        stem="functiongraph",
        id="create_function",
        method="POST",
        path="/v2/{project_id}/fgs/functions",
        tag="functions",
        idempotent=False,
        security=(("huawei_aksk",), ("huawei_token",)),
    ),
    "delete_function": Operation(
        stem="functiongraph",
        id="delete_function",
        method="DELETE",
        path="/v2/{project_id}/fgs/functions/{function_urn}",
        tag="functions",
        idempotent=True,
        security=(("huawei_aksk",), ("huawei_token",)),
    ),
    "show_function_config": Operation(
        stem="functiongraph",
        id="show_function_config",
        method="GET",
        path="/v2/{project_id}/fgs/functions/{function_urn}/config",
        tag="functions",
        idempotent=True,
        security=(("huawei_aksk",), ("huawei_token",)),
    ),
    "update_function_config": Operation(
        stem="functiongraph",
        id="update_function_config",
        method="PUT",
        path="/v2/{project_id}/fgs/functions/{function_urn}/config",
        tag="functions",
        idempotent=True,
        security=(("huawei_aksk",), ("huawei_token",)),
    ),
    "invoke_function": Operation(
        stem="functiongraph",
        id="invoke_function",
        method="POST",
        path="/v2/{project_id}/fgs/functions/{function_urn}/invocations",
        tag="functions",
        idempotent=False,
        security=(("huawei_aksk",), ("huawei_token",)),
    ),
    "show_function_async_invoke_config": Operation(
        stem="functiongraph",
        id="show_function_async_invoke_config",
        method="GET",
        path="/v2/{project_id}/fgs/functions/{function_urn}/async-invoke-config",
        tag="async_invoke_configs",
        idempotent=True,
        security=(("huawei_aksk",), ("huawei_token",)),
    ),
    "update_function_async_invoke_config": Operation(
        stem="functiongraph",
        id="update_function_async_invoke_config",
        method="PUT",
        path="/v2/{project_id}/fgs/functions/{function_urn}/async-invoke-config",
        tag="async_invoke_configs",
        idempotent=True,
        security=(("huawei_aksk",), ("huawei_token",)),
    ),
    "delete_function_async_invoke_config": Operation(
        stem="functiongraph",
        id="delete_function_async_invoke_config",
        method="DELETE",
        path="/v2/{project_id}/fgs/functions/{function_urn}/async-invoke-config",
        tag="async_invoke_configs",
        idempotent=True,
        security=(("huawei_aksk",), ("huawei_token",)),
    ),
    "create_function_trigger": Operation(
        stem="functiongraph",
        id="create_function_trigger",
        method="POST",
        path="/v2/{project_id}/fgs/triggers/{function_urn}",
        tag="triggers",
        idempotent=False,
        security=(("huawei_aksk",), ("huawei_token",)),
    ),
}
