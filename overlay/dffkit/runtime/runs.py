"""What is remembered of each run, for the page: enough to see what happened, no more than a screenful."""

from __future__ import annotations

import json
import logging
import threading
from collections import deque
from dataclasses import asdict, replace
from typing import TYPE_CHECKING, Any

from .stores.errors import UnavailableError
from .values import encodable

if TYPE_CHECKING:
    from .stores import Stores
    from .task import Outcome, Task

log = logging.getLogger(__name__)

RUNS = "runs"
"""The name of the list."""
RECORDS = 200
"""Runs that are remembered, together."""
WRITTEN_WITHIN = 1.0
"""Seconds that somebody who looks waits for those of just now."""
LONGEST_TEXT = 2000
LONGEST_TRACEBACK = 10_000
LONGEST_LINE = 500
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
        """Has a run written down soon, unless this is closed; returns at once."""
        with self._changed:
            if self._is_over:
                return
            self._waiting.append((task, outcome))
            if self._thread is None:
                self._thread = threading.Thread(target=self._write, name="dffkit-runs", daemon=True)
                self._thread.start()
            self._changed.notify_all()

    def written(self) -> None:
        """Returns when all that was added is written down, or could not be; after a second at the latest."""
        with self._changed:
            self._changed.wait_for(
                lambda: self._thread is None or not (self._waiting or self._is_writing), WRITTEN_WITHIN
            )

    def latest(self, most: int) -> list[dict[str, Any]]:
        """What is remembered of the latest runs of all processes, the latest first; those of just now are there,
        unless the stores are slow.

        Raises :class:`~.stores.errors.UnavailableError`.
        """
        self.written()
        return [json.loads(text) for text in self._stores.records(RUNS, most)]

    def close(self) -> None:
        """Writes the rest, as long as it can be written, and ends."""
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
                self._give_up()
            except Exception:
                log.exception("the run %s of %s is not remembered", taken[0].id, taken[0].func_id)

    def _give_up(self) -> None:
        """At the end nobody waits for stores that are away, run after run."""
        with self._changed:
            if self._is_over and self._waiting:
                log.warning("%d more runs are not remembered", len(self._waiting))
                self._waiting.clear()

    def _take(self) -> tuple[Task, Outcome] | None:
        with self._changed:
            self._is_writing = False
            self._changed.notify_all()
            self._changed.wait_for(lambda: self._waiting or self._is_over)
            self._is_writing = bool(self._waiting)
            return self._waiting.popleft() if self._waiting else None


def record_of(task: Task, outcome: Outcome) -> str:
    """``{"task": …, "outcome": …}`` as JSON; the request is left out, whose headers may have secrets.

    Of API auth also the arguments are: they are the request.
    """
    told = asdict(replace(task, http_request={}, kwargs={}))
    told["kwargs"] = json.dumps({} if task.origin == "apiAuth" else task.kwargs, ensure_ascii=False)
    ended = asdict(replace(outcome, logs=(), control=None, traceback=None))
    ended["logs"] = [shortened(line, LONGEST_LINE) for line in outcome.logs[-MOST_LINES:]]
    traceback = None if outcome.traceback is None else shortened(outcome.traceback, LONGEST_TRACEBACK)
    record = {"task": _bounded(told), "outcome": {**_bounded(ended), "traceback": traceback}}
    return encodable(json.dumps(record, ensure_ascii=False))


def shortened(text: str, most: int) -> str:
    """Its beginning, and how long it is, where it has more than so many characters."""
    return text if len(text) <= most else f"{text[:most]}… ({len(text)} characters)"


def _bounded(fields: dict[str, Any]) -> dict[str, Any]:
    return {name: shortened(text, LONGEST_TEXT) if isinstance(text, str) else text for name, text in fields.items()}
