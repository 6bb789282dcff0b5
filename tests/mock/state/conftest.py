"""A gateway whose resources are the generic engine's alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from .generic import without_services

if TYPE_CHECKING:
    from dffkit_mock.gateway import Gateway


@pytest.fixture
def generic(gateway: Gateway) -> Gateway:
    """Without what services do themselves."""
    return without_services(gateway)
