"""The keys of a fault, for those who write it in Python."""

from __future__ import annotations

from collections.abc import Sequence  # noqa: TC003 read by get_type_hints
from typing import Literal, TypedDict

Duration = float | str
"""Seconds, or text with a unit: ``0.2``, ``"200ms"``, ``"2m"``."""


class FaultOptions(TypedDict, total=False):
    """What ``fault(operation, …)`` takes by keyword; the tables of ``dffkit_mock.faults`` say what each means."""

    status: int | Sequence[int]
    example: str
    retry_after: Duration
    processed: bool
    proxy: int | Literal[True]
    latency: Duration
    deviation: Duration
    tail: float
    most: Duration
    throttle: int | Literal[True]
    per: Duration
    reset: Literal[True]
    truncate: int
    chunked: bool
    drip: float
    content_type: str | Literal[True]
    broken_json: Literal[True]
    skew: Duration
    after: int
    first: int
    every: int
    probability: float
    times: int
    before: Literal["verify"]
    id: str
