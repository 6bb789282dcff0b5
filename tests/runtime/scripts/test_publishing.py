"""What a look through the folder publishes, and what it leaves as it was."""

from __future__ import annotations

from tests.runtime.ground import Ground

GOOD = "@DFF.API()\ndef run():\n    return 1\n"


def test_bytes_that_are_no_text_keep_the_last_good_version(ground: Ground) -> None:
    """As a mistake in the text does: an editor with another encoding takes nothing away."""
    ground.write(set__script=GOOD)
    path = ground.folder / "set" / "script.py"
    path.write_bytes(GOOD.encode() + b"# caf\xe9\n")
    change = ground.write()
    (problem,) = change.problems
    assert (change.removed, problem.script_id, problem.line) == ((), "set__script", 4)
    assert problem.sentence.startswith("this is no UTF-8, which the bytes of a script have to be")
    assert ground.value("set__script.run") == 1
    assert ground.write(set__script=GOOD).problems == ()


def test_a_file_that_cannot_be_read_keeps_the_last_good_version(ground: Ground) -> None:
    """It is there, and will be readable again; here it is a link to itself, which nobody can read."""
    ground.write(set__script=GOOD)
    path = ground.folder / "set" / "script.py"
    path.unlink()
    path.symlink_to(path)
    change = ground.write()
    assert (change.removed, [one.script_id for one in change.problems]) == ((), ["set__script"])
    assert ground.value("set__script.run") == 1
    path.unlink()
    assert (ground.write().removed, ground.write().problems) == (("set__script",), ())
