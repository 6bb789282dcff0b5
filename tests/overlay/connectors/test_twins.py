"""Each connector and its async twin, side by side: who knows one, knows the other."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from importlib import import_module
from typing import Any

import pytest
from dffkit.connectors import CONNECTORS

IN_OTHER_WORDS = {"aclose": "close"}  # httpx, too, calls it so


def pair(stem: str) -> tuple[type[Any], type[Any]]:
    """The two connectors of a service."""
    row = CONNECTORS[stem]
    module = import_module(row.module)
    return getattr(module, row.name), getattr(module, row.async_name)


def methods(stem: str) -> Iterator[tuple[str, Any, Any]]:
    """The name of each method, with both."""
    sync, twin = pair(stem)
    for name in dir(sync):
        method = getattr(sync, name)
        if not name.startswith("_") and callable(method) and name != "close":
            yield name, method, getattr(twin, name)


def taken(method: Any) -> list[tuple[str, Any, Any]]:
    """What a method takes: names, ways to pass them, defaults."""
    return [(one.name, one.kind, one.default) for one in inspect.signature(method).parameters.values()]


@pytest.mark.parametrize("stem", CONNECTORS)
def test_twins_have_the_same_names(stem: str) -> None:
    """What one connector can do, its twin can do."""
    sync, twin = ({name for name in dir(side) if not name.startswith("_")} for side in pair(stem))
    assert {IN_OTHER_WORDS.get(name, name) for name in twin} == sync


@pytest.mark.parametrize("stem", CONNECTORS)
def test_twins_take_the_same_arguments(stem: str) -> None:
    """In the same order, with the same defaults."""
    assert {name: taken(method) for name, method, _ in methods(stem)} == {
        name: taken(twin) for name, _, twin in methods(stem)
    }


@pytest.mark.parametrize("stem", ["functiongraph", "iam"])
def test_twins_make_the_same_promises(stem: str) -> None:
    """Word for word, so that a change to one is a change to both."""
    assert {name: inspect.getdoc(method) for name, method, _ in methods(stem)} == {
        name: inspect.getdoc(twin) for name, _, twin in methods(stem)
    }
