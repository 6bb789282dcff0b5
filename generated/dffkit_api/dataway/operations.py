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
}
