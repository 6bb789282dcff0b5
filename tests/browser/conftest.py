"""A mock of this test, and Chromium without a window that looks at its page."""

from __future__ import annotations

from typing import TYPE_CHECKING

import httpx
import pytest
from dffkit_mock import MockServer

from .chromium import arguments, find_chromium
from .watched import watched

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, Page

API_KEY = {"DF-API-KEY": "wsak_mock"}


# Of a module, not of the run: while Playwright is open, this thread has an event loop, and tests elsewhere have theirs.
@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Chromium; the test is skipped where it is not installed."""
    path = find_chromium()
    if path is None:
        pytest.skip("Chromium is not installed: on Debian, `apt-get install chromium`")
    from playwright.sync_api import sync_playwright  # noqa: PLC0415 - not for tests that are skipped

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=arguments())
        yield browser
        browser.close()


@pytest.fixture
def mock() -> Iterator[MockServer]:
    """A mock with everything new."""
    with MockServer() as server:
        yield server


@pytest.fixture
def client(mock: MockServer) -> Iterator[httpx.Client]:
    """A client of the mock, with the key of the workspace."""
    with httpx.Client(base_url=mock.url, headers=API_KEY) as opened:
        yield opened


@pytest.fixture
def page(browser: Browser, mock: MockServer) -> Iterator[Page]:
    """The live page. Whatever happens, nothing goes wrong on it and nothing leaves the machine."""
    with watched(
        browser, f"{mock.url}/_mock/", viewport={"width": 1400, "height": 860}, accept_downloads=True
    ) as opened:
        yield opened
