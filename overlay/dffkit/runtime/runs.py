"""What is remembered of each run, for the page: enough to see what happened, no more than a screenful."""

from __future__ import annotations

import json
import logging
import threading
from collections import deque
from dataclasses import asdict, replace
from typing import TYPE_CHECKING, Any

from .stores.errors import UnavailableError

if TYPE_CHECKING:
    from .stores import Stores
    from .task import Outcome, Task

log = logging.getLogger(__name__)

RUNS = "runs"
"""The name of the list."""
RECORDS = 200
"""Runs that are remembered, together."""
LONGEST_TEXT = 2000
MOST_LINES = 100


class Recorder:
    """Writes runs down in a thread of its own: whoever waits for a result does not wait for that too.

    What ran has run: it neither fails nor runs again where nobody can write it down.
    """

    def __init__(self, stores: Stores) -> None:
        self._stores = stores
        # Of more than the list keeps, the oldest would go anyway.
        self._waiting: deque[tuple[Task, Outcome]] = deque(maxlen=RECORDS)
        self._changed = threading.Condition()
        self._is_writing = self._is_over = False
        self._thread: threading.Thread | None = None

    def add(self, task: Task, outcome: Outcome) -> None:
        """Has a run written down soon; returns at once."""
        with self._changed:
            self._waiting.append((task, outcome))
            if self._thread is None and not self._is_over:
                self._thread = threading.Thread(target=self._write, name="dffkit-runs", daemon=True)
                self._thread.start()
            self._changed.notify_all()

    def written(self) -> None:
        """Returns when all that was added is written down, or could not be."""
        with self._changed:
            self._changed.wait_for(lambda: self._thread is None or not (self._waiting or self._is_writing))

    def close(self) -> None:
        """Writes the rest, and ends."""
        with self._changed:
            self._is_over = True
            self._changed.notify_all()
        if self._thread is not None:
            self._thread.join()

    def _write(self) -> None:
        while (taken := self._take()) is not None:
            try:
                self._stores.record(RUNS, record_of(*taken), RECORDS)
            except UnavailableError as failure:
                log.warning("the run %s of %s is not remembered: %s", taken[0].id, taken[0].func_id, failure)
            except Exception:
                log.exception("the run %s of %s is not remembered", taken[0].id, taken[0].func_id)

    def _take(self) -> tuple[Task, Outcome] | None:
        with self._changed:
            self._is_writing = False
            self._changed.notify_all()
            self._changed.wait_for(lambda: self._waiting or self._is_over)
            self._is_writing = bool(self._waiting)
            return self._waiting.popleft() if self._waiting else None


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
