"""Snapshots that instances of a version start from: on or off, of a published version in Java.

Source: Huawei Cloud API reference, "Enabling or Disabling a Snapshot". Assumed: a snapshot is ready at once; to switch
that of ``latest``, or of another runtime, is a 400.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...state import Invalid
from .replies import done
from .stored import function_of, keep, meant
from .urns import LATEST

if TYPE_CHECKING:
    from ...exchange import Reply
    from ...state import Call

STATE = "mock_snapshot"
"""The member of a version's record that says whether it is on; no answer shows it as it stands."""


def update_func_snapshot(call: Call) -> Reply:
    """Switches the snapshot of a version."""
    function = function_of(call)
    version = meant(call, function)
    if version.value.get("version") == LATEST or not str(version.value.get("runtime")).startswith("Java"):
        raise Invalid("only a published version of a Java function starts from a snapshot: publish one, and name it")
    keep(call, function, "version", version.key, {**version.value, STATE: str(call.parameter("action"))})
    return done(call)


def show_func_snapshot_state(call: Call) -> Reply:
    """Whether the snapshot of a version is on."""
    version = meant(call, function_of(call))
    return call.answer({"state": version.value.get(STATE, "disable")})
