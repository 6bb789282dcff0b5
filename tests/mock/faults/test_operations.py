"""Where a fault acts, by name."""

from __future__ import annotations

import pytest
from dffkit_mock.catalogue import Catalogue
from dffkit_mock.faults import FaultError, Operations, Where


@pytest.mark.parametrize(
    ("name", "where"),
    [
        ("all", Where()),
        ("guance", Where("guance")),
        ("create_function", Where("functiongraph", "create_function")),
        (" functiongraph.create_function ", Where("functiongraph", "create_function")),
        ("func.list_functions", Where("func", "list_functions")),
    ],
)
def test_a_place_has_a_name(operations: Operations, name: str, where: Where) -> None:
    """An operation, with its stem or without, a stem, or all."""
    assert operations.find(name) == where
    assert operations.find(str(where)) == where


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("create_funtion", "there is no 'create_funtion': did you mean 'create_function'?"),
        ("guanse", "did you mean 'guance'?"),
        ("functiongraph.create_functions", "did you mean 'functiongraph.create_function'?"),
        (
            "list_functions",
            "several stems have 'list_functions': say functiongraph.list_functions or func.list_functions",
        ),
        ("", "give an operationId, a stem or 'all'"),
        ("\x00" * 99_999, "give an operationId"),
        (None, "None is no name"),
        (["guance"], "is no name"),
    ],
)
def test_an_unknown_place_is_told_with_the_nearest(operations: Operations, name: object, sentence: str) -> None:
    """In a sentence that is not as long as what was given."""
    with pytest.raises(FaultError) as raised:
        operations.find(name)
    if "several" in sentence:
        assert "func.list_functions" in str(raised.value)
        assert "functiongraph.list_functions" in str(raised.value)
    else:
        assert sentence in str(raised.value)
    assert len(str(raised.value)) < 250


def test_every_operation_can_be_named(catalogue: Catalogue, operations: Operations) -> None:
    """Each of all specs, and it is the only one that its name has."""
    for route in catalogue.table.routes:
        where = operations.find(f"{route.stem}.{route.operation_id}")
        assert [found for found in catalogue.table.routes if where.has(found)] == [route]
