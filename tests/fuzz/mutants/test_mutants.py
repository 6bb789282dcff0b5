"""The mutation check can fail: only a test that began and failed kills, and what is left alive is told."""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest

from .mutant import Mutant, MutantError, Selection, chosen, mutants
from .report import is_good, report
from .tree import ROOT, BrokenError, Tree
from .trial import BROKEN, KILLED, SLOW, SURVIVED, UNTRIED, WRONG, Run, Trial, judged, sound, tried

SUM = '"""Adds."""\n\n\ndef add(a: int, b: int) -> int:\n    return a + b\n'
TESTS = """
import adder.sums


def test_sums() -> None:
    assert adder.sums.add(2, 3) == 5


def test_a_fault_is_found() -> None:
    assert adder.sums.add(2, 3) != 5
"""
SELECTION = Selection("iam", ("test_sums.py",))
MUTANT = Mutant("sums", "minus", "Subtracts.", "overlay/adder/sums.py", "a + b", "a - b", SELECTION)
CLEAN = Run(passed=3, failed="", said="", broken="", is_over_time=False, seconds=1.0)


@pytest.fixture(autouse=True)
def no_plugins(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is installed besides pytest takes ten times as long to load as these tests to run."""
    monkeypatch.setenv("PYTEST_DISABLE_PLUGIN_AUTOLOAD", "1")


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Tree:
    """A copy of a small checkout: one module, one test of it, and one that plants its own fault."""
    root = tmp_path_factory.mktemp("checkout")
    for name in ("tests/fuzz/mutants", "overlay/adder", "generated", "specs"):
        (root / name).mkdir(parents=True)
    for name in ("tests/__init__.py", "tests/fuzz/__init__.py", "tests/fuzz/mutants/__init__.py"):
        shutil.copy(ROOT / name, root / name)
    shutil.copy(ROOT / "tests/fuzz/mutants/witness.py", root / "tests/fuzz/mutants/witness.py")
    (root / "overlay/adder/__init__.py").touch()
    (root / "overlay/adder/sums.py").write_text(SUM)
    (root / "tests/fuzz/test_sums.py").write_text(TESTS)
    (root / "tests/fuzz/test_wrong.py").write_text("def test_wrong() -> None:\n    assert not 1\n")
    for name in ("openapi.json", "bindings.json"):
        (root / "generated/dffkit_api/iam").mkdir(parents=True, exist_ok=True)
        (root / "generated/dffkit_api/iam" / name).touch()
    (root / "pyproject.toml").write_text('[tool.pytest.ini_options]\nmarkers = ["nightly: x", "prism: x"]\n')
    return Tree(root.with_name("copy"), root)


@pytest.mark.parametrize(
    ("instead", "verdict", "by"),
    [
        ("a - b", KILLED, "tests/fuzz/test_sums.py::test_sums"),
        ("b + a", SURVIVED, ""),
        ("a +", BROKEN, ""),
        ("a + b\n\n\nimport nosuch", BROKEN, ""),
    ],
)
def test_a_mutant_is_told_by_what_its_tests_do(tree: Tree, instead: str, verdict: str, by: str) -> None:
    """A wrong sum is killed, another order of the same sum lives, and what cannot be imported is neither."""
    found = tried(tree, replace(MUTANT, instead=instead), 60)
    assert (verdict, by) == (found.verdict, found.by), found.said


def test_a_fault_is_taken_out_again(tree: Tree) -> None:
    """After a mutant, the copy is as it was, and its tests pass."""
    tried(tree, MUTANT, 60)
    assert (tree.folder / MUTANT.file).read_text() == SUM
    assert sound(tree, SELECTION, 60) == ""


@pytest.mark.parametrize(
    ("selection", "problem"),
    [
        (Selection("iam", ("test_sums.py",), "nosuch"), "runs no test"),
        (Selection("iam", ("test_nosuch.py",)), "runs no test"),
        (Selection("iam", ("test_wrong.py",)), "fails without any fault"),
    ],
)
def test_a_selection_has_to_be_sound(tree: Tree, selection: Selection, problem: str) -> None:
    """Tests that fail without a fault, or of which there are none, kill nobody."""
    assert problem in sound(tree, selection, 60)


def test_a_text_that_is_not_there_is_no_kill(tree: Tree) -> None:
    """What changed since the row was written is told, and nothing is run."""
    gone = tried(tree, replace(MUTANT, text="a * b"), 60)
    nowhere = tried(tree, replace(MUTANT, file="overlay/adder/nosuch.py"), 60)
    assert [WRONG, WRONG] == [gone.verdict, nowhere.verdict]
    assert "0 times, not 1" in gone.said
    assert "there is no overlay/adder/nosuch.py" in nowhere.said


@pytest.mark.parametrize(
    ("run", "verdict"),
    [
        (CLEAN, SURVIVED),
        (replace(CLEAN, failed="test_x"), KILLED),
        (replace(CLEAN, failed="test_x", broken="ImportError"), BROKEN),
        (replace(CLEAN, passed=0), WRONG),
        (replace(CLEAN, is_over_time=True), SLOW),
    ],
)
def test_only_a_failed_test_kills(run: Run, verdict: str) -> None:
    """An import that fails, a run without tests and one without end are no kills."""
    assert verdict == judged(MUTANT, run, 1.0).verdict


def test_a_rendered_mutant_that_changes_nothing_is_told(tree: Tree, monkeypatch: pytest.MonkeyPatch) -> None:
    """A template that renders the same is no fault; one that renders nothing is broken."""
    rendering = replace(MUTANT, renders=True)
    monkeypatch.setattr("subprocess.run", lambda *_, **__: _Done(0))
    assert "is rendered as before" in tried(tree, rendering, 60).said
    monkeypatch.setattr("subprocess.run", lambda *_, **__: _Done(1))
    assert tried(tree, rendering, 60).verdict == BROKEN


class _Done:
    stdout, stderr = "", "no template"

    def __init__(self, returncode: int) -> None:
        self.returncode = returncode


def test_the_report_is_good_only_with_enough_kills_and_explanations() -> None:
    """One in twenty may live, with an explanation; nothing else may be left."""
    killed, alive = Trial(MUTANT, KILLED, by="test_x"), Trial(MUTANT, SURVIVED)
    explained = replace(alive, mutant=replace(MUTANT, explained="The same sum."))
    assert is_good([killed] * 20)
    assert is_good([killed] * 19 + [explained])
    assert not is_good([killed] * 18 + [explained] * 2)
    assert not any(is_good([killed] * 40 + [replace(killed, verdict=one)]) for one in (SURVIVED, BROKEN, SLOW, UNTRIED))
    assert not is_good([])


def test_the_report_lists_survivors_with_their_fault() -> None:
    """What lives is shown with the test that was tried, what the fault was, and why it may live."""
    text = "\n".join(report([Trial(MUTANT, KILLED, by="test_x"), Trial(MUTANT, SURVIVED)], 60))
    assert "1 of 2 mutants killed (50.0%) in 1.0 minutes" in text
    assert "survived: sums/minus (iam: test_sums.py)\n  Subtracts.\n  without an explanation" in text
    assert "  -a + b\n  +a - b" in text


@pytest.mark.parametrize(
    ("rows", "problem"),
    [
        ("- {name: a}", "here lack"),
        ("- [", "is no YAML"),
        ("- &a {name: a, does: A., file: f, text: t, instead: t, stem: iam, tests: t.py}", "are the same"),
        (
            "- &a {name: a, does: A., file: f, text: t, instead: u, stem: iam, tests: t.py}\n- *a",
            "the name of more than one",
        ),
        ("- {name: a, does: A., file: f, text: t, instead: u, stem: iam, tests: t.py, wrong: 1}", "'wrong'"),
    ],
)
def test_a_wrong_row_is_told(tmp_path: Path, rows: str, problem: str) -> None:
    """Rows are read strictly, so that none is passed over."""
    (tmp_path / "place.yaml").write_text(rows)
    with pytest.raises(MutantError, match=problem):
        mutants(tmp_path)


def test_every_mutant_can_still_be_planted() -> None:
    """Each text is where its row says, in the files as they are; each selection names files of tests."""
    found = mutants()
    assert len(found) >= 75
    for mutant in found:
        changed = mutant.planted((ROOT / mutant.file).read_text(encoding="utf-8"))
        assert mutant.renders or not mutant.file.endswith(".py") or compile(changed, mutant.file, "exec")
        assert [name for name in mutant.selection.tests if not (ROOT / "tests/fuzz" / name).is_file()] == []


def test_mutants_are_chosen_by_place_and_name() -> None:
    """Parts of names choose; without any, all are taken."""
    other = replace(MUTANT, place="signs", name="plus")
    assert [MUTANT, other] == chosen([MUTANT, other], [])
    assert [other] == chosen([MUTANT, other], ["signs/"])
    assert [MUTANT] == chosen([MUTANT, other], ["minus"])


def test_time_that_is_over_is_told(tree: Tree, monkeypatch: pytest.MonkeyPatch) -> None:
    """A run without end is ended, with whatever it has started."""
    monkeypatch.setattr("subprocess.Popen.communicate", _never)
    assert tried(tree, MUTANT, 60).verdict == SLOW


def _never(process: object, timeout: float | None = None) -> tuple[str, None]:
    if timeout is not None:
        raise subprocess.TimeoutExpired("pytest", timeout)
    return "", None


def test_a_broken_tree_is_an_error_of_its_own() -> None:
    """What cannot run is no fault that was missed."""
    assert not issubclass(BrokenError, MutantError)
