"""Workflows: two ids, the URN by which they are deleted and the id by which everything else is done.

Source: Huawei Cloud API reference, "Creating a Function Flow", "Deleting Function Flows in Batches". Assumed: a name is
unique in a project; a change that has another name does not rename the workflow; the functions that a definition names
need not be there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...state import Conflict, NotFound
from . import times
from .configuration import REGION
from .stored import kind, new_uuid, project

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...exchange import Reply
    from ...state import Call
    from ...store import Record

DEFINITION = "definition"
_URN_PARTS = 7
NOT_FOUND = "workflow not found"


def create_workflow(call: Call) -> Reply:
    """Creates a workflow; its definition is kept as it came."""
    body, scope = call.payload, (project(call),)
    urn = f"urn:fss:{REGION}:{project(call)}:workflow:default:{body['name']}:latest"
    if call.store.get(kind("workflow"), scope, urn) is not None:
        raise Conflict(f"the project has a workflow {body['name']} already: choose another name, or change that one")
    value = {
        "id": new_uuid(call),
        "workflow_urn": urn,
        "name": body["name"],
        "created_time": times.zulu(call.now),
        "created_by": "mock-user",
        "enable_stream_response": False,
    }
    return call.show(call.store.put(kind("workflow"), scope, urn, _defined(value, body, call.now)))


def list_workflow(call: Call) -> Reply:
    """The workflows of a name, an enterprise project or a mode."""
    name, mode = call.parameter("workflow_name"), call.parameter("mode")
    group = call.parameter("enterprise_project")
    return call.show_list(
        [
            record.value
            for record in call.store.records(kind("workflow"), (project(call),))
            if name in {None, "", _name_of(record.value)}
            and mode in {None, "", mode_of(record.value)}
            and group in {None, "", _group_of(record.value)}
        ]
    )


def show_work_flow(call: Call) -> Reply:
    """The workflow with its definition."""
    return call.show(workflow_of(call))


def update_work_flow(call: Call) -> Reply:
    """Puts another definition in the place of the one there is."""
    record = workflow_of(call)
    value = _defined(record.value, call.payload, call.now)
    return call.show(call.store.put(kind("workflow"), (project(call),), record.key, value))


def batch_delete_workflows(call: Call) -> Reply:
    """Deletes those that are there; of the others the answer says so."""
    gone: list[str] = []
    failed: list[dict[str, str]] = []
    for urn in call.payload["workflow_urns"]:
        record = call.store.get(kind("workflow"), (project(call),), _whole(urn))
        if record is None:
            failed.append({"workflow_urn": urn, "error_detail": NOT_FOUND})
        else:
            call.drop(record)
            gone.append(urn)
    return call.answer({"success": gone, "fail": failed})


def workflow_of(call: Call) -> Record:
    """The workflow whose id is in the path; raises :class:`NotFound`, also for its URN."""
    wanted = str(call.parameter("workflow_id"))
    records = call.store.records(kind("workflow"), (project(call),))
    found = next((record for record in records if record.value.get("id") == wanted), None)
    if found is None:
        raise NotFound("workflow with the id", wanted)
    return found


def mode_of(workflow: Mapping[str, Any]) -> str:
    """NORMAL or EXPRESS."""
    return str((workflow.get(DEFINITION) or {}).get("mode") or "NORMAL")


def _defined(value: Mapping[str, Any], body: Mapping[str, Any], now: float) -> dict[str, Any]:
    definition = {**body, "name": _name_of(value)}
    return {
        **value,
        "description": body.get("description") or "",
        "updated_time": times.zulu(now),
        DEFINITION: definition,
    }


def _name_of(workflow: Mapping[str, Any]) -> str:
    """Its own, or that of its URN: a seed need not say it twice."""
    return str(workflow.get("name") or ["", *workflow["workflow_urn"].split(":")][-2])


def _group_of(workflow: Mapping[str, Any]) -> str:
    return str((workflow.get(DEFINITION) or {}).get("enterprise_project_id") or "0")


def _whole(urn: str) -> str:
    """The URN with its version, which is always ``latest``."""
    return f"{urn}:latest" if urn.count(":") == _URN_PARTS - 1 else urn
