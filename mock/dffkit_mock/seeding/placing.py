"""Records that no operation creates: those of kinds that stand from the beginning, and those that were exported."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..services.dataset.definition import KIND as DATASET
from ..services.dataset.definition import WrongDefinition, read_definition
from ..state.forms import canonical_urn
from ..state.making import typed
from ..state.shelf import CURRENT, Shelf
from .problems import SeedRefused
from .properties import check_names, check_types

if TYPE_CHECKING:
    from ..state import Resources
    from ..state.kind import Kind
    from ..store import Scope, Store
    from .seed import Entry


def put_as_is(store: Store, entry: Entry, key: str, scope: Scope, kind: Kind | None) -> Scope:
    """Keeps what was exported; ``kind`` is ``None`` where only a service knows it. Where its children belong."""
    value = entry.value
    if kind is not None:
        check_types(entry, kind)
        if key and _is_shown(kind):
            # Who writes one by hand says the key once; whoever reads the record looks for it there.
            value = {kind.id: typed(kind, kind.id, key), **value}
    _check_free(store, entry, scope, key)
    store.put(entry.kind, scope, key, value)
    return (*scope, key)


def put_standing(store: Store, entry: Entry, scope: Scope, kind: Kind, resources: Resources) -> Scope:
    """Adds to the records that the specs' examples have; one without a key is that which the credentials name."""
    check_names(entry, kind)
    check_types(entry, kind)
    shelf, value = Shelf(store, resources, kind), entry.value
    if kind.id in value:
        key = canonical_urn(str(value[kind.id]))
        if shelf.find([scope], key) is not None:
            raise SeedRefused(f"{entry.place}: the examples have a {kind.name} {key[:200]!r} already: change its key")
    elif kind.current:
        key, value = CURRENT, {**kind.current, **value}
        _check_free(store, entry, scope, key)
    elif kind.id:
        raise SeedRefused(f"{entry.place}: {kind.id} is missing, by which it is found")
    else:
        raise SeedRefused(f"{entry.place}: no operation of the spec shows one: there is nothing to begin with")
    shelf.put(scope, key, value)
    return (*scope, key)


def put_dataset(store: Store, entry: Entry) -> Scope:
    """Configures a data set: its key is what requests call ``type``, and else its name."""
    key = entry.key if entry.key is not None else entry.value.get("name")
    if not isinstance(key, str) or not key:
        raise SeedRefused(f"{entry.place}: a data set needs a name, or a $key, which requests call type")
    try:
        read_definition(key, entry.value)
    except WrongDefinition as error:
        raise SeedRefused(f"{entry.place}: {error}") from None
    _check_free(store, entry, (), key)
    store.put(DATASET, (), key, entry.value)
    return (key,)


def _is_shown(kind: Kind) -> bool:
    """Whether records of the kind are shown with their key."""
    shown = (one.shown.properties for one in kind.resources if one.action in {"list", "read"})
    return kind.is_made and any(kind.id in properties for properties in shown)


def _check_free(store: Store, entry: Entry, scope: Scope, key: str) -> None:
    if store.get(entry.kind, scope, key) is not None:
        words = entry.kind[1].replace("_", " ")
        raise SeedRefused(f"{entry.place}: there is a {words} {key[:200]!r} already: leave it out, or reset first")
