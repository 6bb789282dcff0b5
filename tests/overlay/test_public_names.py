"""dffkit: the public door."""

from __future__ import annotations

from importlib import import_module
from pkgutil import walk_packages

import dffkit
import pytest
from dffkit.connectors import CONNECTORS

DOORS = [
    row.name
    for row in walk_packages(dffkit.__path__, "dffkit.")
    if row.ispkg and row.name not in {"dffkit.cli", "dffkit._transports", "dffkit.connectors"}
]


def test_names_are_sorted_and_listed() -> None:
    """``dir()`` shows what is public, before anything is loaded."""
    assert dffkit.__all__ == sorted(dffkit.__all__, key=lambda name: (not name.isupper(), name))
    assert dir(dffkit) == sorted(dffkit.__all__)


@pytest.mark.parametrize("name", dffkit.__all__)
def test_every_public_name_can_be_loaded(name: str) -> None:
    """None of the names is a promise without a thing."""
    assert getattr(dffkit, name) is not None


@pytest.mark.parametrize("door", DOORS)
def test_every_package_says_what_it_offers_and_has_it(door: str) -> None:
    """A package is a door: what others may take from it is listed there, once, and can be loaded."""
    package = import_module(door)
    assert [name for name in package.__all__ if getattr(package, name, None) is None] == []
    assert len(set(package.__all__)) == len(package.__all__)


def test_every_connector_of_the_table_is_public() -> None:
    """A service is added by a row and two names."""
    names = {name for row in CONNECTORS.values() for name in (row.name, row.async_name)}
    assert names == {name for name in dffkit.__all__ if name in names}
    assert len(names) == 2 * len(CONNECTORS)


def test_an_unknown_name_is_an_attribute_error() -> None:
    """As for any module."""
    with pytest.raises(AttributeError, match="module 'dffkit' has no attribute 'nothing'"):
        dffkit.nothing  # noqa: B018
