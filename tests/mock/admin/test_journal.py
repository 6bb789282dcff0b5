"""The journal as it is asked for under /_mock/: filters, one entry, what is new."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    import httpx
    from dffkit_mock.gateway import Gateway

PATHS = ("/api/v1/workspace/get", "/v3/projects", "/nowhere/at/all?token=hidden")


@pytest.fixture
async def asked(client: httpx.AsyncClient) -> httpx.AsyncClient:
    """A client of a mock that was asked three things, of which it let one in."""
    await client.get(PATHS[0], headers={"DF-API-KEY": "wsak_mock"})
    await client.get(PATHS[1], headers={"X-Mock-Fault": "status=503; before=verify"})
    await client.get(PATHS[2])
    return client


@pytest.mark.parametrize(
    ("query", "numbers"),
    [
        ("since=0", [1, 2, 3]),
        ("since=2", [3]),
        ("since=3", []),
        ("since=999999999", []),
        ("since=1&limit=1", [3]),
        ("path=/v3", [2]),
        ("path=workspace", [1]),
        ("path=hidden", []),
        ("identity=administrator", [1]),
        ("identity=", [2, 3]),
        ("fault=503", [2]),
        ("fault=", [1, 3]),
        ("stem=guance&status=200", [1]),
        ("operation=keystone_list_projects", [2]),
    ],
)
async def test_filters_keep_what_they_say(asked: httpx.AsyncClient, query: str, numbers: list[int]) -> None:
    """Alone and together; the secret part of a path cannot be searched for."""
    answer = (await asked.get(f"/_mock/requests?{query}")).json()
    assert [entry["number"] for entry in answer["requests"]] == numbers


@pytest.mark.parametrize(
    ("query", "words"),
    [
        ("operation=create_funtion", "did you mean create_function?"),
        ("operation=functiongraph.create_funtion", "did you mean functiongraph.create_function?"),
        ("stem=gance", "did you mean guance?"),
        ("since=x", "since 'x' is not a whole number"),
        ("status=4xx", "three digits"),
        ("statsu=404", "no filter 'statsu': there are fault, identity"),
    ],
)
async def test_a_wrong_value_is_told_with_the_nearest(client: httpx.AsyncClient, query: str, words: str) -> None:
    """Instead of an empty list that means something else."""
    answer = await client.get(f"/_mock/requests?{query}")
    assert (answer.status_code, words in answer.json()["message"]) == (400, True)


async def test_what_is_new_is_told_with_where_the_journal_stands(asked: httpx.AsyncClient, gateway: Gateway) -> None:
    """So that whoever polls sees what was dropped, and that it is another journal after a restart."""
    journal = gateway.instance.journal
    told = (await asked.get("/_mock/requests?since=3")).json()
    assert (told["journal"], told["first"], told["last"]) == (journal.name, 1, 3)
    await asked.delete("/_mock/requests")
    told = (await asked.get("/_mock/requests?since=3")).json()
    assert (told["first"], told["last"], told["requests"]) == (4, 3, [])


async def test_in_brief_an_entry_has_neither_headers_nor_bodies(asked: httpx.AsyncClient) -> None:
    """For lists that are asked for every second."""
    told = (await asked.get("/_mock/requests?brief=1&limit=1")).json()["requests"][0]
    assert {"number", "operation", "status", "path", "milliseconds"} <= told.keys()
    assert {"headers", "body", "answer", "verdicts"} & told.keys() == set()


async def test_one_request_is_told_by_its_number(asked: httpx.AsyncClient) -> None:
    """Whole: with verdicts, headers, bodies and the answer."""
    entry = (await asked.get("/_mock/requests/1")).json()
    assert (entry["number"], entry["operation"]) == (1, "guance.get_current_workspace")
    assert ["df-api-key", "***"] in entry["headers"]
    assert entry["verdicts"][-1]["verdict"] == "answered"
    assert entry["answer"]["status"] == 200


@pytest.mark.parametrize(
    ("number", "words"),
    [
        ("4", "those from 1 to 3"),
        ("0", "those from 1 to 3"),
        ("x", "has a number"),
        ("9" * 50, "has a number"),
        ("", "has a number"),
    ],
)
async def test_a_number_that_is_none_is_told(asked: httpx.AsyncClient, number: str, words: str) -> None:
    """With those that there are."""
    answer = await asked.get(f"/_mock/requests/{number}")
    assert (answer.status_code, words in answer.json()["message"]) == (404, True)


async def test_an_entry_has_one_method(asked: httpx.AsyncClient) -> None:
    """Entries are not deleted one by one."""
    answer = await asked.delete("/_mock/requests/1")
    assert (answer.status_code, answer.headers["allow"]) == (405, "GET")
