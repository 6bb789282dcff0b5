"""``/_mock/faults``: faults injected over HTTP."""

from __future__ import annotations

from typing import Any

import httpx
import pytest
from dffkit_mock.gateway import Gateway

from .conftest import WORKSPACE

FAULTS = "/_mock/faults"


async def test_faults_are_injected_listed_and_removed(client: httpx.AsyncClient) -> None:
    """One by one, by the ids that were answered."""
    answer = await client.post(FAULTS, json={"operation": "guance", "status": [503, 503]})
    assert answer.status_code == 201
    (made,) = answer.json()["faults"]
    assert (made["id"], made["operation"], made["status"], made["met"]) == ("fault-1", "guance", [503, 503], 0)
    assert (await client.get(WORKSPACE)).status_code == 503
    listed = (await client.get(FAULTS)).json()
    assert [(fault["id"], fault["met"], fault["over"]) for fault in listed["faults"]] == [("fault-1", 1, False)]
    assert (await client.get(f"{FAULTS}/fault-1")).json() == listed["faults"][0]
    assert (await client.delete(f"{FAULTS}/fault-1")).status_code == 204
    assert (await client.get(WORKSPACE)).status_code == 200
    assert (await client.get(FAULTS)).json() == {"seed": 0, "faults": []}


async def test_many_are_injected_at_once_and_removed_at_once(client: httpx.AsyncClient) -> None:
    """With their seed, as mappings or as texts."""
    document = {"seed": 7, "faults": ["reset; operation=iam", {"latency": 0.2, "id": "slow"}]}
    assert [fault["id"] for fault in (await client.post(FAULTS, json=document)).json()["faults"]] == ["fault-1", "slow"]
    assert (await client.get(FAULTS)).json()["seed"] == 7
    assert (await client.delete(FAULTS)).status_code == 204
    assert (await client.get(FAULTS)).json() == {"seed": 0, "faults": []}


async def test_what_is_shown_can_be_sent_again(client: httpx.AsyncClient) -> None:
    """The text of a fault is all of it."""
    texts = ["status=503,200; retry_after=2; operation=guance; times=4", "latency=0.2; tail=1; id=slow"]
    await client.post(FAULTS, json=texts)
    shown = [fault["text"] for fault in (await client.get(FAULTS)).json()["faults"]]
    assert shown == ["status=503,200; retry_after=2; operation=guance; times=4", "latency=0.2; tail=1; id=slow"]


@pytest.mark.parametrize(
    ("body", "sentence"),
    [
        ([{"status": 503}, {"stauts": 503}], "faults[1]: there is no fault 'stauts': did you mean 'status'?"),
        ([{"status": 503}, {"status": 503, "operation": "guanse"}], "did you mean 'guance'?"),
        ([{"status": 503, "id": "a"}, {"reset": True, "id": "a"}], "a fault 'a' is there already"),
        ({"latency": 10**9}, "latency: 1000000000 is not fit"),
        ({"latency": -1}, "latency: -1 is not fit"),
        ("", "the fault is empty"),
    ],
)
async def test_one_that_is_wrong_injects_none(
    gateway: Gateway, client: httpx.AsyncClient, body: Any, sentence: str
) -> None:
    """A 400 with one sentence, and the set as it was."""
    answer = await client.post(FAULTS, json=body)
    assert answer.status_code == 400
    assert sentence in answer.json()["message"]
    assert len(gateway.instance.faults) == 0


@pytest.mark.parametrize("content", [b"", b"{", b'{"latency": NaN}', b"\xff", b"[" * 100_000])
async def test_what_is_no_json_is_a_400(client: httpx.AsyncClient, content: bytes) -> None:
    """And the next request is served."""
    assert (await client.post(FAULTS, content=content)).status_code == 400
    assert (await client.get(FAULTS)).status_code == 200


@pytest.mark.parametrize("method", ["GET", "DELETE"])
async def test_an_unknown_id_is_told(client: httpx.AsyncClient, method: str) -> None:
    """With those that are there."""
    await client.post(FAULTS, json=["reset; id=mine"])
    answer = await client.request(method, f"{FAULTS}/yours")
    assert answer.status_code == 404
    assert "there is no fault 'yours': there are mine" in answer.json()["message"]


async def test_a_reset_removes_all(client: httpx.AsyncClient) -> None:
    """As everything else that the mock was told."""
    await client.post(FAULTS, json="status=503")
    await client.post("/_mock/reset")
    assert (await client.get(FAULTS)).json()["faults"] == []
