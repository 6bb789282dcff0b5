"""Scripts: publishing, imports, metadata, and the limits of DFF.API."""

from __future__ import annotations

import asyncio
import time
from pathlib import Path
from typing import Any

import pytest
from dffkit import DFF
from dffkit.runtime.scripts import Description, InvalidAPIOption, Published, Publisher, Script, split_function

from tests.runtime.ground import Ground


def test_what_is_wrong_keeps_the_last_good_version(ground: Ground) -> None:
    """And says where it is."""
    ground.write(set__script="@DFF.API()\ndef run():\n    return 1\n")
    (problem,) = ground.write(set__script="@DFF.API()\ndef run(:\n    return 2\n").problems
    assert (problem.script_id, problem.line) == ("set__script", 2)
    assert str(problem).startswith(f"{ground.folder}/set/script.py, line 2: SyntaxError: ")
    assert ground.value("set__script.run") == 1
    (problem,) = ground.write(set__script="x = 1\nraise ValueError('no')\n").problems
    assert (problem.line, problem.sentence) == (2, "ValueError: no")
    assert ground.write(set__script="@DFF.API()\ndef run():\n    return 3\n").problems == ()
    assert ground.value("set__script.run") == 3


def test_what_is_wrong_shows_no_secrets(ground: Ground) -> None:
    """Neither in the sentence nor in the traceback: both are in the terminal and on the page."""
    ground.declare("env: {key: {type: password, value: hunter2hunter2}}")
    (problem,) = ground.write(set__a='raise ValueError("no " + DFF.ENV("key"))\n').problems
    assert "hunter2" not in f"{problem}{problem.traceback}"
    assert problem.sentence == "ValueError: no *****"


async def test_a_script_saved_again_while_it_runs_is_not_waited_for(ground: Ground) -> None:
    """The endless loop of a save too early does not hold up its correction."""
    publisher = Publisher(ground.settings, ground.published, ground.pool.describe)
    path = ground.folder / "set" / "a.py"
    path.parent.mkdir()
    path.write_text("while True:\n    pass\n", "utf-8")
    publishing = asyncio.ensure_future(publisher.publish())
    await asyncio.sleep(1)
    path.write_text("@DFF.API()\ndef run():\n    return 1\n", "utf-8")
    began = time.monotonic()
    change = await asyncio.wait_for(publishing, 10)
    assert (change.written, change.problems) == (("set__a",), ())
    assert time.monotonic() - began < 5
    assert ground.value("set__a.run") == 1


async def test_a_script_that_takes_its_time_is_told(
    ground: Ground, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """While it is waited for nothing else shows why the start, or the save, has not come through."""
    monkeypatch.setattr("dffkit.runtime.scripts.publishing.SLOW", 1)
    told = asyncio.Event()

    def notice(_: object) -> bool:
        told.set()
        return True

    caplog.handler.addFilter(notice)

    async def describe(draft: Script) -> Description:
        await told.wait()
        return Description()

    path = ground.folder / "set" / "a.py"
    path.parent.mkdir()
    path.write_text("1\n", "utf-8")
    change = await asyncio.wait_for(Publisher(ground.settings, ground.published, describe).publish(), 10)
    assert change.written == ("set__a",)
    assert caplog.messages == [f"{path} is being run, once, to see what it exports, and takes its time"]


@pytest.mark.parametrize(
    "statement",
    ["import set__other as o\nx = o.zero", "from set__other import zero as x", "from __other import zero as x",
     "from set__other import *\nx = zero", "import __other as o\nx = o.zero"],
)  # fmt: skip
def test_scripts_import_each_other(ground: Ground, statement: str) -> None:
    """By whole ids or in their own set; also what is falsy, and with a star."""
    change = ground.write(set__other="zero = 0\n", set__script=f"{statement}\n@DFF.API()\ndef run():\n    return [x]\n")
    assert change.problems == ()
    assert ground.value("set__script.run") == [0]


def test_what_a_script_imports_is_looked_up_alone(ground: Ground, monkeypatch: pytest.MonkeyPatch) -> None:
    """``from __future__`` too: the folder of all that is published is not read for it."""
    text = """
        from __future__ import annotations
        import __other

        @DFF.API()
        def run():
            return __other.zero
        """
    assert ground.write(set__other="zero = 0\n", set__script=text).problems == ()
    monkeypatch.setattr(Published, "ids", lambda _: pytest.fail("the folder was listed"))
    assert ground.value("set__script.run") == 0


def test_a_script_knows_its_id(ground: Ground) -> None:
    """``__name__`` is never ``__main__``."""
    assert ground.body("return [__name__, __file__]") == ["set__script", "set__script"]


def test_metadata(ground: Ground) -> None:
    """What lists show; parameters that are by name only are left out."""
    ground.write(
        set__script='''
        @DFF.API("Add", tags=["b", "a", "b"], timeout=9, delayed_crontab=[10, 0], integration="auto_run",
                 integration_config={"crontab": "* * * * *", "onLaunch": True}, is_hidden=True)
        def run(x: int, y=None, *rest, z=1, **more):
            """
            Adds.
            """
        '''
    )
    info = ground.published.find("set__script.run")
    assert (info.title, info.description, info.category, info.tags) == ("Add", "Adds.", "general", ("a", "b"))
    assert info.definition == "run(x: int, y=None, *rest, z=1, **more)"
    assert info.args == ("x", "y", "*rest", "**more")
    assert info.kwargs == {"x": {}, "y": {"default": None}, "*rest": {}, "**more": {}}
    assert info.extra_config() == {
        "delayedCronJob": [0, 10],
        "timeout": 9,
        "integrationConfig": {"cronExpr": "* * * * *", "onSystemLaunch": True},
        "isHidden": True,
    }


@pytest.mark.parametrize("number", [1, 9, 15])
def test_the_queues_that_there_are(ground: Ground, number: int) -> None:
    """Those of versions since 2025."""
    ground.write(set__script=f"@DFF.API(queue={number})\ndef run():\n    return _DFF_QUEUE\n")
    assert ground.published.find("set__script.run").options.queue == number


@pytest.mark.parametrize(
    "options",
    [{"timeout": 0}, {"timeout": 3601}, {"timeout": "5"}, {"timeout": True}, {"expires": 86401}, {"queue": 0},
     {"queue": 16}, {"tags": "a"}, {"tags": [1]}, {"cache_result": -1}, {"fixed_cron_expr": "bad"},
     {"fixed_cron_expr": "* * * * * *"}, {"delayed_cron_job": []}, {"delayed_cron_job": ["1"]},
     {"integration_config": {"cronExpr": 5}}, {"integration_config": {"cronExpr": "bad"}}, {"integration": "other"},
     {"integration_config": {"x": 1}}, {"integration_config": {"onLaunch": "no"}},
     {"is_hidden": 1}, {"title": 5}, {"category": 5}],
)  # fmt: skip
def test_an_option_beyond_its_limits_is_refused(options: dict[str, Any]) -> None:
    """By its name."""
    with pytest.raises(InvalidAPIOption, match=f"`{next(iter(options))}"):
        DFF.API(**options)


def test_without_parentheses_it_says_so() -> None:
    """A slip that everybody makes once."""
    with pytest.raises(InvalidAPIOption, match=r"`title` should be a string, not function: write @DFF.API\(\)"):
        DFF.API(lambda: None)  # type: ignore[arg-type]


def test_a_name_is_exported_once(ground: Ground) -> None:
    """In one script."""
    (problem,) = ground.write(set__script="for _ in (1, 2):\n    @DFF.API()\n    def run():\n        pass\n").problems
    assert problem.sentence.startswith("DuplicatedFuncName: set__script exports two functions named `run`")


@pytest.mark.parametrize("given", ["", "a", "a.b", "a__b", "a__b.", "a__b.c-d", "../a__b.c", "a__b/c.d", "a__b.c d"])
def test_what_is_no_id_of_a_function(given: str) -> None:
    """A sentence with an example."""
    with pytest.raises(ValueError, match=r"one is set__script\.function"):
        split_function(given)


def test_what_is_published_is_for_this_user_alone(ground: Ground) -> None:
    """As all that the runtime keeps."""
    ground.write(set__script="")
    assert Path(ground.settings.data).stat().st_mode & 0o777 == 0o700
