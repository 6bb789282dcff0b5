"""Files that are there for a while."""

from __future__ import annotations

from pathlib import Path

import pytest
from dffkit.runtime.temporary_files import clean, stored_path

NOW = 1_700_000_000.0


def test_what_cannot_be_removed_keeps_nothing_else(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The others go, and it is told."""
    stuck, other = (stored_path(tmp_path / folder, "x", NOW) for folder in (".uploads", ".downloads"))
    for path in (stuck, other):
        path.touch()
    unlink = Path.unlink

    def failing(path: Path, missing_ok: bool = False) -> None:
        if path == stuck:
            raise PermissionError(13, "not yours")
        unlink(path, missing_ok=missing_ok)

    monkeypatch.setattr(Path, "unlink", failing)
    with pytest.raises(PermissionError, match="not yours"):
        clean(tmp_path, NOW + 1)
    assert (stuck.exists(), other.exists()) == (True, False)
