"""The mock without a socket."""

from __future__ import annotations

import socket
import threading
from typing import TYPE_CHECKING

import httpx
import pytest
from dffkit import AsyncFunctionGraph, FunctionGraph, errors
from dffkit_mock.plugin.mock import DffkitMock
from dffkit_mock.plugin.worker import Worker

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def fresh() -> Iterator[Worker]:
    """A worker that has served nobody."""
    made = Worker()
    yield made
    made.stop()


async def test_a_connector_reaches_it_without_thread_or_socket(fresh: Worker, monkeypatch: pytest.MonkeyPatch) -> None:
    """With its signature verified and its request recorded."""
    before = threading.active_count()
    mock = DffkitMock(fresh)
    monkeypatch.setenv("DFFKIT_MOCK_URL", mock.url)
    async with AsyncFunctionGraph(transport=httpx.ASGITransport(mock.app)) as fg:
        await fg.api.functions.list_functions()
    (call,) = mock.assert_called("functiongraph.list_functions", times=1)
    assert (call.identity, threading.active_count()) == ("mock-ak", before)


async def test_a_connector_without_the_transport_arrives_nowhere(
    dffkit_mock_asgi: DffkitMock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Not at a real service either: there is no machine of that name."""
    asked = []

    def look_up(host: str, *_: object, **__: object) -> None:
        asked.append(host)
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", look_up)
    async with AsyncFunctionGraph(retries=0) as fg:
        assert fg.endpoint == "http://by-asgi-transport-only.dffkit-mock.invalid"
        with pytest.raises(errors.ConnectionFailedError):
            await fg.api.functions.list_functions()
    assert set(asked) == {"by-asgi-transport-only.dffkit-mock.invalid"}


async def test_socket_and_application_are_one_mock(dffkit_mock: DffkitMock) -> None:
    """Whatever comes by either way is done by one thread."""
    async with AsyncFunctionGraph(transport=httpx.ASGITransport(dffkit_mock.app)) as fg:
        await fg.api.functions.list_functions()
    with FunctionGraph() as sync:
        sync.api.functions.list_functions()
    dffkit_mock.assert_called("functiongraph.list_functions", times=2)


async def test_a_late_request_is_gone(fresh: Worker) -> None:
    """An application may hold on to the transport."""
    mock = DffkitMock(fresh)
    mock.close()
    async with httpx.AsyncClient(transport=httpx.ASGITransport(mock.app), base_url=mock.url) as client:
        late = await client.get("/v3/projects")
    assert (late.status_code, "over" in late.json()["message"], mock.calls()) == (410, True, [])
