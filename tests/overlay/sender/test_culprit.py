"""dffkit.sender._culprit: which value of a JSON body cannot be sent."""

from __future__ import annotations

from typing import Any

import pytest
from dffkit.sender._culprit import culprit


def _deep(levels: int) -> Any:
    value: Any = []
    for _ in range(levels):
        value = [value]
    return value


@pytest.mark.parametrize(
    ("body", "path"),
    [
        ({"a": [1, None, "x", 1.5, True]}, None),
        ({"a": [{"b": 1}, {"b": {1}}]}, "body.a[1].b"),
        ({"a": float("nan"), "b": {1}}, "body.a"),
        ({"a": {(1, 2): "x"}}, "body.a"),
        ([1, object()], "body[1]"),
        ({1}, "body"),
        (_deep(60), None),
        (_deep(100_000), "body" + "[0]" * 50),
        (None, None),
    ],
)
def test_the_first_value_without_a_json_form_is_named(body: object, path: str | None) -> None:
    """By the way to it from the body."""
    assert culprit(body) == path
