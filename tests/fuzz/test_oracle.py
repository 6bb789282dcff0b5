"""The oracle finds what is wrong and nothing else: a fuzzer that cannot fail proves nothing."""

from __future__ import annotations

import itertools
import sys
from typing import TYPE_CHECKING

import pytest
import yaml
from dffkit_fuzz.cases.counts import Count
from dffkit_fuzz.cases.made import NEGATIVE, cases
from dffkit_fuzz.inward.reading import misread
from dffkit_fuzz.outward.comparison import crashes, wrong_requests
from dffkit_fuzz.schemas import with_unknown_enum_value, with_unknown_field

from . import planted
from .planted import Bug

if TYPE_CHECKING:
    from pathlib import Path

    from dffkit_fuzz.subjects import Subject

COUNT = Count(10)
BUGS = yaml.safe_load(planted.SPEC.with_name("planted_bugs.yaml").read_text(encoding="utf-8"))
CHANGES = {"unknown_field": with_unknown_field, "unknown_enum_value": with_unknown_enum_value, None: None}

_numbers = itertools.count()


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder that modules are imported from while this file runs."""
    return tmp_path_factory.mktemp("planted")


@pytest.fixture(autouse=True)
def importable(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The rendered packages are found by name."""
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    monkeypatch.syspath_prepend(folder)


@pytest.fixture(scope="module")
def good(folder: Path) -> Subject:
    """The planted spec as the project renders it."""
    return planted.rendered(folder, "planted_good")


@pytest.fixture(scope="module")
def raw(folder: Path) -> Subject:
    """The planted spec as the generator renders it without the project's templates."""
    return planted.raw(folder, "planted_raw")


async def test_a_right_client_is_found_right(good: Subject) -> None:
    """No valid request differs, no invalid one crashes, and every answer comes back."""
    for operation_id in good.operation_ids:
        assert await wrong_requests(good, operation_id, COUNT) == []
        assert await crashes(good, cases(good.operations[operation_id], NEGATIVE, COUNT)) == []
    for answer in good.answers:
        assert misread(good, answer, COUNT) == []


@pytest.mark.parametrize("name", BUGS["requests"])
async def test_a_bug_in_a_request_is_found(good: Subject, folder: Path, name: str) -> None:
    """One wrong line in the generated code, sync, async or in the facade, is seen on the wire."""
    row = BUGS["requests"][name]
    bug = Bug(row["file"], row["text"], row["instead"])
    subject = planted.with_bug(folder, good, f"planted_{next(_numbers)}", bug)
    assert await wrong_requests(subject, row["operation"], COUNT) != []


@pytest.mark.parametrize("name", BUGS["answers"])
def test_a_bug_in_an_answer_is_found(good: Subject, folder: Path, name: str) -> None:
    """One wrong line in the reading of an answer is seen in what comes back."""
    row = BUGS["answers"][name]
    bug = Bug(row["file"], row["text"], row["instead"])
    subject = planted.with_bug(folder, good, f"planted_{next(_numbers)}", bug)
    (answer,) = [answer for answer in subject.answers if answer.name == row["answer"]]
    assert misread(subject, answer, COUNT, CHANGES[row.get("with")]) != []


@pytest.mark.parametrize(
    ("operation_id", "problem"),
    [
        ("upload_file", "body['keep'][0]: expected 'false', is 'False'"),
        ("write_lines", "raises AttributeError: 'str' object has no attribute 'payload'"),
        ("put_content", "async_function: raises RuntimeError: Attempted to send an sync request with an AsyncClient"),
    ],
)
async def test_the_raw_generator_is_found_wrong(raw: Subject, operation_id: str, problem: str) -> None:
    """What the project's templates are changed for is found on the generator's own output."""
    assert any(problem in found for found in await wrong_requests(raw, operation_id, COUNT))
