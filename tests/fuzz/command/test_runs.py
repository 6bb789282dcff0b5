"""Runs against the mock: clean, the same each time, and without any change where none is asked for."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from dffkit_fuzz.running.effects import changes_something
from dffkit_fuzz.subjects import Subject, generated

if TYPE_CHECKING:
    from pathlib import Path

    from dffkit_mock import MockServer

    from .conftest import Fuzz

SUBJECTS = {subject.stem: subject for subject in generated()}
# Guance has three times the operations of all the others, and they are much alike.
CHOSEN = {"guance": ("--tag", "issue*", "--tag", "channels"), "functiongraph": ("--tag", "function*", "--tag", "tags")}

TOKEN = "keystone_create_user_token_by_password"


def definition(subject: Subject, operation_id: str) -> dict[str, object]:
    """What the spec says of an operation."""
    found: dict[str, object] = subject.operations[operation_id].definition.raw
    return found


@pytest.mark.dffkit_mock(strict=False)  # reads of what is not there are refused
@pytest.mark.parametrize("stem", sorted(SUBJECTS))
def test_the_mock_is_clean_and_nothing_is_changed(stem: str, fuzz: Fuzz, dffkit_mock: MockServer) -> None:
    """A run finds nothing wrong with the mock, and sends only what the spec says changes nothing."""
    done = fuzz(stem, *CHOSEN.get(stem, ()))
    assert (done.status, "no findings" in done.out) == (0, True), done
    # The token of the connector itself comes first, where it needs one.
    sent = {str(entry.operation).rpartition(".")[2] for entry in dffkit_mock.journal.entries()} - {TOKEN}
    assert sent
    assert [name for name in sent if changes_something(definition(SUBJECTS[stem], name))] == []


def long(stem: str) -> Any:
    """A stem whose operations take their time."""
    return pytest.param(stem, marks=pytest.mark.nightly)


@pytest.mark.dffkit_mock(strict=False)
@pytest.mark.parametrize("stem", ["dataset", "iam", *map(long, ("dataway", "func", "functiongraph", "guance"))])
def test_what_changes_something_is_clean_too(stem: str, fuzz: Fuzz, tmp_path: Path) -> None:
    """With ``--write`` and ``--negative``, every operation is sent, and nothing is left out."""
    done = fuzz(stem, "--write", "--negative", "--har", str(tmp_path / "calls.har"))
    assert (done.status, "Left out" in done.out) == (0, False), done
    # The journal of the mock forgets the first of so many.
    sent = {entry["comment"] for entry in json.loads((tmp_path / "calls.har").read_text())["log"]["entries"]}
    assert sent == set(SUBJECTS[stem].operation_ids)


@pytest.mark.dffkit_mock(strict=False)
def test_what_a_run_creates_is_read_changed_and_deleted(fuzz: Fuzz, dffkit_mock: MockServer) -> None:
    """Ids come from the answers: of what was created, something is read, changed and deleted again."""
    done = fuzz("functiongraph", "--write", "--tag", "functions", "--operation", "*_function*", "--seed", "3")
    assert done.status == 0, done
    entries = dffkit_mock.journal.entries()
    right = {str(entry.operation).rpartition(".")[2] for entry in entries if entry.status < 300}
    assert {"create_function", "show_function_config", "update_function_config", "delete_function"} <= right


@pytest.mark.dffkit_mock(strict=False)
def test_reads_name_what_lists_have(fuzz: Fuzz, dffkit_mock: MockServer) -> None:
    """The first record of a list feeds the reads of its kind."""
    dffkit_mock.seed({"guance": {"role": [{"name": "readers", "desc": "", "keys": ["routine.*"]}]}})
    assert fuzz("guance", "--tag", "roles").status == 0
    read = [entry.status for entry in dffkit_mock.journal.entries() if str(entry.operation).endswith("get_role")]
    assert set(read) == {200, 404}


@pytest.mark.dffkit_mock(strict=False)
def test_a_seed_names_a_run(fuzz: Fuzz, dffkit_mock: MockServer) -> None:
    """One seed makes the same requests in the same order, another one others."""

    def requests(seed: int) -> list[str]:
        dffkit_mock.reset()
        assert fuzz("iam", "--tag", "users", "--examples", "5", "--seed", str(seed)).status == 0
        return [entry.path for entry in dffkit_mock.journal.entries()]

    first = requests(1)
    assert first == requests(1)
    assert first != requests(2)


def test_a_list_sends_nothing(fuzz: Fuzz, dffkit_mock: MockServer) -> None:
    """``--list`` names what would be sent, and what would not with the reason."""
    done = fuzz("iam", "--list", "--tag", "tokens")
    assert done.out == "keystone_validate_token  GET /v3/auth/tokens\n"
    assert "(1; may change something: --write sends them too): keystone_create_user_token_by_password" in done.err
    assert dffkit_mock.journal.entries() == []


@pytest.mark.dffkit_mock(strict=False)
def test_no_examples_leaves_those_at_the_bounds(fuzz: Fuzz, tmp_path: Path) -> None:
    """``--examples 0`` draws nothing, and leaves nothing in the folder one is in."""
    done = fuzz("iam", "--examples", "0", "--operation", "keystone_show_*")
    assert (done.status, "3 operations" in done.out) == (0, True), done
    assert list(tmp_path.iterdir()) == []
