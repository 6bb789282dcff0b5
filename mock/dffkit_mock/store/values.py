"""JSON values, copied: what is stored is nobody else's."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

_PLAIN = (str, int, float, bool, type(None))


def copy_json(value: Any) -> Any:
    """A copy that shares no list and no object with the value; raises ``TypeError`` for what JSON has no form for."""
    kind = type(value)
    if kind in _PLAIN:
        return value
    if kind is dict or isinstance(value, Mapping):
        return copy_object(value)
    if isinstance(value, list | tuple):
        return [copy_json(item) for item in value]
    raise TypeError(f"a value of {kind.__name__} cannot be stored: only what JSON has a form for")


def copy_object(value: Mapping[str, Any]) -> dict[str, Any]:
    """The same of an object."""
    for name in value:
        if type(name) is not str:
            raise TypeError(f"a name of {type(name).__name__} cannot be stored: names in JSON are texts")
    return {name: item if type(item) in _PLAIN else copy_json(item) for name, item in value.items()}
