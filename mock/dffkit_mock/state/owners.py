"""Where the records of an operation are: whose they are, and what owns them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from .forms import canonical_urn
from .keys import as_text
from .problems import NotFound
from .shelf import Shelf

if TYPE_CHECKING:
    from ..store import Record, Scope
    from .call import Call
    from .kind import Kind


def tenant_of(call: Call, kind: Kind) -> Scope:
    """Whose things of a kind an operation is about: the values of the path that name no record."""
    values = call.exchange.values.get("path", {})
    return tuple(as_text(values.get(name, "")) for name in kind.tenant)


def find_scopes(call: Call) -> list[Scope]:
    """The one place of what has no owner or a named one; every place of the tenant where no owner is named.

    Raises :class:`NotFound` where an owner that could be stored is not.
    """
    if call.kind.parent is None:
        return [tenant_of(call, call.kind)]
    owner = call.resources.kind(call.kind.stem, call.kind.parent)
    start = tenant_of(call, owner)
    place = call.resource.parent.place if call.resource.parent else None
    if place is not None and place.is_made:
        return [(*start, _owner_by_name(call, owner).key)]
    keys = [] if place is None else [as_text(key) for key in place.read(call.exchange)]
    if not keys:
        return call.shelf.scopes(start)
    found = Shelf(call.store, call.resources, owner).find([start], keys[0])
    if found is None and owner.is_made:
        raise NotFound(owner.name, keys[0])
    return [(*start, found[1].key if found else canonical_urn(keys[0]))]


def _owner_by_name(call: Call, kind: Kind) -> Record:
    """The owner that the server finds by its name, or makes: the answer says which."""
    creator = next(resource for resource in kind.resources if resource.creates)
    owner = call.other(creator.route.operation_id)
    name = call.payload.get("name") if isinstance(call.payload, Mapping) else None
    known = (record for record in owner.records() if name is not None and record.value.get("name") == name)
    return next(known, None) or owner.make(call.payload)
