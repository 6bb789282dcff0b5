"""The values of STORE, on both engines."""

from __future__ import annotations

from typing import Any

import pytest
from dffkit.runtime.stores import StoreKeyError, Stores, StoreValueError
from dffkit.runtime.testing import Clock


@pytest.mark.parametrize(
    "value", [1, 0, "", "text", "张三", 1.5, None, True, False, [], {}, [1, "a"], {"a": {"b": [None]}}]
)
def test_a_value_comes_back(stores: Stores, value: Any) -> None:
    """JSON goes in and comes out."""
    stores.store.set("set__script", "key", value)
    assert stores.store.get("set__script", "key") == value


def test_a_tuple_comes_back_as_a_list(stores: Stores) -> None:
    """The round trip is JSON's."""
    stores.store.set("s", "key", (1, (2,)))
    assert stores.store.get("s", "key") == [1, [2]]


def test_scopes_do_not_see_each_other(stores: Stores) -> None:
    """The same key in another scope is another value, and keys are listed by scope."""
    stores.store.set("a", "key", 1)
    stores.store.set("b", "key", 2)
    stores.store.set("b", "other", 3)
    assert (stores.store.get("a", "key"), stores.store.keys("a"), stores.store.getall("b")) == (
        1, ["key"], {"key": 2, "other": 3},
    )  # fmt: skip


def test_a_value_ends_by_the_clock(stores: Stores, clock: Clock) -> None:
    """After ``expires`` seconds it is nowhere: not read, not listed, not in the way of ``not_exists``."""
    stores.store.set("s", "key", 1, expires=10)
    clock.advance(9.9)
    assert stores.store.get("s", "key") == 1
    clock.advance(0.1)
    assert (stores.store.get("s", "key"), stores.store.keys("s"), stores.store.delete("s", "key")) == (None, [], 0)
    assert stores.store.set("s", "key", 2, not_exists=True)


def test_writing_again_forgets_the_end(stores: Stores, clock: Clock) -> None:
    """A value that is written without an end has none."""
    stores.store.set("s", "key", 1, expires=10)
    stores.store.set("s", "key", 2)
    clock.advance(100)
    assert stores.store.get("s", "key") == 2


def test_not_exists_leaves_what_is_there(stores: Stores) -> None:
    """It writes only what is absent."""
    assert stores.store.set("s", "key", 1, not_exists=True)
    assert not stores.store.set("s", "key", 2, not_exists=True)
    stores.store.mset("s", {"key": 3, "other": 4}, not_exists=True)
    assert stores.store.getall("s") == {"key": 1, "other": 4}


def test_several_at_once(stores: Stores) -> None:
    """``mset`` writes, ``mget`` reads with ``None`` for what is missing."""
    stores.store.mset("s", {"a": 1, "b": [2]})
    assert stores.store.mget("s", ["b", "missing", "a"]) == {"b": [2], "missing": None, "a": 1}
    assert stores.store.mget("s", []) == {}


def test_patterns(stores: Stores) -> None:
    """``*`` and ``?`` only: a bracket, a percent sign or a line's end is itself."""
    stores.store.mset("s", {"a1": 1, "a22": 2, "b[1]": 3, "a\n3": 4, "%": 5})
    assert stores.store.keys("s", "a?") == ["a1"]
    assert stores.store.get_pattern("s", "a*") == {"a1": 1, "a22": 2, "a\n3": 4}
    assert stores.store.keys("s", "b[1]") == ["b[1]"]
    assert (stores.store.delete_pattern("s", "a*"), stores.store.keys("s")) == (3, ["%", "b[1]"])


def test_deleting(stores: Stores) -> None:
    """One key or several; the number of those that there were."""
    stores.store.mset("s", {"a": 1, "b": 2, "c": 3})
    assert (stores.store.delete("s", "a"), stores.store.delete("s", ["a", "b", "c"])) == (1, 2)


@pytest.mark.parametrize("bad", ["", "x" * 257, 1, None])
def test_a_key_or_scope_out_of_bounds(stores: Stores, bad: Any) -> None:
    """256 characters are the most; the error says which it was, and what was expected."""
    for call in (lambda: stores.store.set("s", bad, 1), lambda: stores.store.get("s", bad)):
        with pytest.raises(StoreKeyError, match="a key is a text of 1 to 256 characters"):
            call()
    for call in (
        lambda: stores.store.set(bad, "k", 1),
        lambda: stores.store.keys(bad),
        lambda: stores.store.get(bad, "k"),
    ):
        with pytest.raises(StoreKeyError, match="a scope is a text of 1 to 256 characters"):
            call()


def test_the_longest_key(stores: Stores) -> None:
    """256 characters of several bytes each are a key."""
    stores.store.set("域" * 256, "键" * 256, 1)
    assert stores.store.keys("域" * 256) == ["键" * 256]


def test_what_json_does_not_have(stores: Stores) -> None:
    """The error names the key, and nothing is written, also not of the rest."""
    with pytest.raises(StoreValueError, match="the value of 'bad' is not JSON: Object of type set"):
        stores.store.mset("s", {"good": 1, "bad": {1, 2}})
    assert stores.store.keys("s") == []


def test_half_a_letter(stores: Stores) -> None:
    """In a value it comes back, as JSON has it; a key or a scope with one is refused with a sentence."""
    stores.store.set("s", "key", {"\ud800": ["\udc80"]})
    assert stores.store.get("s", "key") == {"\ud800": ["\udc80"]}
    for scope, key, what in (("s", "\ud800", "key"), ("\ud800", "k", "scope")):
        for call in (lambda: stores.store.get(scope, key), lambda: stores.store.set(scope, key, 1)):  # noqa: B023
            with pytest.raises(StoreKeyError, match=f"a {what} is text as UTF-8 has it"):
                call()


@pytest.mark.parametrize("value", [float("nan"), [float("inf")]])
def test_a_number_that_json_does_not_have(stores: Stores, value: Any) -> None:
    """It is no value."""
    with pytest.raises(StoreValueError, match="the value of 'key' is not JSON"):
        stores.store.set("s", "key", value)
