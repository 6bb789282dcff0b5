"""All sections in one server, on each engine."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from dffkit.runtime.settings import RuntimeSettings

from tests.runtime.conftest import ENGINES
from tests.runtime.served import Served

from . import rows


@pytest.fixture(scope="package", params=ENGINES)
def served(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """The scripts of all sections, served."""
    url = request.getfixturevalue("redis_server").database(1) if request.param == "redis" else None
    settings = RuntimeSettings.of(tmp_path_factory.mktemp("conformance") / "scripts", redis=url, processes=2)
    with Served(settings, rows.scripts(), rows.declared()) as server:
        yield server
