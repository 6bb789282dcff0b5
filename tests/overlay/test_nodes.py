"""dffkit.nodes: the table of Guance's nodes."""

from __future__ import annotations

import datetime
from urllib.parse import urlsplit

import pytest
from dffkit.nodes import node, node_key, table


def test_the_table_is_dated() -> None:
    """Whoever reads it knows how old it is."""
    assert datetime.date.fromisoformat(table().as_of) <= datetime.date(2026, 11, 21)


@pytest.mark.parametrize("key", list(table().nodes))
def test_every_node_has_its_addresses(key: str) -> None:
    """Three https addresses of one site, each with the name of its service."""
    addresses = table().nodes[key].addresses
    prefix = "" if key == "default" else f"{key}-"
    hosts = [urlsplit(str(address)).hostname for address in addresses]
    assert [f"{prefix}{service}.guance" for service in addresses._fields] == [
        str(host).rpartition(".")[0] for host in hosts
    ]
    assert {urlsplit(str(address)).scheme for address in addresses} == {"https"}


@pytest.mark.parametrize("given", ["cn3", "CN3", " zhangjiakou ", "CN3(ZhangJiaKou)"])
def test_a_node_has_several_names(given: str) -> None:
    """Key, code, city and what the console shows, in any case."""
    assert node(given).key == "cn3"


def test_the_first_nodes_have_a_key_of_their_own() -> None:
    """CN1 is ``default`` and CN2 is ``aws``, as in DataFlux Func."""
    assert (node_key("cn1"), node_key("CN2"), node_key("ningxia")) == ("default", "aws", "aws")


@pytest.mark.parametrize("given", ["us2", "", 7, None])
def test_an_unknown_node_is_answered_with_the_way_around(given: object) -> None:
    """The known ones and their date, and the addresses that a private deployment is given by."""
    with pytest.raises(ValueError, match=r"as of 2024-10-12: default, aws, .*endpoint=… for OpenAPI, openway=… for"):
        node_key(given)


def test_the_nearest_name_is_suggested() -> None:
    """For a slip."""
    with pytest.raises(ValueError, match="perhaps 'hangzhou'"):
        node("hang zhou")
