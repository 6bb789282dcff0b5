"""Late answers."""

from __future__ import annotations

from random import Random
from statistics import fmean, median, stdev

import httpx
import pytest
from dffkit_mock.faults.kinds.latency import Latency
from dffkit_mock.gateway import Gateway

from ..conftest import WORKSPACE


async def test_a_request_waits_before_it_is_done(
    gateway: Gateway, client: httpx.AsyncClient, slept: list[float]
) -> None:
    """As long as was asked, and is answered then."""
    gateway.fault("guance", latency="200ms")
    assert (await client.get(WORKSPACE)).status_code == 200
    assert slept == [0.2]


def draws(latency: Latency, count: int = 4000) -> list[float]:
    """Many waits."""
    random = Random(1)
    return [latency.draw(random) for _ in range(count)]


def test_waits_are_spread_around_the_mean() -> None:
    """Normally, and never below zero."""
    waits = draws(Latency(1.0, deviation=0.2))
    assert fmean(waits) == pytest.approx(1.0, abs=0.02)
    assert stdev(waits) == pytest.approx(0.2, abs=0.02)
    assert min(draws(Latency(0.1, deviation=1.0))) == 0.0


def test_a_long_tail_has_a_median_and_no_end() -> None:
    """Half are shorter, and one of a hundred is ten times as long; until ``most``."""
    waits = sorted(draws(Latency(0.1, tail=1.0)))
    assert median(waits) == pytest.approx(0.1, rel=0.05)
    assert waits[int(len(waits) * 0.99)] == pytest.approx(1.0, rel=0.15)
    assert max(draws(Latency(0.1, tail=5.0, most=2.0))) == 2.0
    assert set(draws(Latency(0.0, tail=1.0), 3)) == {0.0}


def test_the_same_seed_draws_the_same() -> None:
    """So that a run can be repeated."""
    assert draws(Latency(1.0, tail=1.0), 9) == draws(Latency(1.0, tail=1.0), 9)
