"""dffkit.connect: connectors by id."""

from __future__ import annotations

import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import dffkit
import pytest
from dffkit.connect import DFF
from dffkit.connectors import CONNECTORS
from dffkit.connectors._base import AsyncConnector, Connector, Service
from dffkit.errors import InvalidSettingError, MisuseError, UnknownConnectorError

SERVICE = Service("functiongraph", endpoint=lambda _: "https://api.test")


class Thing(Connector[Any]):
    """A connector that stands in for the service's."""

    service = SERVICE


class AsyncThing(AsyncConnector[Any]):
    """Its twin."""

    service = SERVICE


@pytest.fixture(autouse=True)
def registered(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A connector of our own in the table, and an empty current folder."""
    module = ModuleType("things_for_test")
    module.Thing = Thing  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, module.__name__, module)
    row = CONNECTORS["functiongraph"]._replace(module=module.__name__, name="Thing", async_name="AsyncThing")
    monkeypatch.setitem(CONNECTORS, "functiongraph", row)
    monkeypatch.chdir(tmp_path)


def test_a_service_is_an_id() -> None:
    """The default ids are the services themselves, and options are settings."""
    thing = DFF.CONN("functiongraph", timeout=5)
    assert (type(thing), thing.id, thing.settings.timeout) == (Thing, "functiongraph", 5.0)


def test_a_table_in_dffkit_toml_is_an_id() -> None:
    """``type`` says which connector it is."""
    Path("dffkit.toml").write_text('[prod]\ntype = "functiongraph"\ntimeout = 7\n')
    thing = DFF.CONN("prod")
    assert (type(thing), thing.id, thing.settings.timeout) == (Thing, "prod", 7.0)


def test_the_type_can_stand_in_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """``DFFKIT_<ID>_TYPE`` needs no file."""
    monkeypatch.setenv("DFFKIT_PROD_TYPE", "functiongraph")
    assert type(DFF.CONN("prod")) is Thing


def test_a_class_makes_any_id() -> None:
    """Also an async one, and one without any configuration."""
    assert (type(DFF.CONN("my-id", Thing)), type(DFF.CONN("my-id", AsyncThing))) == (Thing, AsyncThing)
    assert DFF.CONN("my-id", Thing).id == "my-id"


def test_an_unknown_id_is_answered_with_the_nearest() -> None:
    """And with how to configure one."""
    Path("dffkit.toml").write_text('[production]\ntype = "functiongraph"\n')
    with pytest.raises(UnknownConnectorError, match="no connector 'guanse': did you mean 'guance'") as caught:
        DFF.CONN("guanse")
    assert "write [guanse] with type =" in str(caught.value)
    with pytest.raises(UnknownConnectorError, match="did you mean 'production'"):
        DFF.CONN("productoin")
    with pytest.raises(UnknownConnectorError, match="the ids known here are dataarts,"):
        DFF.CONN("zzzzzz")


@pytest.mark.parametrize("given", [None, 3, ["guance"]])
def test_what_is_no_id_is_unknown(given: Any) -> None:
    """A variable that is not set, handed on."""
    with pytest.raises(UnknownConnectorError, match="there is no connector"):
        DFF.CONN(given)


@pytest.mark.parametrize("given", ["Guance", 5, dict, {"node": "cn3", "api_key": "sk_1"}])
def test_what_is_no_class_of_a_connector_is_refused(given: Any) -> None:
    """Its name, or the settings without their names."""
    with pytest.raises(MisuseError, match=f"the class of a connector, such as Guance, not a {type(given).__name__}$"):
        DFF.CONN("prod", given)


def test_a_wrong_type_is_answered_with_the_types() -> None:
    """A slip in the file is named."""
    Path("dffkit.toml").write_text('[prod]\ntype = "functongraph"\n')
    with pytest.raises(InvalidSettingError, match="type = 'functongraph'; the types are dataarts, dataset"):
        DFF.CONN("prod")


def test_a_class_that_is_not_the_configured_type_is_refused() -> None:
    """Settings of one service are not sent to another."""
    Path("dffkit.toml").write_text('[prod]\ntype = "guance"\n')
    with pytest.raises(InvalidSettingError, match="'prod' is configured with type = 'guance', but Thing connects to"):
        DFF.CONN("prod", Thing)


def test_the_table_names_what_the_package_exports() -> None:
    """Every connector of the table is a public name."""
    names = {name for row in CONNECTORS.values() for name in (row.name, row.async_name)}
    assert names - {"Thing", "AsyncThing"} <= set(dffkit.__all__)
