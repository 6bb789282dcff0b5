"""A page of ours in a browser, of which everything is noticed that goes wrong."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, Page


@contextmanager
def watched(browser: Browser, url: str, **options: Any) -> Iterator[Page]:
    """The page at an address. Whatever happens, nothing goes wrong on it and nothing is asked from elsewhere."""
    context = browser.new_context(**options)
    opened = context.new_page()
    opened.set_default_timeout(15_000)
    asked: list[str] = []
    wrong: list[str] = []
    context.on("request", lambda request: asked.append(request.url))
    opened.on("console", lambda message: wrong.append(message.text) if message.type in {"error", "warning"} else None)
    opened.on("pageerror", lambda error: wrong.append(str(error)))
    opened.on("dialog", lambda dialog: wrong.append(f"dialog: {dialog.message}"))
    opened.goto(url)
    yield opened
    context.close()
    assert wrong == []
    assert asked
    assert [one for one in asked if not one.startswith(url)] == []
