"""What is published, as every process reads it."""

from __future__ import annotations

import pytest
from dffkit.runtime.scripts import Description, FunctionInfo, Problem, Published, Publisher, Script

from tests.runtime.ground import Ground

GOOD = "@DFF.API(tags=['a'], delayed_cron_job=[0, 10])\ndef run(x=1):\n    return x\n"


def test_a_script_comes_back_from_its_json(ground: Ground) -> None:
    """With all that is known of its functions; and what a draft has shown likewise."""
    ground.write(set__script=GOOD)
    script = ground.published.script("set__script")
    assert script.functions
    assert Script.from_json(script.to_json()) == script
    for found in (Description(script.functions), Description(problem=Problem("set__script", "/a.py", "no", 1, "t"))):
        assert Description.from_json(found.to_json()) == found


@pytest.mark.parametrize("text", ["", "[]", "null", "1", "{}", '{"functions": [1]}', '{"functions": [{}]}'])
def test_what_is_neither_is_refused(text: str) -> None:
    """By one kind of error: a disk that was full may have left it, or a script may have written it."""
    with pytest.raises(ValueError):  # noqa: PT011 - the message is json's or ours
        Script.from_json(text)
    with pytest.raises(ValueError):  # noqa: PT011
        Description.from_json(text)


@pytest.mark.parametrize("content", [b"", b'{"id": 1}', b"\xff"])
async def test_a_damaged_file_is_one_that_is_not_there(ground: Ground, content: bytes) -> None:
    """It holds up no other script, and its own is published anew when the runtime is started."""
    ground.folder.joinpath("set").mkdir()
    for name in ("one", "two"):
        (ground.folder / "set" / f"{name}.py").write_text(GOOD, "utf-8")

    async def describe(draft: Script) -> Description:
        info = FunctionInfo(f"{draft.id}.run", "run", draft.id, None, "", "run()", (), {}, 0)
        return Description((info,))

    await Publisher(ground.settings, ground.published, describe).publish()
    (ground.settings.published / "set__one.json").write_bytes(content)
    started = Published(ground.settings)
    assert [function.id for function in started.functions()] == ["set__two.run"]
    with pytest.raises(LookupError, match=r"set__one"):
        started.find("set__one.run")
    assert (await Publisher(ground.settings, started, describe).publish()).written == ("set__one",)
    assert [function.id for function in started.functions()] == ["set__one.run", "set__two.run"]
