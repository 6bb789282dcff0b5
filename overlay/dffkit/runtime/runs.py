"""What is remembered of each run, for the page: enough to see what happened, no more than a screenful."""

from __future__ import annotations

import json
from dataclasses import asdict, replace
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .task import Outcome, Task

RUNS = "runs"
"""The name of the list."""
RECORDS = 200
"""Runs that are remembered, together."""
LONGEST_TEXT = 2000
MOST_LINES = 100


def record_of(task: Task, outcome: Outcome) -> str:
    """``{"task": …, "outcome": …}`` as JSON; the request is left out, whose headers may have secrets."""
    kwargs = json.dumps(task.kwargs, ensure_ascii=False)
    told = replace(task, http_request={}, kwargs={})
    value = None if outcome.value is None else _short(outcome.value)
    ended = replace(outcome, value=value, logs=outcome.logs[-MOST_LINES:], control=None)
    record: dict[str, Any] = {"task": {**asdict(told), "kwargs": _short(kwargs)}, "outcome": asdict(ended)}
    return json.dumps(record, ensure_ascii=False)


def _short(text: str) -> str:
    return text if len(text) <= LONGEST_TEXT else f"{text[:LONGEST_TEXT]}… ({len(text)} characters)"
