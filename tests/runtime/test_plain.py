"""Scripts as plain modules."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from dffkit.runtime.plain import import_from

from tests.runtime.ground import Ground

LIBRARY = "@DFF.API()\ndef add(x, y):\n    return x + y\n"


@pytest.fixture
def scripts(ground: Ground) -> Iterator[Path]:
    """A folder of scripts that import one another; what is imported of it is gone afterwards."""
    before = set(sys.modules)
    ground.write(
        x__lib=LIBRARY,
        x__main="from x__lib import add\nimport __lib as own\nfrom __lib import add as same\nimport json\n",
        y__main="from x__main import add, own, same\n\n@DFF.API()\ndef run(): return add(1, 2)\n",
    )
    finder = import_from(ground.folder)
    yield ground.folder
    finder.close()
    for name in {*sys.modules} - before:
        if name.startswith(("x", "y")):
            del sys.modules[name]


def test_scripts_are_imported_by_their_ids(scripts: Path) -> None:
    """From anywhere, and from one another, also in their own set; ``DFF`` is there."""
    main = importlib.import_module("y__main")
    assert main.run() == 3
    assert main.add is main.same is main.own.add is importlib.import_module("x__lib").add
    assert (main.__name__, main.__file__) == ("y__main", str(scripts / "y" / "main.py"))


def test_the_same_script_as_a_file_of_a_package(scripts: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As an editor sees it, whose root is the folder."""
    monkeypatch.syspath_prepend(scripts)
    assert importlib.import_module("x.main").same(1, 2) == 3


def test_anything_else_is_pythons(scripts: Path) -> None:
    """What is no script of the folder is not there; nor is anything once it is closed."""
    for name in ("x__none", "none__lib", "__lib", "x__", "__future__.x", "x.lib"):
        with pytest.raises(ModuleNotFoundError):
            importlib.import_module(name)
    finder = import_from(scripts)
    finder.close()
    assert finder not in sys.meta_path


def test_a_task_imports_as_on_the_platform(scripts: Path, ground: Ground) -> None:
    """What is not published is no script there, although its file is in the folder."""
    (scripts / "x" / "new.py").write_text("x = 1\n", "utf-8")
    (scripts / "y" / "main.py").write_text("@DFF.API()\ndef run():\n    import x__new\n", "utf-8")
    importlib.import_module("x__new")
    del sys.modules["x__new"]
    (scripts / "x" / "new.py").write_text("1 / 0\n", "utf-8")
    ground.write()
    assert ground.call("y__main.run").exception_type == "ModuleNotFoundError"
