"""One task, from its record to the record of what became of it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from ..context import RUNNING
from ..helpers.resp import Response
from ..scripts import NoSuchFunction, split_function
from ..task import Control, Outcome
from ..values import UnwritableValue, written
from .ending import TOO_LONG, TaskTimeout, cleaned, hurry, limited
from .failures import exit_sentence, script_traceback, sentence
from .given import given
from .logs import Log

if TYPE_CHECKING:
    from ..context import Running
    from ..scripts import ScriptRun
    from ..task import Task
    from .parts import Parts


def run(found: Parts, task: Task) -> Outcome:
    """Runs a task here, in this thread."""
    started = found.now()
    if task.trigger_time and started > _due(task) + task.expires:
        return Outcome("expired", exception="the task waited longer than it may", ended=started)
    log = Log(found.now, found.settings.timezone)
    running = found.running(task, log)
    scripts = found.scripts(found.published, given(running))
    token = RUNNING.set(running)
    try:
        with limited(task.timeout):
            outcome = _called(scripts, running)
    except TaskTimeout as exc:  # also one that comes while another end is told
        hurry(running)
        outcome = _failed("timeout", exc, TOO_LONG, scripts)
    finally:
        RUNNING.reset(token)
    return _finished(outcome, log, started, found.now())


def _due(task: Task) -> float:
    """The moment from which on a task waits for its turn."""
    return max(task.trigger_time + task.cron_delay, task.eta or 0.0)


def _called(scripts: ScriptRun, running: Running) -> Outcome:
    """The outcome of the call alone; the helpers' threads are waited for within the limit of time."""
    try:
        script_id, name = split_function(running.task.func_id)
        with cleaned(running):
            value, control = _answer(scripts.call(script_id, name, running.task.kwargs))
    except TaskTimeout:
        raise
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
