"""Schemathesis walks through the operations on every kind of thing, and what the mock remembers is always right."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from dffkit_fuzz.subjects import generated
from dffkit_mock.catalogue import Catalogue
from dffkit_mock.server import MockServer
from dffkit_mock.specs import find_bundles
from dffkit_mock.store import Record, Store

from .counts import show
from .links import Family, families
from .walks import Length, Walks

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from dffkit_fuzz.subjects import Subject
    from dffkit_mock.store import Kind, Scope

RESOURCES = Catalogue(find_bundles()).resources
SUBJECTS = {subject.stem: subject for subject in generated()}
FAMILIES = [family for stem in SUBJECTS for family in families(RESOURCES.kinds(stem))]
BRIEF = Length(walks=2, steps=12)
LONG = Length(walks=10, steps=20)
ROUNDS, MOST_ROUNDS = 6, 30

lengths = pytest.mark.parametrize("length", [BRIEF, pytest.param(LONG, marks=pytest.mark.nightly)], ids=str)
every_family = pytest.mark.parametrize("family", FAMILIES, ids=str)


@pytest.fixture(scope="module")
def mock() -> Iterator[MockServer]:
    """A mock that remembers; each walk begins with an empty one."""
    with MockServer() as mock:
        yield mock


def subject_of(family: Family) -> Subject:
    """The stem of a family."""
    return SUBJECTS[family.kind.stem]


def named(name: str) -> Family:
    """A family by stem and kind."""
    return next(family for family in FAMILIES if str(family) == name)


@lengths
@every_family
def test_every_kind_is_what_its_requests_made_it(mock: MockServer, family: Family, length: Length) -> None:
    """What was made is there until it is deleted, and not after; every answer is as documented.

    The walks go on until the journal has seen all of that: things made, read, deleted, and then not found.
    """
    walks = Walks(mock, subject_of(family), family)
    for number in range(MOST_ROUNDS):
        walks.run(length, number)
        if walks.problems or not walks.unseen():
            break
    show(walks.problems)
    assert walks.unseen() == []


def test_a_thing_that_outlives_its_deletion_is_found(mock: MockServer, monkeypatch: pytest.MonkeyPatch) -> None:
    """A store that forgets nothing is a use after free, by schemathesis' own check and by the ledger."""
    monkeypatch.setattr(Store, "drop", lambda *_: True)
    event = "\n".join(problems(mock, "functiongraph.event"))
    assert "UseAfterFree: " in event
    assert "there is no event" in event
    assert "there is no role" in "\n".join(problems(mock, "guance.role"))


def test_a_thing_that_is_not_kept_is_found(mock: MockServer, monkeypatch: pytest.MonkeyPatch) -> None:
    """A store that keeps no event is found, by schemathesis' own check and by the ledger."""
    put = Store.put

    def forget(store: Store, kind: Kind, scope: Scope, key: str, value: Mapping[str, object]) -> Record:
        return Record(key, value, 1) if kind[1] in {"event", "role"} else put(store, kind, scope, key, value)

    monkeypatch.setattr(Store, "put", forget)
    event = "\n".join(problems(mock, "functiongraph.event"))
    assert "EnsureResourceAvailability: " in event
    assert "there is a event" in event
    assert "there is a role" in "\n".join(problems(mock, "guance.role"))


def test_a_walk_that_leads_nowhere_is_found(mock: MockServer) -> None:
    """Walks that have deleted nothing say so: a clean run of nothing is none."""
    family = named("guance.role")
    walks = Walks(mock, subject_of(family), family)
    assert walks.unseen() == ["role: made", "role: read", "role: deleted", "role: missed"]


def problems(mock: MockServer, name: str) -> list[str]:
    """What some walks through a family find."""
    family = named(name)
    walks = Walks(mock, subject_of(family), family)
    for number in range(ROUNDS):
        walks.run(BRIEF, number)
    return walks.problems
