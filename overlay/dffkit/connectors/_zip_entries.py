"""Entries of zips that are the same for the same content, whatever its dates and the system it is packed on."""

from __future__ import annotations

import zipfile

from .._foreign import shown
from ..errors import MisuseError

LONGEST_NAME = 65_535  # bytes of the name of a file, which a zip counts in two
EPOCH = (1980, 1, 1, 0, 0, 0)  # the earliest date a zip can hold
FILE, PROGRAM = 0o100644, 0o100755


def entry(name: str, mode: int = FILE) -> zipfile.ZipInfo:
    """A compressed file under this name."""
    info = zipfile.ZipInfo(name, EPOCH)
    info.compress_type = zipfile.ZIP_DEFLATED
    info.create_system = 3  # Unix, so that the mode counts, on whatever system this runs
    info.external_attr = mode << 16
    return info


def check_name(name: str) -> None:
    """Raises :class:`MisuseError` for what a zip has no form for, as names of files that are no UTF-8."""
    try:
        size = len(name.encode())
    except UnicodeEncodeError:
        raise MisuseError(f"the name {shown(name)} is not UTF-8, as names in a package are: rename it") from None
    if size > LONGEST_NAME:
        raise MisuseError(f"the name {shown(name)} has {size} bytes, more than a zip can hold: shorten it")
