"""What a test gives to scripts, and finds behind them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from dffkit.runtime.testing import Dff

from .conftest import Write

SCRIPT = """
@DFF.API()
def env(id):
    return DFF.ENV(id)

@DFF.API()
def keep(value):
    DFF.STORE.set("key", value, expires=60)
    DFF.CACHE.set("key", "text")

@DFF.API()
def kept():
    return DFF.STORE("key"), DFF.CACHE("key")

@DFF.API()
def read(path):
    with open(DFF.RSRC(path)) as file:
        return file.read()

@DFF.API()
def write(path):
    with open(DFF.RSRC(path), "w") as file:
        file.write("changed")
"""


@pytest.fixture(autouse=True)
def scripts(write: Write) -> None:
    """What is called."""
    write(demo__given=SCRIPT)


@pytest.mark.parametrize("value", ["text", 3, 2.5, True, False, {"a": [1]}, ["x"]])
def test_a_variable_has_the_tests_value(dff: Dff, value: Any) -> None:
    """In its type."""
    dff.env["it"] = value
    found = dff.call("demo__given.env", id="it")
    assert (found, type(found)) == (value, type(value))


def test_a_variable_of_the_file_can_be_changed_or_taken_away(dff: Dff, write: Write) -> None:
    """For this test; the others are as declared."""
    write(declared="env:\n  a: {value: one}\n  b: {value: two}\n  c: {value: three}\n")
    dff.env["a"] = "other"
    dff.env["b"] = None
    assert [dff.call("demo__given.env", id=one) for one in "abc"] == ["other", None, "three"]


@pytest.mark.parametrize("number", range(2))
def test_what_scripts_keep_is_looked_at_and_new_for_each_test(dff: Dff, number: int) -> None:
    """STORE and CACHE, by scope and key."""
    assert dff.call("demo__given.kept") == [None, None]
    dff.call("demo__given.keep", value={"a": number})
    assert dff.store.get("demo__given", "key") == {"a": number}
    assert dff.call("demo__given.kept") == [{"a": number}, "text"]
    dff.clock.advance(61)
    assert dff.call("demo__given.kept") == [None, "text"]


def test_a_test_may_store_what_scripts_find(dff: Dff) -> None:
    """Before they run."""
    dff.store.set("demo__given", "key", [1])
    assert dff.call("demo__given.kept") == [[1], None]


@pytest.mark.parametrize("number", range(2))
def test_resources_are_copies(dff: Dff, dffkit_scripts: Path, number: int) -> None:
    """What a function writes there does not change the file of the project."""
    assert dff.call("demo__given.read", path="a.txt") == "as it was"
    dff.call("demo__given.write", path="a.txt")
    assert ((dff.resources / "a.txt").read_text(), (dffkit_scripts / "resources" / "a.txt").read_text()) == (
        "changed",
        "as it was",
    )


@pytest.fixture(autouse=True)
def resources(dffkit_scripts: Path) -> None:
    """A file, and one that looks like a script."""
    folder = dffkit_scripts / "resources"
    folder.mkdir()
    (folder / "a.txt").write_text("as it was")
    (folder / "b.py").write_text("raise AssertionError('a resource is no script')")


def test_nothing_is_written_into_the_folder_of_the_scripts(dff: Dff, dffkit_scripts: Path) -> None:
    """It is the user's."""
    dff.call("demo__given.keep", value=1)
    assert sorted(path.name for path in dffkit_scripts.iterdir()) == ["demo", "resources"]


@pytest.mark.parametrize(
    "declared",
    ["", "connectors:\n  guance: {type: guance, guanceNode: default, guanceAPIKeyId: id, guanceAPIKey: key}\n"],
)
def test_a_connector_leads_to_the_mock(dff: Dff, write: Write, declared: str) -> None:
    """Whatever dff.yaml says of it."""
    write(declared=declared)
    mock = dff.connect("guance")
    write(
        demo__asks="""
        @DFF.API()
        def run():
            return DFF.CONN("guance").workspace["name"]
        """
    )
    assert dff.call("demo__asks.run")
    (call,) = mock.calls()
    assert str(call.operation).startswith("guance.")


def test_a_connector_is_closed_when_its_task_ends(dff: Dff, write: Write) -> None:
    """A process of the pool runs thousands of tasks; threads of a task are waited for before."""
    dff.connect("guance")
    write(
        demo__asks="""
        @DFF.API()
        def run():
            DFF.THREAD.set_pool_size(1)
            guance = DFF.CONN("guance")
            DFF.THREAD.submit(lambda: print(guance.workspace["name"]))
        """
    )
    result = dff.outcome("demo__asks.run")
    assert (result.status, len(result.printed)) == ("success", 1)


@pytest.mark.parametrize("number", [1, 22])
def test_modules_of_the_resources_are_those_of_the_test(dff: Dff, write: Write, number: int) -> None:
    """Each test has its own, though Python keeps what was imported."""
    (dff.resources / "my_module.py").write_text(f"x = {number}", "utf-8")
    write(demo__imports="@DFF.API()\ndef run():\n    import my_module\n    return my_module.x\n")
    assert dff.call("demo__imports.run") == number
