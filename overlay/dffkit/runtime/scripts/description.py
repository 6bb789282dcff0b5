"""What is seen of a draft that was run once; crosses processes as JSON."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from typing import Self

from .metadata import FunctionInfo


@dataclass(frozen=True)
class Problem:
    """Why a script could not be published: a sentence, where known the line (from 1), and the traceback."""

    script_id: str
    path: str
    sentence: str
    line: int | None = None
    traceback: str | None = None

    def __str__(self) -> str:
        place = self.path if self.line is None else f"{self.path}, line {self.line}"
        return f"{place}: {self.sentence}"


@dataclass(frozen=True)
class Description:
    """The functions that a draft exports, or the problem for which it cannot be published."""

    functions: tuple[FunctionInfo, ...] = ()
    problem: Problem | None = None

    def to_json(self) -> str:
        """One line of JSON."""
        return json.dumps(asdict(self))

    @classmethod
    def from_json(cls, text: str) -> Self:
        """What :meth:`to_json` gave; raises ``ValueError`` where it did not."""
        try:
            found = json.loads(text)
            functions = tuple(map(FunctionInfo.from_json, found["functions"]))
            return cls(functions, None if found["problem"] is None else Problem(**found["problem"]))
        except (TypeError, LookupError) as exc:
            raise ValueError(f"this is no description of a script: {exc}") from None
