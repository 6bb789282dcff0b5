"""What is stored when a test begins, and what it finds afterwards."""

from __future__ import annotations

from pathlib import Path

import pytest
from dffkit import Dataset, DataWay, FunctionGraph
from dffkit_mock.plugin.mock import DffkitMock
from dffkit_mock.seeding import SeedRefused

from .functions import FUNCTION, functiongraph

SEED = {"functiongraph": {"function": [{**FUNCTION, "func_name": "seeded"}]}}


@pytest.mark.dffkit_mock(seed=SEED)
def test_a_marker_has_a_seed(dffkit_mock: DffkitMock) -> None:
    """The application finds it; what it makes itself comes behind."""
    with FunctionGraph() as fg:
        assert [function.func_name for function in fg.iter_functions()] == ["seeded"]
    assert functiongraph(dffkit_mock.url, FUNCTION).is_success
    assert [stored["func_name"] for stored in dffkit_mock.stored("functiongraph.function")] == ["seeded", "hello"]


def test_seeds_are_values_files_and_texts(dffkit_mock: DffkitMock, tmp_path: Path) -> None:
    """Each is added to what is there."""
    file = tmp_path / "seed.yaml"
    file.write_text("dataset:\n  dataset:\n  - {$key: sales, name: sales}\n")
    assert [dffkit_mock.seed(source) for source in (SEED, file)] == [1, 1]
    assert dffkit_mock.seed("iam: {}") == 0
    assert [stored["name"] for stored in dffkit_mock.stored("dataset.dataset")] == ["sales"]


def test_a_seed_that_breaks_a_schema_is_refused(dffkit_mock: DffkitMock) -> None:
    """With the field, and nothing is stored."""
    with pytest.raises(SeedRefused, match="memory_size"):
        dffkit_mock.seed({"functiongraph": {"function": [{**FUNCTION, "memory_size": 100}]}})
    assert dffkit_mock.stored("functiongraph.function") == []


def test_what_services_keep_is_stored_too(dffkit_mock: DffkitMock) -> None:
    """Points and rows, whether there are any or not."""
    assert [dffkit_mock.stored(kind) for kind in ("dataway.points", "dataset.rows")] == [[], []]
    with Dataset() as dataset, DataWay() as dataway:
        dataset.push("sales", [{"day": "2026-01-31", "sum": 12.5}])
        dataway.write_metric(measurement="cpu", fields={"usage": 1.5}, timestamp=5)
    assert [len(dffkit_mock.stored(kind)) for kind in ("dataway.points", "dataset.rows")] == [1, 1]


def test_what_is_stored_is_a_copy(dffkit_mock: DffkitMock) -> None:
    """A test that changes it changes nothing."""
    dffkit_mock.seed(SEED)
    dffkit_mock.stored("functiongraph.function")[0].clear()
    (stored,) = dffkit_mock.stored("functiongraph.function")
    assert stored["func_name"] == "seeded"


def test_without_a_socket_too(dffkit_mock_asgi: DffkitMock) -> None:
    """There is no other thread to wait for."""
    dffkit_mock_asgi.seed(SEED)
    assert len(dffkit_mock_asgi.stored("functiongraph.function")) == 1
    dffkit_mock_asgi.reset()
    assert dffkit_mock_asgi.stored("functiongraph.function") == []
