"""The properties of a seed's record, held against what the specs say of its kind."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..state.schema import fits
from ..validate.texts import types_of
from .problems import SeedRefused, nearest

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from ..state.kind import Kind
    from .seed import Entry

OWN = "mock_"
"""How properties begin that no vendor has: what services keep besides, such as ``mock_result`` of a function."""


def check_names(entry: Entry, kind: Kind) -> None:
    """Raises :class:`SeedRefused` for a property that no operation of the kind takes or shows, in no example either."""
    known = {*_schemas(kind), *kind.template}
    words = kind.name.replace("_", " ")
    wrong = [
        f"{entry.place}.{name}: {words} has no such property; {nearest(name, known, 'properties')}"
        for name in entry.value
        if known and name not in known and not name.startswith(OWN)
    ]
    if wrong:
        raise SeedRefused(*wrong)


def check_types(entry: Entry, kind: Kind) -> None:
    """Raises :class:`SeedRefused` for a value of another type than every operation says."""
    known = _schemas(kind)
    wrong = [
        f"{entry.place}.{name}: {_expected(kind, known[name])} is expected"
        for name, value in entry.value.items()
        if name in known and not any(fits(kind.document, schema, value) for schema in known[name])
    ]
    if wrong:
        raise SeedRefused(*wrong)


def _expected(kind: Kind, schemas: Iterable[Any]) -> str:
    return " or ".join(sorted({name for schema in schemas for name in types_of(kind.document, schema)}))


def _schemas(kind: Kind) -> Mapping[str, list[Any]]:
    """What each operation says of a property: one may take a text where another shows a list."""
    found: dict[str, list[Any]] = {}
    for resource in kind.resources:
        for group in (resource.taken, resource.shown.properties):
            for name, schema in group.items():
                found.setdefault(name, []).append(schema)
    return found
