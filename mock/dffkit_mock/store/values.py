"""JSON values, copied: what is stored is nobody else's."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

_PLAIN = frozenset({str, int, float, bool, type(None)})


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
    copied = dict(value)
    if wrong := set(map(type, copied)) - {str}:
        raise TypeError(f"a name of {wrong.pop().__name__} cannot be stored: names in JSON are texts")
    if not _PLAIN.issuperset(map(type, copied.values())):
        for name, item in copied.items():
            if type(item) not in _PLAIN:
                copied[name] = copy_json(item)
    return copied
