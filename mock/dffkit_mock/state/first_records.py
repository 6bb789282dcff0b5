"""The records that a kind begins with where nothing creates it: those of the specs' examples, merged by key."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..store import Record
from .forms import canonical_urn

if TYPE_CHECKING:
    from .kind import Kind


def first_records(kind: Kind) -> list[Record]:
    """One record a key, with what any example shows of it; a later example adds what an earlier one leaves out."""
    merged: dict[str, dict[str, Any]] = {}
    for example in kind.examples:
        key = example.get(kind.id)
        if key is None or isinstance(key, dict | list):
            continue
        known = merged.setdefault(canonical_urn(str(key)), {})
        known.update({name: value for name, value in example.items() if name not in known})
    return [Record(key, value, number - len(merged)) for number, (key, value) in enumerate(merged.items())]
