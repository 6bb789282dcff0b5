"""Guance: its settings and addresses, and what its refusals mean."""

from __future__ import annotations

from typing import Any

import httpx
import pytest
from dffkit import Guance
from dffkit.errors import (
    AdministratorRoleError,
    AuthenticationError,
    InvalidSettingError,
    MissingSettingError,
    MisuseError,
    NotFoundError,
    PermissionDeniedError,
    ServerError,
    ThrottledError,
    VendorFailureError,
)

from ..sides import Server, Side
from .answers import OPTIONS, PATH, answer, refusal


@pytest.mark.parametrize(
    ("reply", "kind"),
    [
        (refusal(401, "ft.TriggerApiAkCurrentLimiting"), ThrottledError),
        (refusal(401, "ft.TriggerApiWorkspaceCurrentLimiting"), ThrottledError),
        (refusal(401, "ft.LoginFailed"), AuthenticationError),
        (refusal(403, "ft.InvalidAPIKey"), AuthenticationError),
        (refusal(403, "ft.PermissionDenied"), AdministratorRoleError),
        (refusal(404, "ft.NotFound"), NotFoundError),
        (refusal(500, "ft.InternalServerError"), ServerError),
        (refusal(401, "ft.TriggerApiAkCurrentLimiting", http=200), ThrottledError),
        (refusal(403, "ft.PermissionDenied", http=200), AdministratorRoleError),
        (refusal(200, "ft.Whatever", http=200), VendorFailureError),
        (httpx.Response(403, html="<title>Firewall</title>"), PermissionDeniedError),
        (httpx.Response(403, json={"reason": "no envelope"}), PermissionDeniedError),
    ],
)
def test_refusals(guance: Side, reply: httpx.Response, kind: type[Exception]) -> None:
    """Each is raised as what it is, with the vendor's code, also inside a 200."""
    with pytest.raises(kind) as caught:
        guance.do(lambda it: it.do_get(PATH), Server(reply), **OPTIONS)
    assert type(caught.value) is kind
    assert "wsak_test" not in str(caught.value)


def test_a_refusal_for_the_role_names_it(guance: Side) -> None:
    """And where to give it; the request id goes with it."""
    with pytest.raises(
        AdministratorRoleError, match=r"ft\.PermissionDenied.*role Administrator on the console"
    ) as caught:
        guance.do(lambda it: it.do_get(PATH), Server(refusal(403, "ft.PermissionDenied")), **OPTIONS)
    assert (caught.value.error_code, caught.value.request_id) == ("ft.PermissionDenied", "T-1")


def test_a_payload_may_speak_of_failure(guance: Side) -> None:
    """Only the envelope's own ``success`` counts."""
    content = {"rows": [{"success": False}]}
    assert guance.do(lambda it: it.do_get(PATH), Server(answer(content)), **OPTIONS) == content


def test_a_node_gives_all_addresses() -> None:
    """By any of its names; addresses that are given beat it."""
    guance = Guance(api_key_id="wsak_x", node="CN6(HongKong)", websocket="https://ws.test")
    assert guance.addresses == (
        "https://cn6-openapi.guance.one",
        "https://cn6-openway.guance.one",
        "https://ws.test",
    )
    assert guance.dataway.endpoint == "https://cn6-openway.guance.one"


def test_data_does_not_go_to_a_node_while_requests_go_elsewhere() -> None:
    """A given endpoint leaves OpenWay unknown until it is given too."""
    guance = Guance(api_key_id="wsak_x", node="cn3", endpoint="https://openapi.test")
    with pytest.raises(MissingSettingError, match="guance needs openway: pass openway=…"):
        _ = guance.dataway


@pytest.mark.parametrize(
    ("given", "kind", "message"),
    [
        ({"node": "cn3"}, MissingSettingError, "guance needs api_key_id: .*GUANCE_ACCESS_TOKEN"),
        ({"api_key_id": "x"}, MissingSettingError, "guance needs endpoint: .*Instead, node=…"),
        ({"api_key_id": "x", "node": "cn33"}, InvalidSettingError, "perhaps 'cn3' .*openway=… for OpenWay"),
        ({"api_key_id": "x", "node": "cn3", "nod": "y"}, MisuseError, "no setting 'nod'; did you mean 'node'"),
    ],
)
def test_wrong_settings(given: dict[str, Any], kind: type[Exception], message: str) -> None:
    """Named when the connector is made, with what to do."""
    with pytest.raises(kind, match=message):
        Guance(**given)


def test_the_vendors_variables(monkeypatch: pytest.MonkeyPatch) -> None:
    """Those of its Terraform provider."""
    monkeypatch.setenv("GUANCE_ACCESS_TOKEN", "wsak_env")
    monkeypatch.setenv("GUANCE_REGION", "hangzhou")
    guance = Guance()
    assert (guance.endpoint, guance.settings.text("api_key_id")) == ("https://openapi.guance.com", "wsak_env")
    assert "wsak_env" not in f"{guance!r} {guance.settings!r}"
