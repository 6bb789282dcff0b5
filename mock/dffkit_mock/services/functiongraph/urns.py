"""URNs of functions: which function, and which of its versions or aliases."""

from __future__ import annotations

from dataclasses import dataclass

LATEST = "latest"
_PARTS = 7  # urn:fss:<region>:<project>:function:<package>:<name>, and then the version


@dataclass(frozen=True, slots=True)
class FunctionUrn:
    """``base`` names the function alone; ``qualifier`` is ``latest``, a version, or an alias with its ``!``."""

    base: str
    qualifier: str = LATEST

    @property
    def project(self) -> str:
        """The project that the function is in."""
        return self._part(3)

    @property
    def package(self) -> str:
        """The group of the function."""
        return self._part(5)

    @property
    def name(self) -> str:
        """The name of the function."""
        return self._part(6)

    @property
    def alias(self) -> str | None:
        """The name of the alias, where the URN names one."""
        return self.qualifier[1:] if self.qualifier.startswith("!") else None

    def at(self, qualifier: str) -> str:
        """The URN of a version of the same function, or of an alias (``!name``)."""
        return f"{self.base}:{qualifier}"

    def _part(self, place: int) -> str:
        parts = self.base.split(":")
        return parts[place] if place < len(parts) else ""


def read_urn(text: str) -> FunctionUrn:
    """The parts of a URN; without a version it is that of ``latest``. What is no URN names nothing that there is."""
    parts = text.split(":")
    base, rest = ":".join(parts[:_PARTS]), ":".join(parts[_PARTS:])
    return FunctionUrn(base, rest or LATEST)
