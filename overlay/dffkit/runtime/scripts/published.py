"""The last good version of every script, as every process of a runtime reads it."""

from __future__ import annotations

import hashlib
import json
import os
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Self

from ..settings import make_private
from .metadata import FunctionInfo
from .names import split_function

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import CodeType

    from ..settings import RuntimeSettings

ENDING = ".json"


class NoSuchFunction(LookupError):
    """No published script exports this function."""


@dataclass(frozen=True)
class Script:
    """One published version: its text, where it was written, and what it exports."""

    id: str
    path: str
    text: str
    md5: str
    functions: tuple[FunctionInfo, ...] = ()

    @property
    def set_id(self) -> str:
        """The script set."""
        return self.id.partition("__")[0]

    def to_json(self) -> str:
        """One line of JSON."""
        return json.dumps(asdict(self), ensure_ascii=False)

    @classmethod
    def from_json(cls, text: str) -> Self:
        """What :meth:`to_json` gave; raises ``ValueError`` where it did not."""
        try:
            found = json.loads(text)
            return cls(**{**found, "functions": tuple(map(FunctionInfo.from_json, found["functions"]))})
        except (TypeError, LookupError) as exc:
            raise ValueError(f"this is no script that was published: {exc}") from None


def md5(text: str) -> str:
    """The digest by which versions are told apart."""
    return hashlib.md5(text.encode(), usedforsecurity=False).hexdigest()


class Published:
    """Reads what was published; a file is read again when it was written anew. One object a process."""

    def __init__(self, settings: RuntimeSettings) -> None:
        self._folder = settings.published
        self._read: dict[str, tuple[tuple[int, int], Script]] = {}
        self._compiled: dict[str, tuple[str, CodeType]] = {}

    def ids(self) -> list[str]:
        """The ids of all scripts, sorted."""
        try:
            return sorted(path.stem for path in self._folder.iterdir() if path.suffix == ENDING)
        except FileNotFoundError:
            return []

    def script(self, script_id: str) -> Script:
        """A script; raises :class:`LookupError` where there is none."""
        path = self._folder / f"{script_id}{ENDING}"
        try:
            stat = path.stat()
        except (OSError, ValueError):
            raise LookupError(f"there is no script {script_id!r}") from None
        stamp = (stat.st_mtime_ns, stat.st_ino)
        known = self._read.get(script_id)
        if known is None or known[0] != stamp:
            known = self._read[script_id] = (stamp, _read(path))
        return known[1]

    def code(self, script_id: str) -> tuple[Script, CodeType]:
        """A script and its compiled code, named as the file that it was written in: debuggers stop there."""
        script = self.script(script_id)
        known = self._compiled.get(script_id)
        if known is None or known[0] != script.md5:
            known = self._compiled[script_id] = (
                script.md5,
                compile(script.text, script.path, "exec", dont_inherit=True),
            )
        return script, known[1]

    def functions(self) -> list[FunctionInfo]:
        """Every exported function, by script, in the order of definition."""
        return [function for script in self._scripts() for function in script.functions]

    def find(self, func_id: str) -> FunctionInfo:
        """One exported function; raises :class:`NoSuchFunction`."""
        try:
            script_id, name = split_function(func_id)
            return next(function for function in self.script(script_id).functions if function.name == name)
        except (ValueError, LookupError, StopIteration):
            raise NoSuchFunction(f"no published script exports {func_id!r}") from None

    def _scripts(self) -> Iterator[Script]:
        """All but those that were taken back meanwhile."""
        for script_id in self.ids():
            with suppress(LookupError):
                yield self.script(script_id)


def _read(path: Path) -> Script:
    try:
        return Script.from_json(path.read_text("utf-8"))
    except (OSError, ValueError):
        # Published anew with the next look through the folder.
        raise LookupError(f"what was published as {path.stem!r} cannot be read") from None


def write(settings: RuntimeSettings, script: Script) -> None:
    """Publishes a version: whoever reads sees the old one or the new one, whole."""
    make_private(Path(settings.data))
    settings.published.mkdir(exist_ok=True)
    path = settings.published / f"{script.id}{ENDING}"
    partial = path.with_suffix(f".{os.getpid()}.part")
    partial.write_text(script.to_json(), "utf-8")
    partial.replace(path)


def remove(settings: RuntimeSettings, script_id: str) -> None:
    """Takes a script back, if it was published."""
    (settings.published / f"{script_id}{ENDING}").unlink(missing_ok=True)
