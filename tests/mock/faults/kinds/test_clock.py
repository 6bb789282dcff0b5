"""A server whose clock is wrong."""

from __future__ import annotations

from collections.abc import Callable

import httpx
from dffkit_mock.gateway import Gateway

from ..conftest import FUNCTIONS


async def test_dates_are_checked_by_the_wrong_clock(
    gateway: Gateway, client: httpx.AsyncClient, signed: Callable[..., dict[str, str]]
) -> None:
    """The refusal is the vendor's for a date out of its window, and ``Date`` shows the server's."""
    fine = await client.get(FUNCTIONS, headers=signed())
    assert (fine.status_code, fine.headers["date"]) == (200, "Thu, 01 Jan 2026 00:00:00 GMT")
    gateway.fault("functiongraph", skew="20m")
    answer = await client.get(FUNCTIONS, headers=signed())
    assert (answer.status_code, answer.json()["error_code"]) == (401, "APIGW.0301")
    assert answer.headers["date"] == "Thu, 01 Jan 2026 00:20:00 GMT"
    entry = gateway.instance.journal.entries()[-1]
    assert (entry.refused_by, entry.fault) == ("verify", "fault-1: skew=1200; operation=functiongraph")


async def test_a_clock_does_not_go_below_its_beginning(gateway: Gateway, client: httpx.AsyncClient) -> None:
    """1970 is the first year that there is."""
    gateway.instance.clock.now = 5.0  # type: ignore[attr-defined]
    gateway.fault("all", skew="-366d")
    answer = await client.get(FUNCTIONS)
    assert answer.headers["date"] == "Thu, 01 Jan 1970 00:00:00 GMT"
