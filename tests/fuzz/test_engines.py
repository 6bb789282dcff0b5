"""Both engines of the mock come to the same verdict on every operation, and answer what the specs document."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from dffkit_fuzz.cases.counts import Count
from dffkit_fuzz.cases.examples import example_cases
from dffkit_fuzz.cases.made import NEGATIVE, POSITIVE, cases
from dffkit_fuzz.subjects import generated
from dffkit_fuzz.tally import Entry, Tally
from dffkit_mock import credentials as published

from .counts import share, show
from .engines import Engines, disagreements, refusals
from .scopes import is_left_out
from .stems import every_operation

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dffkit_fuzz.subjects import Subject

pytestmark = pytest.mark.prism


@pytest.fixture(scope="module")
def engines() -> Iterator[Engines]:
    """Both mocks."""
    with Engines() as engines:
        yield engines


@every_operation
def test_documented_requests_are_accepted(engines: Engines, subject: Subject, operation_id: str, tally: Tally) -> None:
    """Every example of a request in the specs is accepted by both engines, and answered as documented."""
    found = example_cases(subject.schemas, subject.operations[operation_id])
    with tally.entered("prism", subject.stem, operation_id) as entry:
        show(refusals(engines, subject, found, entry))


@every_operation
def test_valid_requests_are_accepted(engines: Engines, subject: Subject, operation_id: str, tally: Tally) -> None:
    """What the specs allow is accepted by both engines; where Prism refuses, the table of its defects says why."""
    found = cases(subject.operations[operation_id], POSITIVE, share(subject.stem))
    with tally.entered("prism", subject.stem, operation_id) as entry:
        show(refusals(engines, subject, found, entry))
    assert (entry.cases == 0) is is_left_out("prism", subject.stem, operation_id)


@every_operation
def test_invalid_requests_are_judged_alike(engines: Engines, subject: Subject, operation_id: str, tally: Tally) -> None:
    """What the specs do not allow is refused by both engines or by none, since the gateway validates for both."""
    found = cases(subject.operations[operation_id], NEGATIVE, share(subject.stem))
    with tally.entered("prism, invalid", subject.stem, operation_id) as entry:
        show(disagreements(engines, subject, found, entry))
    assert (entry.cases == 0) is is_left_out("prism, invalid", subject.stem, operation_id)


def test_a_wrong_signature_is_found(engines: Engines, monkeypatch: pytest.MonkeyPatch) -> None:
    """The requests are verified: with another secret key they are refused, by both engines."""
    monkeypatch.setattr(published, "SK", "another-secret-key")
    subject = next(subject for subject in generated() if subject.stem == "functiongraph")
    operation = subject.operations["list_functions"]
    found = refusals(engines, subject, example_cases(subject.schemas, operation), Entry())
    assert len([problem for problem in found if "refuses it: 401 (refused by verify)" in problem]) == 2


def test_a_disagreement_of_prism_is_found(engines: Engines, monkeypatch: pytest.MonkeyPatch) -> None:
    """Prism's own judgement counts: without the table of its defects, a large integer is a difference."""
    monkeypatch.setattr("tests.fuzz.engines.KNOWN_DEFECTS", frozenset())
    subject = next(subject for subject in generated() if subject.stem == "dataarts")
    operation = subject.operations["show_instance_infos"]
    assert "large_integer" in "".join(refusals(engines, subject, cases(operation, POSITIVE, Count(1)), Entry()))
