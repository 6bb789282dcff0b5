"""Tracing: on with a key, off with an empty one, and then not found.

Source: Huawei Cloud API reference, "Querying Tracing Configuration", "Modifying Tracing Configuration".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .replies import done
from .stored import child, function_of, keep, kind

if TYPE_CHECKING:
    from ...exchange import Reply
    from ...state import Call

NAME = "tracing"


def update_tracing(call: Call) -> Reply:
    """Switches tracing on or off."""
    function, body = function_of(call), call.payload or {}
    key = function.record.key
    if body.get("tracing_ak"):
        keep(call, function, NAME, key, {**body, "function_urn": key})
    else:
        call.store.drop(kind(NAME), function.scope, key)
    return done(call)


def show_tracing(call: Call) -> Reply:
    """The key."""
    function = function_of(call)
    return call.show(child(call, function, NAME, function.record.key))
