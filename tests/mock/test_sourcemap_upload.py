"""The mock of Guance knows which parts of a source map came."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

BASE = "/api/v1/rum_sourcemap/"
KEY = {"DF-API-KEY": "wsak_mock"}


@pytest.fixture
def stateful() -> bool:
    """Answers are the examples of the specs here."""
    return False


async def ask(client: httpx.AsyncClient, name: str, **body: Any) -> Any:
    """The content of an answer."""
    response = await client.post(BASE + name, headers=KEY, **body)
    assert response.status_code == 200, response.text
    return response.json()["content"]


async def send(client: httpx.AsyncClient, upload: str, number: int) -> Any:
    """Uploads a part."""
    form = {"uploadId": upload, "chunkIndex": str(number)}
    return await ask(client, "upload_part", data=form, files={"files": ("part", b"PK")})


async def parts(client: httpx.AsyncClient, upload: str) -> Any:
    """The parts of an upload."""
    return (await ask(client, "part_list", json={"uploadId": upload}))["chunkIndexs"]


async def start(client: httpx.AsyncClient) -> str:
    """The id of a new upload."""
    return str((await ask(client, "multipart_upload_init", json={"appId": "app_demo"}))["uploadId"])


async def test_the_list_names_the_parts_that_came(client: httpx.AsyncClient) -> None:
    """Of this upload, each once, whatever their order."""
    first, second = await start(client), await start(client)
    assert first != second
    assert await parts(client, first) == []
    answers = [await send(client, first, number) for number in (2, 0, 2)]
    assert [(answer["uploadId"], answer["chunkIndex"]) for answer in answers] == [(first, n) for n in ("2", "0", "2")]
    assert await parts(client, first) == [0, 2]
    assert await parts(client, second) == []


async def test_what_ended_or_never_started_is_answered_with_the_example(client: httpx.AsyncClient) -> None:
    """As everything else is."""
    for end in ("part_merge", "upload_cancel"):
        upload = await start(client)
        await send(client, upload, 0)
        await ask(client, end, json={"uploadId": upload})
        assert await parts(client, upload) == [1]
    assert (await send(client, "never", 7))["chunkIndex"] == "0"
