# Generated from specs/dataset/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

"""The operations of SmartChart data sets, by operationId."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from .._operation import Operation, Paging

OPERATIONS: Final[Mapping[str, Operation]] = {
    "query_dataset": Operation(
        stem="dataset",
        id="query_dataset",
        method="GET",
        path="/echart/dataset_api/",
        tag="datasets",
        idempotent=True,
        security=(("smartchart_token",),),
    ),
    "post_dataset": Operation(
        stem="dataset",
        id="post_dataset",
        method="POST",
        path="/echart/dataset_api/",
        tag="datasets",
        idempotent=False,
        security=(("smartchart_token",),),
        rows="data",
        paging=Paging(style="page", cursor="pg", items="data", limit="pagesize", total="total"),
    ),
    "upload_file": Operation(
        stem="dataset",
        id="upload_file",
        method="POST",
        path="/etl/api/upload_file_api/",
        tag="uploads",
        idempotent=False,
        security=(("smartchart_token",),),
    ),
}
