"""What became of a task, as a test looks at it."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from ..values import UnwritableValue

if TYPE_CHECKING:
    from collections.abc import Collection

    from ..task import Control, Outcome, Status, Task

_TIMES = re.compile(r"\[[^]]*\] \[\+\d+ms\] \[\d+ms\] ")


class FunctionError(RuntimeError):
    """A function gave no value, and raised nothing either: it was skipped, or waited too long."""


@dataclass(frozen=True)
class Result:
    """A task and its end.

    - ``value`` is what the function returned, as JSON has it; ``None`` unless ``status`` is ``success``.
    - ``logs`` are the lines that it printed, as the platform shows them; ``printed`` is their text alone.
    - ``exception`` and ``traceback`` are the texts that a caller of the platform gets; ``raised`` is the exception.
    - ``control`` is what ``DFF.RESP`` and its kin ask of the HTTP answer.
    """

    task: Task
    status: Status
    value: Any
    logs: tuple[str, ...]
    exception: str | None
    traceback: str | None
    control: Control | None
    raised: BaseException | None = field(default=None, compare=False)

    @classmethod
    def of(cls, task: Task, outcome: Outcome, raised: BaseException | None = None) -> Result:
        """From the outcome of a task."""
        return cls(
            task,
            outcome.status,
            None if outcome.value is None else json.loads(outcome.value),
            outcome.logs,
            outcome.exception,
            outcome.traceback,
            outcome.control,
            None if outcome.status == "success" else raised,
        )

    @property
    def func_id(self) -> str:
        """The function."""
        return self.task.func_id

    @property
    def printed(self) -> tuple[str, ...]:
        """What it printed, without the times in front."""
        return tuple(_TIMES.sub("", line, 1) for line in self.logs)

    def failure(self, scripts: Collection[str]) -> BaseException:
        """What a caller in Python is to see: the function's own exception, from its first frame in one of the files."""
        if self.raised is None:
            kind = UnwritableValue if self.status == "failure" else FunctionError
            return kind(f"{self.func_id}: {self.status}: {self.exception}")
        frame = self.raised.__traceback__
        while frame is not None and frame.tb_frame.f_code.co_filename not in scripts:
            frame = frame.tb_next
        return self.raised if frame is None else self.raised.with_traceback(frame)
