"""A gateway whose resources are the generic engine's alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from dffkit_mock.stages.state import State

if TYPE_CHECKING:
    from dffkit_mock.gateway import Gateway


@pytest.fixture
def generic(gateway: Gateway) -> Gateway:
    """Without what services do themselves."""
    alone = State(gateway.instance, gateway.catalogue.resources, find=lambda _stem, _operation: None)
    gateway.stages = tuple(alone if isinstance(stage, State) else stage for stage in gateway.stages)
    return gateway
