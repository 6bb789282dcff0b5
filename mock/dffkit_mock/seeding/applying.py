"""Puts what a seed says into a store: all of it, or nothing."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from ..services.dataset.definition import KIND as DATASET
from ..services.dataway.points import LOG as POINTS
from ..state.shelf import Shelf
from .creating import Creator, tenant_of
from .placing import put_as_is, put_dataset, put_standing
from .points import add_points
from .problems import SeedRefused, nearest
from .seed import CHILDREN, IN, Entry

if TYPE_CHECKING:
    from ..catalogue import Catalogue
    from ..instance import Instance
    from ..state.kind import Kind
    from ..store import Scope
    from .seed import Seed

SPECIAL = frozenset({DATASET, POINTS})
"""What services keep and a person may write, beside the kinds of the specs."""


def apply_seed(seed: Seed, instance: Instance, catalogue: Catalogue) -> int:
    """Puts a seed into the store of an instance, beside what is there; how many records and items it had.

    - One transaction: raises :class:`SeedRefused` with the places that are wrong, and then nothing was changed.
    - A record without ``$key`` is made by the operation that creates its kind, so that ids and moments are filled in
      where the seed does not give them; one with it stands as it is. What is there already is refused.
    """
    with instance.store.transaction():
        return _Applying(instance, catalogue).apply(seed)


class _Applying:
    """One seed on its way into a store; a transaction is open."""

    def __init__(self, instance: Instance, catalogue: Catalogue) -> None:
        self._instance, self._catalogue, self._store = instance, catalogue, instance.store
        self._creator = Creator(catalogue, instance)
        self._wrong: list[str] = []
        self._done = 0

    def apply(self, seed: Seed) -> int:
        """All of it; the sentences of what is wrong are gathered first."""
        for stem in seed.stems:
            if stem not in self._catalogue.documents:
                hint = nearest(stem, self._catalogue.documents, "stems")
                self._wrong.append(f"{stem}: no such stem is served; {hint}")
        self._refuse_what_is_wrong()
        full = {one.kind for one in seed.entries} | {items.log for items in seed.items}
        for kind in seed.kinds:
            if kind not in full:
                self._check_name(kind)
        for entry in seed.entries:
            self._check_kind(entry)
        self._refuse_what_is_wrong()
        for entry in sorted(seed.entries, key=self._turn):
            self._add(entry, entry.scope)
        self._refuse_what_is_wrong()
        for items in seed.items:
            self._store.append(items.log, items.scope, items.items)
            self._done += len(items.items)
        for name, number in seed.counts.items():
            self._store.set_count(name, max(number, self._store.counts().get(name, 0)))
        return self._done

    def _check_kind(self, entry: Entry) -> None:
        """What was exported may be of a kind that only a service knows; what a person writes may not."""
        if entry.key is None:
            self._check_name(entry.kind)
        for child in entry.children:
            self._check_kind(child)

    def _check_name(self, kind: tuple[str, str]) -> None:
        stem, name = kind
        known = {*self._catalogue.resources.kinds(stem), *(special for owner, special in SPECIAL if owner == stem)}
        if name not in known:
            self._wrong.append(f"{stem}.{name}: there is no such kind; {nearest(name, known, 'kinds')}")

    def _refuse_what_is_wrong(self) -> None:
        if self._wrong:
            raise SeedRefused(*dict.fromkeys(self._wrong))

    def _kind(self, entry: Entry) -> Kind | None:
        return self._catalogue.resources.kinds(entry.kind[0]).get(entry.kind[1])

    def _turn(self, entry: Entry) -> int:
        """What belongs to another record comes after that, wherever it stands; what was exported asks for nothing."""
        kind = self._kind(entry)
        return int(entry.key is None and kind is not None and kind.parent is not None)

    def _add(self, entry: Entry, scope: Scope | None) -> None:
        try:
            below = self._put(entry, scope)
        except SeedRefused as error:
            self._wrong += error.sentences
            return
        self._done += 1
        for child in entry.children:
            self._add(child, below)

    def _put(self, entry: Entry, scope: Scope | None) -> Scope:
        """Adds one record; where its children belong."""
        kind = self._kind(entry)
        if entry.kind == POINTS:
            add_points(self._instance, entry)
            return ()
        if not isinstance(entry.value, Mapping):
            raise SeedRefused(f"{entry.place}: an object is expected, the properties of one record")
        if entry.kind == DATASET:
            return put_dataset(self._store, entry)
        if entry.key is not None or kind is None:
            return put_as_is(self._store, entry, entry.key or "", scope or (), kind)
        self._check_owner(entry, kind, scope)
        if kind.is_made:
            place, record = self._creator.create(entry, scope)
            return (*place, record.key)
        return put_standing(self._store, entry, scope or tenant_of(kind), kind, self._catalogue.resources)

    def _check_owner(self, entry: Entry, kind: Kind, scope: Scope | None) -> None:
        owner = None if kind.parent is None else self._catalogue.resources.kind(kind.stem, kind.parent)
        if owner is None or not owner.is_made:
            return
        words = owner.name.replace("_", " ")
        if not scope:
            sentence = f"it belongs to a {words}: write it under the {CHILDREN} of one, or give the key of one in {IN}"
            raise SeedRefused(f"{entry.place}: {sentence}")
        place = scope[:-1] or tenant_of(owner)
        if Shelf(self._store, self._catalogue.resources, owner).find([place], scope[-1]) is None:
            raise SeedRefused(f"{entry.place}: there is no {words} {scope[-1][:200]!r} it could belong to")
