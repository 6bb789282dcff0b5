"""The order in which a list was asked for; without a wish it is that of creation."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from .filters import KEY, choosing

if TYPE_CHECKING:
    from ..exchange import Exchange
    from .kind import Kind
    from .place import Place
    from .resource import Resource


@dataclass(frozen=True, slots=True)
class Sorting:
    """Where a list is told by what it is sorted, and whether downwards; ``known`` are the properties there are.

    ``assumed`` counts where something else is named, where the spec says so; records that are alike stay as they were.
    """

    key: Place
    order: Place | None
    known: frozenset[str]
    assumed: str = ""

    def sort(self, exchange: Exchange, values: list[Mapping[str, Any]]) -> list[Mapping[str, Any]]:
        """The values in order; those without the property come last."""
        downwards = self.order is not None and any(str(one).lower() == "desc" for one in self.order.read(exchange))
        for said in self.key.read(exchange):
            for name, down in reversed(_wishes(said, downwards=downwards)):
                values = _sorted(values, name if name in self.known else self.assumed, down=down)
        return values


def read_sorting(kind: Kind, resource: Resource) -> Sorting | None:
    """What ``x-dffkit-filter`` says of sorting; ``None`` where a list cannot be sorted."""
    said = {schema[KEY]["sort"]: (place, schema) for place, schema in choosing(kind, resource) if _sorts(schema)}
    if "key" not in said:
        return None
    place, schema = said["key"]
    order = said["order"][0] if "order" in said else None
    known = frozenset({*kind.known, *resource.shown.properties})
    return Sorting(place, order, known, str(schema.get("x-dffkit-default", "")))


def _sorts(schema: Mapping[str, Any]) -> bool:
    said = schema.get(KEY)
    return isinstance(said, Mapping) and "sort" in said


def _wishes(said: Any, *, downwards: bool) -> list[tuple[str, bool]]:
    """The properties to sort by, the first counts most: ``name``, ``-name``, or JSON of ``[{"name": "desc"}]``."""
    text = str(said)
    if text.startswith(("[", "{")):
        try:
            parsed = json.loads(text)
        except ValueError:
            return []
        listed = parsed if isinstance(parsed, list) else [parsed]
        rows = [row for row in listed if isinstance(row, Mapping)]
        return [(name, str(way).lower() == "desc") for row in rows for name, way in row.items()]
    return [(text.removeprefix("-"), downwards or text.startswith("-"))] if text else []


def _sorted(values: list[Mapping[str, Any]], name: str, *, down: bool) -> list[Mapping[str, Any]]:
    having = [value for value in values if value.get(name) is not None]
    lacking = [value for value in values if value.get(name) is None]
    return sorted(having, key=lambda value: _comparable(value[name]), reverse=down) + lacking


def _comparable(value: Any) -> tuple[int, float, str]:
    """Numbers before texts, texts whatever their case."""
    return (0, value, "") if isinstance(value, (int, float)) else (1, 0, str(value).lower())
