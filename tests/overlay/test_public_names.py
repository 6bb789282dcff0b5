"""dffkit: the public door."""

from __future__ import annotations

import dffkit
import pytest
from dffkit.connectors import CONNECTORS


def test_names_are_sorted_and_listed() -> None:
    """``dir()`` shows what is public, before anything is loaded."""
    assert dffkit.__all__ == sorted(dffkit.__all__, key=lambda name: (not name.isupper(), name))
    assert dir(dffkit) == sorted(dffkit.__all__)


@pytest.mark.parametrize("name", dffkit.__all__)
def test_every_public_name_can_be_loaded(name: str) -> None:
    """None of the names is a promise without a thing."""
    assert getattr(dffkit, name) is not None


def test_every_connector_of_the_table_is_public() -> None:
    """A service is added by a row and two names."""
    names = {name for row in CONNECTORS.values() for name in (row.name, row.async_name)}
    assert names == {name for name in dffkit.__all__ if name in names}
    assert len(names) == 2 * len(CONNECTORS)


def test_an_unknown_name_is_an_attribute_error() -> None:
    """As for any module."""
    with pytest.raises(AttributeError, match="module 'dffkit' has no attribute 'nothing'"):
        dffkit.nothing  # noqa: B018
