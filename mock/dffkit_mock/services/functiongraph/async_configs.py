"""Configurations of asynchronous runs: one for each version of a function that has one.

Source: Huawei Cloud API reference, "Configuring Asynchronous Execution Notification". Assumed: a configuration is set
whole, so that receivers that a change leaves out are gone; what stays out of the rest has the default of the page.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import times
from .replies import done
from .stored import Function, child, children, function_of, keep, kind, meant

if TYPE_CHECKING:
    from ...exchange import Reply
    from ...state import Call
    from ...store import Record

NAME = "async_invoke_config"
DEFAULTS = {"max_async_event_age_in_seconds": 3600, "max_async_retry_attempts": 1, "enable_async_status_log": False}


def update_function_async_invoke_config(call: Call) -> Reply:
    """Sets the configuration of the version that the URN names."""
    function = function_of(call)
    meant(call, function)
    key = _key(function)
    before = call.store.get(kind(NAME), function.scope, key)
    value = {
        "destination_config": {},
        **DEFAULTS,
        **call.payload,
        "func_urn": key,
        "created_time": times.local(call.now) if before is None else before.value["created_time"],
        "last_modified": times.spaced(call.now),
    }
    return call.show(keep(call, function, NAME, key, value))


def show_function_async_invoke_config(call: Call) -> Reply:
    """The configuration of the version that the URN names."""
    return call.show(_one(call, function_of(call)))


def list_function_async_invoke_config(call: Call) -> Reply:
    """The configurations of all versions."""
    return call.show_list(children(call, function_of(call), NAME))


def delete_function_async_invoke_config(call: Call) -> Reply:
    """Deletes the configuration; the version runs by the defaults again."""
    function = function_of(call)
    call.store.drop(kind(NAME), function.scope, _one(call, function).key)
    return done(call)


def _one(call: Call, function: Function) -> Record:
    return child(call, function, NAME, _key(function))


def _key(function: Function) -> str:
    return function.urn.at(function.urn.qualifier)
