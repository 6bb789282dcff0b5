"""Instances that are kept ready: how many, and by which rules, are two views of one record a version or alias.

Source: Huawei Cloud API reference, "Changing the Number of Reserved Instances", "Querying the Number of Instances
Reserved for a Function", "Querying Reserved Instances of a Function". Assumed: 0 instances without rules is none, and
no record.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .stored import function_of, keep, kind, meant, project
from .urns import read_urn

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...exchange import Reply
    from ...state import Call

NAME = "reserved_instance"


def update_function_reserved_instances_count(call: Call) -> Reply:
    """Sets how many instances are kept ready; 0 keeps none."""
    function, body = function_of(call), call.payload
    meant(call, function)
    key = function.urn.at(function.urn.qualifier)
    value = {"idle_mode": False, **body, "func_urn": key}
    if body["count"] or body.get("tactics_config"):
        keep(call, function, NAME, key, value)
    else:
        call.store.drop(kind(NAME), function.scope, key)
    return call.show(value)


def list_function_reserved_instances(call: Call) -> Reply:
    """How many instances are kept ready, of all functions or of one version."""
    return call.show_list(kept_ready(call, call.parameter("urn")))


def list_reserved_instance_configs(call: Call) -> Reply:
    """How instances are kept ready, of all functions or of one."""
    return call.show_list([_config(value) for value in kept_ready(call, call.parameter("function_urn"))])


def kept_ready(call: Call, urn: str | None = None) -> list[Mapping[str, Any]]:
    """What is kept ready in the project; of one version where a URN names it."""
    wanted = read_urn(urn) if urn else None
    places = [scope for scope in call.store.scopes(kind(NAME)) if scope[:1] == (project(call),)]
    values = [record.value for scope in places for record in call.store.records(kind(NAME), scope)]
    return [value for value in values if wanted is None or value["func_urn"] == wanted.at(wanted.qualifier)]


def _config(value: Mapping[str, Any]) -> dict[str, Any]:
    urn = read_urn(value["func_urn"])
    shown = {name: value[name] for name in ("idle_mode", "tactics_config") if name in value}
    return {
        "function_urn": value["func_urn"],
        "qualifier_type": "version" if urn.alias is None else "alias",
        "qualifier_name": urn.alias or urn.qualifier,
        "min_count": value["count"],
        **shown,
    }
