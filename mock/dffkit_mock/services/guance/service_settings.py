"""Services: name, kind and colour stand in the table ``Team`` of settings that are sent as TOML.

Source: Guance docs, "OpenAPI / Service Management". Assumed: settings that are no TOML are kept, and name nothing.
"""

from __future__ import annotations

import tomllib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

_SHOWN = ("service", "type", "colour")


def team(record: Mapping[str, Any]) -> dict[str, Any]:
    """What a service shows of its settings, ``""`` where they do not say it."""
    settings = record.get("serviceCatelog")
    try:
        said = tomllib.loads(settings).get("Team") if isinstance(settings, str) else None
    except tomllib.TOMLDecodeError:
        said = None
    known = said if isinstance(said, dict) else {}
    return {name: known[name] if isinstance(known.get(name), str) else "" for name in _SHOWN}
