"""Files that our connector uploads are kept: attachments, logos, source maps in parts."""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING, Any

import pytest
from dffkit.errors import NotFoundError
from dffkit.types.guance import DeleteAttachment

from ...clock import NOW

if TYPE_CHECKING:
    from pathlib import Path

    import httpx
    from dffkit import AsyncGuance
    from dffkit_mock.gateway import Gateway

BASE = "/api/v1/rum_sourcemap/"
KEY = {"DF-API-KEY": "wsak_mock"}
VERSION = {"appId": "app_demo", "version": "1.0.2", "env": "daily"}


async def ask(client: httpx.AsyncClient, name: str, **body: Any) -> Any:
    """The content of an answer."""
    response = await client.post(BASE + name, headers=KEY, **body)
    assert response.status_code == 200, response.text
    return response.json()["content"]


async def send(client: httpx.AsyncClient, upload: str, number: int, content: bytes = b"PK") -> Any:
    """Uploads a part."""
    form = {"uploadId": upload, "chunkIndex": str(number)}
    return await ask(client, "upload_part", data=form, files={"files": ("part", content)})


async def start(client: httpx.AsyncClient, **more: Any) -> Any:
    """What is answered to the start of an upload."""
    return await ask(client, "multipart_upload_init", json=VERSION | more)


async def parts(client: httpx.AsyncClient, upload: str) -> Any:
    """The parts of an upload."""
    return (await ask(client, "part_list", json={"uploadId": upload}))["chunkIndexs"]


async def test_an_attachment_is_downloaded_as_it_was_uploaded(tmp_path: Path, guance: AsyncGuance) -> None:
    """Until it is deleted; then it is not found."""
    content = bytes(range(256))
    first, second = [await guance.upload_attachment((name, content)) for name in ("report.tar.gz", "notes.txt")]
    assert first != second
    await guance.download_attachment(first, tmp_path / "first")
    assert (tmp_path / "first").read_bytes() == content
    named = DeleteAttachment(attachment_uuid=first)
    await guance.api.attachments.delete_attachment(body=named)
    with pytest.raises(NotFoundError):
        await guance.download_attachment(first, tmp_path / "again")
    with pytest.raises(NotFoundError):
        await guance.api.attachments.delete_attachment(body=named)
    await guance.download_attachment(second, tmp_path / "second")


async def test_a_logo_is_kept(gateway: Gateway, guance: AsyncGuance) -> None:
    """By its language and the name that was chosen for it."""
    await guance.upload_logo(("any.png", b"GIF89a"), language="zh")
    store = gateway.instance.store
    (record,) = store.records(("guance", "logo"), ("zh",))
    assert (record.key, record.value["size"], record.value["bytes"]) == ("logo.png", 6, "R0lGODlh")


async def test_the_list_names_the_parts_that_came(client: httpx.AsyncClient) -> None:
    """Of this upload, each once, whatever their order."""
    first, second = [(await start(client))["uploadId"] for _ in range(2)]
    assert first != second
    assert await parts(client, first) == []
    answers = [await send(client, first, number) for number in (2, 0, 2)]
    assert [(answer["uploadId"], answer["chunkIndex"]) for answer in answers] == [(first, n) for n in ("2", "0", "2")]
    assert await parts(client, first) == [0, 2]
    assert await parts(client, second) == []


@pytest.mark.parametrize("end", ["part_merge", "upload_cancel"])
async def test_what_ended_is_not_found(client: httpx.AsyncClient, end: str) -> None:
    """Nor is what never began."""
    upload = (await start(client))["uploadId"]
    await send(client, upload, 0)
    await ask(client, end, json={"uploadId": upload})
    for lost in (upload, "never"):
        response = await client.post(BASE + "part_list", headers=KEY, json={"uploadId": lost})
        assert response.status_code == 404


async def test_what_was_joined_is_listed_with_its_files(client: httpx.AsyncClient, guance: AsyncGuance) -> None:
    """A package that comes in parts; a file more; then it is deleted, and the version has none."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as package:
        package.writestr("dist/main.js.map", "{}")
        package.writestr("dist/other.js.map", "[1]")
    await guance.upload_sourcemap(
        ("dist.zip", packed.getvalue()), "app_demo", version="1.0.2", env="daily", chunk_size=64
    )
    (listed,) = (await guance.do_get(BASE + "list", query={"appId": "app_demo"}))["content"]
    assert (listed["version"], listed["env"], listed["createAt"]) == ("1.0.2", "daily", NOW)
    await ask(client, "upload_file_content", json={**VERSION, "filename": "dist/new.js.map", "content": "x"})
    files = {"dist/main.js.map": 2, "dist/new.js.map": 1, "dist/other.js.map": 3}
    assert await ask(client, "file_tree", json=VERSION) == [
        {"path": path, "size": size} for path, size in files.items()
    ]
    again = await start(client)
    assert (again["existsSameFile"], again["uploadId"]) == (True, "")
    assert (await start(client, needCover=True))["uploadId"]
    await ask(client, "delete", json=VERSION)
    assert (await guance.do_get(BASE + "list", query={"appId": "app_demo"}))["content"] == []
    assert (await client.post(BASE + "file_tree", headers=KEY, json=VERSION)).status_code == 404


async def test_parts_that_did_not_come_cannot_be_joined(client: httpx.AsyncClient) -> None:
    """The part is named, and the upload goes on."""
    upload = (await start(client))["uploadId"]
    await send(client, upload, 0)
    body = {"uploadId": upload, "chunkIndexs": [0, 1]}
    response = await client.post(BASE + "part_merge", headers=KEY, json=body)
    assert (response.status_code, response.json()["success"]) == (400, False)
    assert "part 1 has not come; there are [0]" in response.json()["message"]
    assert await parts(client, upload) == [0]


async def test_a_part_has_ten_megabytes_at_most(client: httpx.AsyncClient) -> None:
    """As the vendor says; it is not kept."""
    upload = (await start(client))["uploadId"]
    form, files = {"uploadId": upload, "chunkIndex": "0"}, {"files": ("part", bytes(10 * 1024 * 1024 + 1))}
    response = await client.post(BASE + "upload_part", headers=KEY, data=form, files=files)
    assert response.status_code == 400
    assert "of at most 10485760" in response.json()["message"]
    assert await parts(client, upload) == []
