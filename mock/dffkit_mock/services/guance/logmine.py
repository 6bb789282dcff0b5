"""Clusters of similar texts among what was written: a task that is started, and is done when it is asked for.

A task is a record of the kind ``("guance", "logmine_task")``: the request as it came. Source: Guance docs, "OpenAPI /
Log clustering". Assumed: texts are similar that differ in numbers and long hexadecimal words only; the 10,000 latest
texts are looked at.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from ...dql import Bounds, DqlError
from ...state import Invalid, NotFound
from ..dataway.finding import find

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...exchange import Reply
    from ...state import Call

KIND = ("guance", "logmine_task")
MOST = 10_000
_VARYING = re.compile(r"\b[0-9a-fA-F]{8,}\b|[0-9]+")


def send_task(call: Call) -> Reply | None:
    """Keeps the task; one that cannot be read is refused at once."""
    task = call.new_id(call.example()["content"]["taskId"])
    _texts(call, call.payload)
    call.store.put(KIND, (), task, call.payload)
    return call.answer({"content": {"taskId": task}})


def query_task(call: Call) -> Reply | None:
    """The clusters, the largest first."""
    task = call.store.get(KIND, (), call.parameter("taskId"))
    if task is None:
        raise NotFound("logmine_task", call.parameter("taskId"))
    clusters: dict[str, dict[str, Any]] = {}
    texts = _texts(call, task.value)
    for number, (time, text) in enumerate(texts):
        cluster = clusters.setdefault(_VARYING.sub("*", text), {"count": 0, "docids": [], "message": text})
        cluster["count"] += 1
        cluster["docids"].append(f"L_{time}_{number}")
    data = sorted(clusters.values(), key=lambda cluster: -cluster["count"])
    return call.answer({"content": {"data": data, "docCount": len(texts), "taskStatus": "ok"}})


def _texts(call: Call, asked: Mapping[str, Any]) -> list[tuple[int, str]]:
    """Time in milliseconds and text of what the task is about."""
    field = asked.get("analysisField") or "message"
    start, end = asked.get("timeRange") or (None, None)
    text, conditions = asked.get("query"), None
    if not text:
        text, conditions = f"{asked.get('namespace', 'logging')}::*:(`{field}`)", asked.get("conditions") or None
    try:
        found = find(call.store, text, call.now, Bounds(start=start, end=end, conditions=conditions, limit=MOST))
    except DqlError as error:
        raise Invalid(f"body.{'conditions' if asked.get('conditions') else 'query'}: {error}") from None
    rows = [dict(zip(one.columns, row, strict=True)) for one in found.answer.series for row in one.values]
    return [(row["time"], str(row[field])) for row in rows if row.get(field) is not None]
