"""Guance against the mock: the whole way there and back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from dffkit import DFF
from dffkit.errors import AdministratorRoleError, AuthenticationError, NotFoundError
from dffkit.types.guance import DataQuery, DataQueryText, ModifyWorkspace, QueryData

from ..sides import Side
from .answers import PATH

if TYPE_CHECKING:
    from dffkit_mock import MockServer


def test_the_address_of_the_mock_is_enough(guance: Side, dffkit_mock_url: str) -> None:
    """Everything works with no other setting, and real ones stay at home."""
    real = {"api_key_id": "wsak_real", "api_key": "sk_real", "node": "cn3", "openway": "https://openway.guance.com"}
    assert guance.do(lambda it: it.addresses, **real) == (dffkit_mock_url,) * 3
    assert guance.do(lambda it: it.is_api_key_valid, **real) is True
    assert guance.do(lambda it: it.workspace_uuid) == "wksp_mock"
    assert guance.do(lambda it: it.workspace_token) == "tkn_mock"
    assert guance.do(lambda it: it.workspace_language) == "zh"
    assert guance.do(lambda it: it.do_post("/api/v1/workspace/modify", body={"desc": "New description"}))["desc"] == (
        "New description"
    )
    keys = guance.do(lambda it: it.do_get("/api/v1/workspace/accesskey/list"))
    assert [row["uuid"] for row in keys["content"]] == ["wsak_mock", "wsak_mock_viewer"]
    given = {"category": "metric", "measurement": "Host Monitoring", "tags": {"host": "web-01"}, "fields": {"cpu": 10}}
    assert guance.do(lambda it: it.dataway.write_by_category(**given)) == (200, b"")
    assert guance.do(lambda it: it.dataway.query("M::`Host Monitoring`")).result["series"][0]["columns"][0] == "time"


def test_what_the_mock_refuses(guance: Side, dffkit_mock: MockServer) -> None:
    """An unknown key, a wrong pair, and a key without the role."""
    here = {"endpoint": dffkit_mock.url, "openway": dffkit_mock.url, "retries": 0}
    for pair in (("wsak_unknown", "sk_mock"), ("wsak_mock", "sk_wrong")):
        given = {"api_key_id": pair[0], "api_key": pair[1], **here}
        assert guance.do(lambda it: it.is_api_key_valid, **given) is False
    with pytest.raises(AuthenticationError, match=r"ft\.InvalidAPIKey"):
        guance.do(lambda it: it.workspace_uuid, api_key_id="wsak_unknown", **here)
    with pytest.raises(AdministratorRoleError, match="Administrator"):
        guance.do(lambda it: it.do_post("/api/v1/workspace/modify", body={}), api_key_id="wsak_mock_viewer", **here)


@pytest.mark.dffkit_mock(stateful=False)
def test_the_facade_answers(guance: Side, dffkit_mock_url: str) -> None:
    """Each operation of the spec by its own name."""
    assert guance.do(lambda it: it.api.workspaces.get_current_workspace()).token == "tkn_mock"
    modified = guance.do(lambda it: it.api.workspaces.modify_workspace(body=ModifyWorkspace(desc="New description")))
    assert modified.desc == "New description"
    keys = guance.do(lambda it: it.api.access_keys.list_access_keys(search="m"))
    assert [row.uuid for row in keys] == ["wsak_mock", "wsak_mock_viewer"]
    body = QueryData(queries=[DataQuery(qtype="dql", query=DataQueryText(q="M::`cpu`"))])
    assert guance.do(lambda it: it.api.queries.query_data(body=body)).data[0].series is not None


@pytest.mark.dffkit_mock(strict=False)
def test_a_path_that_the_mock_does_not_know_is_told(guance: Side, dffkit_mock_url: str) -> None:
    """What the mock itself says, in no vendor's shape, reaches the reader."""
    with pytest.raises(NotFoundError, match="no operation of the specs has this path"):
        guance.do(lambda it: it.do_get("/api/v1/workspace/gett"))


def test_scripts_get_it_by_its_id(dffkit_mock_url: str) -> None:
    """As on DataFlux Func, and with its form of answers where asked for."""
    with DFF.CONN("guance") as guance, DFF.CONN("guance", raw_envelope=True) as raw:
        assert guance.do_get(PATH)["content"]["uuid"] == raw.do_get(PATH)["content"]["uuid"] == "wksp_mock"
        assert (guance.do_get(PATH)["uuid"], "uuid" in raw.do_get(PATH)) == ("wksp_mock", False)
