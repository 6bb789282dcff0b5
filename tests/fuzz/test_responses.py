"""Clients and connectors read what the specs document, and lose nothing a vendor may add."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from dffkit.errors import BadRequestError
from dffkit.sender import _judgement, _refusal
from dffkit_fuzz.inward.reading import misread
from dffkit_fuzz.schemas import is_growing_enum, with_unknown_enum_value, with_unknown_field
from dffkit_fuzz.subjects import Subject
from dffkit_fuzz.tally import Entry, Tally

from .answered import Answered
from .counts import ASKED, share, show
from .documented import Told
from .scopes import is_left_out
from .stems import CHOSEN, SUBJECTS, every_operation

if TYPE_CHECKING:
    from collections.abc import Callable

    from _pytest.mark import ParameterSet
    from dffkit_fuzz.cases.answers import Answer

ROWS = [(subject, answer) for subject in CHOSEN for answer in subject.answers]


def _rows(rows: list[tuple[Subject, Answer]]) -> pytest.MarkDecorator:
    return pytest.mark.parametrize(("subject", "answer"), [_row(*row) for row in rows])


def _row(subject: Subject, answer: Answer) -> ParameterSet:
    if answer.first:
        return pytest.param(subject, answer, id=f"{subject.stem}-{answer.name}")
    kind = answer.media_type.split("/")[1].split(";")[0]
    return pytest.param(subject, answer, id=f"{subject.stem}-{answer.name}-{kind}")


def _may_grow(subject: Subject, answer: Answer) -> bool:
    return answer.is_json and any(is_growing_enum(schema) for schema in subject.reachable(answer))


every_answer = _rows(ROWS)
every_json_answer = _rows([row for row in ROWS if row[1].is_json])
every_answer_with_enums = _rows([row for row in ROWS if _may_grow(*row)])


@every_answer
def test_documented_answers_come_back_whole(subject: Subject, answer: Answer) -> None:
    """A body that the spec documents is parsed, and ``to_dict`` gives it back."""
    show(misread(subject, answer, share(subject.stem)))


@every_json_answer
def test_unknown_fields_are_kept(subject: Subject, answer: Answer) -> None:
    """A field that no spec names, in any open object of an answer, comes back from ``to_dict``."""
    show(misread(subject, answer, share(subject.stem), with_unknown_field))


@every_answer_with_enums
def test_unknown_enum_values_are_kept(subject: Subject, answer: Answer) -> None:
    """A new value in an enum of two values and more is read as it is, and comes back from ``to_dict``."""
    show(misread(subject, answer, share(subject.stem), with_unknown_enum_value))


@pytest.fixture(scope="module")
def answered() -> Answered:
    """Connectors of all services, which do not try again."""
    return Answered()


@every_operation
def test_connectors_tell_what_was_answered(
    subject: Subject, operation_id: str, answered: Answered, tally: Tally
) -> None:
    """A success comes back whole, a failure as the right error with the vendor's code, words and request id."""
    told = Told(answered, subject, operation_id, twice=ASKED is not None)
    with tally.entered("inward", subject.stem, operation_id) as entry:
        show(told.problems(share(subject.stem), entry))
    assert (entry.cases == 0) is is_left_out("inward", subject.stem, operation_id)


def _mistakes_classes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_judgement, "of_status", lambda status: BadRequestError)


def _loses_request_ids(monkeypatch: pytest.MonkeyPatch) -> None:
    shapes = tuple(shape._replace(request_id=None) for shape in _refusal.SHAPES)
    monkeypatch.setattr(_refusal, "SHAPES", shapes)


def _takes_failures_for_successes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_judgement, "_asked", lambda classify, response: None)


def _swaps_code_and_message(monkeypatch: pytest.MonkeyPatch) -> None:
    shapes = tuple(shape._replace(code=shape.message, message=shape.code) for shape in _refusal.SHAPES)
    monkeypatch.setattr(_refusal, "SHAPES", shapes)


# What is planted, what is said of it, and the operation by whose answers it is found.
FAULTS: dict[str, tuple[Callable[[pytest.MonkeyPatch], None], str, str, str]] = {
    "one class for all": (_mistakes_classes, "is BadRequestError instead of", "func", "list_functions"),
    "no request ids": (_loses_request_ids, "request_id is None", "functiongraph", "list_functions"),
    "no failures inside successes": (
        _takes_failures_for_successes,
        "ends with read instead of VendorFailureError",
        "dataset",
        "post_dataset",
    ),
    "code and message swapped": (_swaps_code_and_message, "error_code is", "func", "list_functions"),
}


@pytest.mark.parametrize("name", FAULTS)
def test_a_planted_fault_of_a_connector_is_found(
    name: str, answered: Answered, monkeypatch: pytest.MonkeyPatch
) -> None:
    """By the documented answers of one operation."""
    plant, said, stem, operation_id = FAULTS[name]
    plant(monkeypatch)
    problems = Told(answered, SUBJECTS[stem], operation_id).problems(share(stem), Entry())
    assert any(said in problem for problem in problems)
