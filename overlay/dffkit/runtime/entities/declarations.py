"""``dff.yaml`` as a process reads it while it runs: once a version, and whatever somebody is just writing there."""

from __future__ import annotations

import contextlib
import logging
import os
import tempfile
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from ...errors import InvalidSettingError
from ..recurring import Told
from ..settings import DECLARED_IN, make_private
from .declared import Declared, find, parsed

if TYPE_CHECKING:
    from ..settings import RuntimeSettings

log = logging.getLogger(__name__)

KEPT = "dff.good.yaml"
"""The last version that could be read, among the data of the runtime."""


class Version(NamedTuple):
    """What stood in the file, when it was written (in ns since 1970), and what it declares."""

    content: bytes
    written: int
    told: Declared


NO_FILE = Version(b"", 0, Declared())


class Reading:
    """Reads a file again when it was written anew, and only then; also one in which something is wrong."""

    def __init__(self) -> None:
        self._last: tuple[object, Version | str] = (None, NO_FILE)

    def version(self, path: Path) -> Version:
        """What stands there; raises :class:`InvalidSettingError`."""
        try:
            stat = path.stat()
            stamp = (path, stat.st_ino, stat.st_size, stat.st_mtime_ns, stat.st_ctime_ns)
            known, found = self._last
            if known != stamp:
                found = _read(path, stat.st_mtime_ns)
                self._last = (stamp, found)  # at once: several threads look
        except OSError as exc:
            raise InvalidSettingError(f"{path} cannot be read: {exc.strerror}") from None
        if isinstance(found, str):
            raise InvalidSettingError(found)
        return found


class Declarations:
    """What ``dff.yaml`` declares, and what is wrong with it. One object a process.

    Of a file that cannot be read the last version holds that could. It is kept among the data, by which all processes
    of a runtime agree. That there was no file is a version, too.
    """

    def __init__(self, settings: RuntimeSettings) -> None:
        self._folder, self._kept = Path(settings.folder), Path(settings.data) / KEPT
        self._current, self._last_good = Reading(), Reading()
        self._keeping = Told(
            log, f"the last good version of {DECLARED_IN[0]} cannot be kept", f"{DECLARED_IN[0]} is kept again."
        )

    @property
    def path(self) -> Path:
        """The file; the one that there could be, where there is none."""
        return find(self._folder) or self._folder / DECLARED_IN[0]

    @property
    def problem(self) -> str | None:
        """What is wrong with the file now."""
        try:
            self._now()
        except InvalidSettingError as problem:
            return str(problem)
        return None

    def good(self) -> Declared:
        """What holds; raises :class:`InvalidSettingError` where there never was a version that could be read."""
        try:
            version = self._now()
        except InvalidSettingError:
            if not self._kept.is_file():
                raise
            return replace(self._last_good.version(self._kept).told, file=self.path.name)
        try:
            _keep(self._kept, version)
        except OSError as exc:  # what holds, holds without that too
            self._keeping.failed(OSError(exc.strerror))  # without the partial file, whose name is another each time
        else:
            self._keeping.went_well()
        return version.told

    def _now(self) -> Version:
        path = find(self._folder)
        return NO_FILE if path is None else self._current.version(path)


def _read(path: Path, written: int) -> Version | str:
    content = path.read_bytes()
    try:
        return Version(content, written, parsed(content, path))
    except InvalidSettingError as problem:
        return str(problem)


def _keep(kept: Path, version: Version) -> None:
    """Keeps a version for every process of the runtime; whole, and for nobody else's eyes.

    What is kept has the time of its version: so it is known without a look into it.
    """
    with contextlib.suppress(OSError):
        if kept.stat().st_mtime_ns == version.written:
            return
    make_private(kept.parent)
    number, partial = tempfile.mkstemp(dir=kept.parent, prefix=f"{KEPT}.")
    try:
        with os.fdopen(number, "wb") as file:
            file.write(version.content)
        os.utime(partial, ns=(version.written, version.written))
        Path(partial).replace(kept)
    except OSError:
        Path(partial).unlink()
        raise
