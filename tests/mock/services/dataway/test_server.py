"""What collectors ask of DataWay: elections, labels, tokens, workspaces, the time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from ...clock import NOW

if TYPE_CHECKING:
    import httpx
    from dffkit import AsyncDataWay, AsyncGuance

    from ...clock import Clock

TOKEN = {"token": "tkn_mock"}


async def elect(client: httpx.AsyncClient, who: str, path: str = "", namespace: str = "n") -> tuple[str, str]:
    """The status of a candidate, and who is elected."""
    query = TOKEN | {"namespace": namespace, "id": who}
    content = (await client.post(f"/v1/election{path}", params=query)).json()["content"]
    assert (content["id"], content["namespace"]) == (who, namespace)
    return content["status"], content["incumbency_id"]


async def test_one_of_a_namespace_is_elected(client: httpx.AsyncClient, clock: Clock) -> None:
    """As long as it sends heartbeats; then the next who asks, and the first hears that it is no longer the one."""
    assert await elect(client, "a") == ("success", "a")
    assert await elect(client, "b") == ("fail", "a")
    assert await elect(client, "b", namespace="other") == ("success", "b")
    clock.now = NOW + 20
    assert await elect(client, "a", "/heartbeat") == ("success", "a")
    clock.now = NOW + 45
    assert await elect(client, "b") == ("fail", "a")
    clock.now = NOW + 51
    assert await elect(client, "a", "/heartbeat") == ("fail", "")
    assert await elect(client, "b") == ("success", "b")
    assert await elect(client, "a", "/heartbeat") == ("fail", "b")


async def test_labels_of_objects_are_those_of_hosts(client: httpx.AsyncClient, guance: AsyncGuance) -> None:
    """Set by DataWay, listed by the OpenAPI, replaced and deleted."""
    named: dict[str, Any] = {"object_class": "HOST", "object_name": "web-01", "key": "host", "value": "web-01"}
    first = await client.post("/v1/object/labels", params=TOKEN, json=named | {"labels": ["a"]})
    second = await client.post("/v1/object/labels", params=TOKEN, json=named | {"labels": ["b", "c"]})
    assert first.json() == second.json()

    async def listed(**more: Any) -> Any:
        return (await guance.do_post("/api/v1/object/hosts/label/list", body={"source": "HOST", **more}))["content"]

    assert await listed() == {"web-01": {"labels": ["b", "c"]}}
    await guance.do_post("/api/v1/object/hosts/web-02/label/modify", body={"source": "HOST", "labels": ["d"]})
    assert await listed(names=["web-02", "unknown"]) == {"web-02": {"labels": ["d"]}}
    deleted = await client.request("DELETE", "/v1/object/labels", params=TOKEN, json=named)
    assert deleted.json() == {"content": {"msg": "delete success!"}}
    assert await listed() == {"web-02": {"labels": ["d"]}}


async def test_workspaces_count_what_was_written(client: httpx.AsyncClient, dataway: AsyncDataWay) -> None:
    """By category; a token of no workspace is left out."""
    await dataway.write_metric_many([{"measurement": "m", "tags": {"a": "b"}, "fields": {"v": n}} for n in range(3)])
    await dataway.write_logging("l", tags={"a": "b"}, fields={"message": "x"})
    asked = {"token": ["tkn_mock", "tkn_other"]}
    (found,) = (await client.post("/v1/workspace", params=TOKEN, json=asked)).json()["content"]
    assert (found["token"]["ws_uuid"], found["token"]["token"]) == ("wksp_mock", "tkn_mock")
    usage = {"data_metric": 3, "data_logging": 1, "data_tracing": 0, "data_rum": 0, "is_over_usage": False}
    assert found["data_usage"] == usage


@pytest.mark.parametrize(("token", "code"), [("tkn_mock", 200), ("tkn_other", 403)])
async def test_a_token_is_known_or_not(client: httpx.AsyncClient, token: str, code: int) -> None:
    """The answer stands in the body."""
    response = await client.get(f"/v1/check/token/{token}")
    assert (response.status_code, response.json()["code"]) == (200, code)


async def test_the_time_is_that_of_the_gateway(client: httpx.AsyncClient, clock: Clock) -> None:
    """In whole seconds."""
    clock.now = NOW + 3.9
    assert (await client.get("/v1/ntp/", params=TOKEN)).json() == {"timestamp_sec": int(NOW) + 3}
