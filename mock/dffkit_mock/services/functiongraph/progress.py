"""How what was started gets on: a step each second of the mock's clock, or each time that somebody looks.

Assumed: the vendor says what the states are, not how long each lasts. So a test with a clock that stands still sees
every state, one a look, and a program that looks once in a while finds what was started over. Nothing goes back.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

STEP = 1.0
"""Seconds of a step."""
SINCE, LOOKS = "mock_since", "mock_looks"
"""Members of a record that no answer shows: when it was started, in seconds since 1970, and how often it was seen."""


def begin(now: float) -> dict[str, Any]:
    """What a record needs to get on from now."""
    return {SINCE: now, LOOKS: 0}


def looked_at(record: Mapping[str, Any]) -> dict[str, Any]:
    """The record after one more look."""
    return {**record, LOOKS: record.get(LOOKS, 0) + 1}


def steps(record: Mapping[str, Any], now: float) -> int | None:
    """How many steps it has made; ``None`` for a record that was never started, as one that was seeded."""
    since = record.get(SINCE)
    return None if since is None else max(record.get(LOOKS, 0), int(max(now - since, 0.0) // STEP))


def time_of(record: Mapping[str, Any], step: int, now: float) -> float:
    """When it made a step that it has made: by its own pace, or earlier where somebody looked."""
    return float(min(now, record[SINCE] + step * STEP))
