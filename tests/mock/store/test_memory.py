"""What a transaction changes, and what it undoes."""

from __future__ import annotations

import contextlib
import copy
import threading
from typing import TYPE_CHECKING, Any

import pytest
from dffkit_mock.store import Change, Store
from dffkit_mock.store.tables import Tables
from hypothesis import given
from hypothesis import strategies as st

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

FUNCTION, POINTS = ("functiongraph", "function"), ("dataway", "point")
TENANT = ("mock-project",)

KEYS, SCOPES = st.sampled_from("abc"), st.sampled_from([(), ("x",), ("x", "y")])
STEPS = st.one_of(
    st.tuples(st.just("put"), st.just(FUNCTION), SCOPES, KEYS, st.fixed_dictionaries({"n": st.integers()})),
    st.tuples(st.just("drop"), st.just(FUNCTION), SCOPES, KEYS),
    st.tuples(st.just("append"), st.just(POINTS), SCOPES, st.lists(st.integers(), max_size=3)),
    st.tuples(st.just("clear"), st.just(POINTS), SCOPES),
    st.tuples(st.just("trim"), st.just(POINTS), SCOPES, st.integers(0, 3)),
    st.tuples(st.just("count"), KEYS),
)


class Keeper:
    """A backing that keeps changes in a list, or refuses to."""

    def __init__(self) -> None:
        self.kept: list[Change] = []
        self.failure: Exception | None = None
        self.closed = False

    def read(self) -> Iterable[Change]:
        """All that was kept."""
        return list(self.kept)

    def write(self, changes: Sequence[Change]) -> None:
        """Keeps them, unless it was told to fail."""
        if self.failure is not None:
            raise self.failure
        self.kept += changes

    def close(self) -> None:
        """Notes it."""
        self.closed = True


class Undone(Exception):
    """What a test raises inside a transaction."""


def make(store: Store, steps: Iterable[tuple[Any, ...]]) -> None:
    """Takes the steps inside an open transaction."""
    for name, *arguments in steps:
        getattr(store, name)(*arguments)


def fail(store: Store, steps: Iterable[tuple[Any, ...]]) -> None:
    """Takes the steps in a transaction that fails after the last."""
    with contextlib.suppress(Undone), store.transaction():
        make(store, steps)
        raise Undone


def listed(tables: Tables) -> Any:
    """All that the tables hold, in order."""
    records = {
        (kind, scope): [(key, dict(record.value)) for key, record in found.items()]
        for kind, places in tables.records.items()
        for scope, found in places.items()
    }
    return copy.deepcopy((records, tables.logs, tables.counts))


@given(st.lists(STEPS, max_size=8), st.lists(STEPS, max_size=12))
def test_what_a_failed_transaction_did_is_as_if_it_had_not_been(
    before: list[tuple[Any, ...]], steps: list[tuple[Any, ...]]
) -> None:
    """Whatever was made, replaced, dropped and made again in it, in any order: content, order and counters."""
    store = Store()
    with store.transaction():
        make(store, before)
    expected = listed(store._tables)
    fail(store, steps)
    assert listed(store._tables) == expected
    for found in (found for places in store._tables.records.values() for found in places.values()):
        assert found, "an empty place is left"


@given(st.lists(st.lists(STEPS, max_size=6), max_size=4))
def test_what_was_kept_is_what_is_held(transactions: list[list[tuple[Any, ...]]]) -> None:
    """Another store that opens the same backing holds the same, in the same order."""
    keeper, store = Keeper(), Store()
    store.open(keeper)
    for steps in transactions:
        with store.transaction():
            make(store, steps)
    other = Store()
    other.open(keeper)
    assert listed(other._tables) == listed(store._tables)


def test_what_cannot_be_kept_is_undone_and_the_next_is_kept() -> None:
    """The failure of the backing is the caller's."""
    keeper, store = Keeper(), Store()
    store.open(keeper)
    keeper.failure = Undone()
    with pytest.raises(Undone), store.transaction():
        store.put(FUNCTION, TENANT, "a", {})
    assert (store.kinds(), keeper.kept) == ([], [])
    keeper.failure = None
    with store.transaction():
        store.put(FUNCTION, TENANT, "b", {})
    assert [record.key for record in store.records(FUNCTION, TENANT)] == ["b"]


def test_a_transaction_that_changed_nothing_is_not_written() -> None:
    """Reading costs no write."""
    keeper, store = Keeper(), Store()
    store.open(keeper)
    keeper.failure = Undone()
    with store.transaction():
        assert store.get(FUNCTION, TENANT, "a") is None
        store.append(POINTS, (), [])
        store.clear(POINTS, ())
        assert store.drop(FUNCTION, TENANT, "a") is False


def test_records_stand_in_the_order_of_creation() -> None:
    """A change keeps the place, what is made anew comes last."""
    store = Store()
    with store.transaction():
        for key in "abc":
            store.put(FUNCTION, TENANT, key, {})
        store.put(FUNCTION, TENANT, "a", {"changed": True})
        store.drop(FUNCTION, TENANT, "b")
        store.put(FUNCTION, TENANT, "b", {})
    assert [record.key for record in store.records(FUNCTION, TENANT)] == ["a", "c", "b"]


def test_what_is_stored_is_nobody_elses() -> None:
    """Who changes what was given, at any depth, changes nothing that is stored."""
    store, value, items = Store(), {"tags": [{"a": 1}]}, [{"b": [1]}]
    with store.transaction():
        store.put(FUNCTION, TENANT, "a", value)
        store.append(POINTS, (), items)
    value["tags"][0]["a"] = 2
    items[0]["b"].append(2)
    record = store.get(FUNCTION, TENANT, "a")
    assert record is not None
    assert (record.value, store.items(POINTS, ())) == ({"tags": [{"a": 1}]}, [{"b": [1]}])


@pytest.mark.parametrize("value", [{"a": {1}}, {"a": b""}, {1: 2}, {"a": [object()]}, {"a": {None: 1}}])
def test_only_json_is_stored(value: dict[str, Any]) -> None:
    """Also where no file is behind the store: what works in memory works with --state."""
    store = Store()
    with pytest.raises(TypeError, match="JSON"), store.transaction():
        store.put(FUNCTION, TENANT, "a", value)
    assert store.kinds() == []


def test_a_change_outside_of_a_transaction_is_refused_before_it_is_made() -> None:
    """And so is a transaction inside another."""
    store = Store()
    for steps in (("put", FUNCTION, (), "a", {}), ("append", POINTS, (), [1]), ("count", "x")):
        with pytest.raises(RuntimeError, match="transaction"):
            make(store, [steps])
    with store.transaction(), pytest.raises(RuntimeError, match="open already"), store.transaction():
        pass
    assert store._tables == Tables()


def test_threads_take_turns() -> None:
    """A test that resets waits for the request that is being answered; nothing of either is lost or mixed."""
    store, inside, done = Store(), threading.Event(), threading.Event()

    def reset() -> None:
        inside.wait()
        store.reset()
        done.set()

    thread = threading.Thread(target=reset)
    thread.start()
    with store.transaction():
        inside.set()
        store.put(FUNCTION, TENANT, "a", {})
        assert not done.is_set()
        assert store.get(FUNCTION, TENANT, "a") is not None
    thread.join()
    assert store.kinds() == []


def test_a_reset_is_kept_too() -> None:
    """And undone with the transaction that it is."""
    keeper, store = Keeper(), Store()
    store.open(keeper)
    with store.transaction():
        store.put(FUNCTION, TENANT, "a", {})
        store.append(POINTS, (), [1])
        store.count("n")
    keeper.failure = Undone()
    with pytest.raises(Undone):
        store.reset()
    assert (store.kinds(), store.logs(), store.counts()) == ([FUNCTION], [POINTS], {"n": 1})
    keeper.failure = None
    store.reset()
    assert (store.kinds(), store.logs(), store.counts()) == ([], [], {})
    other = Store()
    other.open(keeper)
    assert other._tables == Tables()


def test_a_store_has_one_backing_at_a_time() -> None:
    """Closed with it, and what was held can still be read."""
    keeper, store = Keeper(), Store()
    store.open(keeper)
    with pytest.raises(RuntimeError, match="already"):
        store.open(Keeper())
    with store.transaction():
        store.put(FUNCTION, TENANT, "a", {})
    store.close()
    store.close()
    assert (keeper.closed, store.kinds()) == (True, [FUNCTION])


def test_undoing_many_drops_costs_no_more_than_making_them() -> None:
    """Each place is sorted once, not once a record: 20,000 in one transaction, as a large batch may have them."""
    store = Store()
    with store.transaction():
        for number in range(20_000):
            store.put(FUNCTION, TENANT, str(number), {})
    before = listed(store._tables)
    fail(store, [("drop", FUNCTION, TENANT, str(number)) for number in range(20_000)])
    assert listed(store._tables) == before


def test_what_was_made_since_a_record_is_told_wherever_it_belongs() -> None:
    """In the order of creation; what was only changed is not among it, also after a transaction that failed."""
    store = Store()
    with store.transaction():
        store.put(FUNCTION, ("a",), "1", {})
        store.put(FUNCTION, ("b",), "2", {})
        last = store.last
        store.put(FUNCTION, ("b",), "3", {})
        store.put(FUNCTION, ("a",), "4", {})
        store.put(FUNCTION, ("a",), "1", {"changed": True})
    with contextlib.suppress(KeyError), store.transaction():
        store.drop(FUNCTION, ("a",), "1")
        raise KeyError
    assert [(scope, record.key) for scope, record in store.since(FUNCTION, last)] == [(("b",), "3"), (("a",), "4")]
    assert [record.key for _, record in store.since(FUNCTION, 0)] == ["1", "2", "3", "4"]
