"""Runs tasks in this process, on the thread that asks: what a test has instead of a pool of processes."""

from __future__ import annotations

import sys
from bdb import BdbQuit
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from ..execution import child, drafts
from ..scripts import Description, Problem, ScriptRun
from ..task import Outcome, Task
from .results import Result

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..execution.parts import Parts
    from ..scripts import FunctionInfo, Published, Script

UNLIMITED = 1e6
"""Seconds: longer than anybody looks at a breakpoint."""
INTERRUPTS = (KeyboardInterrupt, BdbQuit, pytest.exit.Exception, pytest.skip.Exception, pytest.fail.Exception)
"""What ends the test, though a script was where it came up."""


class Remembering(ScriptRun):
    """A run of scripts that keeps the exception it ended with."""

    raised: BaseException | None = None

    def call(self, script_id: str, name: str, kwargs: Mapping[str, Any]) -> Any:
        """As of its base."""
        try:
            return super().call(script_id, name, kwargs)
        except BaseException as exc:
            self.raised = exc
            raise


class Here:
    """Runs tasks one by one; ``results`` has all of them.

    ``limited`` says whether functions are interrupted at the end of their time, on the main thread. ``known`` are
    scripts that were described before, by path and digest: a test does not run them again to see what they export.
    """

    parts: Parts

    def __init__(self, known: dict[tuple[str, str], tuple[FunctionInfo, ...]]) -> None:
        self.limited = False
        self.results: list[Result] = []
        self.interrupt: BaseException | None = None
        self._known = known
        self._scripts: Remembering | None = None

    def scripts(self, published: Published, given: Mapping[str, Any]) -> ScriptRun:
        """The run of scripts of the next task."""
        self._scripts = Remembering(published, given)
        return self._scripts

    def run_now(self, task: Task) -> Outcome:
        """Runs a task; its arguments come as JSON has them, and what it prints is printed."""
        # As it comes out of a queue.
        task = Task.from_json(task.to_json())
        self._scripts = None
        outcome = child.run(self.parts, task if self.limited else replace(task, timeout=UNLIMITED))
        raised = getattr(self._scripts, "raised", None)
        self.results.append(Result.of(task, outcome, raised))
        sys.stdout.writelines(f"{line}\n" for line in outcome.logs)
        if isinstance(raised, INTERRUPTS):
            self.interrupt = raised
        return outcome

    async def run(self, task: Task) -> Outcome:
        """The same for the serving application."""
        return self.run_now(task)

    async def describe(self, draft: Script) -> Description:
        """What a draft exports."""
        if Path(self.parts.settings.folder, "resources") in Path(draft.path).parents:
            return Description(problem=Problem(draft.id, draft.path, "the file is a resource"))
        key = (draft.path, draft.md5)
        if key not in self._known:
            found = drafts.described(self.parts, draft)
            if found.problem is not None:
                return found
            self._known[key] = found.functions
        return Description(self._known[key])

    def check(self) -> None:
        """Raises what ends the test, where a script came upon it."""
        if self.interrupt is not None:
            found, self.interrupt = self.interrupt, None
            raise found

    def close(self) -> None:
        """Nothing was started."""
