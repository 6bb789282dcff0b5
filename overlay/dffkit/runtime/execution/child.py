"""One task, from its record to the record of what became of it."""

from __future__ import annotations

import json
import signal
import threading
import time
from contextlib import contextmanager
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple

from ..context import RUNNING, Running
from ..entities import Declarations, Entities
from ..helpers.resp import Response
from ..queue import Queue, open_queue
from ..scripts import NoSuchFunction, Problem, Published, Script, ScriptRun, split_function
from ..scripts.metadata import FunctionInfo
from ..settings import RuntimeSettings
from ..stores import Stores, open_stores
from ..task import Control, Outcome, Task
from ..values import UnwritableValue, written
from .failures import exit_sentence, script_traceback, sentence
from .given import given
from .logs import Log

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

DRAFT_TIMEOUT = 60
END_WITHIN = 0.1
"""Seconds that threads of a task have to end, once its time is over."""
TOO_LONG = "Task execution takes too much time and has been interrupted by force"


class TaskTimeout(BaseException):
    """The task ran out of time; no ``except Exception`` of a script holds it up."""


class Parts(NamedTuple):
    """What one process keeps from task to task: no state of a script.

    The last two are another clock and other scripts in tests.
    """

    settings: RuntimeSettings
    published: Published
    stores: Stores
    queue: Queue
    declarations: Declarations
    now: Callable[[], float] = time.time
    scripts: Callable[[Published, Mapping[str, Any]], ScriptRun] = ScriptRun


@lru_cache(maxsize=4)
def parts(settings: str) -> Parts:
    """The parts for settings in JSON; connections are opened on first use."""
    read = RuntimeSettings.from_json(settings)
    return Parts(read, Published(read), open_stores(read), open_queue(read), Declarations(read))


def run(found: Parts, task: Task) -> Outcome:
    """Runs a task here, in this thread."""
    started = found.now()
    if task.trigger_time and started > _due(task) + task.expires:
        return Outcome("expired", exception="the task waited longer than it may", ended=started)
    log = Log(found.now, found.settings.timezone)
    running = _running(found, task, log)
    scripts = found.scripts(found.published, given(running))
    token = RUNNING.set(running)
    try:
        with _limited(task.timeout):
            outcome = _called(scripts, task)
    finally:
        RUNNING.reset(token)
    return _finished(outcome, log, started, found.now())


def _due(task: Task) -> float:
    """The moment from which on a task waits for its turn."""
    return max(task.trigger_time + task.cron_delay, task.eta or 0.0)


def describe(settings: str, draft: str) -> str:
    """Runs a draft once; returns the JSON of what it exports, ``{"functions": […]}``, or ``{"problem": {…}}``."""
    value = json.loads(draft)
    script = Script(value["id"], value["path"], value["text"], value["md5"], ())
    return described(parts(settings), script, value["timeout"])


def described(found: Parts, script: Script, timeout: float = DRAFT_TIMEOUT) -> str:
    """The same for a draft here, in this thread."""
    published = _WithDraft(found, script)
    log = Log(found.now, found.settings.timezone)
    running = _running(found, Task(f"{script.id}.", timeout=timeout), log)
    running.is_draft = True
    scripts = ScriptRun(published, given(running))
    token = RUNNING.set(running)
    try:
        with _limited(timeout), _cleaned(running):
            exported = scripts.exported(script.id)
        functions = [FunctionInfo.of(script.id, one, script.md5).to_json() for one in exported.values()]
    except (Exception, SystemExit, TaskTimeout) as exc:  # noqa: BLE001 - whatever a draft does is what is asked
        return json.dumps({"problem": _problem(exc, published, script, log)})
    finally:
        RUNNING.reset(token)
        _hurry(running)
    return json.dumps({"functions": functions})


class _WithDraft(Published):
    """What is published, with one draft in place of its last version."""

    def __init__(self, found: Parts, draft: Script) -> None:
        super().__init__(found.settings)
        self._draft = draft

    def ids(self) -> list[str]:
        return sorted({*super().ids(), self._draft.id})

    def script(self, script_id: str) -> Script:
        return self._draft if script_id == self._draft.id else super().script(script_id)


def _problem(exc: BaseException, published: Published, script: Script, log: Log) -> dict[str, Any]:
    text = log.masked(script_traceback(exc, _paths(published)))
    sentence_ = (
        "the script takes longer than it may"
        if isinstance(exc, TaskTimeout)
        else log.masked(f"{type(exc).__name__}: {sentence(exc)}")
    )
    lines = [frame.tb_lineno for frame in _frames(exc) if frame.tb_frame.f_code.co_filename == script.path]
    problem = Problem(script.id, script.path, sentence_, lines[-1] if lines else None, text)
    return {**problem.__dict__}


def _frames(exc: BaseException) -> Iterator[Any]:
    frame = exc.__traceback__
    while frame is not None:
        yield frame
        frame = frame.tb_next


def _running(found: Parts, task: Task, log: Log) -> Running:
    entities = Entities(found.declarations.good(), found.published)
    return Running(
        task,
        found.settings,
        found.stores,
        found.queue,
        entities,
        found.published,
        now=found.now,
        log=log.write,
        hide=log.hide,
    )


def _called(scripts: ScriptRun, task: Task) -> Outcome:
    """The outcome of the call alone; the helpers' threads are waited for within the limit of time."""
    try:
        script_id, name = split_function(task.func_id)
        with _cleaned(RUNNING.get()):
            value, control = _answer(scripts.call(script_id, name, task.kwargs))
    except TaskTimeout as exc:
        _hurry(RUNNING.get())
        return _failed("timeout", exc, TOO_LONG, scripts)
    except SystemExit as exc:
        return _failed("ended", exc, exit_sentence(exc), scripts)
    except Warning as exc:
        return _failed("skipped", exc, sentence(exc), scripts)
    except (UnwritableValue, NoSuchFunction) as exc:
        return Outcome("failure", exception=str(exc), exception_type=type(exc).__name__)
    except BaseException as exc:  # noqa: BLE001 - whatever a script raises is its outcome
        return _failed("failure", exc, sentence(exc), scripts)
    return Outcome("success", value, control)


def _answer(returned: Any) -> tuple[str, Control | None]:
    """The value as JSON text, and what ``DFF.RESP`` or its kin said of the answer."""
    if isinstance(returned, Response):
        return written(returned.value), returned.control
    return written(returned), None


def _failed(status: Any, exc: BaseException, said: str, scripts: ScriptRun) -> Outcome:
    text = script_traceback(exc, scripts.paths())
    return Outcome(status, exception=said, exception_type=type(exc).__name__, traceback=text)


@contextmanager
def _cleaned(running: Running | None) -> Iterator[None]:
    """Cleans up at the end, whatever it is; where the time is over, that is left to :func:`_hurry`."""
    try:
        yield
    except TaskTimeout:
        raise
    except BaseException:
        _clean(running)
        raise
    _clean(running)


def _clean(running: Running | None) -> None:
    while running is not None and running.cleanups:
        # Taken away when it is done: one that ran out of time is hurried.
        running.cleanups[-1]()
        running.cleanups.pop()


def _hurry(running: Running | None) -> None:
    """Cleans up although the time is over."""
    while running is not None and running.cleanups:
        try:
            with _limited(END_WITHIN):
                running.cleanups.pop()()
        except TaskTimeout:
            continue


def _paths(published: Published) -> dict[str, str]:
    return {published.script(script_id).path: script_id for script_id in published.ids()}


def _finished(outcome: Outcome, log: Log, started: float, ended: float) -> Outcome:
    """The outcome with its log and its times; what the log hides is hidden in the exception too."""
    return replace(
        outcome,
        exception=None if outcome.exception is None else log.masked(outcome.exception),
        traceback=None if outcome.traceback is None else log.masked(outcome.traceback),
        logs=log.lines(),
        started=started,
        ended=ended,
    )


@contextmanager
def _limited(seconds: float) -> Iterator[None]:
    """Interrupts what takes longer; what cannot be interrupted so is killed by the pool a little later."""
    if threading.current_thread() is not threading.main_thread():  # signals are for that one only
        yield
        return

    def interrupt(*_: object) -> None:
        raise TaskTimeout(TOO_LONG)

    before = signal.signal(signal.SIGALRM, interrupt)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
