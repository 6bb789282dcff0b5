# Generated from specs/dataarts/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

"""The operations of Huawei Cloud DataArts Studio, by operationId."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from .._operation import Operation

OPERATIONS: Final[Mapping[str, Operation]] = {
    "show_instance_infos": Operation(
        stem="dataarts",
        id="show_instance_infos",
        method="GET",
        path="/v1/{project_id}/datamap/node/{task_id}/instances",
        tag="instances",
        idempotent=True,
        security=(("huawei_aksk",), ("huawei_token",)),
    ),
}
