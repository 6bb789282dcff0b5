"""``sets``: what an operation sets besides the body's own properties."""

from __future__ import annotations

import copy
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from .place import Place, read_place, read_steps, replaced

if TYPE_CHECKING:
    from ..exchange import Exchange
    from .place import Step

_NOTHING = object()


@dataclass(frozen=True, slots=True)
class Setting:
    """One property, by the way to it: a ``constant``, or what stands at a place of the request.

    ``cases`` translate its text; ``each`` names the property of the objects that the items of a list become.
    """

    way: tuple[Step, ...]
    constant: Any = None
    source: Place | None = None
    cases: Mapping[str, Any] | None = None
    each: str = ""

    def read(self, exchange: Exchange) -> Any:
        """The value, or a mark where the request leaves it out, or says what no case knows."""
        if self.source is None:
            return self.constant
        value = next(iter(self.source.read(exchange)), _NOTHING)
        if value is _NOTHING:
            return value
        if self.cases is not None:
            return self.cases.get(str(value).lower() if isinstance(value, bool) else str(value), _NOTHING)
        return [{self.each: item} for item in value] if self.each and isinstance(value, list) else copy.deepcopy(value)


def read_sets(said: Mapping[str, Any]) -> tuple[Setting, ...]:
    """The settings of an operation, as its spec writes them; ``specs/README.md`` has the forms."""
    return tuple(_setting(read_steps(name), value) for name, value in said.items())


def apply_sets(sets: tuple[Setting, ...], exchange: Exchange, record: Mapping[str, Any]) -> dict[str, Any]:
    """The properties of a record as a request sets them; those that it does not set are left out."""
    changes: dict[str, Any] = {}
    for setting in sets:
        value = setting.read(exchange)
        if value is not _NOTHING:
            name = str(setting.way[0])
            changes[name] = replaced(changes.get(name, record.get(name)), setting.way[1:], value)
    return changes


def _setting(way: tuple[Step, ...], said: Any) -> Setting:
    if not isinstance(said, Mapping):
        return Setting(way, constant=said)
    return Setting(way, None, read_place(said["from"]), said.get("when"), said.get("each", ""))
