"""The task that is running here: what the helpers of ``DFF`` work on."""

from __future__ import annotations

import inspect
from contextvars import ContextVar
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from .entities import Entities
    from .queue import Queue
    from .scripts import Published
    from .settings import RuntimeSettings
    from .stores import Stores
    from .task import Task


@dataclass
class Running:
    """One task while it runs.

    ``shared`` is ``DFF.CTX``; ``kept`` is what helpers keep for the
    task, by their names; ``cleanups`` are called at its end, the last one first.
    """

    task: Task
    settings: RuntimeSettings
    stores: Stores
    queue: Queue
    entities: Entities
    functions: Published
    now: Callable[[], float]
    log: Callable[[str], None]
    hide: Callable[[str], None]
    shared: dict[str, Any] = field(default_factory=dict)
    kept: dict[str, Any] = field(default_factory=dict)
    is_draft: bool = False
    cleanups: list[Callable[[], None]] = field(default_factory=list)


GIVEN = "__dff_running__"
"""The name, among the globals of a script, of the task that it was executed for."""
RUNNING: ContextVar[Running | None] = ContextVar("dffkit_running", default=None)


class NoTaskError(RuntimeError):
    """A helper of ``DFF`` that only works while a task runs was used outside of one."""


def script_globals() -> Mapping[str, Any] | None:
    """The globals of the script in which the code stands that called us, ``None`` where no script did."""
    frame = inspect.currentframe()
    while frame is not None and GIVEN not in frame.f_globals:
        frame = frame.f_back
    return None if frame is None else frame.f_globals


def found() -> Running | None:
    """The task that runs here, also in threads that a script started by itself."""
    known = RUNNING.get()
    if known is None and (script := script_globals()) is not None:
        known = script[GIVEN]
    return known


def running(helper: str) -> Running:
    """The task that runs here; raises :class:`NoTaskError` that names the helper and what to do."""
    known = found()
    if known is None:
        raise NoTaskError(
            f"DFF.{helper} works while a function runs under `dffkit func serve` or the `dff` fixture of pytest: "
            "call the function through one of them"
        )
    return known


def script_here(known: Running) -> str:
    """The id of the script in which the calling code stands; the task's own where no script does."""
    script = script_globals()
    return known.task.script_id if script is None else str(script["__name__"])
