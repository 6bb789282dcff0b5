"""Finds the data set that a request names by its id or its name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .definition import KIND, Definition, read_definition

if TYPE_CHECKING:
    from ...store import Store

SHOWN = 10


class NoDataset(LookupError):
    """No data set has this id or name; the message says which there are."""


def find_dataset(store: Store, wanted: str) -> Definition:
    """The data set; raises :class:`NoDataset`, and ``WrongDefinition`` where a seed has written what is none."""
    known = store.records(KIND, ())
    for record in known:
        if wanted in (record.key, record.value.get("name")):
            return read_definition(record.key, record.value)
    shown = ", ".join(record.key for record in known[:SHOWN])
    raise NoDataset(f"no such data set: {wanted[:80]}; " + (f"there are {shown}" if known else "none was loaded yet"))


def find_or_make(store: Store, wanted: str, columns: list[str]) -> Definition:
    """The data set, with the columns of its first load where it was configured without any.

    No operation of the vendor creates a data set, so a load does here, until somebody configures one: from then on a
    name that is not configured is a mistake, as it is for the vendor.
    """
    try:
        found = find_dataset(store, wanted)
    except NoDataset:
        if not all(record.value.get("automatic") for record in store.records(KIND, ())):
            raise
        found = Definition(wanted)
    if found.columns or (not columns and store.get(KIND, (), found.type) is not None):
        return found
    known = store.get(KIND, (), found.type)
    value = {**(known.value if known else {"automatic": True}), "columns": columns}
    store.put(KIND, (), found.type, value)
    return read_definition(found.type, value)
