"""Test events of a function: their content is shown with one of them alone.

Source: Huawei Cloud API reference, "Creating a Test Event"; service error codes (FSS.1073: a name in use is a 403).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .replies import done, refused, whole
from .stored import child, children, function_of, keep, kind, new_uuid

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...exchange import Reply
    from ...state import Call


def create_event(call: Call) -> Reply:
    """Keeps an event; names are unique in a function."""
    function, body = function_of(call), call.payload
    if any(record.value["name"] == body["name"] for record in children(call, function, "event")):
        return refused(
            call, "permission", "FSS.1073", f"the function has an event {body['name']} already: choose another name"
        )
    value = {"id": new_uuid(call), "name": body["name"], "content": body["content"], "last_modified": int(call.now)}
    return call.show(_brief(keep(call, function, "event", value["id"], value).value))


def list_events(call: Call) -> Reply:
    """All events, without their content."""
    rows = [_brief(record.value) for record in children(call, function_of(call), "event")]
    return whole(call, {"events": rows, "count": len(rows), "next_marker": len(rows)})


def show_event(call: Call) -> Reply:
    """One event with its content."""
    return call.show(child(call, function_of(call), "event", str(call.parameter("event_id"))))


def update_event(call: Call) -> Reply:
    """Gives an event another content."""
    function = function_of(call)
    record = child(call, function, "event", str(call.parameter("event_id")))
    value = {**record.value, "content": call.payload["content"], "last_modified": int(call.now)}
    return call.show(_brief(keep(call, function, "event", record.key, value).value))


def delete_event(call: Call) -> Reply:
    """Deletes one event."""
    function = function_of(call)
    record = child(call, function, "event", str(call.parameter("event_id")))
    call.store.drop(kind("event"), function.scope, record.key)
    return done(call)


def _brief(value: Mapping[str, Any]) -> dict[str, Any]:
    return {name: item for name, item in value.items() if name != "content"}
