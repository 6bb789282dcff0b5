"""The live page as it is served: every file is ours, nothing is inline, nothing comes from elsewhere."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from dffkit_mock.admin.page import FILES, FOLDER, INDEX

if TYPE_CHECKING:
    import httpx
    from dffkit_mock.gateway import Gateway


async def test_the_page_stands_at_the_root_of_the_mocks_own_addresses(client: httpx.AsyncClient) -> None:
    """Without the slash too, because people leave it out."""
    page = await client.get("/_mock/")
    bare = await client.get("/_mock")
    assert (page.status_code, page.headers["content-type"]) == (200, "text/html; charset=utf-8")
    assert (bare.status_code, bare.headers["location"]) == (307, "/_mock/")


def test_every_file_of_the_page_is_served() -> None:
    """And there is none that is not."""
    assert sorted(path.name for path in FOLDER.iterdir() if path.is_file()) == sorted(FILES)


@pytest.mark.parametrize("name", [name for name in FILES if name != INDEX])
async def test_a_file_has_its_type_and_its_policy(client: httpx.AsyncClient, name: str) -> None:
    """Nothing but what the mock itself serves may be loaded, and in no frame."""
    answer = await client.get(f"/_mock/{name}")
    kind = {"css": "text/css", "js": "text/javascript", "svg": "image/svg+xml"}[name.rpartition(".")[2]]
    assert (answer.status_code, answer.headers["content-type"]) == (200, f"{kind}; charset=utf-8")
    assert answer.headers["content-security-policy"].startswith("default-src 'self'; ")
    assert "frame-ancestors 'none'" in answer.headers["content-security-policy"]
    assert answer.headers["x-content-type-options"] == "nosniff"


def test_nothing_is_inline_and_nothing_comes_from_elsewhere() -> None:
    """No address of another machine, no handler in an attribute, no markup made of text."""
    for name in FILES:
        text = (FOLDER / name).read_text()
        addresses = re.findall(r"(?:https?:)?//[\w.-]+\.[a-z]{2,}[^\s\"']*", text)
        assert [found for found in addresses if found != "http://www.w3.org/2000/svg"] == [], name
        assert (
            re.findall(r"innerHTML\s*=|outerHTML|insertAdjacentHTML|document\.write|\beval\(|<[^>]+\son\w+=", text)
            == []
        )
    assert "<style" not in (FOLDER / INDEX).read_text()
    assert re.findall(r"<script(?![^>]*\ssrc=)", (FOLDER / INDEX).read_text()) == []


async def test_the_operations_are_told_a_line_each(client: httpx.AsyncClient, gateway: Gateway) -> None:
    """All of them, with what a person looks for."""
    operations = (await client.get("/_mock/operations")).json()["operations"]
    assert len(operations) == len(gateway.catalogue.table.routes)
    (one,) = [each for each in operations if each["id"] == "functiongraph.create_function"]
    assert (one["stem"], one["method"], one["path"]) == (
        "functiongraph",
        "POST",
        "/v2/{project_id}/fgs/functions",
    )
    assert one["summary"]
    assert one["tag"]
