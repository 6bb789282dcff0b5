"""Settings of the workspace that are set by one operation and read by another: menu, attributes, pictures.

Source: Guance docs, "OpenAPI / Workspace". Assumed: a menu that is set at one level replaces one of two levels.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .files import keep, uploaded

if TYPE_CHECKING:
    from ...exchange import Reply
    from ...state import Call

MENU, DECLARATION, LOGO = ("guance", "menu"), ("guance", "declaration"), ("guance", "logo")
CURRENT = "current"


def set_menu(call: Call) -> Reply | None:
    """The entries of the menu, of one level or of two."""
    two_levels = call.resource.route.operation_id == "set_workspace_menu_v2"
    config = [{"children": [], **entry} if two_levels else entry for entry in call.payload["menu"]]
    call.store.put(MENU, (), CURRENT, {"config": config, "levels": 1 + two_levels, "updateAt": int(call.now)})
    return show_menu(call)


def show_menu(call: Call) -> Reply | None:
    """The menu as it was set; one of two levels is shown at one where the first version asks."""
    record = call.store.get(MENU, (), CURRENT)
    if record is None:
        return None
    config = record.value["config"]
    if record.value["levels"] > 1 and not call.resource.route.operation_id.endswith("_v2"):
        config = [{"key": entry["key"], "value": int(entry["isShow"])} for entry in config]
    content = {**call.example()["content"], "config": config, "updateAt": record.value["updateAt"]}
    return call.answer({"content": content})


def modify_declaration(call: Call) -> Reply | None:
    """The attributes of the workspace from now on."""
    call.store.put(DECLARATION, (), CURRENT, call.payload["declaration"])
    return call.answer({})


def show_declaration(call: Call) -> Reply | None:
    """The attributes that were set, else those of the example."""
    record = call.store.get(DECLARATION, (), CURRENT)
    return None if record is None else call.answer({"content": {"declaration": None, **record.value}})


def upload_logo(call: Call) -> Reply | None:
    """Keeps the picture by its name and its language."""
    file = keep(uploaded(call.exchange, "file"))
    name = call.parameter("filename") or file["fileName"]
    call.store.put(LOGO, (call.parameter("language") or "",), name, file)
    return call.answer({})
