"""Where a fault acts: one operation, one stem, or all."""

from __future__ import annotations

from dataclasses import dataclass
from difflib import get_close_matches
from functools import cached_property
from typing import TYPE_CHECKING

from .problem import FaultError, shown

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..route import Route

ALL = "all"


@dataclass(frozen=True, slots=True)
class Where:
    """One operation (``stem`` and ``operation``), all of one stem (``stem`` alone), or all (neither)."""

    stem: str | None = None
    operation: str | None = None

    def has(self, route: Route) -> bool:
        """Whether a route is among them."""
        return self.stem in {None, route.stem} and self.operation in {None, route.operation_id}

    def __str__(self) -> str:
        return ".".join(filter(None, (self.stem, self.operation))) or ALL


EVERYWHERE = Where()


class Operations:
    """The names by which the operations of a catalogue are called; read when the first is looked up."""

    def __init__(self, routes: Sequence[Route]) -> None:
        self._routes = routes

    def find(self, name: object) -> Where:
        """What ``all``, a stem, ``stem.operation`` or ``operation`` means; raises :class:`FaultError` with the nearest.

        An operation may go without its stem where no other stem has one of this name.
        """
        if not isinstance(name, str):
            raise FaultError(f"operation: {shown(name)} is no name: give an operationId, a stem or {ALL!r}")
        found = self._places.get(name.strip(), ())
        if len(found) == 1:
            return found[0]
        if found:
            raise FaultError(f"operation: several stems have {name!r}: say {' or '.join(map(str, found))}")
        raise FaultError(f"operation: there is no {shown(name)}{self._nearest(name)}")

    @cached_property
    def _places(self) -> dict[str, tuple[Where, ...]]:
        places: dict[str, tuple[Where, ...]] = {}
        for route in self._routes:
            where = Where(route.stem, route.operation_id)
            places[str(where)] = (where,)
            places[route.operation_id] = (*places.get(route.operation_id, ()), where)
        places |= {stem: (Where(stem),) for stem in {route.stem for route in self._routes}}
        return {**places, ALL: (EVERYWHERE,)}

    def _nearest(self, name: str) -> str:
        near = get_close_matches(name.strip()[:100], self._places, n=1)
        return f": did you mean {near[0]!r}?" if near else f": give an operationId, a stem or {ALL!r}"
