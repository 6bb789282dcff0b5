"""What no two records may share."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .problems import SHOWN, Conflict

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..store import Record, Scope
    from .call import Call


def check_key(call: Call, scope: Scope, key: str) -> None:
    """Raises :class:`Conflict` where a key is taken."""
    if call.shelf.find([scope], key) is not None:
        words = call.kind.name.replace("_", " ")
        raise Conflict(f"there is a {words} {key[:SHOWN]!r} already: choose another, or change that one")


def check_unique(call: Call, value: Mapping[str, Any], record: Record | None = None) -> None:
    """Raises :class:`Conflict` where another record shares all properties that are unique together (``unique``)."""
    names = call.resource.unique
    known = {} if record is None else record.value
    wanted = [value.get(name, known.get(name)) for name in names]
    if not names or wanted[0] is None:
        return
    for other in call.records():
        is_same = record is not None and other.key == record.key
        if not is_same and [other.value.get(name) for name in names] == wanted:
            raise Conflict(f"the {names[0]} {str(wanted[0])[:SHOWN]!r} is taken: choose another")
