"""Applications: being made, then there; and the templates that they are made from.

Source: Huawei Cloud API reference, "Creating an Application", "Querying Application Templates". Assumed: names are
unique in a project; no function comes of it. How it gets on: :mod:`.progress`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...state import Conflict
from .progress import begin, looked_at, steps
from .replies import whole
from .stored import kind, project

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...exchange import Reply
    from ...state import Call
    from ...store import Record

ALL = "all"
MAKING, MADE = "creating", "success"


def create_function_app(call: Call) -> Reply:
    """Starts to make an application."""
    body = call.payload or {}
    if body.get("name") and any(record.value.get("name") == body["name"] for record in call.records()):
        raise Conflict(f"the project has an application {body['name']} already: choose another name")
    name = body.get("name") or ""
    own = {"description": "", **body, "project_id": project(call), "repo_name": name, "stack_name": f"{name}-stack"}
    record = call.make(body, **own, stack_resources=None, status=MAKING, **begin(call.now))
    return whole(call, {"application_id": record.key})


def list_function_applications(call: Call) -> Reply:
    """The applications of the project."""
    return call.show_list([_look(call, record) for record in call.records()])


def show_function_app(call: Call) -> Reply:
    """One application."""
    return call.show(_look(call, call.named()))


def list_app_templates(call: Call) -> Reply:
    """The templates for a runtime and a kind of use; ``all`` is every one."""
    wanted = {name: call.parameter(name) for name in ("runtime", "category")}
    return call.show_list(
        [
            record.value
            for record in call.records()
            if all(value in {None, "", ALL, record.value.get(name)} for name, value in wanted.items())
        ]
    )


def _look(call: Call, record: Record) -> Mapping[str, Any]:
    value = record.value
    if value.get("status") != MAKING:
        return value
    if steps(value, call.now):
        value = {**value, "status": MADE}
    call.store.put(kind("application"), (project(call),), record.key, looked_at(value))
    return value
