"""Where a function is logged: its own place, else one that is made of its name.

Source: Huawei Cloud API reference, "Querying LTS Log Details of a Function".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .stored import function_of, meant

if TYPE_CHECKING:
    from ...exchange import Reply
    from ...state import Call


def show_lts_log_details(call: Call) -> Reply:
    """The log group and the log stream."""
    value = meant(call, function_of(call)).value
    own = {"group_id": value.get("log_group_id"), "stream_id": value.get("log_stream_id")}
    return call.answer({"stream_name": value["func_name"], **{name: item for name, item in own.items() if item}})
