"""Records, logs and counters as they stand: plain tables in memory, which know nothing of transactions."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from .changes import Append, Clear, Count, Drop, Put, Reset, Trim

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from .changes import Change, Kind, Scope


@dataclass(frozen=True, slots=True)
class Record:
    """One stored thing: ``value`` is a JSON object that nobody changes, ``number`` tells the order of creation."""

    key: str
    value: Mapping[str, Any]
    number: int


class Tables:
    """What a store holds. A place that is empty is not there: two tables with the same content are equal."""

    def __init__(self) -> None:
        self.records: dict[Kind, dict[Scope, dict[str, Record]]] = {}
        self.logs: dict[Kind, dict[Scope, list[Any]]] = {}
        self.counts: dict[str, int] = {}
        self.number = 0  # of the record made last
        self._disordered: set[tuple[Kind, Scope]] = set()

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Tables):
            return NotImplemented
        return self.records == other.records and self.logs == other.logs and self.counts == other.counts

    __hash__ = None  # type: ignore[assignment] # it changes

    def add(self, kind: Kind, scope: Scope, record: Record) -> None:
        """Adds a record at the end of its place, or replaces the one with its key where that stands."""
        self.records.setdefault(kind, {}).setdefault(scope, {})[record.key] = record
        self.number = max(self.number, record.number)

    def remove(self, kind: Kind, scope: Scope, key: str) -> None:
        """Takes a record away."""
        places = self.records[kind]
        del places[scope][key]
        if not places[scope]:
            del places[scope]
        if not places:
            del self.records[kind]

    def bring_back(self, kind: Kind, scope: Scope, record: Record) -> None:
        """Adds a record that was there before others; :meth:`sort` puts it where it stood."""
        self.add(kind, scope, record)
        self._disordered.add((kind, scope))

    def sort(self) -> None:
        """Brings the places to which something came back into the order of creation."""
        for kind, scope in self._disordered:
            found = self.records.get(kind, {}).get(scope, {})
            ordered = sorted(found.items(), key=lambda item: item[1].number)
            found.clear()
            found.update(ordered)
        self._disordered.clear()

    def extend(self, log: Kind, scope: Scope, items: Iterable[Any]) -> None:
        """Adds items to a log."""
        self.logs.setdefault(log, {}).setdefault(scope, []).extend(items)

    def cut(self, log: Kind, scope: Scope, length: int) -> None:
        """Leaves the oldest items of a log, as many as told; without one it is gone."""
        places = self.logs.get(log, {})
        if length:
            del places[scope][length:]
            return
        # The list itself stays as it is: somebody may be reading it.
        places.pop(scope, None)
        if not places:
            self.logs.pop(log, None)

    def set_log(self, log: Kind, scope: Scope, items: list[Any]) -> None:
        """Puts other items, of which there are some, in the place of those of a log; the old list stays as it is."""
        self.logs.setdefault(log, {})[scope] = items

    def set_count(self, name: str, value: int) -> None:
        """Sets a counter; one at 0 is not there."""
        if value:
            self.counts[name] = value
        else:
            self.counts.pop(name, None)

    def clear(self) -> None:
        """Empties all tables."""
        for table in (self.records, self.logs, self.counts):
            table.clear()

    def replay(self, changes: Iterable[Change]) -> None:
        """Makes changes that were committed before."""
        for change in changes:
            match change:
                case Put(kind, scope, key, number, value):
                    self.add(kind, scope, Record(key, value, number))
                case Drop(kind, scope, key, _):
                    self.remove(kind, scope, key)
                case Append(log, scope, items):
                    self.extend(log, scope, items)
                case Clear(log, scope):
                    self.cut(log, scope, 0)
                case Trim(log, scope, oldest):
                    self.set_log(log, scope, self.logs[log][scope][oldest:])
                case Count(name, value):
                    self.set_count(name, value)
                case Reset():
                    self.clear()
