"""The task that is running here: what the helpers of ``DFF`` work on."""

from __future__ import annotations

from contextvars import ContextVar
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable

    from .entities import Entities
    from .queue import Queue
    from .settings import RuntimeSettings
    from .stores import Stores
    from .task import Control, Task


class Functions(Protocol):
    """The functions that scripts export, by id."""

    def find(self, func_id: str) -> Any:
        """The ``FunctionInfo`` of an id; raises :class:`LookupError`."""


@dataclass
class Running:
    """One task while it runs. ``control`` is what its script asked of the answer; ``shared`` is ``DFF.CTX``."""

    task: Task
    settings: RuntimeSettings
    stores: Stores
    queue: Queue
    entities: Entities
    functions: Functions
    now: Callable[[], float]
    log: Callable[[str], None]
    hide: Callable[[str], None]
    shared: dict[str, Any] = field(default_factory=dict)
    control: Control | None = None
    is_draft: bool = False
    cleanups: list[Callable[[], None]] = field(default_factory=list)


RUNNING: ContextVar[Running | None] = ContextVar("dffkit_running", default=None)


class NoTaskError(RuntimeError):
    """A helper of ``DFF`` that only works while a task runs was used outside of one."""


def running(helper: str) -> Running:
    """The task that runs here; raises :class:`NoTaskError` that names the helper and what to do."""
    found = RUNNING.get()
    if found is None:
        raise NoTaskError(
            f"DFF.{helper} works while a function runs under `dffkit func serve` or the `dff` fixture of pytest: "
            "call the function through one of them"
        )
    return found
