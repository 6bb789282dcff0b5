"""dffkit.Guance().dataway.buffered: the token is fetched by the threads that send."""

from __future__ import annotations

import logging
from typing import Any

import httpx
import pytest
from dffkit import AsyncGuance, Guance
from dffkit.connectors.dataway.buffered import DropReport
from dffkit.errors import AuthenticationError

from ..sides import Side
from .doubles import PATIENCE
from .test_buffered import lines, points

OPTIONS: dict[str, Any] = {
    "endpoint": "https://openapi.test",
    "openway": "https://openway.test",
    "api_key_id": "wsak_test",
    "retries": 0,
}
WORKSPACE = {"code": 200, "content": {"uuid": "wksp_1", "token": "tkn_of_the_workspace"}, "success": True}
WRONG_KEY = {"code": 403, "errorCode": "ft.InvalidAPIKey", "message": "no such key", "success": False}


@pytest.fixture(params=["sync", "async"])
def guance(request: pytest.FixtureRequest) -> Side:
    """Each of the two connectors."""
    return Side(request.param, (Guance, AsyncGuance))


class Node:
    """OpenAPI and OpenWay of a node: the first answers in turn, the last one for ever; the second takes lines in."""

    def __init__(self, *answers: httpx.Response | Exception) -> None:
        self.answers = list(answers)
        self.asked = 0
        self.tokens: list[str] = []
        self.lines: list[str] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        """Answers."""
        if request.url.host == "openway.test":
            self.tokens.append(request.url.params["token"])
            self.lines += request.content.decode().splitlines()
            return httpx.Response(200)
        self.asked += 1
        answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        if isinstance(answer, Exception):
            raise answer
        return httpx.Response(answer.status_code, content=answer.content)


def write(guance: Side, node: Node, **given: Any) -> Any:
    """Writes three points and flushes; the counters."""

    def writes(it: Any) -> Any:
        with it.dataway.buffered(**given) as writer:
            writer.write_metric_many(points(3))
            writer.flush(PATIENCE)
            return writer.counters

    async def awaited(it: Any) -> Any:
        async with it.dataway.buffered(**given) as writer:
            await writer.write_metric_many(points(3))
            await writer.flush(PATIENCE)
            return writer.counters

    return guance.do(writes if guance.kind == "sync" else awaited, node, **OPTIONS)


def test_the_token_is_fetched_once(guance: Side) -> None:
    """With the first batch, not with the first write."""
    node = Node(httpx.Response(200, json=WORKSPACE))
    assert write(guance, node, flush_points=1).sent == 3
    assert (node.asked, set(node.tokens), node.lines) == (1, {"tkn_of_the_workspace"}, lines(3))


def test_a_token_that_cannot_be_fetched_for_now_is_fetched_later(guance: Side) -> None:
    """The points wait, and the threads live."""
    node = Node(httpx.ConnectError("nobody is there"), httpx.Response(503), httpx.Response(200, json=WORKSPACE))
    counters = write(guance, node, flush_points=3, senders=1)
    assert (counters.sent, counters.dropped, counters.retries, node.asked) == (3, 0, 2, 3)


def test_a_wrong_key_drops_with_a_report(guance: Side, caplog: pytest.LogCaptureFixture) -> None:
    """As a wrong token does: not an endless loop, and not without a word."""
    node = Node(httpx.Response(403, json=WRONG_KEY))
    reports: list[DropReport] = []
    with caplog.at_level(logging.ERROR):
        counters = write(guance, node, on_drop=reports.append)
    assert (counters.dropped, counters.sent, counters.pending_points) == (3, 0, 0)
    assert isinstance(reports[0].error, AuthenticationError)
    assert reports[0].lines.splitlines() == lines(3)
    assert "3 points of 'm' (metric) were dropped: guance." in caplog.text
    assert "wsak_test" not in caplog.text
