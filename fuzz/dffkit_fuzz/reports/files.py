"""The files of reports for programs, on disks that may be full."""

from __future__ import annotations

from io import TextIOWrapper
from pathlib import Path


class ReportFile(TextIOWrapper):
    """A file that is written as far as it can be: ``failure`` says why the rest is lost, once it is closed.

    A run that has asked a service for an hour is not given up for it. Raises :class:`OSError` where nothing can be
    written from the beginning.
    """

    def __init__(self, path: str) -> None:
        super().__init__(Path(path).open("wb"), encoding="utf-8")  # noqa: SIM115 - closed by close
        self.path = path
        self.failure = ""

    def write(self, text: str) -> int:
        """As every file."""
        if not self.failure:
            try:
                return super().write(text)
            except OSError as error:
                self._fail(error)
        return len(text)

    def close(self) -> None:
        """As every file; what was written last fails only here."""
        try:
            super().close()
        except OSError as error:
            self._fail(error)

    def _fail(self, error: OSError) -> None:
        self.failure = f"{self.path} cannot be written: {error.strerror}"
