"""The faults of an instance: added, counted, removed, and met by requests."""

from __future__ import annotations

import httpx
import pytest
from dffkit_mock.faults import FaultError, FaultSet, Operations, read_fault
from dffkit_mock.gateway import Gateway

from ..exchanges import find_route
from .conftest import FUNCTIONS, KEY, WORKSPACE


async def statuses(client: httpx.AsyncClient, count: int) -> list[int]:
    """The statuses of so many requests."""
    return [(await client.get(WORKSPACE)).status_code for _ in range(count)]


async def test_a_script_is_played_once(gateway: Gateway, client: httpx.AsyncClient) -> None:
    """A status a request; a success, and everything behind the last one, is the service's own answer."""
    script = gateway.fault("get_current_workspace", status=[503, 200, 500])
    assert await statuses(client, 5) == [503, 200, 500, 200, 200]
    assert (script.seen, script.met, script.is_over) == (5, 3, True)


async def test_a_script_may_begin_again(gateway: Gateway, client: httpx.AsyncClient) -> None:
    """As often as ``times`` has requests."""
    gateway.fault("get_current_workspace", status=[503, 200], times=5)
    assert await statuses(client, 6) == [503, 200, 503, 200, 503, 200]


async def test_faults_act_in_turn(gateway: Gateway, client: httpx.AsyncClient, slept: list[float]) -> None:
    """Each that is met, until one answers; later ones do not see that request."""
    gateway.fault("guance", latency=1)
    first = gateway.fault("all", status=500, times=1)
    second = gateway.fault("all", status=503)
    assert await statuses(client, 2) == [500, 503]
    assert slept == [1.0, 1.0]
    assert (first.seen, second.seen) == (2, 1)
    assert (
        gateway.instance.journal.entries()[0].fault
        == "fault-1: latency=1; operation=guance and fault-2: status=500; times=1"
    )


async def test_a_fault_can_be_removed(gateway: Gateway, client: httpx.AsyncClient) -> None:
    """By itself, at the end of a block, or with all others."""
    with gateway.fault("guance", status=503) as fault:
        assert await statuses(client, 1) == [503]
    assert await statuses(client, 1) == [200]
    fault.remove()
    gateway.fault("guance", status=503)
    gateway.instance.reset()
    assert await statuses(client, 1) == [200]


async def test_a_fault_meets_requests_whose_credentials_are_right(gateway: Gateway, client: httpx.AsyncClient) -> None:
    """Unless it is to stand before the check."""
    fault = gateway.fault("guance", status=503)
    assert (await client.get(WORKSPACE, headers={"DF-API-KEY": "wrong"})).status_code == 403
    assert fault.seen == 0
    gateway.fault("guance", status=500, before="verify")
    assert (await client.get(WORKSPACE, headers={"DF-API-KEY": "wrong"})).status_code == 500


async def test_the_journal_says_which_fault_answered(gateway: Gateway, client: httpx.AsyncClient) -> None:
    """And that it was a fault; what only looks on is not named."""
    gateway.fault("guance", status=[200, 503], id="twice")
    await statuses(client, 3)
    entries = gateway.instance.journal.entries()
    assert [entry.refused_by for entry in entries] == [None, "faults", None]
    assert [entry.fault for entry in entries] == [None, "twice: status=200,503; operation=guance", None]


async def test_other_places_are_left_alone(gateway: Gateway, client: httpx.AsyncClient) -> None:
    """The mock's own addresses above all: a test has to be able to end it."""
    gateway.fault("functiongraph", status=503)
    assert await statuses(client, 1) == [200]
    gateway.fault("all", status=503, before="verify")
    assert (await client.get("/_mock/health")).status_code == 200
    assert (await client.get("/nowhere")).status_code == 404
    assert (await client.get(FUNCTIONS)).status_code == 503


def test_all_or_none_are_added(operations: Operations) -> None:
    """An id that is taken leaves the set as it was."""
    faults = FaultSet()
    fault, mine = read_fault("reset", operations), read_fault("reset; id=mine", operations)
    with pytest.raises(FaultError, match="'mine' is there already"):
        faults.add(fault, mine, mine, seed=5)
    assert (len(faults), faults.seed) == (0, 0)
    faults.add(read_fault("reset; id=fault-2", operations), fault)
    assert [injected.id for injected in faults] == ["fault-2", "fault-2b"]
    with pytest.raises(FaultError):
        faults.add(read_fault("reset; id=fault-2", operations))
    with pytest.raises(FaultError, match="more than 1000 faults"):
        faults.add(*[fault] * 999)
    assert len(faults) == 2


def test_a_seed_repeats_the_draws_of_each_fault(operations: Operations) -> None:
    """Whatever the other faults draw, and after the set was cleared; another seed draws others."""

    def draws(faults: FaultSet) -> list[float]:
        return [faults.add(read_fault("reset", operations))[0]._random.random() for _ in range(3)]

    faults = FaultSet(seed=7)
    first = draws(faults)
    faults.add(read_fault("reset", operations), seed=8)
    faults.clear()
    assert (draws(faults), draws(FaultSet(seed=7))) == (first, first)
    assert draws(FaultSet(seed=8)) != first
    assert len(set(first)) == 3


def test_counts_of_headers_are_bounded(operations: Operations) -> None:
    """A client with a new text each time fills no memory."""
    faults, route = FaultSet(), find_route("guance", "get_current_workspace")
    for number in range(3000):
        faults.asked(read_fault("status=503", operations), f"status=503; id=n{number}", route)
    assert len(faults._of_headers) == 1000


def test_what_is_shown_of_a_fault(operations: Operations) -> None:
    """What it was asked for as, and its counts."""
    (injected,) = FaultSet().add(read_fault("status=503; times=2", operations))
    assert injected.as_dict() == {
        "operation": "all",
        "status": [503],
        "times": 2,
        "id": "fault-1",
        "text": "status=503; times=2",
        "seen": 0,
        "met": 0,
        "over": False,
    }
    assert repr(injected) == "<fault-1: status=503; times=2, met by 0 of 0>"
    assert KEY["DF-API-KEY"] not in repr(injected)
