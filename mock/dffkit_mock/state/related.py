"""What a record says of others, such as who made it: the example's people and boards are not those of a new thing."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from typing import TYPE_CHECKING, Any

from .schema import read_shape

if TYPE_CHECKING:
    from ..document import Document

_ABOUT = re.compile(r".+[a-z]Infos?")
_NAME = re.compile(r"(.+)Name")
_BOUND = ("enum", "format", "minLength", "pattern")


def without_others(
    document: Document, known: Mapping[str, Any], settable: Collection[str], template: Mapping[str, Any]
) -> dict[str, Any]:
    """The same properties, where those that tell of another record say nothing.

    - ``…Info`` is an object about another record (``creatorInfo``): its texts are empty, except those that the record
      has in a property of its own (``creator``), and those that the schema does not let be empty.
    - ``xName`` is the name of the record whose id a request gives as ``xUUID``.
    """
    own = {value for value in template.values() if isinstance(value, str)}
    told: dict[str, Any] = {}
    for name, value in template.items():
        match = _NAME.fullmatch(name)
        if isinstance(value, Mapping) and _ABOUT.fullmatch(name):
            members = read_shape(document, known.get(name, {})).properties
            told[name] = {key: _emptied(members.get(key, {}), item, own) for key, item in value.items()}
        elif match and f"{match[1]}UUID" in settable:
            told[name] = _emptied(known.get(name, {}), value)
        else:
            told[name] = value
    return told


def _emptied(schema: Mapping[str, Any], value: Any, own: Collection[str] = ()) -> Any:
    is_free = isinstance(value, str) and value not in own and not any(bound in schema for bound in _BOUND)
    return "" if is_free else value
