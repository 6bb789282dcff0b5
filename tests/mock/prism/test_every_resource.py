"""The life of every resource of every spec, as with the native engine: what is stored answers before Prism is asked."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio
from dffkit_mock.engines import NativeEngine
from dffkit_mock.engines.prism import PrismEngine
from dffkit_mock.gateway import Gateway
from dffkit_mock.instance import Instance
from dffkit_mock.specs import find_bundles
from dffkit_mock.state import Resource
from dffkit_mock.state.kind import Kind

from ..clock import Clock
from ..state import test_every_resource as natively
from ..state.generic import CATALOGUE
from ..state.walk import Walker

pytestmark = [pytest.mark.prism, pytest.mark.asyncio(loop_scope="module")]


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def every_spec() -> AsyncIterator[PrismEngine]:
    """One engine for all of them: it remembers nothing."""
    engine = PrismEngine(find_bundles(), NativeEngine())
    await engine.start()
    yield engine
    await engine.close()


@pytest.fixture
def walker(every_spec: PrismEngine) -> Walker:
    """A walker on a gateway that remembers nothing yet."""
    return Walker(Gateway(CATALOGUE, every_spec, Instance(Clock())), is_generic=False)


@pytest.mark.parametrize(("kind", "maker"), natively.MAKERS, ids=natively.name)
async def test_what_was_made_is_found(kind: Kind, maker: Resource, walker: Walker) -> None:
    """Reads and lists show it as it was made."""
    await natively.test_what_was_made_is_found(kind, maker, walker)


@pytest.mark.parametrize(("kind", "changer"), natively.those_that("update"), ids=natively.name)
async def test_what_was_changed_is_shown(kind: Kind, changer: Resource, walker: Walker) -> None:
    """A read after an update shows what the update said."""
    await natively.test_what_was_changed_is_shown(kind, changer, walker)


@pytest.mark.parametrize(("kind", "deleter"), natively.those_that("delete"), ids=natively.name)
async def test_what_was_deleted_is_gone(kind: Kind, deleter: Resource, walker: Walker) -> None:
    """Reads, updates and a second delete are refused as not found, lists lack it."""
    await natively.test_what_was_deleted_is_gone(kind, deleter, walker)
