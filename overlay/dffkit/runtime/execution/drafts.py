"""A draft is run once, apart from the server, to see what it exports or what is wrong with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..context import RUNNING
from ..scripts import Description, FunctionInfo, Problem, Published, Script, ScriptRun
from ..task import Task
from .ending import TaskTimeout, cleaned, hurry, limited
from .failures import script_traceback, sentence
from .given import given
from .logs import Log
from .parts import parts

if TYPE_CHECKING:
    from types import CodeType

    from .parts import Parts

TIMEOUT = 60  # seconds


def describe(settings: str, draft: str) -> tuple[str, bool]:
    """Runs a draft once; takes the JSON of a :class:`Script`, and returns that of a :class:`Description`.

    Says too whether it was interrupted: then it may have been anywhere.
    """
    found, is_interrupted = _described(parts(settings), Script.from_json(draft))
    return found.to_json(), is_interrupted


def described(found: Parts, draft: Script) -> Description:
    """The same here, in this thread."""
    return _described(found, draft)[0]


def _described(found: Parts, draft: Script) -> tuple[Description, bool]:
    log = Log(found.now, found.settings.timezone)
    running = found.running(Task(f"{draft.id}.", timeout=TIMEOUT), log, is_draft=True)
    scripts = ScriptRun(_WithDraft(found, draft), given(running))
    token = RUNNING.set(running)
    try:
        with limited(TIMEOUT), cleaned(running):
            exported = scripts.exported(draft.id)
        functions = tuple(FunctionInfo.of(draft.id, one, draft.md5) for one in exported.values())
        return Description(functions), False
    except (Exception, SystemExit, TaskTimeout) as exc:  # noqa: BLE001 - whatever a draft does is what is asked
        return Description(problem=_problem(exc, draft, scripts, log)), isinstance(exc, TaskTimeout)
    finally:
        RUNNING.reset(token)
        hurry(running)


class _WithDraft(Published):
    """What is published, with one draft in place of its last version."""

    def __init__(self, found: Parts, draft: Script) -> None:
        super().__init__(found.settings)
        self._others, self._draft = found.published, draft

    def script(self, script_id: str) -> Script:
        return self._draft if script_id == self._draft.id else self._others.script(script_id)

    def code(self, script_id: str) -> tuple[Script, CodeType]:
        return super().code(script_id) if script_id == self._draft.id else self._others.code(script_id)


def _problem(exc: BaseException, draft: Script, scripts: ScriptRun, log: Log) -> Problem:
    said = f"{type(exc).__name__}: {sentence(exc)}"
    return Problem(
        draft.id,
        draft.path,
        "the script takes longer than it may" if isinstance(exc, TaskTimeout) else log.masked(said),
        _line(exc, draft.path),
        log.masked(script_traceback(exc, scripts.paths())),
    )


def _line(exc: BaseException, path: str) -> int | None:
    """The last line of a file that was on the way to an exception."""
    frame, found = exc.__traceback__, None
    while frame is not None:
        found = frame.tb_lineno if frame.tb_frame.f_code.co_filename == path else found
        frame = frame.tb_next
    return found
