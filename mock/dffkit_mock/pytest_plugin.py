"""Fixtures of the mock for pytest. Nothing but pytest and the standard library is imported until one is used."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .engines import EngineName
    from .server import MockServer

ENGINE = "dffkit_mock_engine"


def pytest_addoption(parser: pytest.Parser) -> None:
    """Declares the setting for the engine."""
    parser.addini(ENGINE, "what makes the mock's answers: native (default) or prism", default="native")


@pytest.fixture(scope="session")
def dffkit_mock_server(pytestconfig: pytest.Config) -> Iterator[MockServer]:
    """One mock for the whole run, on a free port; nothing is forgotten between tests. Prefer ``dffkit_mock``."""
    try:
        from .server import MockServer  # noqa: PLC0415 the promise of this module
    except ImportError as error:
        pytest.fail(f"the mock needs {error.name}: install dffkit[mock]", pytrace=False)
    with MockServer(engine=cast("EngineName", pytestconfig.getini(ENGINE))) as server:
        yield server


@pytest.fixture
def dffkit_mock(dffkit_mock_server: MockServer) -> MockServer:
    """The mock of this run, with an empty journal and no tokens, nonces, state or faults; its address is ``.url``."""
    dffkit_mock_server.reset()
    return dffkit_mock_server


@pytest.fixture
def dffkit_mock_url(dffkit_mock: MockServer, monkeypatch: pytest.MonkeyPatch) -> str:
    """The address of ``dffkit_mock``, also set as ``DFFKIT_MOCK_URL``, so that every connector of the test calls it."""
    monkeypatch.setenv("DFFKIT_MOCK_URL", dffkit_mock.url)
    return dffkit_mock.url
