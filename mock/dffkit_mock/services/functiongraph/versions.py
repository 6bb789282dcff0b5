"""Versions: what a function was when it was published. ``latest`` is one of them, and not stored as one.

Source: Huawei Cloud API reference, "Publishing a Function Version", "Querying All Versions of a Function". Assumed: a
``digest`` that is not that of ``latest`` is a 400, and so is a twenty-first version.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...state import Conflict, Invalid
from . import times
from .configuration import image_name
from .stored import Function, children, function_of, keep
from .urns import LATEST

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from ...exchange import Reply
    from ...state import Call

MOST = 20  # with latest


def create_function_version(call: Call) -> Reply:
    """Keeps ``latest`` as it is now under a name."""
    function, body = function_of(call), call.payload or {}
    names = {record.key for record in children(call, function, "version")} | {LATEST}
    name = body.get("version") or _name_of(call.now, names)
    if name in names:
        raise Conflict(f"the function has a version {name} already: publish under another name")
    if len(names) >= MOST:
        raise Invalid(f"the function has {MOST} versions, with latest: delete one first")
    if body.get("digest") and body["digest"] != function.latest["digest"]:
        raise Invalid("digest is not that of latest: leave it out, or send the code that you mean first")
    value = _published(function, name, body.get("description") or "", call.now)
    return call.show(keep(call, function, "version", name, value))


def list_function_versions(call: Call) -> Reply:
    """``latest``, and then what was published, oldest first."""
    function = function_of(call)
    return call.show_list([function.latest, *(record.value for record in children(call, function, "version"))])


def _published(function: Function, name: str, description: str, now: float) -> Mapping[str, Any]:
    strategy = function.latest.get("strategy_config") or {}
    return {
        **function.latest,
        "func_urn": function.urn.at(name),
        "version": name,
        "version_description": description,
        "image_name": image_name(name, now),
        "last_modified": times.local(now),
        "last_modified_utc": int(now),
        "concurrency": strategy.get("concurrency", -1),
        "concurrent_num": strategy.get("concurrent_num", 1),
    }


def _name_of(now: float, taken: Collection[str]) -> str:
    """A name made of the time; another one where two are published within a second."""
    name = times.stamp(now, "v%Y%m%d-%H%M%S")
    others = (f"{name}-{number}" for number in range(2, MOST + 1))
    return next(free for free in (name, *others) if free not in taken)
