"""The page, as a person uses it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

from tests.browser.conftest import browser  # noqa: F401 - a fixture
from tests.browser.watched import watched
from tests.runtime.processes import Process

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

SCRIPT = """
@DFF.API("<b>Hello</b>")
def hello(message="you"):
    print("got", message)
    return {"message": message}

@DFF.API("Boom")
def boom():
    raise ValueError("<img src=x onerror=alert(1)>")
"""
DECLARED = """
cron_jobs:
  nightly: {function: demo__hello.hello, cron: "0 3 * * *"}
"""


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Process]:
    """A server with a good script, a broken one and a cron job."""
    folder = tmp_path_factory.mktemp("page") / "scripts"
    (folder / "demo").mkdir(parents=True)
    (folder / "demo/hello.py").write_text(SCRIPT, "utf-8")
    (folder / "demo/bad.py").write_text("\nx = (\n", "utf-8")
    (folder / "dff.yaml").write_text(DECLARED, "utf-8")
    process = Process(folder.parent / "log", "serve", str(folder), "--port", "0", "--processes", "1")
    yield process
    process.stop()


@pytest.fixture
def page(browser: Browser, server: Process) -> Iterator[Page]:  # noqa: F811 - the fixture
    """The page; nothing goes wrong on it, and nothing leaves the machine."""
    with watched(browser, f"{server.url}/") as opened:
        yield opened


def test_a_call(page: Page) -> None:
    """A function is found, called with arguments, and its result, its log and its run are shown."""
    page.get_by_role("searchbox").fill("hel")
    page.get_by_role("button", name="demo__hello.hello").click()
    assert page.locator("#kwargs").input_value() == '{\n  "message": "you"\n}'
    page.locator("#kwargs").fill('{"message": "文"}')
    page.locator("#call").click()
    page.locator("#result").wait_for()
    assert page.locator("#result").inner_text() == '{\n  "message": "文"\n}'
    assert page.locator("#log").inner_text().endswith("got 文")
    page.locator("#runs tbody tr", has_text="demo__hello.hello").first.wait_for()


def test_a_failure(page: Page) -> None:
    """A failure is shown with its traceback, and nothing of it is read as HTML."""
    page.get_by_role("button", name="demo__hello.boom").click()
    page.locator("#call").click()
    page.locator("#traceback").wait_for()
    assert "in boom" in page.locator("#traceback").inner_text()
    assert page.locator("#function img, #runs img, nav b").count() == 0


def test_bad_arguments(page: Page) -> None:
    """Arguments that are no JSON are told so, and nothing is called."""
    page.get_by_role("button", name="demo__hello.hello").click()
    page.locator("#kwargs").fill("{")
    page.locator("#call").click()
    assert "no JSON" in page.locator("#outcome").inner_text()


def test_problems_and_jobs(page: Page) -> None:
    """A broken script is shown with its line, a cron job with its next run; it runs by hand."""
    page.locator("#problems .problem").wait_for()
    assert "bad.py, line 2" in page.locator("#problems").inner_text()
    row = page.locator("#jobs tbody tr", has_text="nightly")
    assert "0 3 * * *" in row.inner_text()
    row.get_by_role("button", name="Run now").click()
    page.locator("#runs tbody tr", has_text="cronJob").wait_for()
