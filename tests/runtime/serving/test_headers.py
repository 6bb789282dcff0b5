"""The headers of every answer."""

from __future__ import annotations

import re

from dffkit import __version__

from .served import Served


def test_of_every_answer(served: Served) -> None:
    """Every answer says which request it was, when it came and how long it took."""
    for path in ("/api/v1/sync/echo", "/api/v1/sync/nothing", "/api/v1/nothing"):
        headers = served.client.get(path).headers
        assert re.fullmatch(r"TRACE-[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}", headers["x-trace-id"])
        assert headers["x-client-time"] == "null"
        assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z", headers["x-request-time"])
        assert headers["x-request-time"] <= headers["x-response-time"]
        assert headers["x-request-cost"].isdigit()
        assert headers["x-dff-version"] == __version__
        assert not {"x-powered-by", "server", "x-dff-cache"} & set(headers)


def test_echoes(served: Served) -> None:
    """Trace id and client time come back."""
    headers = served.sync("echo", headers={"X-Trace-Id": "mine", "X-Client-Time": "then"}).headers
    assert (headers["x-trace-id"], headers["x-client-time"]) == ("mine", "then")


def test_cors(served: Served) -> None:
    """Pages of any origin may call the APIs; a preflight calls nothing."""
    answer = served.sync("echo", headers={"Origin": "http://elsewhere.example"})
    assert answer.headers["access-control-allow-origin"] == "http://elsewhere.example"
    assert answer.headers["access-control-allow-credentials"] == "true"
    assert "X-Trace-Id" in answer.headers["access-control-expose-headers"]
    asked = {"Origin": "http://e.example", "Access-Control-Request-Method": "POST"}
    preflight = served.sync("boom", "OPTIONS", headers={**asked, "Access-Control-Request-Headers": "x-my"})
    assert (preflight.status_code, preflight.headers["access-control-max-age"]) == (204, "86400")
    assert preflight.headers["access-control-allow-headers"] == "x-my"
    assert "access-control-allow-origin" not in served.sync("echo").headers
