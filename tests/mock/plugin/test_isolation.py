"""No test meets what another has sent, stored or left running."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from threading import Event
from typing import Any

import httpx
import pytest
from dffkit import FunctionGraph
from dffkit.errors import DffkitError
from dffkit_mock.plugin.mock import DffkitMock
from dffkit_mock.plugin.worker import Worker

from .functions import FUNCTION, FUNCTIONS, TOKEN, functiongraph


def test_a_late_request_is_refused_and_met_by_no_other_test(one: DffkitMock, next_one: DffkitMock) -> None:
    """Over a new connection, and over one that was kept alive."""
    with httpx.Client() as client:
        assert client.get(one.url + FUNCTIONS, headers=TOKEN).status_code == 200
        one.close()
        for _ in range(2):
            with pytest.raises(httpx.TransportError):
                client.get(one.url + FUNCTIONS, headers=TOKEN)
    assert (len(one.calls()), next_one.calls()) == (1, [])


def test_a_thread_that_still_sends_is_refused(one: DffkitMock, next_one: DffkitMock) -> None:
    """However often, as a thread does that a test forgot."""
    ended = Event()

    def send() -> int:
        answered = 0
        with FunctionGraph(retries=0, endpoint=one.url, ak="mock-ak", sk="mock-sk", project_id="mock-project") as fg:
            while True:
                try:
                    fg.api.functions.list_functions()
                except DffkitError:
                    if ended.is_set():
                        return answered
                else:
                    answered += 1

    with ThreadPoolExecutor(1) as pool:
        sending = pool.submit(send)
        one.close()
        ended.set()
        answered = sending.result(30)
    assert (len(one.calls()), next_one.calls()) == (answered, [])


def test_a_request_in_flight_is_given_up(
    one: DffkitMock, next_one: DffkitMock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A slow answer does not hold the end of a test up, nor does it come into another."""
    met = Event()
    fault = one.fault("functiongraph.list_functions", latency=600)
    take = fault.take

    def see(*given: Any) -> Any:
        met.set()
        return take(*given)

    monkeypatch.setattr(fault, "take", see)
    with ThreadPoolExecutor(1) as pool:
        asked = pool.submit(httpx.get, one.url + FUNCTIONS, headers=TOKEN, timeout=30)
        assert met.wait(10)
        one.close()
        assert isinstance(asked.exception(10), httpx.TransportError)
    assert next_one.calls() == []


def test_what_was_stored_is_not_there_for_the_next(one: DffkitMock, next_one: DffkitMock) -> None:
    """Nor faults, nor the clock."""
    assert functiongraph(one.url, FUNCTION).status_code == 200
    one.fault(status=503)
    one.advance(3600)
    assert [stored["func_name"] for stored in one.stored("function")] == [FUNCTION["func_name"]]
    assert next_one.stored("functiongraph.function") == []
    assert functiongraph(next_one.url, FUNCTION).status_code == 200
    assert next_one.clock() < one.clock() - 3000


def test_no_port_comes_twice(worker: Worker) -> None:
    """So that what is late for one test cannot meet another."""
    urls = set()
    for _ in range(200):
        mock = DffkitMock(worker)
        mock.open()
        urls.add(mock.url)
        mock.close()
    assert len(urls) == 200
