"""``sets``: what an operation sets besides the body's own properties."""

from __future__ import annotations

import copy
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .place import read_place

if TYPE_CHECKING:
    from ..exchange import Exchange


def read_sets(sets: Mapping[str, Any], exchange: Exchange) -> dict[str, Any]:
    """The values of a request: a constant, or ``{from: body.isDisable, when: {"true": 2, "false": 0}}``.

    Without ``when`` it is the value itself; what the request leaves out, or no ``when`` knows, sets nothing.
    """
    changes: dict[str, Any] = {}
    for name, said in sets.items():
        if not isinstance(said, Mapping):
            changes[name] = said
            continue
        for value in read_place(said["from"]).read(exchange)[:1]:
            cases = said.get("when")
            text = str(value).lower() if isinstance(value, bool) else str(value)
            if cases is None:
                changes[name] = copy.deepcopy(value)
            elif text in cases:
                changes[name] = cases[text]
    return changes
