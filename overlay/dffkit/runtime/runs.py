"""What is remembered of each run, for the page: enough to see what happened, no more than a screenful."""

from __future__ import annotations

import json
import logging
import threading
from collections import deque
from typing import TYPE_CHECKING, Any

from .stores.errors import UnavailableError
from .values import encodable

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .stores import Stores
    from .task import Outcome, Task

log = logging.getLogger(__name__)

RUNS = "runs"
"""The name of the list."""
RECORDS = 60
"""Runs that are remembered, together."""
GATHERED = 0.5
"""Seconds that runs are gathered, so that many calls are one transaction; who looks, or ends, does not wait for it."""
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
        self._looking = 0
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
            if len(self._waiting) == 1:
                self._changed.notify_all()

    def written(self) -> None:
        """Returns when all that was added is written down, or could not be; after a second at the latest."""
        with self._changed:
            self._looking += 1
            self._changed.notify_all()
            self._changed.wait_for(
                lambda: self._thread is None or not (self._waiting or self._is_writing), WRITTEN_WITHIN
            )
            self._looking -= 1

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
        while taken := self._take():
            records = [record for run in taken if (record := _record(*run)) is not None]
            try:
                self._stores.record(RUNS, records, RECORDS)
            except UnavailableError as failure:
                log.warning("%s not remembered: %s", _many(taken), failure)
                self._give_up()
            except Exception:
                log.exception("%s not remembered", _many(taken))

    def _give_up(self) -> None:
        """At the end nobody waits for stores that are away, time after time."""
        with self._changed:
            if self._is_over and self._waiting:
                log.warning("%s not remembered", _many([*self._waiting]))
                self._waiting.clear()

    def _take(self) -> list[tuple[Task, Outcome]]:
        """Those that wait now; nothing at the end."""
        with self._changed:
            self._is_writing = False
            self._changed.notify_all()
            self._changed.wait_for(lambda: self._waiting or self._is_over)
            self._changed.wait_for(lambda: self._looking or self._is_over, GATHERED)
            taken = [*self._waiting]
            self._waiting.clear()
            self._is_writing = bool(taken)
            return taken


def _record(task: Task, outcome: Outcome) -> str | None:
    try:
        return record_of(task, outcome)
    except Exception:
        log.exception("the run %s of %s is not remembered", task.id, task.func_id)
        return None


def _many(runs: list[tuple[Task, Outcome]]) -> str:
    task, _ = runs[0]
    first = f"the run {task.id} of {task.func_id}"
    return f"{first} is" if len(runs) == 1 else f"{first} and {len(runs) - 1} more are"


def record_of(task: Task, outcome: Outcome) -> str:
    """``{"task": …, "outcome": …}`` as JSON; the request is left out, whose headers may have secrets.

    Of API auth also the arguments are: they are the request.
    """
    kwargs = json.dumps({} if task.origin == "apiAuth" else task.kwargs, ensure_ascii=False)
    logs = [shortened(line, LONGEST_LINE) for line in outcome.logs[-MOST_LINES:]]
    traceback = None if outcome.traceback is None else shortened(outcome.traceback, LONGEST_TRACEBACK)
    record = {
        "task": {**_bounded(vars(task)), "http_request": {}, "kwargs": shortened(kwargs, LONGEST_TEXT)},
        "outcome": {**_bounded(vars(outcome)), "control": None, "logs": logs, "traceback": traceback},
    }
    return encodable(json.dumps(record, ensure_ascii=False))


def shortened(text: str, most: int) -> str:
    """Its beginning, and how long it is, where it has more than so many characters."""
    return text if len(text) <= most else f"{text[:most]}… ({len(text)} characters)"


def _bounded(fields: Mapping[str, Any]) -> dict[str, Any]:
    return {name: shortened(text, LONGEST_TEXT) if isinstance(text, str) else text for name, text in fields.items()}
