"""The plugin for pytest, in pytest runs of their own."""

from __future__ import annotations

from importlib.metadata import entry_points
from pathlib import Path

import pytest

from tests.pytest_run import printed

SCRIPT = '@DFF.API()\ndef hello(message="{}"):\n    return message\n'
CALLS = 'def test_it(dff):\n    assert dff.call("demo__a.hello") == "{}"\n'


def run(folder: Path, tests: str, *arguments: str, ini: str = "", **environment: str) -> str:
    """What a pytest run of these tests prints."""
    plugin = "dffkit.runtime.pytest_plugin"
    return printed(folder, plugin, tests, "--strict-markers", *arguments, ini=ini, **environment)


def script(folder: Path, text: str) -> None:
    """A script ``demo__a`` that says ``text``."""
    (folder / "demo").mkdir(parents=True)
    (folder / "demo" / "a.py").write_text(SCRIPT.format(text))


def test_it_is_found_by_pytest() -> None:
    """Installed with dffkit, so that nobody has to name it."""
    (found,) = entry_points(group="pytest11", name="dffkit_func")
    assert found.value == "dffkit.runtime.pytest_plugin"


def test_the_folder_is_the_one_named_scripts(tmp_path: Path) -> None:
    """By default."""
    script(tmp_path / "scripts", "scripts")
    script(tmp_path / "other", "other")
    assert "1 passed" in run(tmp_path, CALLS.format("scripts"))


def test_or_the_root_itself(tmp_path: Path) -> None:
    """Where there is none of this name."""
    script(tmp_path, "root")
    assert "1 passed" in run(tmp_path, CALLS.format("root"))


def test_or_the_one_of_the_setting_or_the_marker(tmp_path: Path) -> None:
    """The marker is closer."""
    script(tmp_path / "set", "set")
    script(tmp_path / "marked", "marked")
    marked = f'import pytest\n{CALLS.format("set")}\n@pytest.mark.dffkit_scripts("marked")\n'
    tests = marked + CALLS.format("marked").replace("test_it", "test_marked")
    assert "2 passed" in run(tmp_path, tests, ini="dffkit_scripts = set")


@pytest.mark.parametrize(
    ("mark", "sentence"),
    [
        ('"nosuch"', "nosuch is no folder: name that of the scripts by the setting dffkit_scripts"),
        ("", "takes one thing: the folder of the scripts"),
    ],
)
def test_a_wrong_folder_is_told_in_one_sentence(tmp_path: Path, mark: str, sentence: str) -> None:
    """Without a traceback."""
    printed = run(tmp_path, f"import pytest\n@pytest.mark.dffkit_scripts({mark})\n{CALLS.format('')}")
    assert sentence in printed
    assert "Traceback" not in printed


def test_nothing_is_imported_before_the_fixture_is_used(tmp_path: Path) -> None:
    """A project that only has dffkit installed does not pay for it."""
    tests = """
import sys

def test_light():
    heavy = {"httpx", "attrs", "starlette", "yaml", "croniter", "dramatiq", "redis", "asyncio"}
    assert heavy & set(sys.modules) == set()
    assert [name for name in sys.modules if name.startswith("dffkit.runtime.")] == ["dffkit.runtime.pytest_plugin"]
"""
    assert "1 passed" in run(tmp_path, tests)


def test_without_the_extra_the_fixture_says_what_to_install(tmp_path: Path) -> None:
    """And nothing else of the run is touched."""
    script(tmp_path / "scripts", "x")
    (tmp_path / "starlette.py").write_text("raise ModuleNotFoundError('no', name='starlette')")
    printed = run(tmp_path, f"{CALLS.format('x')}\ndef test_other():\n    pass\n", PYTHONPATH=str(tmp_path))
    assert "the fixture dff needs starlette, not installed: pip install 'dffkit[runtime]'" in printed
    assert "1 passed, 1 error" in printed


def test_without_the_mock_connect_says_what_to_install(tmp_path: Path) -> None:
    """Its plugin is not loaded here."""
    script(tmp_path / "scripts", "x")
    printed = run(tmp_path, "def test_it(dff):\n    dff.connect('guance')\n")
    assert "dff.connect needs the mock: pip install 'dffkit[mock]'" in printed


def test_what_a_failing_function_printed_is_shown(tmp_path: Path) -> None:
    """With its own traceback, in the file of the script; frames of ours are hidden."""
    script(tmp_path / "scripts", "x")
    (tmp_path / "scripts" / "demo" / "b.py").write_text("@DFF.API()\ndef run():\n    print('here I am')\n    1 / 0\n")
    printed = run(tmp_path, "def test_it(dff):\n    dff.call('demo__b.run')\n")
    assert "here I am" in printed
    assert "b.py:4: ZeroDivisionError" in printed
    assert "child.py" not in printed


def test_a_module_of_the_same_scripts_is_a_plain_one(tmp_path: Path) -> None:
    """For an editor, and for tests of what needs no runtime."""
    script(tmp_path, "x")
    path = tmp_path / "demo" / "a.py"
    path.write_text(f"from dffkit import DFF\n{path.read_text()}")
    tests = f"from demo.a import hello\ndef test_plain():\n    assert hello('y') == 'y'\n{CALLS.format('x')}"
    assert "2 passed" in run(tmp_path, tests, ini="pythonpath = .")


def test_with_the_setting_scripts_are_imported_by_their_ids(tmp_path: Path) -> None:
    """In tests as in one another; without it there is nothing of that."""
    script(tmp_path / "scripts", "x")
    (tmp_path / "scripts" / "demo" / "b.py").write_text("from demo__a import hello\nfrom __a import hello as same\n")
    (tmp_path / "conftest.py").write_text("try:\n    import demo__a\nexcept ModuleNotFoundError:\n    demo__a = None\n")
    tests = """
import importlib
import conftest
import pytest

def test_with():
    from demo__b import hello, same
    assert hello is same
    assert hello("y") == "y"
    assert conftest.demo__a.hello is hello

def test_without():
    with pytest.raises(ModuleNotFoundError):
        import demo__b
    assert conftest.demo__a is None
"""
    for ini, name in (("dffkit_scripts = scripts", "test_with"), ("", "test_without")):
        printed = run(tmp_path, tests, f"test_it.py::{name}", ini=f"pythonpath = .\n{ini}")
        assert "1 passed" in printed, printed


def test_results_do_not_depend_on_what_ran_before(tmp_path: Path) -> None:
    """Scripts are described once a run, and executed afresh in each call."""
    script(tmp_path / "scripts", "x")
    (tmp_path / "scripts" / "demo" / "c.py").write_text(
        "COUNT = []\n@DFF.API()\ndef run():\n    COUNT.append(1)\n    return len(COUNT)\n"
    )
    tests = """
import pytest

@pytest.mark.parametrize("number", range(3))
def test_it(dff, number):
    assert dff.call("demo__c.run") == dff.call("demo__c.run") == 1
"""
    assert "3 passed" in run(tmp_path, tests)
