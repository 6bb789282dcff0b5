# Generated from specs/dataway/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

"""The operations of Guance DataWay, by operationId."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from .._operation import Operation

OPERATIONS: Final[Mapping[str, Operation]] = {
    "write_by_category": Operation(
        stem="dataway",
        id="write_by_category",
        method="POST",
        path="/v1/write/{category}",
        tag="write",
        idempotent=False,
        security=(("dataway_token",), ("dataway_token", "dway")),
    ),
    "query_raw": Operation(
        stem="dataway",
        id="query_raw",
        method="POST",
        path="/v1/query/raw",
        tag="query",
        idempotent=True,
        security=(("dataway_token",), ("dataway_token", "dway")),
    ),
    "set_object_labels": Operation(
        stem="dataway",
        id="set_object_labels",
        method="POST",
        path="/v1/object/labels",
        tag="labels",
        idempotent=True,
        security=(("dataway_token",), ("dataway_token", "dway")),
    ),
    "delete_object_labels": Operation(
        stem="dataway",
        id="delete_object_labels",
        method="DELETE",
        path="/v1/object/labels",
        tag="labels",
        idempotent=True,
        security=(("dataway_token",), ("dataway_token", "dway")),
    ),
    "get_workspaces": Operation(
        stem="dataway",
        id="get_workspaces",
        method="POST",
        path="/v1/workspace",
        tag="workspaces",
        idempotent=True,
        security=(("dataway_token",), ("dataway_token", "dway")),
    ),
    "get_time": Operation(
        stem="dataway",
        id="get_time",
        method="GET",
        path="/v1/ntp/",
        tag="server",
        idempotent=True,
        security=(("dataway_token",), ("dataway_token", "dway")),
    ),
    "check_token": Operation(
        stem="dataway",
        id="check_token",
        method="GET",
        path="/v1/check/token/{token}",
        tag="server",
        idempotent=True,
        security=(),
    ),
    "pull_configuration": Operation(
        stem="dataway",
        id="pull_configuration",
        method="GET",
        path="/v1/datakit/pull",
        tag="datakit",
        idempotent=True,
        security=(("dataway_token",), ("dataway_token", "dway")),
    ),
    "elect": Operation(
        stem="dataway",
        id="elect",
        method="POST",
        path="/v1/election",
        tag="datakit",
        idempotent=True,
        security=(("dataway_token",), ("dataway_token", "dway")),
    ),
    "keep_election": Operation(
        stem="dataway",
        id="keep_election",
        method="POST",
        path="/v1/election/heartbeat",
        tag="datakit",
        idempotent=True,
        security=(("dataway_token",), ("dataway_token", "dway")),
    ),
}
