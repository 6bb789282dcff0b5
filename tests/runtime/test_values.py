"""Values of functions as JSON text."""

from __future__ import annotations

import json
from typing import Any

import pytest
from dffkit.runtime.values import DEEPEST, UnwritableValue, written


def nested(depth: int, *, dicts: bool = False) -> Any:
    """So many lists or dicts in each other."""
    value: Any = 1.5
    for _ in range(depth):
        value = {"a": value} if dicts else [value]
    return value


@pytest.mark.parametrize("dicts", [True, False])
def test_a_deep_value_is_written_to_a_limit_of_its_own(dicts: bool) -> None:
    """It does not depend on how deep the stack is already, as in a test; beyond it a sentence says so."""

    def below(frames: int) -> str:
        return below(frames - 1) if frames else written(nested(DEEPEST, dicts=dicts))

    assert json.loads(below(150)) == nested(DEEPEST, dicts=dicts)
    with pytest.raises(UnwritableValue, match=f"lists and dicts stand in each other more than {DEEPEST} deep"):
        written(nested(DEEPEST + 1, dicts=dicts))


def test_a_value_in_itself_is_told() -> None:
    """It has no end."""
    value: list[Any] = []
    value.append({"a": (value,)})
    with pytest.raises(UnwritableValue, match="the value contains itself"):
        written(value)
