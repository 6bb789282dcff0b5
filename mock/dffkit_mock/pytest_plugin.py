"""Fixtures of the mock for pytest. Nothing but pytest and the standard library is imported until one is used."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, cast

import pytest

from .plugin import options

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator

    from .engines import EngineName
    from .plugin.mock import DffkitMock
    from .plugin.worker import Worker

VARIABLE = "DFFKIT_MOCK_URL"
_WORKER: pytest.StashKey[Worker] = pytest.StashKey()
_SESSION: pytest.StashKey[DffkitMock] = pytest.StashKey()
_OF_TEST: pytest.StashKey[list[DffkitMock]] = pytest.StashKey()


def pytest_addoption(parser: pytest.Parser) -> None:
    """Declares the settings."""
    options.declare(parser)


def pytest_configure(config: pytest.Config) -> None:
    """Declares the marker."""
    config.addinivalue_line(
        "markers",
        "dffkit_mock(strict=, stateful=, seed=): whether violations of the specs fail the test, whether what was "
        "created is remembered, and what is stored when it begins",
    )


@pytest.hookimpl(tryfirst=True)
def pytest_load_initial_conftests(early_config: pytest.Config) -> None:
    """Starts the mock of the session before anything of the application is imported, where the settings say so."""
    if early_config.getini(options.EARLY):
        patch = pytest.MonkeyPatch()
        early_config.add_cleanup(patch.undo)
        try:
            _lead_to(_session(early_config).url, patch)
        except pytest.fail.Exception as error:  # no test has begun that could fail
            raise pytest.UsageError(str(error)) from None


@pytest.fixture
def dffkit_mock(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[DffkitMock]:
    """A mock of every service for this test alone; connectors made inside the test go to it.

    It has ``url``, ``calls(…)``, ``assert_called(…)``, ``fault(…)``, ``seed(…)``, ``stored(…)`` and ``clock``. What the
    specs forbid fails the test.
    """
    yield from _serve(request, monkeypatch, listens=True)


@pytest.fixture
def dffkit_mock_asgi(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[DffkitMock]:
    """The same without thread and socket: awaitable connectors reach its ``app`` by ``httpx.ASGITransport``."""
    yield from _serve(request, monkeypatch, listens=False)


@pytest.fixture
def dffkit_mock_url(dffkit_mock: DffkitMock) -> str:
    """The address of ``dffkit_mock``."""
    return dffkit_mock.url


@pytest.fixture(scope="session")
def dffkit_mock_session(pytestconfig: pytest.Config) -> Iterator[DffkitMock]:
    """One mock for the whole run at one address, which forgets nothing between tests: for connectors that live long.

    Connectors made while it is there go to it, but for those of a test that has ``dffkit_mock``.
    """
    mock = _session(pytestconfig)
    with pytest.MonkeyPatch.context() as patch:
        _lead_to(mock.url, patch)
        yield mock


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Generator[None, object, object]:
    """Fails a test whose application has sent what the specs forbid; one that fails anyway says so besides."""
    mocks = [*item.stash.get(_OF_TEST, []), *_given(item.config.stash.get(_SESSION, None))]
    if not mocks:
        return (yield)
    try:
        result = yield
    except BaseException:
        _add_violations(item, mocks)
        raise
    # What fails in a unittest.TestCase is kept there, and not raised.
    if getattr(item, "_excinfo", None):
        _add_violations(item, mocks)
    elif said := _violations(mocks):
        pytest.fail(said, pytrace=False)
    return result


def _serve(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch, *, listens: bool) -> Iterator[DffkitMock]:
    """A mock until the test is over; what was forbidden after the test itself fails its end."""
    chosen = options.of_test(request.config, request.node.iter_markers(options.MARKER))
    mock = _make(request.config, chosen, listens=listens)
    mocks = request.node.stash.setdefault(_OF_TEST, [])
    mocks.append(mock)
    _lead_to(mock.url, monkeypatch)
    try:
        yield mock
    finally:
        mock.close()
        mocks.remove(mock)  # a test is kept until the end of the run, and what it sent is not to be
    if said := _violations([mock]):
        pytest.fail(said, pytrace=False)


def _session(config: pytest.Config) -> DffkitMock:
    """The mock of the session, started when it is first needed."""
    if _SESSION not in config.stash:
        config.stash[_SESSION] = mock = _make(config, options.of_session(config), listens=True)
        config.add_cleanup(mock.close)
    return config.stash[_SESSION]


def _make(config: pytest.Config, chosen: options.Options, *, listens: bool) -> DffkitMock:
    """A mock; what stands in the way of one is told in one sentence."""
    try:
        from .plugin import mock as mocks  # noqa: PLC0415 the promise of this module
        from .plugin import worker  # noqa: PLC0415 as above
    except ImportError as error:
        said = f"the mock needs {error.name}, not installed: pip install 'dffkit[mock]'"
        raise pytest.fail.Exception(said, pytrace=False) from None
    try:
        if _WORKER not in config.stash:
            config.stash[_WORKER] = worker.Worker(cast("EngineName", config.getini(options.ENGINE)))
            config.add_cleanup(config.stash[_WORKER].stop)
        mock = mocks.DffkitMock(config.stash[_WORKER], chosen)
        if listens:
            mock.open()
    except mocks.CANNOT_SERVE as error:
        raise pytest.fail.Exception(str(error), pytrace=False) from None
    return mock


def _lead_to(url: str, patch: pytest.MonkeyPatch) -> None:
    """Sends connectors there, and keeps clients of other kinds from asking a proxy for this machine."""
    patch.setenv(VARIABLE, url)
    direct = os.environ.get("no_proxy") or os.environ.get("NO_PROXY") or ""
    if direct.strip() != "*" and any(name.lower().endswith("_proxy") for name in os.environ):
        for name in ("no_proxy", "NO_PROXY"):
            patch.setenv(name, ",".join(filter(None, [direct, "127.0.0.1"])))


def _given(mock: DffkitMock | None) -> list[DffkitMock]:
    return [] if mock is None else [mock]


def _violations(mocks: list[DffkitMock]) -> str:
    """What was forbidden and is to fail the test, as text; nobody is told of it again."""
    from .plugin.asserting import forbidden  # noqa: PLC0415 there is a mock, so it is there

    found = [call for mock in mocks for call in mock.take_violations() if mock.strict]
    return forbidden(found) if found else ""


def _add_violations(item: pytest.Item, mocks: list[DffkitMock]) -> None:
    if said := _violations(mocks):
        item.add_report_section("call", "dffkit_mock", said)
