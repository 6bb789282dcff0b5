"""A runtime that answers, on each engine; started once for all tests of a process."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from dffkit.runtime.settings import RuntimeSettings
from dffkit.runtime.testing import Clock

from tests.runtime.conftest import ENGINES

from .served import DECLARED, KEYS, Served


@pytest.fixture(scope="session", params=ENGINES)
def shared(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """What :func:`served` gives."""
    url = request.getfixturevalue("redis_server").database(2) if request.param == "redis" else None
    folder = tmp_path_factory.mktemp("served") / "scripts"
    served = Served(RuntimeSettings.of(folder, redis=url, processes=2, timezone="UTC"))
    yield served
    served.close()


@pytest.fixture
def served(shared: Served) -> Iterator[Served]:
    """A runtime that answers; its clock is the machine's, and no task waits."""
    yield shared
    shared.clock = Clock()
    shared.taken()


@pytest.fixture(scope="session")
def shared_with_keys(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """What :func:`served_with_keys` gives."""
    folder = tmp_path_factory.mktemp("keys") / "scripts"
    served = Served(RuntimeSettings.of(folder, processes=1), DECLARED + KEYS)
    yield served
    served.close()


@pytest.fixture
def served_with_keys(shared_with_keys: Served) -> Iterator[Served]:
    """A runtime whose ``dff.yaml`` has an access key."""
    yield shared_with_keys
    shared_with_keys.clock = Clock()
