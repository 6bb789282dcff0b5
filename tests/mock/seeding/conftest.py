"""The specs, compiled once for all tests here, and a fresh instance for each."""

from __future__ import annotations

import pytest
from dffkit_mock.catalogue import Catalogue
from dffkit_mock.instance import Instance
from dffkit_mock.specs import find_bundles

from ..clock import Clock


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    """All bundled specs."""
    return Catalogue(find_bundles())


@pytest.fixture
def instance() -> Instance:
    """One with nothing in it."""
    return Instance(Clock())
