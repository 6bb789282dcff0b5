"""The generic engine alone: the kinds of every spec, and gateways without what services do themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dffkit_mock.catalogue import Catalogue
from dffkit_mock.engines import NativeEngine
from dffkit_mock.gateway import Gateway
from dffkit_mock.instance import Instance
from dffkit_mock.specs import find_bundles
from dffkit_mock.stages.state import State

from ..clock import Clock

if TYPE_CHECKING:
    from dffkit_mock.stage import Stage

CATALOGUE = Catalogue(find_bundles())
MADE = [kind for stem in CATALOGUE.documents for kind in CATALOGUE.resources.kinds(stem).values() if kind.is_made]


def generic_gateway() -> Gateway:
    """A gateway that remembers nothing yet, over all bundled specs."""
    return without_services(Gateway(CATALOGUE, NativeEngine(), Instance(Clock())))


def without_services(gateway: Gateway) -> Gateway:
    """The same gateway, whose services have no handlers."""
    alone: Stage = State(gateway.instance, gateway.catalogue.resources, find=lambda _stem, _operation: None)
    gateway.stages = tuple(alone if isinstance(stage, State) else stage for stage in gateway.stages)
    return gateway
