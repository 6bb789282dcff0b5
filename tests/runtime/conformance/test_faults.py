"""The tables find what is wrong: each of these faults fails the row that is about it."""

from __future__ import annotations

from typing import Any

import pytest
from dffkit.runtime.entities import arguments as merging
from dffkit.runtime.serving import exchange as exchanges
from dffkit.runtime.serving import refusals, result_cache
from dffkit.runtime.serving.answers import freshness, replies
from dffkit.runtime.serving.callers import throttling
from dffkit.runtime.serving.callers.auth import TYPES
from dffkit.runtime.serving.requests import arguments, packaging

from tests.runtime.served import Served

from .rows import differences, rows
from .test_conformance import sent


async def _passes(*_: object) -> None:
    """An auth that lets everybody pass."""


def _nothing(*_: object, **__: object) -> None:
    """Does not look."""


FAULTS: dict[str, tuple[Any, str, Any, str]] = {
    "falsy values are sent": (replies, "FALSY", frozenset(), "replies: zero"),
    "texts are JSON": (replies, "HTML", "application/json", "replies: text"),
    "placeholders are values": (
        merging,
        "is_placeholder",
        lambda _: False,
        "merging: a placeholder takes the caller's",
    ),
    "fixed values are placeholders": (
        merging,
        "is_placeholder",
        lambda _: True,
        "merging: a fixed value is not the caller's",
    ),
    "unknown fields pass": (arguments, "only", _nothing, "arguments: GET normal with an unknown field"),
    "another code": (refusals, "CODES", {**refusals.CODES, "EFuncFailed": 599.3}, "errors: an exception"),
    "nothing is throttled": (throttling, "WINDOWS", {"byYear": 1e-6}, "gates: throttled before arguments"),
    "bytes are text": (packaging, "PLAIN", "text/csv", "packaging: text/csv"),
    "everybody is let in": (TYPES, "httpBasic", _passes, "auth: httpBasic without"),
    "nothing is found again": (result_cache, "cached", lambda *_: None, "own: 5 the second call is the first"),
    "strong ETags": (freshness, "etag", lambda _: '"x"', "headers: a weak ETag"),
    "times with a zone": (exchanges, "iso", lambda _: "2024-01-01T00:00:00+00:00", "headers: times"),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_a_planted_fault_is_found(served: Served, monkeypatch: pytest.MonkeyPatch, fault: str) -> None:
    """The row differs while the fault is there."""
    where, name, value, told = FAULTS[fault]
    if isinstance(where, dict):
        monkeypatch.setitem(where, name, value)
    else:
        monkeypatch.setattr(where, name, value)
    monkeypatch.setattr("dffkit.runtime.serving.answers.headers.iso", exchanges.iso)
    (row,) = [row for row in rows() if str(row) == told]
    assert [text for step in row.steps for text in differences(sent(served, step["send"]), step["expect"])]
