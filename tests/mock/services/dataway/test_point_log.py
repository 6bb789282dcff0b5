"""The log of points: what an item is, what is passed over, and how the oldest go."""

from __future__ import annotations

import json
from dataclasses import dataclass

import pytest
from dffkit_mock.line_protocol import read_lines
from dffkit_mock.services.dataway.points import COUNTS, LOG, Limits, PointLog, make_item
from dffkit_mock.store import Store

SECOND = 10**9


@dataclass(frozen=True)
class Wanted:
    """What a reader asks for."""

    category: str = "metric"
    measurements: frozenset[str] | None = None
    start: int | None = None
    end: int | None = None


@pytest.fixture
def store() -> Store:
    """An empty one."""
    return Store()


def append(store: Store, text: str, limits: Limits | None = None, category: str = "metric") -> None:
    """Keeps the points of a text."""
    with store.transaction():
        PointLog(store, limits).append(make_item(category, text, read_lines(text), 1, 7 * SECOND))


def read(store: Store, wanted: Wanted) -> list[tuple[str, int]]:
    """Measurement and time of the points."""
    return [(point.measurement, point.time) for point in PointLog(store).read(wanted)]


def test_an_item_is_the_text_as_it_came(store: Store) -> None:
    """With what is needed to pass over it; nothing else, so that writing is cheap and an export can be read."""
    append(store, "cpu,host=a usage=1 5\nmem used=2i")
    assert list(store.items(LOG, ())) == [
        {
            "category": "metric",
            "received": 7 * SECOND,
            "points": 2,
            "first": 5,
            "last": 7 * SECOND,
            "measurements": ["cpu", "mem"],
            "lines": "cpu,host=a usage=1 5\nmem used=2i",
        }
    ]
    assert json.loads(json.dumps(store.items(LOG, ()))) == store.items(LOG, ())


def test_requests_that_nobody_asked_for_are_not_read_again(store: Store) -> None:
    """By category, measurement and time."""
    append(store, "cpu v=1 1000")
    append(store, "mem v=1 2000")
    append(store, "log v=1 3000", category="logging")
    assert read(store, Wanted()) == [("cpu", 1000), ("mem", 2000)]
    assert read(store, Wanted(measurements=frozenset({"mem"}))) == [("mem", 2000)]
    assert read(store, Wanted(start=1500)) == [("mem", 2000)]
    assert read(store, Wanted(end=1500)) == [("cpu", 1000)]
    assert read(store, Wanted(category="logging")) == [("log", 3000)]


def test_a_seed_needs_a_category_and_lines(store: Store) -> None:
    """The rest is taken from the text; what is no line protocol is passed over."""
    with store.transaction():
        store.append(LOG, (), [{"category": "metric", "lines": "cpu v=1 1000\ncpu v=2 2000"}])
        store.append(LOG, (), [{"category": "metric", "lines": "???"}])
    assert read(store, Wanted()) == [("cpu", 1000), ("cpu", 2000)]
    append(store, "cpu v=3 3000")
    assert PointLog(store).counts()["points"] == 4


@pytest.mark.parametrize("limits", [Limits(points=20), Limits(size=20 * 700)])
def test_the_oldest_points_go(store: Store, limits: Limits) -> None:
    """A tenth at once, so that it does not happen with each request; what was written is counted all the same."""
    for number in range(100):
        append(store, f"cpu v=1 {number}", limits)
    times = [time for _, time in read(store, Wanted())]
    assert times[-1] == 99
    assert times == list(range(times[0], 100))
    assert 15 <= len(times) <= 23
    counts = PointLog(store).counts()
    assert (counts["points"], counts["written"]) == (len(times), {"metric": 100})


def test_the_newest_request_stays_whatever_its_size(store: Store) -> None:
    """A request is kept whole, or not at all."""
    append(store, "cpu v=1 1")
    append(store, "\n".join(f"cpu v=1 {number}" for number in range(50)), Limits(points=10))
    assert len(read(store, Wanted())) == 50


def test_what_is_undone_is_not_kept(store: Store) -> None:
    """The log and its counts belong to one transaction."""
    item = make_item("metric", "cpu v=1", read_lines("cpu v=1"), 1, 0)
    transaction = store.transaction()
    transaction.__enter__()
    PointLog(store).append(item)
    assert transaction.__exit__(RuntimeError, RuntimeError(), None) is False
    assert list(store.items(LOG, ())) == []
    assert store.get(COUNTS, (), "kept") is None
