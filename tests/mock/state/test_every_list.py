"""No parameter of any list is ignored in silence."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from dffkit_mock.state.filters import KEY, choosing, read_filters
from dffkit_mock.state.sorting import read_sorting

from .generic import CATALOGUE

if TYPE_CHECKING:
    from dffkit_mock.state import Resource
    from dffkit_mock.state.kind import Kind

LISTS = [
    (kind, resource)
    for stem in CATALOGUE.documents
    for kind in CATALOGUE.resources.kinds(stem).values()
    for resource in kind.resources
    if resource.action == "list"
]


@pytest.mark.parametrize(("kind", "resource"), LISTS, ids=[one.route.operation_id for _, one in LISTS])
def test_every_parameter_has_an_effect_or_a_reason(kind: Kind, resource: Resource) -> None:
    """It chooses or sorts, or the spec says why it does not."""
    heard = {one.place for one in read_filters(kind, resource)}
    sorting = read_sorting(kind, resource)
    heard |= {place for place in (sorting.key, sorting.order) if place is not None} if sorting is not None else set()
    unheard = {place.name for place, _ in choosing(kind, resource) if place not in heard}
    assert unheard == set(), resource.route.operation_id


def test_some_parameters_are_declared() -> None:
    """The loop above would find nothing if the extension were not read."""
    assert sum(KEY in said for kind, resource in LISTS for _, said in choosing(kind, resource)) > 40
