"""dffkit.errors: one tree, drawn on top of its module."""

from __future__ import annotations

import copy
import pickle
import re
from typing import Any

import httpx
import pytest
from dffkit import errors
from dffkit.errors import ApiError, CallError, DffkitError

from .ways import READ


def tree(cls: type[DffkitError], depth: int = 0) -> list[tuple[int, str]]:
    """The classes below ``cls`` that the module defines, as the drawing has them: depth and name."""
    rows = [(depth, cls.__name__)]
    for child in cls.__subclasses__():
        if child.__module__ == errors.__name__:
            rows += tree(child, depth + 1)
    return rows


def drawn() -> list[tuple[int, str]]:
    """The drawing in the module's docstring."""
    lines = [line for line in (errors.__doc__ or "").splitlines() if "Error" in line and line.startswith("    ")]
    return [((match.start() - 4) // 4, match[0]) for line in lines if (match := re.search(r"\w+Error", line))]


def classes() -> list[type[DffkitError]]:
    """Every error of the module."""
    return [getattr(errors, name) for _, name in tree(DffkitError)]


def test_the_drawing_is_the_tree() -> None:
    """The docstring draws every class at its place."""
    assert sorted(tree(DffkitError)) == sorted(drawn())


def test_all_are_exported() -> None:
    """``__all__`` is sorted and has every class."""
    assert sorted(name for _, name in tree(DffkitError)) == errors.__all__


@pytest.mark.parametrize("cls", classes(), ids=lambda cls: cls.__name__)
def test_every_error_can_be_made_from_a_message_and_pickled(cls: type[DffkitError]) -> None:
    """Errors travel between processes with all that they know."""
    response = httpx.Response(418, request=httpx.Request("GET", "http://h/"))
    given: dict[str, Any] = {"operation": READ} if issubclass(cls, CallError) else {}
    given |= {"response": response, "error_code": "E1", "request_id": "r"} if issubclass(cls, ApiError) else {}
    error = cls("it went wrong", **given)
    twin: Any
    for twin in (copy.copy(error), pickle.loads(pickle.dumps(error))):
        assert (cls, "it went wrong") == (type(twin), str(twin))
        if issubclass(cls, ApiError):
            assert (twin.status_code, twin.error_code, twin.request_id, twin.operation) == (418, "E1", "r", READ)


def test_misuse_is_a_value_error_too() -> None:
    """Code that expects Python's own error for a wrong argument gets it."""
    assert issubclass(errors.MisuseError, ValueError)
