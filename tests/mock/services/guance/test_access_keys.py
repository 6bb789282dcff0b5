"""API keys: the published ones, and those that are created, used and deleted."""

from __future__ import annotations

from typing import TYPE_CHECKING

import httpx
import pytest
from dffkit import AsyncGuance
from dffkit.errors import AuthenticationError, BadRequestError, NotFoundError

if TYPE_CHECKING:
    from dffkit_mock.gateway import Gateway

PATH = "/api/v1/workspace/accesskey/"


async def test_the_published_key_is_one_of_the_workspace(gateway: Gateway) -> None:
    """So our connector finds that its key matches, and a wrong secret does not."""
    for key, valid in {"sk_mock": True, "sk_other": False}.items():
        transport = httpx.ASGITransport(gateway)
        async with AsyncGuance(
            endpoint="http://mock", api_key_id="wsak_mock", api_key=key, transport=transport
        ) as guance:
            assert await guance.is_api_key_valid is valid


async def test_a_key_that_is_created_opens_the_workspace(gateway: Gateway, guance: AsyncGuance) -> None:
    """Until it is deleted; each has a secret of its own."""
    made = [(await guance.do_post(PATH + "add", body={"name": name}))["content"] for name in ("one", "two")]
    assert made[0]["sk"] != made[1]["sk"]
    uuid = made[0]["uuid"]
    listed = (await guance.do_get(PATH + "list"))["content"]
    assert [key["ak"] for key in listed] == ["wsak_mock", "wsak_mock_viewer", uuid, made[1]["uuid"]]
    found = (await guance.do_get(PATH + "list", query={"search": "TWO"}))["content"]
    assert [key["ak"] for key in found] == [made[1]["uuid"]]
    assert (await guance.do_get(f"{PATH}{uuid}/get"))["content"]["sk"] == made[0]["sk"]
    assert (await guance.do_get(f"{PATH}wsak_mock/get"))["content"]["sk"] == "sk_mock"
    transport = httpx.ASGITransport(gateway)
    async with AsyncGuance(endpoint="http://mock", api_key_id=uuid, transport=transport) as other:
        assert await other.workspace_uuid == "wksp_mock"
        await guance.do_get(f"{PATH}{uuid}/delete")
        with pytest.raises(AuthenticationError):
            await other.do_get(PATH + "list")
    with pytest.raises(NotFoundError):
        await guance.do_get(f"{PATH}{uuid}/get")


async def test_a_published_key_stays(guance: AsyncGuance) -> None:
    """Or nobody could call the mock any more."""
    with pytest.raises(BadRequestError, match="this is a published key of the mock"):
        await guance.do_get(f"{PATH}wsak_mock/delete")
