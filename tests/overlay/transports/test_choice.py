"""dffkit._transports: what is chosen to carry the requests."""

from __future__ import annotations

import sys
from typing import Any

import aiohttp
import httpx
import pytest
from dffkit import AsyncFunctionGraph, _http
from dffkit._transports import transport
from dffkit._transports._aiohttp import AiohttpTransport
from dffkit._transports._spread import SpreadTransport
from dffkit.errors import InvalidSettingError
from dffkit.settings import Settings

HOST = "https://api.test"


async def chosen(*, url: str = HOST, **settings: Any) -> type:
    """The class of what a client sends by."""
    client = _http.async_client(Settings(**settings), url)
    await client.aclose()
    return type(client._transport_for_url(httpx.URL(url)))


@pytest.fixture
def without_aiohttp(monkeypatch: pytest.MonkeyPatch) -> None:
    """An installation without the extra."""
    monkeypatch.setitem(sys.modules, "aiohttp", None)


@pytest.mark.parametrize(
    ("fast", "carrier"), [(None, AiohttpTransport), (True, AiohttpTransport), (False, SpreadTransport)]
)
async def test_what_is_installed_is_used_unless_told_otherwise(fast: bool | None, carrier: type) -> None:
    """One setting switches it off."""
    assert carrier is await chosen(fast=fast)


@pytest.mark.usefixtures("without_aiohttp")
@pytest.mark.parametrize("fast", [None, False])
async def test_without_the_extra_httpx_does_it(fast: bool | None) -> None:
    """Nobody has to say so."""
    assert await chosen(fast=fast) is SpreadTransport


@pytest.mark.usefixtures("without_aiohttp")
async def test_who_asks_for_the_extra_is_told_how_to_get_it() -> None:
    """Instead of being slow in silence."""
    with pytest.raises(InvalidSettingError, match=r"fast is true, .* pip install 'dffkit\[fast\]'"):
        await chosen(fast=True)


async def test_an_older_aiohttp_is_not_used(monkeypatch: pytest.MonkeyPatch) -> None:
    """It lacks what keeps a request from going out twice."""
    monkeypatch.setattr(aiohttp, "__version__", "3.11.18")
    assert await chosen() is SpreadTransport
    with pytest.raises(InvalidSettingError, match=r"aiohttp 3\.12 or later"):
        await chosen(fast=True)


@pytest.mark.parametrize("fast", [None, True])
async def test_behind_a_proxy_httpx_does_it(fast: bool | None, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its own way, whether the proxy is a setting or of the environment; this machine is reached without it."""
    assert await chosen(fast=fast, proxy="http://proxy.test:3128") is httpx.AsyncHTTPTransport
    monkeypatch.setenv("HTTPS_PROXY", "http://proxy.test:3128")
    assert await chosen(fast=fast) is httpx.AsyncHTTPTransport
    assert await chosen(fast=fast, url="http://127.0.0.1:1") is AiohttpTransport


def test_outside_asyncio_httpx_does_it() -> None:
    """Trio, which aiohttp does not know."""
    assert isinstance(transport(Settings(fast=True), verify=True, trust_env=True), SpreadTransport)


def test_one_variable_switches_all_connectors(monkeypatch: pytest.MonkeyPatch) -> None:
    """And another one a single connector."""

    def fast() -> bool | None:
        return AsyncFunctionGraph(region="cn-north-4", project_id="p", ak="a", sk="s").settings.fast

    assert fast() is None
    monkeypatch.setenv("DFFKIT_FAST", "off")
    assert fast() is False
    monkeypatch.setenv("DFFKIT_FUNCTIONGRAPH_FAST", "on")
    assert fast() is True
