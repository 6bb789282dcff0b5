"""Both engines of a runtime: the embedded one, and Debian's Redis."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import redis
from dffkit.runtime.settings import RuntimeSettings

from .ground import Ground
from .redis import RedisServer, why_not

ENGINES = ("embedded", "redis")


@pytest.fixture(scope="session")
def redis_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RedisServer]:
    """A Redis that all tests of this process share.

    :func:`redis_url` empties its database 0. Servers that outlive a test have databases of their own: 1 is that of
    ``conformance``, 2 that of ``serving``.
    """
    if reason := why_not():
        pytest.skip(reason)
    server = RedisServer(tmp_path_factory.mktemp("redis"))
    server.start()
    yield server
    server.stop()


@pytest.fixture
def redis_url(redis_server: RedisServer) -> str:
    """The address of a Redis database that is empty."""
    with redis.Redis.from_url(redis_server.url) as client:
        client.flushdb()
    return redis_server.url


@pytest.fixture
def own_redis(tmp_path: Path) -> Iterator[RedisServer]:
    """A Redis of one's own, with a password, that may go away and loses nothing."""
    if reason := why_not():
        pytest.skip(reason)
    (tmp_path / "redis").mkdir()
    server = RedisServer(tmp_path / "redis", durable=True, password="never-shown-1234")
    server.start()
    yield server
    server.stop()


@pytest.fixture(params=ENGINES)
def engine(request: pytest.FixtureRequest) -> str:
    """The name of an engine."""
    return str(request.param)


@pytest.fixture
def runtime_settings(engine: str, tmp_path: Path, request: pytest.FixtureRequest) -> RuntimeSettings:
    """The settings of an empty runtime on the engine."""
    url = request.getfixturevalue("redis_url") if engine == "redis" else None
    return RuntimeSettings.of(tmp_path / "scripts", redis=url)


@pytest.fixture
def ground(tmp_path: Path) -> Iterator[Ground]:
    """A folder of scripts, on the embedded engine."""
    ground = Ground(RuntimeSettings.of(tmp_path / "scripts", processes=2))
    yield ground
    ground.close()


@pytest.fixture
def ground_on_engine(runtime_settings: RuntimeSettings) -> Iterator[Ground]:
    """The same on each engine."""
    ground = Ground(runtime_settings)
    yield ground
    ground.close()
