"""Names that a test gives to operations and kinds, looked up in the specs so that a typing error is no passed test."""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..catalogue import Catalogue
    from ..store import Kind


class UnknownName(LookupError):
    """No spec has this name; the message has the nearest ones."""


class Names:
    """The operations and kinds of a catalogue: ``stem.name``, or the name alone, which then means each of that name."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._operations = frozenset(f"{route.stem}.{route.operation_id}" for route in catalogue.table.routes)
        self._kinds = frozenset(
            (stem, kind) for stem in catalogue.documents for kind in catalogue.resources.kinds(stem)
        )

    def operations(self, name: str) -> frozenset[str]:
        """The operations that a name means, each as ``stem.operationId``; raises :class:`UnknownName`."""
        __tracebackhide__ = True
        return _find(name, self._operations, "operation")

    def kinds(self, name: str, others: Iterable[Kind] = ()) -> frozenset[str]:
        """The kinds of stored things that a name means, each as ``stem.kind``; raises :class:`UnknownName`.

        ``others`` are kinds that no spec has.
        """
        __tracebackhide__ = True
        return _find(name, {f"{stem}.{kind}" for stem, kind in self._kinds.union(others)}, "kind of stored thing")


def _find(name: str, known: Iterable[str], what: str) -> frozenset[str]:
    found = frozenset(full for full in known if name in {full, full.partition(".")[2]})
    if found:
        return found
    __tracebackhide__ = True
    whole = "." in name
    names = {full if whole else full.partition(".")[2]: full for full in sorted(known)}
    near = [names[each] for each in get_close_matches(name, names, 3)]
    hint = f": did you mean {', '.join(near)}?" if near else f"; they are written like {min(known)}"
    raise UnknownName(f"the specs have no {what} {name!r}{hint}")
