"""One place where SDK and spec do not say the same."""

from __future__ import annotations

from dataclasses import dataclass

MISSING = "missing"


@dataclass(frozen=True, order=True)
class Difference:
    """``where`` is such as ``query limit`` or ``body.func_code.file``; ``sdk`` and ``spec`` are what each side says."""

    operation: str
    where: str
    sdk: str
    spec: str

    def __str__(self) -> str:
        return f"{self.where}: the SDK has {self.sdk}, the spec has {self.spec}"
