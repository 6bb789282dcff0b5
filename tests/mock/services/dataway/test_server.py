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


async def pull(client: httpx.AsyncClient, **query: Any) -> Any:
    """What collectors are told."""
    return (await client.get("/v1/datakit/pull", params=TOKEN | query)).json()


async def test_collectors_are_told_what_the_workspace_drops(client: httpx.AsyncClient, guance: AsyncGuance) -> None:
    """The blacklists that were made by the OpenAPI, as conditions by category; nothing that was not asked for."""
    assert await pull(client, filters="true") == {"dataways": None, "filters": {}, "pull_interval": 10_000_000_000}
    hosts = [{"name": "host", "operation": "in", "condition": "and", "value": ["a", "b's"]}]
    hosts.append({"name": "level", "operation": "not_match", "condition": "or", "value": ["x.*"]})
    body = {"name": "n", "type": "logging", "source": "nginx", "filters": hosts}
    await guance.do_post("/api/v1/blacklist/add", body=body)
    found = await pull(client, filters="true")
    condition = r"{ source = 'nginx' and ( host in [ 'a', 'b\'s' ] or level notmatch [ 'x.*' ] ) }"
    assert found["filters"] == {"logging": [condition]}
    assert "remote_pipelines" not in found


async def test_collectors_get_the_scripts_that_they_do_not_have(client: httpx.AsyncClient, guance: AsyncGuance) -> None:
    """Those that run in the collector; what is as old as what the caller has is not sent again."""
    assert (await pull(client, remote_pipelines="true"))["remote_pipelines"]["update_time"] == -1
    for name, kind in (("nginx", "local"), ("central", "central")):
        body = {"name": name, "type": kind, "category": "logging", "source": ["web"], "content": "anNvbg==\n"}
        await guance.do_post("/api/v1/pipeline/add", body=body)
    found = (await pull(client, remote_pipelines="true"))["remote_pipelines"]
    assert found == {
        "update_time": int(NOW),
        "pipelines": [{"name": "nginx.p", "base64text": "anNvbg==", "category": "logging", "asDefault": False}],
        "relation_update_time": int(NOW),
        "relation": [{"category": "logging", "source": "web", "name": "nginx.p"}],
    }
    again = (await pull(client, remote_pipelines="true", ts=int(NOW), relation_ts=int(NOW)))["remote_pipelines"]
    assert (again["update_time"], again["pipelines"], again["relation"]) == (int(NOW), None, None)
