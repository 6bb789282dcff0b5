"""Plain ``prism mock``, with nothing of ours before it, accepts what the clients send, but for its known defects."""

from __future__ import annotations

from collections.abc import Iterator

import httpx
import pytest
from dffkit_fuzz.cases.counts import Count
from dffkit_fuzz.cases.examples import example_cases
from dffkit_fuzz.cases.made import POSITIVE, Case, cases
from dffkit_fuzz.subjects import Subject
from dffkit_fuzz.tally import Entry, Tally

from ..bench.prism_cli import PrismCli
from .counts import ASKED, show
from .plain_prism import REASONS, Refusal, explained, known_issues, refusals
from .stems import CHOSEN, SUBJECTS

pytestmark = pytest.mark.prism
SAMPLE = 30
"""The operations of a stem in the short profile, evenly from among them: it answers fifty requests a second."""
ALL_OF_THEM = Count(2, 6)


def sample(subject: Subject) -> list[str]:
    """The operations that are asked for."""
    step = 1 if ASKED else -(-len(subject.operation_ids) // SAMPLE)
    return subject.operation_ids[::step]


def right_cases(subject: Subject, operation_id: str) -> Iterator[Case]:
    """The documented examples, and with ``make fuzz`` some of what schemathesis makes."""
    operation = subject.operations[operation_id]
    yield from example_cases(subject.schemas, operation)
    if ASKED:
        yield from cases(operation, POSITIVE, ALL_OF_THEM)


@pytest.mark.parametrize("subject", CHOSEN, ids=lambda subject: subject.stem)
def test_plain_prism_accepts_what_the_clients_send(subject: Subject, tally: Tally) -> None:
    """Where it refuses a right request, the table of its defects says why."""
    found = []
    with PrismCli(subject.stem) as prism:
        for operation_id in sample(subject):
            with tally.entered("plain prism", subject.stem, operation_id) as entry:
                found += refusals(prism.url, subject, right_cases(subject, operation_id), entry)
    show(found)


def test_a_refusal_without_a_known_reason_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without its row, the key that SmartChart takes in the form is a refusal that nothing explains."""
    monkeypatch.setattr("tests.fuzz.plain_prism.REASONS", ())
    subject = SUBJECTS["dataset"]
    with PrismCli(subject.stem) as prism:
        assert refusals(prism.url, subject, right_cases(subject, "post_dataset"), Entry()) != []


def test_only_nulls_are_explained_by_nulls() -> None:
    """A text where an object is wanted is no null, whatever Prism says of it."""
    violation = {"location": ["request", "body", "extend"], "code": "type", "message": "extend must be object"}
    response = httpx.Response(400)
    null = httpx.Request("POST", "http://mock.test/", json={"extend": None})
    text = httpx.Request("POST", "http://mock.test/", json={"extend": "text"})
    assert explained(Refusal(null, response, [violation])) == "nullable_all_of"
    assert explained(Refusal(text, response, [violation])) is None


def test_every_explanation_has_a_name_of_its_own() -> None:
    """The names tell the rows of both tables apart."""
    names = [name for name, _ in known_issues()]
    assert len(set(names)) == len(names)
    assert [reason.name for reason in REASONS if reason.issue] == ["nullable_all_of"]
