"""Fields and tags of a measurement, as they were written. Source: Guance docs, "OpenAPI / Metrics"."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ...line_protocol import kind_of
from ..dataway.points import PointLog

if TYPE_CHECKING:
    from ...exchange import Reply
    from ...state import Call

TYPES = {"uint": "int", "text": "string", "bytes": "string"}


@dataclass(frozen=True, slots=True)
class _Wanted:
    measurements: frozenset[str]
    category: str = "metric"
    start: int | None = None
    end: int | None = None


def get_metric_info(call: Call) -> Reply | None:
    """What the points of the measurement have; nothing where there are none."""
    name = call.exchange.values["query"]["metric"]
    fields: dict[str, Any] = {}
    tags: dict[str, None] = {}
    for point in PointLog(call.store).read(_Wanted(frozenset({name}))):
        if point.measurement == name:
            fields.update({key: kind_of(value) for key, value in point.fields.items() if key not in fields})
            tags.update(dict.fromkeys(point.tags))
    content = {
        "metric_fields_info": [
            {"field": field, "data_type": TYPES.get(kind, kind), "desc": "", "type": "custom", "unit": ""}
            for field, kind in fields.items()
        ],
        "tags_info": [{"tag_key": tag, "tag_desc": ""} for tag in tags],
    }
    return call.answer({"content": {**call.example()["content"], **content}})
