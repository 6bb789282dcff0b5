"""Tags: those of a function, those of the project, and functions by their tags are views of the same.

Source: Huawei Cloud API reference, "Tag Management". Assumed: tags are the function's, whatever its version; the only
system tag is that of the enterprise project; the name that a search has may be a part of the function's, every other
key in ``matches`` is that of a tag; an action that is not ``count`` shows the functions.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...state import NotFound
from .replies import done, whole
from .stored import Function, children, function_of, functions, keep, kind, project

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from ...exchange import Reply
    from ...state import Call

ENTERPRISE = "_sys_enterprise_project_id"


def list_function_tags(call: Call) -> Reply:
    """The tags of a function."""
    function = function_of(call)
    tags = [record.value for record in children(call, function, "tag")]
    return whole(call, {"tags": tags, "sys_tags": _system(function.latest)})


def create_tags(call: Call) -> Reply:
    """Adds tags; a key that is there gets the new value."""
    function = function_of(call)
    for tag in _sent(call):
        keep(call, function, "tag", tag["key"], {"key": tag["key"], "value": tag.get("value") or ""})
    return done(call)


def delete_tags(call: Call) -> Reply:
    """Takes tags away; raises :class:`NotFound` where the function has none of them."""
    function, keys = function_of(call), [tag["key"] for tag in _sent(call)]
    gone = [call.store.drop(kind("tag"), function.scope, key) for key in keys]
    if keys and not any(gone):
        raise NotFound("tag of this function", keys[0])
    return done(call)


def show_project_tags_list(call: Call) -> Reply:
    """Each key that is in use, with all its values."""
    rows = list(_resources(call))
    return whole(
        call,
        {
            "tags": _grouped(tag for row in rows for tag in row["tags"]),
            "sys_tags": _grouped(tag for row in rows for tag in row["sys_tags"]),
        },
    )


def show_res_instance_info(call: Call) -> Reply:
    """The functions that have certain tags, none at all or a certain name; or how many they are."""
    found = [row for row in _resources(call) if _matches(row, call.payload or {})]
    if call.parameter("action") == "count":
        return whole(call, {"total_count": len(found)})
    return call.show_list(found)


def _sent(call: Call) -> list[dict[str, Any]]:
    return [tag for tag in (call.payload or {}).get("tags") or () if tag.get("key")]


def _resources(call: Call) -> Iterable[dict[str, Any]]:
    for record in functions(call):
        value, function = record.value, Function.of(record, project(call))
        yield {
            "resource_id": value.get("resource_id") or value["func_urn"],
            "resource_name": value["func_name"],
            "resource_detail": {"detailId": value["func_urn"]},
            "tags": [tag.value for tag in children(call, function, "tag")],
            "sys_tags": _system(value),
        }


def _system(function: Mapping[str, Any]) -> list[dict[str, str]]:
    return [{"key": ENTERPRISE, "value": str(function.get("enterprise_project_id") or "0")}]


def _grouped(tags: Iterable[Mapping[str, Any]]) -> list[dict[str, Any]]:
    found: dict[str, list[str]] = {}
    for tag in tags:
        values = found.setdefault(tag["key"], [])
        if tag["value"] not in values:
            values.append(tag["value"])
    return [{"key": key, "values": values} for key, values in found.items()]


def _matches(row: Mapping[str, Any], asked: Mapping[str, Any]) -> bool:
    if asked.get("without_any_tag") and row["tags"]:
        return False
    system = {tag["key"]: tag["value"] for tag in row["sys_tags"]}
    return all(_has(row, match) for match in asked.get("matches") or ()) and all(
        tag.get("key") in system and (not tag.get("values") or system[tag["key"]] in tag["values"])
        for tag in asked.get("sys_tags") or ()
    )


def _has(row: Mapping[str, Any], match: Mapping[str, Any]) -> bool:
    key, value = match.get("key"), match.get("value") or ""
    if key == "resource_name":
        return value in row["resource_name"]
    return any(tag["key"] == key and value in {"", tag["value"]} for tag in row["tags"])
