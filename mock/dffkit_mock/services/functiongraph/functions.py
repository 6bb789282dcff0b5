"""Functions: their configuration and their code are two views of one record, and ``latest`` is the function itself.

Source: Huawei Cloud API reference, "Creating a Function", "Querying Functions", "Deleting a Function or Function
Version" and the pages on metadata and code. Assumed: only ``latest`` can be changed (of another version, 400); a
version to which an alias sends calls cannot be deleted; a function is not deleted by the URN of an alias.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...state import Conflict, Invalid
from .configuration import changed_code, changed_config, limited, link_of, new_function
from .dependencies import rows_of
from .replies import done
from .stored import Function, change, child, children, function_of, functions, kind, meant, project
from .urns import LATEST

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from ...exchange import Reply
    from ...state import Call
    from ...store import Record


def create_function(call: Call) -> Reply:
    """Creates a function; names are unique in a project, whatever the package."""
    return call.show(add(call, new_function(call.payload, project(call), call.now)))


def list_functions(call: Call) -> Reply:
    """The functions of a package, or whose name contains a text."""
    package, name = call.parameter("package_name"), call.parameter("func_name") or ""
    return call.show_list(
        [
            record.value
            for record in functions(call)
            if package in {None, "", record.value["package"]} and name in record.value["func_name"]
        ]
    )


def show_function_config(call: Call) -> Reply:
    """The configuration of the version that the URN means."""
    record = meant(call, function_of(call))
    return call.show(_with_dependencies(call, record.value))


def show_function_code(call: Call) -> Reply:
    """The code of the version that the URN means: where it is, never itself."""
    record = meant(call, function_of(call))
    return call.show(_code_of(call, record.value))


def update_function_config(call: Call) -> Reply:
    """Changes the configuration of ``latest``."""
    function = _changeable(call)
    return call.show(change(call, function, changed_config(function.latest, call.payload, call.now)))


def update_function_code(call: Call) -> Reply:
    """Changes the code of ``latest``."""
    function = _changeable(call)
    record = change(call, function, changed_code(function.latest, call.payload, call.now))
    return call.show(_code_of(call, record.value))


def update_function_max_instance_config(call: Call) -> Reply:
    """Limits the instances of ``latest``; -1 takes the limit away."""
    function = _changeable(call)
    instances = (call.payload or {}).get("max_instance_num", -1)
    return call.show(change(call, function, limited(function.latest, instances, call.now)))


def update_function_collect_state(call: Call) -> Reply:
    """Remembers whether the function is pinned, which no answer shows."""
    function = function_of(call)
    change(call, function, {**function.latest, "mock_pinned": call.parameter("state") == "true"})
    return done(call)


def delete_function(call: Call) -> Reply:
    """Deletes a function with everything that belongs to it, or one version."""
    function = function_of(call)
    if function.urn.alias is not None:
        raise Invalid("the URN names an alias: delete the alias, or name the function or a version")
    if function.urn.qualifier == LATEST:
        call.drop(function.record)
        return done(call)
    version = child(call, function, "version", function.urn.qualifier)
    for alias in children(call, function, "alias"):
        if version.key in versions_behind(alias.value):
            raise Conflict(f"the alias {alias.key} sends calls to {version.key}: change or delete the alias first")
    call.store.drop(kind("version"), function.scope, version.key)
    return done(call)


def versions_behind(alias: Mapping[str, Any]) -> set[str]:
    """The versions that an alias may send calls to."""
    others = {**(alias.get("additional_version_weights") or {}), **(alias.get("additional_version_strategy") or {})}
    return {str(alias.get("version", LATEST)), *others}


def add(call: Call, value: Mapping[str, Any]) -> Record:
    """Keeps a new function; raises :class:`Conflict` where its name is in use."""
    scope, name = (project(call),), value["func_name"]
    if any(record.value["func_name"] == name for record in functions(call)):
        raise Conflict(f"the project has a function {name} already: choose another name, or delete that one first")
    return call.store.put(kind("function"), scope, value["func_urn"], value)


def _changeable(call: Call) -> Function:
    function = function_of(call)
    if function.urn.qualifier != LATEST:
        raise Invalid(f"only latest can be changed, not {function.urn.qualifier}: name the function without a version")
    return function


def _with_dependencies(call: Call, value: Mapping[str, Any]) -> dict[str, Any]:
    return {**value, "dependencies": rows_of(call, value.get("depend_version_list") or ())}


def _code_of(call: Call, value: Mapping[str, Any]) -> dict[str, Any]:
    return {**_with_dependencies(call, value), "func_code": {"file": "", "link": link_of(value)}}
