"""Both connectors."""

from __future__ import annotations

import pytest
from dffkit import AsyncGuance, Guance

from ..sides import Side


@pytest.fixture(params=["sync", "async"])
def guance(request: pytest.FixtureRequest) -> Side:
    """Each of the two connectors."""
    return Side(request.param, (Guance, AsyncGuance))
