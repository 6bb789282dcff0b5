"""Requests that come too often."""

from __future__ import annotations

from collections.abc import Callable

import httpx
from dffkit_mock.gateway import Gateway

from ....mock.clock import Clock
from ..conftest import FUNCTIONS, WORKSPACE


async def test_a_rate_is_counted_over_a_sliding_window(
    gateway: Gateway, client: httpx.AsyncClient, clock: Clock, signed: Callable[..., dict[str, str]]
) -> None:
    """By the mock's clock; what is refused does not count, and ``Retry-After`` is when there is room again."""
    gateway.fault("all", throttle=2, per=60)
    seen = []
    for moment in (0, 20, 30, 59.5, 60, 61, 80):
        clock.now += moment - (clock.now - 1_767_225_600.0)
        answer = await client.get(FUNCTIONS, headers=signed())
        seen.append((answer.status_code, answer.headers.get("retry-after")))
    assert seen == [(200, None), (200, None), (429, "30"), (429, "1"), (200, None), (429, "19"), (200, None)]


async def test_each_caller_and_service_has_its_own_rate(
    gateway: Gateway, client: httpx.AsyncClient, signed: Callable[..., dict[str, str]]
) -> None:
    """As the vendors count: by key."""
    gateway.fault("all", throttle=1)
    callers = [{"DF-API-KEY": key} for key in ("wsak_mock", "wsak_mock_viewer")]
    assert [(await client.get(WORKSPACE, headers=caller)).status_code for caller in callers * 2] == [200, 200, 401, 401]
    assert (await client.get(FUNCTIONS, headers=signed())).status_code == 200


async def test_guance_says_nothing_of_when(gateway: Gateway, client: httpx.AsyncClient) -> None:
    """401 with a code of its own and without ``Retry-After``, unless a test wants one."""
    with gateway.fault("guance", throttle=1):
        await client.get(WORKSPACE)
        answer = await client.get(WORKSPACE)
    assert (answer.status_code, answer.json()["errorCode"]) == (401, "ft.TriggerApiAkCurrentLimiting")
    assert "retry-after" not in answer.headers
    gateway.fault("guance", throttle=True, retry_after=5)
    assert (await client.get(WORKSPACE)).headers["retry-after"] == "5"
