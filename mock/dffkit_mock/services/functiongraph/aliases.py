"""Aliases: names that stand for a version, or divide their calls between versions.

Source: Huawei Cloud API reference, "Creating a Function Version Alias", "Modifying a Function Version Alias".

Assumed: a change puts another alias in the place of the one there is, so that shares and a description that it leaves
out are gone; an alias to a version that is not there is a 404; shares above 100 percent in all and an eleventh alias
are a 400.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...state import Conflict, Invalid
from . import times
from .functions import versions_behind
from .replies import done
from .stored import Function, child, children, function_of, keep, kind, version_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...exchange import Reply
    from ...state import Call

MOST = 10
WHOLE = 100  # percent
_DIVISION = ("additional_version_weights", "additional_version_strategy")


def create_version_alias(call: Call) -> Reply:
    """Creates an alias of a version that is there."""
    function, name = function_of(call), call.payload["name"]
    known = [record.key for record in children(call, function, "alias")]
    if name in known:
        raise Conflict(f"the function has an alias {name} already: change it, or choose another name")
    if len(known) >= MOST:
        raise Invalid(f"the function has {MOST} aliases: delete one first")
    return call.show(keep(call, function, "alias", name, _alias(call, function, name)))


def update_version_alias(call: Call) -> Reply:
    """Puts another alias in the place of the one there is."""
    function, name = function_of(call), str(call.parameter("alias_name"))
    child(call, function, "alias", name)
    return call.show(keep(call, function, "alias", name, _alias(call, function, name)))


def show_version_alias(call: Call) -> Reply:
    """The alias."""
    return call.show(child(call, function_of(call), "alias", str(call.parameter("alias_name"))))


def list_version_aliases(call: Call) -> Reply:
    """All aliases of the function."""
    return call.show_list([record.value for record in children(call, function_of(call), "alias")])


def delete_version_alias(call: Call) -> Reply:
    """Deletes the alias; its versions stay."""
    function = function_of(call)
    record = child(call, function, "alias", str(call.parameter("alias_name")))
    call.store.drop(kind("alias"), function.scope, record.key)
    return done(call)


def _alias(call: Call, function: Function, name: str) -> Mapping[str, Any]:
    body = call.payload
    value = {
        "name": name,
        "version": body["version"],
        "description": body.get("description") or "",
        "last_modified": times.local(call.now),
        "alias_urn": function.urn.at(f"!{name}"),
        **{key: body[key] for key in _DIVISION if body.get(key)},
    }
    for version in sorted(versions_behind(value)):
        version_of(call, function, version)
    if sum((body.get("additional_version_weights") or {}).values()) > WHOLE:
        raise Invalid(
            "additional_version_weights has more than 100 percent in all: leave a share for the alias' version"
        )
    return value
