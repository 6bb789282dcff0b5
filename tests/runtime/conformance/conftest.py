"""All sections in one server, on each engine."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import redis
from dffkit.runtime.settings import RuntimeSettings

from tests.runtime.conftest import ENGINES
from tests.runtime.served import Served

from . import rows


@pytest.fixture(scope="package", params=ENGINES)
def served(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """The scripts of all sections, served."""
    url = None
    if request.param == "redis":
        url = request.getfixturevalue("redis_server").url.replace("/0", "/1")
        with redis.Redis.from_url(url) as client:
            client.flushdb()
    settings = RuntimeSettings.of(tmp_path_factory.mktemp("conformance") / "scripts", redis=url, processes=2)
    with Served(settings, rows.scripts(), rows.declared()) as server:
        yield server
