"""Where things are, and the one error of this package."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

CODEGEN = Path(__file__).resolve().parent


class CodegenError(Exception):
    """Nothing was generated, or it is not right; each problem is one sentence that says what to do."""

    def __init__(self, problems: str | Iterable[str]) -> None:
        self.problems = [problems] if isinstance(problems, str) else list(problems)
        super().__init__("\n".join(self.problems))


@dataclass(frozen=True)
class Layout:
    """The folders of a checkout; tests give another root."""

    root: Path = field(default=CODEGEN.parent.parent)

    @property
    def specs(self) -> Path:
        """The hand-written specs, a folder a stem."""
        return self.root / "specs"

    @property
    def generated(self) -> Path:
        """What is made of them: the package, LOCK and README.md."""
        return self.root / "generated"

    def stems(self, named: Iterable[str] = ()) -> list[str]:
        """The stems asked for, by default every folder of ``specs/`` with an ``openapi.yaml``, in order of name."""
        known = sorted(path.parent.name for path in self.specs.glob("*/openapi.yaml"))
        unknown = [stem for stem in named if stem not in known]
        if unknown:
            raise CodegenError(
                f"there is no specs/{unknown[0]}/openapi.yaml: the stems are {', '.join(known) or '(none yet)'}"
            )
        return sorted(set(named)) or known
