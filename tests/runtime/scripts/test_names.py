"""What of a folder is a script."""

from __future__ import annotations

import os
from pathlib import Path

from dffkit.runtime.scripts.names import Misnamed, script_files


def test_what_is_no_script_is_told(tmp_path: Path) -> None:
    """With the reason, whatever it is; nothing of it is opened."""
    folder = tmp_path / "set"
    folder.mkdir()
    (folder / "good.py").touch()
    (folder / "a__b.py").touch()
    (folder / "no-name.py").touch()
    (folder / "folder.py").mkdir()
    (folder / "link.py").symlink_to(tmp_path / "none.py")
    (folder / "linked.py").symlink_to(folder / "good.py")
    os.mkfifo(folder / "pipe.py")
    found = [*script_files(tmp_path)]
    reasons = {one.path.name: one.reason for one in found if isinstance(one, Misnamed)}
    assert [one[0] for one in found if not isinstance(one, Misnamed)] == ["set__good", "set__linked"]
    assert {name: reason[:25] for name, reason in reasons.items()} == {
        "a__b.py": "'a__b' is no name of a sc",
        "no-name.py": "'no-name' is no name of a",
        "folder.py": "this is a folder, and scr",
        "link.py": "this is a link to a file ",
        "pipe.py": "this is no file",
    }
