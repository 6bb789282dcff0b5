"""DFF.STORE."""

from __future__ import annotations

import pytest

from tests.runtime.ground import Ground


def test_values_outlive_a_task_as_json(ground_on_engine: Ground) -> None:
    """A tuple comes back as a list; nothing is ``None``."""
    ground = ground_on_engine
    assert ground.body("return DFF.STORE.set('a', {'x': (1, 2)})") is None
    assert ground.body("return [DFF.STORE('a'), DFF.STORE.get('a'), DFF.STORE('b')]") == [{"x": [1, 2]}] * 2 + [None]


def test_the_scope_is_the_script_in_which_the_code_stands(ground_on_engine: Ground) -> None:
    """Not that of the function which was called; another one can be named."""
    other = "def put(key, value):\n    DFF.STORE.set(key, value)\ndef own(key):\n    return DFF.STORE(key)\n"
    code = """
    import __other
    __other.put("k", "theirs")
    DFF.STORE.set("k", "ours")
    DFF.STORE.set("k", "shared", scope="everybody")
    return [DFF.STORE("k"), __other.own("k"), DFF.STORE.get("k", scope="set__other"), DFF.STORE("k", "everybody")]
    """
    assert ground_on_engine.body(code, set__other=other) == ["ours", "theirs", "theirs", "shared"]


def test_every_method(ground: Ground) -> None:
    """Many at once, patterns, removal; those of one scope only."""
    code = """
    DFF.STORE.mset({"a1": 1, "a2": 2, "b": 3})
    DFF.STORE.set("a1", 0, scope="else")
    found = [DFF.STORE.mget(["a1", "none"]), DFF.STORE.keys(), DFF.STORE.keys("a?"), DFF.STORE.getall(),
             DFF.STORE.get_pattern("*1"), DFF.STORE.delete("a1"), DFF.STORE.keys(), DFF.STORE.delete_pattern("a*"),
             DFF.STORE.delete(["b", "none"]), DFF.STORE.keys(), DFF.STORE.keys(scope="else")]
    return found
    """
    assert ground.body(code) == [
        {"a1": 1, "none": None},
        ["a1", "a2", "b"],
        ["a1", "a2"],
        {"a1": 1, "a2": 2, "b": 3},
        {"a1": 1},
        None,
        ["a2", "b"],
        None,
        None,
        [],
        ["a1"],
    ]


def test_options_by_place_and_by_name(ground: Ground) -> None:
    """``set(key, value, scope, expires, not_exists)``, and ``expire`` for ``expires``."""
    code = """
    DFF.STORE.set("a", 1, "s", None, True)
    DFF.STORE.set("a", 2, "s", not_exists=True)
    DFF.STORE.set("b", 1, "s", 10)
    DFF.STORE.set("c", 1, "s", expire=10)
    DFF.STORE.mset({"d": 1}, "s", 100, True)
    return DFF.STORE.keys(scope="s")
    """
    assert ground.body(code) == ["a", "b", "c", "d"]
    ground.clock.advance(11)
    assert ground.body('return DFF.STORE.getall("s")') == {"a": 1, "d": 1}


@pytest.mark.parametrize("call", ["set('k' * 257, 1)", "set('k', 1, scope='s' * 257)", "get('')"])
def test_long_keys_and_scopes_raise(ground: Ground, call: str) -> None:
    """From 257 characters on."""
    assert ground.outcome(f"DFF.STORE.{call}").exception_type == "StoreKeyError"


def test_what_json_does_not_have_raises(ground: Ground) -> None:
    """With the key, without the value."""
    outcome = ground.outcome("DFF.STORE.set('k', {1, 2})")
    assert outcome.exception_type == "StoreValueError"
    assert "'k'" in (outcome.exception or "")
