"""Quotas: how much there may be is the example's, how much there is is counted where things are kept here.

Source: Huawei Cloud API reference, "Querying Tenant Quotas".
"""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from .reserved_instances import kept_ready
from .stored import functions, kind, project

if TYPE_CHECKING:
    from ...exchange import Reply
    from ...state import Call

MEGABYTE = 1024 * 1024


def list_quotas(call: Call) -> Reply:
    """All quotas with what is used of them."""
    used = {
        "fgs_func_num": len(functions(call)),
        "fgs_func_code_size": ceil(sum(record.value.get("code_size", 0) for record in functions(call)) / MEGABYTE),
        "fgs_workflow_num": len(call.store.records(kind("workflow"), (project(call),))),
        "fgs_func_occurs": sum(value["count"] for value in kept_ready(call)),
    }
    return call.show_list(
        [{**record.value, "used": used.get(record.key, record.value.get("used"))} for record in call.records()]
    )
