"""The live page in a browser: what is asked appears, and what is switched on acts."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

import pytest
from dffkit_mock.journal import Journal

pytest.importorskip("playwright.sync_api")

from playwright.sync_api import expect

if TYPE_CHECKING:
    from pathlib import Path

    import httpx
    from dffkit_mock import MockServer
    from playwright.sync_api import Browser, Locator, Page

WORKSPACE = "/api/v1/workspace/get"
VIEWS = ("requests", "state", "faults", "operations")
EVIL = "<script>window.evil = 1; alert(1)</script><img src=x onerror='window.evil = 1'>"


def rows(page: Page) -> Locator:
    """The requests that are shown, the newest first."""
    return page.locator("#rows tr:visible")


def unfold(details: Locator) -> None:
    """Opens all that is folded."""
    folded = details.locator("details:not([open]) > summary")
    for _ in range(folded.count()):
        folded.first.click()


def test_requests_appear_as_they_come_in(page: Page, client: httpx.Client) -> None:
    """The newest on top, with what was refused and by whom; a pause holds them back."""
    expect(page.locator("#none")).to_contain_text("Nothing was asked yet")
    client.get(WORKSPACE)
    expect(rows(page)).to_have_count(1)
    client.get(WORKSPACE, headers={"DF-API-KEY": "wrong"})
    expect(rows(page)).to_have_count(2)
    expect(rows(page).first).to_contain_text("refused by verify")
    expect(rows(page).last).to_contain_text("guance get_current_workspace")
    page.get_by_role("button", name="Pause").click()
    client.get("/nowhere")
    with page.expect_response(re.compile("/_mock/faults")):  # the page goes on to look, but not at requests
        pass
    expect(rows(page)).to_have_count(2)
    page.get_by_role("button", name="Go on").click()
    expect(rows(page)).to_have_count(3)


def test_a_request_opens_with_all_that_is_known_of_it(page: Page, client: httpx.Client) -> None:
    """Verdicts with their times, headers and bodies with masked secrets, and a command to repeat it."""
    client.post("/api/v1/workspace/modify", json={"name": 5, "token": "hidden"})
    rows(page).first.click()
    details = page.get_by_role("complementary", name="Details of the request")
    expect(details.locator(".callout")).to_contain_text("Refused by validate")
    expect(details.locator(".callout")).to_contain_text("name")
    expect(details.locator(".verdicts li").last).to_contain_text(re.compile(r"validate\s*refused\s*[\d.]+ ms"))
    parts, verdicts = details.locator(".timing span").count(), details.locator(".verdicts li").count()
    assert (parts, parts > 2) == (verdicts, True)
    expect(details.get_by_text("1 header", exact=True)).to_be_visible()
    unfold(details)
    command = details.locator("pre", has_text="curl -X POST").inner_text()
    assert "content-type: application/json" in command
    assert [secret for secret in ("hidden", "wsak_mock", "df-api-key") if secret in details.inner_text()] == [
        "df-api-key"
    ]
    assert "df-api-key" not in command
    expect(page).to_have_url(re.compile("#requests/1$"))


def test_the_keyboard_is_enough(page: Page, client: httpx.Client) -> None:
    """Arrows go from request to request, Enter opens one, Escape closes it and leaves the focus where it was."""
    for path in ("/first", "/second"):
        client.get(path)
    expect(rows(page)).to_have_count(2)
    rows(page).first.get_by_role("link").focus()
    page.keyboard.press("ArrowDown")
    expect(rows(page).last.get_by_role("link")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("#details")).to_contain_text("/first")
    expect(page.locator("#details")).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.locator("#details")).to_be_hidden()
    expect(rows(page).last.get_by_role("link")).to_be_focused()


def test_requests_are_filtered(page: Page, client: httpx.Client) -> None:
    """By text, by status and by service."""
    client.get(WORKSPACE)
    client.get("/v3/projects")
    client.get("/nowhere")
    expect(rows(page)).to_have_count(3)
    page.get_by_label("Filter by text").fill("WORKSPACE")
    expect(rows(page)).to_have_count(1)
    page.get_by_label("Filter by text").fill("")
    page.get_by_label("Filter by status").select_option("4")
    expect(rows(page)).to_have_count(2)
    page.get_by_label("Filter by service").select_option("iam")
    expect(rows(page)).to_have_count(1)
    page.get_by_label("Filter by status").select_option("5")
    expect(page.locator("#none")).to_have_text("No request passes the filter.")


def test_a_fault_that_is_switched_on_acts_on_the_next_request(page: Page, client: httpx.Client) -> None:
    """Until it is taken away; the page counts what it met, and marks the request."""
    page.get_by_role("link", name="Faults").click()
    page.get_by_label("Where").fill("guance.get_current_workspace")
    page.get_by_label("What").select_option("status")
    page.get_by_label("Value").fill("503")
    page.get_by_role("button", name="Switch on").click()
    expect(page.locator("table.faults")).to_contain_text("status=503")
    assert client.get(WORKSPACE).status_code == 503
    expect(page.locator("table.faults")).to_contain_text("1 of 1")
    page.get_by_role("button", name="Remove").click()
    expect(page.locator("#faults")).to_contain_text("No fault is on")
    assert client.get(WORKSPACE).status_code == 200
    page.get_by_role("link", name="Requests").click()
    expect(rows(page)).to_have_count(2)
    expect(rows(page).last.locator(".mark.fault")).to_contain_text("status=503")


def test_the_state_shows_what_was_created(page: Page, client: httpx.Client) -> None:
    """As it is created, and until it is deleted; a record unfolds to its JSON."""
    page.get_by_role("link", name="State").click()
    expect(page.locator("#kinds")).to_contain_text("Nothing is stored yet")
    note = client.post("/api/v1/notes/create", json={"name": "a note"}).json()["content"]["uuid"]
    page.locator("#kinds").get_by_role("link", name=re.compile("note")).click()
    expect(page.locator("#records h2")).to_have_text("guance · note")
    expect(page.locator("#records .record")).to_contain_text("a note")
    expect(page.locator("#records pre")).to_contain_text('"name": "a note"')
    client.get(f"/api/v1/notes/{note}/delete")
    expect(page.locator("#kinds")).to_contain_text("Nothing is stored yet")


def test_operations_are_found_and_lead_to_their_requests(page: Page, client: httpx.Client) -> None:
    """With how often each was called."""
    client.get(WORKSPACE)
    client.get("/nowhere")
    page.get_by_role("link", name=re.compile("^Operations")).click()
    page.get_by_label("Filter operations").fill("current workspace")
    line = page.locator(".operation:visible")
    expect(line.first).to_contain_text("get_current_workspace")
    expect(line.filter(has_text=re.compile("1×"))).to_have_count(1)
    line.filter(has_text=re.compile("1×")).get_by_role("link").click()
    expect(rows(page)).to_have_count(1)


def test_script_is_shown_and_not_run(page: Page, client: httpx.Client, mock: MockServer) -> None:
    """Wherever it stands: path, query, header, body, answer, a name of a record, the name of a fault."""
    client.post(
        f"/<b>{EVIL}?q={EVIL}", headers={"X-Evil": EVIL, "Content-Type": EVIL}, content=json.dumps({EVIL: EVIL})
    )
    client.post("/api/v1/notes/create", json={"name": EVIL})
    client.post("/_mock/faults", json={"content_type": "text/<b>html", "operation": "guance"})
    client.get(WORKSPACE)
    expect(rows(page)).to_have_count(3)
    rows(page).last.click()
    details = page.locator("#details")
    expect(details).to_contain_text("window.evil = 1")
    unfold(details)
    expect(details.locator(".headers").first).to_contain_text(EVIL)
    for view in VIEWS[1:]:
        page.locator(f"nav a[href='#{view}']").click()
        expect(page.locator(f"#{view}")).to_be_visible()
    page.locator("nav a[href='#state']").click()
    expect(page.locator("#records")).to_contain_text(EVIL)
    assert page.evaluate("window.evil") is None
    assert page.locator("script").count() == 1
    assert page.locator("main img, main b").count() == 0


def test_a_reset_is_asked_for_and_forgets_everything(page: Page, client: httpx.Client, mock: MockServer) -> None:
    """Nothing is gone where one decides against it."""
    client.get(WORKSPACE)
    expect(rows(page)).to_have_count(1)
    page.get_by_role("button", name="Reset …").click()
    page.get_by_role("button", name="Keep it").click()
    assert len(mock.journal) == 1
    page.get_by_role("button", name="Reset …").click()
    page.get_by_role("dialog").get_by_role("button", name="Reset").click()
    expect(rows(page)).to_have_count(0)
    assert len(mock.journal) == 0


def test_another_journal_is_shown_from_its_beginning(page: Page, client: httpx.Client, mock: MockServer) -> None:
    """As after a restart: its numbers begin again."""
    for _ in range(3):
        client.get(WORKSPACE)
    expect(rows(page)).to_have_count(3)
    mock.gateway.instance.journal = Journal()
    client.get("/nowhere")
    expect(rows(page)).to_have_count(1)
    expect(rows(page)).to_contain_text("/nowhere")


def test_the_har_file_is_replayed_by_the_browser(
    page: Page, client: httpx.Client, mock: MockServer, browser: Browser, tmp_path: Path
) -> None:
    """Playwright reads it and answers from it, with the mock out of the way."""
    answer = client.get("/api/v1/workspace/gett?x=1")
    with page.expect_download() as download:
        page.get_by_role("link", name="HAR").click()
    har = tmp_path / "requests.har"
    download.value.save_as(har)
    page.goto("about:blank")
    mock.stop()
    context = browser.new_context()
    context.route_from_har(har, not_found="abort")
    replayed = context.new_page().goto(f"{mock.url}/api/v1/workspace/gett?x=1")
    assert replayed is not None
    assert (replayed.status, replayed.json()) == (404, answer.json())
    context.close()


def test_a_page_of_another_origin_cannot_reset_the_mock(
    client: httpx.Client, mock: MockServer, browser: Browser
) -> None:
    """As a browser sends it, without a preflight."""
    client.get(WORKSPACE)
    context = browser.new_context()
    other = context.new_page()
    # Another name of the same machine is another origin, and this answer of the mock has no policy that forbids it.
    other.goto(f"{mock.url.replace('127.0.0.1', 'localhost')}/nowhere")
    with other.expect_response(f"{mock.url}/_mock/reset") as answer:
        other.evaluate("url => fetch(url, {method: 'POST', mode: 'no-cors'})", f"{mock.url}/_mock/reset")
    assert (answer.value.status, mock.journal.first) == (403, 1)
    context.close()


@pytest.mark.parametrize(("width", "scheme"), [(1400, "light"), (1400, "dark"), (390, "light"), (390, "dark")])
def test_it_fits_the_window_in_both_schemes(
    page: Page, client: httpx.Client, tmp_path: Path, width: int, scheme: str
) -> None:
    """No view is wider than the window; what is narrow has its details over the list."""
    client.get(f"/{'long' * 80}")
    client.post("/api/v1/notes/create", json={"name": "note" * 60})
    client.post("/_mock/faults", json={"status": [503, 200], "operation": "guance", "probability": 0.25})
    page.set_viewport_size({"width": width, "height": 800})
    page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    for view in (*VIEWS, "requests/1"):
        page.evaluate("view => { location.hash = view }", view)
        expect(page.locator(f"#{view.partition('/')[0]}")).to_be_visible()
        page.screenshot(path=tmp_path / f"{view.replace('/', '-')}.png")
        assert page.evaluate("document.documentElement.scrollWidth") <= width
    expect(page.locator("#details")).to_be_visible()
    ground = page.evaluate("getComputedStyle(document.body).backgroundColor")
    assert (sum(map(int, re.findall(r"\d+", ground))) < 384) is (scheme == "dark")


def test_specs_that_cannot_be_served_are_told(page: Page, mock: MockServer) -> None:
    """As long as that is so."""
    mock.gateway.catalogue.problem = "guance: no <b>OpenAPI</b>"
    expect(page.get_by_role("alert")).to_have_text("The last good specs are served: guance: no <b>OpenAPI</b>")
    mock.gateway.catalogue.problem = None
    expect(page.get_by_role("alert")).to_be_hidden()
