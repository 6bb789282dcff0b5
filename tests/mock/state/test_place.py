"""Ways into a request or an answer."""

from __future__ import annotations

from typing import Any

import pytest
from dffkit_mock.state.place import follow, read_place, read_steps, replaced, without

from ..exchanges import make_exchange

BODY: dict[str, Any] = {
    "tags": [{"key": "a"}, {"key": "b"}, {"value": "c"}, 7],
    "main": [{"name": "first"}],
    "no": None,
}


@pytest.mark.parametrize(
    ("way", "values"),
    [
        ("tags[].key", ["a", "b"]),
        ("main[0].name", ["first"]),
        ("main[1].name", []),
        ("no", []),
        ("tags.key", []),
        ("[]", [BODY]),
        ("", [BODY]),
    ],
)
def test_a_way_leads_to_values(way: str, values: list[Any]) -> None:
    """To every element, or to one; what is not there, or null, is nothing."""
    assert list(follow(BODY, read_steps(way))) == values


@pytest.mark.parametrize("payload", [None, [], "text", 7, {"tags": {}}, {"tags": [None]}])
def test_any_payload_is_read(payload: Any) -> None:
    """One that is not what the way expects has nothing there."""
    exchange = make_exchange()
    exchange.payload = payload
    place = read_place("body.tags[].key")
    assert (place.read(exchange), place.owners(exchange)) == ([], [])


def test_owners_are_the_elements_that_have_the_key() -> None:
    """As many as there are keys; of plain keys, the body each time."""
    exchange = make_exchange()
    exchange.payload = BODY
    assert read_place("body.tags[].key").owners(exchange) == BODY["tags"][:2]
    exchange.payload = {"uuids": ["x", "y"]}
    assert read_place("body.uuids[]").owners(exchange) == [exchange.payload] * 2


def test_something_else_at_the_end_changes_nothing_in_place() -> None:
    """What stands on the way is copied, or made."""
    value = {"a": {"b": 1}, "c": 2}
    assert replaced(value, read_steps("a.b"), 3) == {"a": {"b": 3}, "c": 2}
    assert replaced(value, read_steps("a.b.d"), 3) == {"a": {"b": {"d": 3}}, "c": 2}
    assert without(value, read_steps("a.b")) == {"a": {}, "c": 2}
    assert without(value, read_steps("x.b")) == value == {"a": {"b": 1}, "c": 2}
