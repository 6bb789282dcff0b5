"""Schemathesis walks through the operations on every kind of thing, and what the mock remembers is always right."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from dffkit.errors import ApiError, NotFoundError
from dffkit.sender import _asynchronous, _synchronous
from dffkit_api.functiongraph.api.events import show_event
from dffkit_fuzz.tally import Entry
from dffkit_mock.catalogue import Catalogue
from dffkit_mock.specs import find_bundles
from dffkit_mock.store import Record, Store

from .calling import Watching
from .counts import SEED, show
from .links import Family, families
from .stems import CHOSEN, SUBJECTS
from .walks import Length, Walks

if TYPE_CHECKING:
    from collections.abc import Mapping
    from types import ModuleType

    import httpx
    from dffkit.sender import Classify
    from dffkit_api import Operation
    from dffkit_fuzz.subjects import Subject
    from dffkit_fuzz.tally import Tally
    from dffkit_mock.store import Kind, Scope

RESOURCES = Catalogue(find_bundles()).resources
FAMILIES = [family for stem in SUBJECTS for family in families(RESOURCES.kinds(stem))]
BRIEF = Length(walks=2, steps=12)
LONG = Length(walks=10, steps=20)
MOMENT = 1_767_225_600.0
ROUNDS, MOST_ROUNDS = 6, 30

lengths = pytest.mark.parametrize("length", [BRIEF, pytest.param(LONG, marks=pytest.mark.nightly)], ids=str)
every_family = pytest.mark.parametrize(
    "family", [family for family in FAMILIES if SUBJECTS[family.kind.stem] in CHOSEN], ids=str
)


@pytest.fixture(scope="module")
def watching() -> Watching:
    """Connectors of a mock that remembers; each walk begins with an empty one."""
    # What is made is named by the time here and there: it stands still.
    return Watching(time=lambda: MOMENT)


def subject_of(family: Family) -> Subject:
    """The stem of a family."""
    return SUBJECTS[family.kind.stem]


def named(name: str) -> Family:
    """A family by stem and kind."""
    return next(family for family in FAMILIES if str(family) == name)


@lengths
@every_family
def test_every_kind_is_what_its_calls_made_it(watching: Watching, tally: Tally, family: Family, length: Length) -> None:
    """What was made is there until it is deleted, and not after; every answer is as documented, and so is what the
    caller gets of it, through both connectors.

    The walks go on until the ledger has seen all of that: things made, read, deleted, and then not found.
    """
    with tally.entered("stateful", family.kind.stem, family.kind.name) as entry:
        walks = Walks(watching, subject_of(family), family, entry)
        for number in range(MOST_ROUNDS):
            walks.run(length, SEED + number)
            if walks.problems or not walks.unseen():
                break
    show(walks.problems)
    assert walks.unseen() == []


def test_two_walks_of_one_seed_make_the_same_calls(watching: Watching) -> None:
    """Requests and their order follow from the seed alone."""
    first, second = (walked(watching, "functiongraph.event", 2) for _ in range(2))
    assert first.steps > 0
    assert first.entry.digest == second.entry.digest


def test_a_thing_that_outlives_its_deletion_is_found(watching: Watching, monkeypatch: pytest.MonkeyPatch) -> None:
    """A store that forgets nothing is a use after free, by schemathesis' own check and by the ledger."""
    monkeypatch.setattr(Store, "drop", lambda *_: True)
    assert missing(watching, "functiongraph.event", "UseAfterFree: ", "there is no event") == []
    assert missing(watching, "guance.role", "there is no role") == []


def test_a_thing_that_is_not_kept_is_found(watching: Watching, monkeypatch: pytest.MonkeyPatch) -> None:
    """A store that keeps no event is found, by schemathesis' own check and by the ledger."""
    put = Store.put

    def forget(store: Store, kind: Kind, scope: Scope, key: str, value: Mapping[str, object]) -> Record:
        return Record(key, value, 1) if kind[1] in {"event", "role"} else put(store, kind, scope, key, value)

    monkeypatch.setattr(Store, "put", forget)
    assert missing(watching, "functiongraph.event", "EnsureResourceAvailability: ", "there is a event") == []
    assert missing(watching, "guance.role", "there is a role") == []


@pytest.mark.parametrize("module", [_synchronous, _asynchronous], ids=["sync", "async"])
def test_an_overlay_that_swallows_a_refusal_is_found(
    watching: Watching, monkeypatch: pytest.MonkeyPatch, module: ModuleType
) -> None:
    """A 404 that becomes ``None``, in either of the two senders, is no result of a read."""
    decided = module.decided

    def swallowed(operation: Operation, response: httpx.Response, classify: Classify | None) -> ApiError | None:
        error: ApiError | None = decided(operation, response, classify)
        return None if isinstance(error, NotFoundError) else error

    monkeypatch.setattr(module, "decided", swallowed)
    assert missing(watching, "functiongraph.event", "404 on the wire, but the caller got") == []


def test_a_client_that_names_another_thing_is_found(watching: Watching, monkeypatch: pytest.MonkeyPatch) -> None:
    """A path made of another id reaches nothing, though the event is there."""
    right = show_event._get_kwargs

    def wrong(project_id: str, function_urn: str, event_id: str) -> dict[str, object]:
        return right(project_id, function_urn, event_id[::-1])

    monkeypatch.setattr(show_event, "_get_kwargs", wrong)
    assert missing(watching, "functiongraph.event", "the call addresses ") == []


def test_a_walk_that_leads_nowhere_is_found(watching: Watching) -> None:
    """Walks that have deleted nothing say so: a clean run of nothing is none."""
    walks = walked(watching, "guance.role", 0)
    assert walks.unseen() == ["role: made", "role: read", "role: deleted", "role: missed"]


def missing(watching: Watching, name: str, *sentences: str) -> list[str]:
    """Which of the sentences no problem has that some walks through a family find."""
    family = named(name)
    walks = Walks(watching, subject_of(family), family, Entry())
    unseen = list(sentences)
    for number in range(ROUNDS):
        walks.run(BRIEF, SEED + number)
        unseen = [one for one in sentences if one not in "\n".join(walks.problems)]
        if not unseen:
            break
    return unseen


def walked(watching: Watching, name: str, rounds: int) -> Walks:
    """Some walks through a family."""
    family = named(name)
    walks = Walks(watching, subject_of(family), family, Entry())
    for number in range(rounds):
        walks.run(BRIEF, SEED + number)
    return walks
