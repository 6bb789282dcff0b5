"""The generated clients read what the specs document, and lose nothing a vendor may add."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from dffkit_fuzz.inward import misread
from dffkit_fuzz.schemas import is_growing_enum, with_unknown_enum_value, with_unknown_field
from dffkit_fuzz.subjects import Subject

from .counts import share, show
from .stems import CHOSEN

if TYPE_CHECKING:
    from _pytest.mark import ParameterSet
    from dffkit_fuzz.answers import Answer

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
