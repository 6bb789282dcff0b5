"""Answers on their way to a file: written beside it, and put into its place when they are whole."""

from __future__ import annotations

import os
from contextlib import contextmanager
from pathlib import Path
from secrets import token_hex
from typing import TYPE_CHECKING, Self

from .._foreign import one_line, shown
from ..errors import MisuseError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import TracebackType


class Download:
    """A file that is being written beside ``target`` and takes its place when it is whole; else nothing is left.

    Use it in a ``with`` block and hand each piece of the answer to :meth:`write`.
    """

    def __init__(self, target: Path) -> None:
        self.target = target
        self._beside = target.with_name(f".dffkit-{token_hex(4)}.part")  # no longer than any name may be

    def __enter__(self) -> Self:
        with writing(self.target):
            self._file = self._beside.open("xb")
        return self

    def write(self, piece: bytes) -> None:
        """Takes the next piece of the answer."""
        with writing(self.target):
            self._file.write(piece)

    def complete(self) -> None:
        """The answer ended: the last chance to write."""

    def check(self, written: Path) -> None:
        """Raises where what was written is not what was asked for; here, everything is."""

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            self._close(whole=kind is None)
            if kind is None:
                self._put()
        finally:
            self._beside.unlink(missing_ok=True)

    def _close(self, *, whole: bool) -> None:
        try:
            if whole:
                self.complete()
        finally:
            with writing(self.target):
                self._file.close()

    def _put(self) -> None:
        self.check(self._beside)
        with writing(self.target):
            self._beside.replace(self.target)


def checked_target(path: str | os.PathLike[str], *, overwrite: bool, example: str, noun: str) -> Path:
    """Where a download is to go: behind a link, what it leads to.

    ``example`` is the name that such a file may have, ``noun`` what it is called. Raises :class:`MisuseError` for a
    folder and for what is there already.
    """
    if not isinstance(path, (str, os.PathLike)) or not isinstance(os.fspath(path), str):
        raise MisuseError(f"path must be the path of the file to write, not {type(path).__name__}")
    target = Path(path)
    with writing(target):
        target = _real(target)
        _check_place(target, overwrite=overwrite, example=example, noun=noun)
    return target


@contextmanager
def writing(target: Path) -> Iterator[None]:
    """Tells of a disk that does not take what is written to ``target``."""
    try:
        yield
    except OSError as exc:
        raise MisuseError(f"{one_line(str(target))} cannot be written: {exc.strerror or exc}") from exc


def _real(target: Path) -> Path:
    """What a link leads to: the file takes the place of that, and the link stays."""
    if not _can_be_path(target) or not target.is_symlink():
        return target
    try:
        real = target.resolve()
    except RuntimeError:  # what pathlib makes of a ring up to Python 3.12
        real = target
    if real.is_symlink():
        raise MisuseError(f"{shown(str(target))} is a link that leads to itself: give another path")
    return real


def _can_be_path(target: Path) -> bool:
    try:
        return b"\0" not in os.fsencode(target)
    except UnicodeEncodeError:  # a lone surrogate
        return False


def _check_place(target: Path, *, overwrite: bool, example: str, noun: str) -> None:
    if not _can_be_path(target):
        raise MisuseError(f"{shown(str(target))} is no path that a file can have: give another")
    if target.is_dir():
        raise MisuseError(f"{target} is a folder: give the path of a file in it, as '{target / example}'")
    if target.exists() and not overwrite:
        raise MisuseError(f"{target} is there already: pass overwrite=True to replace it, or another path")
    if not target.parent.is_dir():
        raise MisuseError(
            f"there is no folder {shown(str(target.parent))} to write {shown(target.name)} into: make it first"
        )
    if target.exists() and not target.is_file():
        raise MisuseError(f"{target} is no ordinary file, and {noun} would take its place: give another path")
