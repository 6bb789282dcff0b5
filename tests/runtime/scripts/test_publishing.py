"""What a look through the folder publishes, and what it leaves as it was."""

from __future__ import annotations

import asyncio

import pytest
from dffkit.runtime.scripts import Description, Publisher, Script

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
    """It is there, and will be readable again; here it is a file of the system that nobody can read."""
    ground.write(set__script=GOOD)
    path = ground.folder / "set" / "script.py"
    path.unlink()
    path.symlink_to("/proc/self/mem")
    change = ground.write()
    assert (change.removed, [one.script_id for one in change.problems]) == ((), ["set__script"])
    assert ground.value("set__script.run") == 1
    path.unlink()
    assert (ground.write().removed, ground.write().problems) == (("set__script",), ())


def test_a_byte_order_mark_is_no_part_of_the_text(ground: Ground) -> None:
    """It is put there by editors, not by people, and Python itself passes over it."""
    path = ground.folder / "set" / "script.py"
    path.parent.mkdir()
    path.write_bytes(b"\xef\xbb\xbf" + GOOD.encode())
    assert ground.write().problems == ()
    assert ground.published.script("set__script").text == GOOD


async def test_nor_is_a_script_with_one_always_a_newer_one(
    ground: Ground, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """While it is being run, what is in the file is compared with what was read from it."""
    monkeypatch.setattr("dffkit.runtime.scripts.publishing.SLOW", 1)
    path = ground.folder / "set" / "script.py"
    path.parent.mkdir()
    path.write_bytes(b"\xef\xbb\xbf1\n")
    waited_for = asyncio.Event()
    times: list[Script] = []

    def notice(_: object) -> bool:
        waited_for.set()
        return True

    caplog.handler.addFilter(notice)

    async def describe(draft: Script) -> Description:
        times.append(draft)
        await waited_for.wait()
        return Description()

    await asyncio.wait_for(Publisher(ground.settings, ground.published, describe).publish(), 10)
    assert len(times) == 1


def test_what_lacked_a_script_is_published_with_it(ground: Ground) -> None:
    """At once, also by way of a third one: nobody would think of saving it again."""
    assert len(ground.write(set__a="import set__b\n", set__b="from set__c import x\n", set__e="1 / 0\n").problems) == 3
    change = ground.write(set__c="x = 1\n")
    assert [one.script_id for one in change.problems] == ["set__e"]
    assert sorted(change.written) == ["set__a", "set__b", "set__c"]


def test_scripts_that_import_one_another_in_a_circle_are_told_so(ground: Ground) -> None:
    """Not that none of them is there; what only waits for one of them is told what it waits for."""
    change = ground.write(
        set__a="from __b import x\n",
        set__b="if True:\n    import other__c as c\n",
        other__c="from set__a import x\n",
        set__d="import set__a\n",
    )
    problems = {one.script_id: one for one in change.problems}
    assert {script_id: "in a circle" in one.sentence for script_id, one in problems.items()} == {
        "set__a": True,
        "set__b": True,
        "other__c": True,
        "set__d": False,
    }
    assert "a circle, set__a -> set__b -> other__c -> set__a, so" in problems["set__a"].sentence
    assert problems["set__b"].line == 2
    assert ground.write(other__c="x = 1\n", set__b="x = 1\n").problems == ()


def test_an_import_within_a_function_makes_no_circle(ground: Ground) -> None:
    """It takes place when the function is called, and both are published then."""
    scripts = {
        "set__a": "@DFF.API()\ndef run():\n    from set__b import x\n    return x\n",
        "set__b": "import set__a\nx = 5\n",
    }
    assert ground.write(**scripts).problems == ()
    assert ground.value("set__a.run") == 5
