"""A deployment on each engine."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from dffkit.runtime.settings import RuntimeSettings

from .deployment import Deployment


@pytest.fixture
def deployment(runtime_settings: RuntimeSettings) -> Iterator[Deployment]:
    """Nothing runs yet."""
    with Deployment(runtime_settings) as found:
        yield found
