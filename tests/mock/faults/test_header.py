"""``X-Mock-Fault``."""

from __future__ import annotations

from collections.abc import Callable

import httpx
import pytest
from dffkit_mock.catalogue import Catalogue
from dffkit_mock.engines import NativeEngine
from dffkit_mock.gateway import Gateway
from dffkit_mock.instance import Instance

from ..clock import Clock
from .conftest import FUNCTIONS, KEY, WORKSPACE

NAME = "X-Mock-Fault"


async def test_a_request_asks_for_its_own_fault(gateway: Gateway, client: httpx.AsyncClient) -> None:
    """And the next one, which does not, gets none."""
    assert (await client.get(WORKSPACE, headers={NAME: "status=503"})).status_code == 503
    assert (await client.get(WORKSPACE)).status_code == 200
    assert [entry.fault for entry in gateway.instance.journal.entries()] == ["X-Mock-Fault: status=503", None]


async def test_a_script_goes_on_with_the_next_request_of_the_same_text(client: httpx.AsyncClient) -> None:
    """Retries carry the same header; each operation counts for itself, and the script begins again."""
    asked = {NAME: "status=503,200; before=verify"}
    seen = [
        (await client.get(path, headers=asked)).status_code for path in (WORKSPACE, FUNCTIONS, WORKSPACE, WORKSPACE)
    ]
    assert seen == [503, 503, 200, 503]


async def test_times_are_counted_until_a_reset(gateway: Gateway, client: httpx.AsyncClient) -> None:
    """Another id makes it another fault."""
    for text, status in [
        ("status=503; times=1", 503),
        ("status=503; times=1", 200),
        ("status=503; times=1; id=b", 503),
    ]:
        assert (await client.get(WORKSPACE, headers={NAME: text})).status_code == status
    gateway.instance.reset()
    assert (await client.get(WORKSPACE, headers={NAME: "status=503; times=1"})).status_code == 503


async def test_several_headers_are_several_faults(client: httpx.AsyncClient, slept: list[float]) -> None:
    """All of them act."""
    headers = [(NAME, "latency=2"), (NAME, "status=500"), *KEY.items()]
    assert (await client.get(WORKSPACE, headers=headers)).status_code == 500
    assert slept == [2.0]


async def test_a_header_may_be_for_one_operation(client: httpx.AsyncClient) -> None:
    """A connector can send it with everything."""
    asked = {NAME: "status=503; operation=create_function"}
    assert (await client.get(WORKSPACE, headers=asked)).status_code == 200


async def test_it_is_no_part_of_the_signature(client: httpx.AsyncClient, signed: Callable[..., dict[str, str]]) -> None:
    """A proxy or a test may add it to a request that was signed before."""
    assert (await client.get(FUNCTIONS, headers={**signed(), NAME: "latency=1"})).status_code == 200


@pytest.mark.parametrize("text", ["bogus", "", "status=503; operation=nope", "latency=nan", "latency=1e9", "é"])
async def test_what_is_no_fault_is_a_400(gateway: Gateway, client: httpx.AsyncClient, text: str) -> None:
    """In one sentence, before anything is done."""
    answer = await client.get(WORKSPACE, headers=[(NAME.encode(), text.encode())])
    assert answer.status_code == 400
    assert answer.json()["message"].startswith("X-Mock-Fault: ")
    assert gateway.instance.journal.entries()[-1].refused_by == "faults"


async def test_it_can_be_switched_off(catalogue: Catalogue, clock: Clock) -> None:
    """Then any text is ignored."""
    gateway = Gateway(catalogue, NativeEngine(), Instance(clock), fault_header=False)
    async with httpx.AsyncClient(transport=httpx.ASGITransport(gateway), base_url="http://mock") as client:
        for text in ("status=503", "bogus"):
            assert (await client.get(WORKSPACE, headers={**KEY, NAME: text})).status_code == 200
