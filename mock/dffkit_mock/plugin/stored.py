"""What a mock keeps, as a test reads it."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any

from ..services.dataset.definition import KIND as DATASET
from ..services.dataset.tables import LOADS, ROWS
from ..services.dataway.points import LOG as POINTS

if TYPE_CHECKING:
    from ..store import Store
    from .operations import Names

OF_SERVICES = frozenset({DATASET, LOADS, POINTS, ROWS})
"""What services keep beside the kinds of the specs, whether there is any or not."""


def read_stored(name: str, store: Store, names: Names) -> list[Any]:
    """The values of a kind, oldest first, and then the items of a log of that name; raises ``UnknownName``."""
    __tracebackhide__ = True
    known = {*OF_SERVICES, *store.kinds(), *store.logs()}
    found, items = [], []
    for full in sorted(names.kinds(name, known)):
        stem, _, kind = full.partition(".")
        found += [record for _, record in store.since((stem, kind), 0)]
        items += [item for scope in store.log_scopes((stem, kind)) for item in store.items((stem, kind), scope)]
    values = [record.value for record in sorted(found, key=lambda record: record.number)]
    return [copy.deepcopy(value) for value in (*values, *items)]
