"""Triggers: they belong to the function, and remember for which version or alias they were made.

Source: Huawei Cloud API reference, "Creating a Trigger", "Updating a Trigger", "Deleting All Triggers of a Function".
Assumed: a URN without a version, or with ``latest``, has all triggers of the function, also where they are listed; a
trigger is not found under another type than its own; passwords are never shown again, and so not kept.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...state import NotFound
from . import times
from .replies import done
from .stored import Function, child, children, function_of, keep, kind, meant, new_uuid
from .urns import LATEST

if TYPE_CHECKING:
    from ...exchange import Reply
    from ...state import Call
    from ...store import Record

SECRETS = frozenset({"access_password", "db_password", "kafka_password", "secret_key"})
OFF_AT_FIRST = frozenset({"DDS", "KAFKA"})
QUALIFIER = "mock_qualifier"
"""The member of a record that says for which version or alias it was made; no answer shows it."""


def create_function_trigger(call: Call) -> Reply:
    """Creates a trigger of the version or alias that the URN names."""
    function, body = function_of(call), call.payload
    meant(call, function)
    key, code = new_uuid(call), body["trigger_type_code"]
    value = {
        "trigger_id": key,
        "trigger_type_code": code,
        "trigger_status": body.get("trigger_status") or ("DISABLED" if code in OFF_AT_FIRST else "ACTIVE"),
        "event_data": {name: given for name, given in body["event_data"].items() if name not in SECRETS},
        "created_time": times.local(call.now),
        "last_updated_time": times.local(call.now),
        QUALIFIER: function.urn.qualifier,
    }
    return call.show(keep(call, function, "trigger", key, value))


def list_function_triggers(call: Call) -> Reply:
    """The triggers of the function, or of one of its versions or aliases."""
    return call.show_list([record.value for record in _meant(call, function_of(call))])


def show_function_trigger(call: Call) -> Reply:
    """One trigger."""
    return call.show(_one(call, function_of(call)))


def update_trigger(call: Call) -> Reply:
    """Switches a trigger, or changes how it reads: the body has that in a list of one."""
    function, body = function_of(call), call.payload or {}
    record = _one(call, function)
    data = dict(record.value.get("event_data") or {})
    for change in body.get("event_data") or ():
        data |= {name: _as_text(given) for name, given in change.items()}
    status = body.get("trigger_status") or record.value.get("trigger_status")
    value = {
        **record.value,
        "trigger_status": status,
        "event_data": data,
        "last_updated_time": times.local(call.now),
    }
    return call.show(keep(call, function, "trigger", record.key, value))


def delete_function_trigger(call: Call) -> Reply:
    """Deletes one trigger."""
    function = function_of(call)
    call.store.drop(kind("trigger"), function.scope, _one(call, function).key)
    return done(call)


def batch_delete_function_triggers(call: Call) -> Reply:
    """Deletes all triggers of the function, or of one of its versions or aliases."""
    function = function_of(call)
    for record in _meant(call, function):
        call.store.drop(kind("trigger"), function.scope, record.key)
    return done(call)


def _meant(call: Call, function: Function) -> list[Record]:
    meant(call, function)
    qualifier = function.urn.qualifier
    records = children(call, function, "trigger")
    return [record for record in records if qualifier in {LATEST, record.value.get(QUALIFIER)}]


def _one(call: Call, function: Function) -> Record:
    record = child(call, function, "trigger", str(call.parameter("trigger_id")))
    code: Any = call.parameter("trigger_type_code")
    if record.value.get("trigger_type_code") != code:
        raise NotFound(f"{code} trigger of this function", record.key)
    return record


def _as_text(value: Any) -> Any:
    """Yes and no are words in an answer, though not in a change."""
    return str(value).lower() if isinstance(value, bool) else value
