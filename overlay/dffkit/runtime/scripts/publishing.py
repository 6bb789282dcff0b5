"""From the folder of scripts to what is published: each changed script is run once, and kept if that works."""

from __future__ import annotations

import asyncio
import itertools
import logging
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from . import published
from .circles import circle
from .description import Description, Problem
from .names import Misnamed, script_files
from .published import Published, Script

if TYPE_CHECKING:
    from ..settings import RuntimeSettings

log = logging.getLogger(__name__)

LOOKED_AFTER = 0.1
"""Seconds between two looks whether a script that is being run was saved again."""
SLOW = 20
"""Looks after which it is said that a script is still being run: nothing else shows what is waited for."""


class Describe(Protocol):
    """Runs a draft once, apart from this process, and says what it exports or what is wrong."""

    async def __call__(self, draft: Script) -> Description:
        """The functions, or the problem."""
        raise NotImplementedError


@dataclass(frozen=True)
class Change:
    """What one look through the folder has changed: ids of scripts, and all that is wrong now."""

    written: tuple[str, ...]
    removed: tuple[str, ...]
    problems: tuple[Problem, ...]


class Publisher:
    """Keeps what is published in step with the folder; a script that fails keeps its last good version."""

    def __init__(self, settings: RuntimeSettings, known: Published, describe: Describe) -> None:
        self._settings, self._published = settings, known
        self._describe = describe
        self.waits = True
        """Whether describing takes place elsewhere; in the process of a test it does not, and no loop runs."""
        self._tried: dict[str, str] = {}
        self._looks_again = False
        self.problems: dict[str, Problem] = {}

    async def publish(self) -> Change:
        """Looks through the folder; again where a script was saved while it ran, or what one lacked is there now."""
        change = await self._look()
        while self._looks_again:
            more = await self._look()
            change = Change(change.written + more.written, change.removed + more.removed, more.problems)
        return change

    async def _look(self) -> Change:
        self._looks_again = False
        drafts, unread = self._drafts()
        there = {*drafts, *unread}
        removed = tuple(script_id for script_id in self._published.ids() if script_id not in there)
        for script_id in removed:
            published.remove(self._settings, script_id)
        self._forget(there)
        self.problems |= unread
        for script_id in unread:  # its next text is tried, also where it is the last one again
            self._tried.pop(script_id, None)
        written = await self._write([draft for draft in drafts.values() if self._is_new(draft)])
        self._name_circles({script_id: draft for script_id, draft in drafts.items() if script_id in self.problems})
        return Change(tuple(written), removed, tuple(self.problems.values()))

    async def _write(self, drafts: list[Script]) -> list[str]:
        """Publishes drafts; one that fails is tried again after the others, whose functions it may import."""
        written: list[str] = []
        while drafts:
            left = [draft for draft in drafts if not await self._publish(draft)]
            written += [draft.id for draft in drafts if draft not in left]
            if len(left) == len(drafts):
                break
            drafts = left
        # What imports a script that is new now may work now.
        if written and (failed := [script_id for script_id in self.problems if script_id in self._tried]):
            for script_id in failed:
                self._tried.pop(script_id)
                self._looks_again |= _lacks_another(self.problems[script_id])
        return written

    def _name_circles(self, failed: dict[str, Script]) -> None:
        """Says it where scripts wait for each other: else each is told that the other is not there."""
        for script_id in failed:
            problem = self.problems[script_id]
            if _lacks_another(problem) and (way := circle(script_id, failed)):
                sentence = (
                    f"scripts import one another in a circle, {' -> '.join(way)}, so that none can be published before "
                    "the others: move what they share into one that imports none of them"
                )
                self.problems[script_id] = replace(problem, sentence=sentence)

    async def _publish(self, draft: Script) -> bool:
        self._tried[draft.id] = draft.md5
        wrong = _syntax(draft)
        found = Description(problem=wrong) if wrong else await self._described(draft)
        if found is None:
            return False
        if found.problem is not None:
            self.problems[draft.id] = found.problem
            return False
        self.problems.pop(draft.id, None)
        published.write(self._settings, replace(draft, functions=found.functions))
        return True

    async def _described(self, draft: Script) -> Description | None:
        """What it exports or what is wrong; ``None`` for one that was saved again meanwhile, which is not waited for.

        Else the endless loop of a save too early would hold up everything for its minute, its correction first of all.
        """
        if not self.waits:
            return await self._describe(draft)
        running = asyncio.ensure_future(self._describe(draft))
        try:
            for look in itertools.count(1):
                if (await asyncio.wait({running}, timeout=LOOKED_AFTER))[0]:
                    break
                if look == SLOW:
                    log.warning("%s is being run, once, to see what it exports, and takes its time", draft.path)
                if not await asyncio.to_thread(_is_still, draft):
                    self._looks_again = True
                    return None
            return running.result()
        finally:
            running.cancel()

    def _drafts(self) -> tuple[dict[str, Script], dict[str, Problem]]:
        """The scripts of the folder, and what is wrong with those of which there is no text, by their ids."""
        drafts: dict[str, Script] = {}
        problems: dict[str, Problem] = {}
        leave = frozenset({Path(self._settings.resources).resolve(), Path(self._settings.data).resolve()})
        for found in script_files(Path(self._settings.folder), leave):
            if isinstance(found, Misnamed):
                problems[str(found.path)] = Problem(str(found.path), str(found.path), found.reason)
                continue
            script_id, path = found
            try:
                text = _text(path)
            except FileNotFoundError:  # taken away since the folder was listed
                continue
            except (OSError, UnicodeDecodeError) as exc:
                problems[script_id] = _unreadable(script_id, path, exc)
                continue
            drafts[script_id] = Script(script_id, str(path), text, published.md5(text))
        return drafts, problems

    def _is_new(self, draft: Script) -> bool:
        if self._tried.get(draft.id) == draft.md5:
            return False
        try:
            return self._published.script(draft.id).md5 != draft.md5 or draft.id in self.problems
        except LookupError:
            return True

    def _forget(self, known: set[str]) -> None:
        for gone in {*self.problems} - known:
            del self.problems[gone]
        for gone in {*self._tried} - known:
            del self._tried[gone]


def _lacks_another(problem: Problem) -> bool:
    """Whether it failed for an import; what fails for anything else may take its time to do so again."""
    last = (problem.traceback or "").rpartition("\n")[2]
    return last.startswith(("ModuleNotFoundError", "ImportError"))


def _text(path: Path) -> str:
    return path.read_text("utf-8-sig")  # some editors of Windows begin a file with a mark


def _unreadable(script_id: str, path: Path, exc: OSError | UnicodeDecodeError) -> Problem:
    if isinstance(exc, OSError):
        return Problem(script_id, str(path), f"the file cannot be read: {exc.strerror}")
    line = exc.object.count(b"\n", 0, exc.start) + 1
    sentence = f"this is no UTF-8, which the bytes of a script have to be: save it with that encoding ({exc.reason})"
    return Problem(script_id, str(path), sentence, line)


def _is_still(draft: Script) -> bool:
    try:
        return _text(Path(draft.path)) == draft.text
    except (OSError, UnicodeDecodeError):
        return False


def _syntax(draft: Script) -> Problem | None:
    try:
        compile(draft.text, draft.path, "exec", dont_inherit=True)
    except SyntaxError as exc:
        return Problem(draft.id, draft.path, f"{type(exc).__name__}: {exc.msg}", exc.lineno)
    except ValueError as exc:  # a NUL in the text
        return Problem(draft.id, draft.path, f"the text is no Python: {exc}")
    return None
