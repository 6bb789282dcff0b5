"""Answers that are no success, as the vendors give them."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest
from dffkit_mock.catalogue import Catalogue
from dffkit_mock.examples import first_example
from dffkit_mock.faults.answers import throttled_answer, vendor_answer
from dffkit_mock.gateway import Gateway

from ...exchanges import find_route, make_exchange
from ..conftest import WORKSPACE

FAILED = "This answer was asked for by a fault of the mock"


def answered(stem: str, operation: str, status: int) -> Any:
    """The body of an answer."""
    reply = vendor_answer(make_exchange(route=find_route(stem, operation)), status)
    assert reply.status == status
    return json.loads(reply.body)


@pytest.mark.parametrize(
    ("stem", "operation", "status", "path", "expected"),
    [
        ("functiongraph", "create_function", 429, "error_code", "APIGW.0308"),
        ("functiongraph", "create_function", 503, "error_code", "FSS.0503"),
        ("functiongraph", "list_functions", 502, "error_code", "APIGW.0601"),
        ("functiongraph", "list_functions", 418, "error_code", "FSS.0400"),
        ("dataarts", "show_instance_infos", 504, "error_msg", FAILED),
        ("iam", "keystone_list_projects", 503, "error", None),
        ("iam", "keystone_list_projects", 599, "error", {"code": 599, "message": FAILED, "title": "Error"}),
        ("guance", "get_current_workspace", 401, "errorCode", "ft.LoginFailed"),
        ("guance", "get_current_workspace", 403, "errorCode", "ft.InvalidAPIKey"),
        ("guance", "get_current_workspace", 503, "errorCode", "ft.InternalServerError"),
        ("guance", "get_current_workspace", 429, "errorCode", "ft.TriggerApiAkCurrentLimiting"),
        ("dataway", "write_by_category", 429, "errorCode", "dataway.tooManyRequests"),
        ("dataway", "write_by_category", 503, "errorCode", "dataway.internalError"),
        ("func", "call_sync_api", 429, "error", 429.46),
        ("func", "list_functions", 503, "reason", "ESys"),
        ("dataset", "post_dataset", 503, "data", FAILED),
    ],
)
def test_a_status_is_answered_in_the_vendors_shape(
    stem: str, operation: str, status: int, path: str, expected: Any
) -> None:
    """By the example that the operation documents, else with the code that the vendor has for such a thing."""
    found = answered(stem, operation, status)[path]
    assert found == expected or expected is None


def test_every_documented_status_is_answered_by_its_example(catalogue: Catalogue) -> None:
    """For each operation of each spec."""
    for route in catalogue.table.routes:
        for status in (int(text) for text in route.responses if text.isdigit() and int(text) >= 400):
            reply = vendor_answer(make_exchange(route=route), status)
            example = first_example(route, status)
            assert reply.status == status
            if example is not None and (route.stem, status) != ("guance", 401) and "json" in example.media_type:
                assert json.loads(reply.body) == example.value


def test_every_service_throttles_in_its_own_way(catalogue: Catalogue) -> None:
    """Guance by 401, all others by 429."""
    seen = {(route.stem, throttled_answer(make_exchange(route=route)).status) for route in catalogue.table.routes}
    assert seen == {(stem, 401 if stem == "guance" else 429) for stem in catalogue.documents}


async def test_an_example_has_a_name(gateway: Gateway, client: httpx.AsyncClient) -> None:
    """One that the operation does not have is told, with those it has."""
    with gateway.fault("guance", status=401, example="key_calls_too_often"):
        assert (await client.get(WORKSPACE)).json()["errorCode"] == "ft.TriggerApiAkCurrentLimiting"
    gateway.fault("guance", status=401, example="nope")
    answer = await client.get(WORKSPACE)
    assert answer.status_code == 400
    assert "has no example 'nope': it has key_calls_too_often" in answer.json()["message"]


@pytest.mark.parametrize(("seconds", "header"), [(2, "2"), ("1500ms", "2"), (0, "0")])
async def test_retry_after_is_whole_seconds(
    gateway: Gateway, client: httpx.AsyncClient, seconds: float | str, header: str
) -> None:
    """And no header, where none was asked for."""
    with gateway.fault("guance", status=503, retry_after=seconds):
        assert (await client.get(WORKSPACE)).headers["retry-after"] == header
    gateway.fault("guance", status=503)
    assert "retry-after" not in (await client.get(WORKSPACE)).headers


async def test_a_proxy_answers_with_a_page(gateway: Gateway, client: httpx.AsyncClient) -> None:
    """HTML, whatever the service would have sent."""
    gateway.fault("guance", proxy=True)
    answer = await client.get(WORKSPACE)
    assert (answer.status_code, answer.headers["content-type"]) == (504, "text/html")
    assert "<h1>504 Gateway Timeout</h1>" in answer.text


@pytest.mark.parametrize("what", [{"status": 503}, {"proxy": 504}])
async def test_a_request_may_be_done_and_its_answer_lost(
    gateway: Gateway, client: httpx.AsyncClient, what: dict[str, Any]
) -> None:
    """All stages see it; what they refuse stays refused by them."""
    gateway.fault("guance", processed=True, **what)
    assert (await client.get(WORKSPACE)).status_code >= 503
    assert (await client.get("/api/v1/checker/list?pageSize=x")).status_code >= 503
    entries = gateway.instance.journal.entries()
    assert [entry.refused_by for entry in entries] == ["faults", "validate"]
