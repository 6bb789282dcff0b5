"""What a request has to pass, in which order, and what it is told otherwise."""

from __future__ import annotations

from pathlib import Path

import pytest

from .served import Served, refused


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("/api/v1/sync/nothing", (404, "EClientNotFound", "No such Sync API")),
        ("/api/v1/al/later", (404, "EClientNotFound", "No such Sync API")),
        ("/api/v1/async/echo", (404, "EClientNotFound", "No such Async API")),
        ("/api/v1/sync/missing", (404, "EClientNotFound", "No such Func")),
        ("/api/v1/sync/disabled", (403, "EBizCondition.SyncAPIDisabled", "This Sync API is disabled")),
        ("/api/v1/sync/expired", (403, "EBizCondition.SyncAPIExpired", "This Sync API is expired")),
        ("/api/v1/sync/disabled_and_expired", (403, "EBizCondition.SyncAPIDisabled", "This Sync API is disabled")),
        ("/api/v1/sync/guarded_and_disabled", (401, "EAPIAuth", "Fixed Field Auth failed")),
        ("/api/v1/bat/later_disabled", (403, "EBizCondition.AsyncAPIDisabled", "This Async API is disabled")),
        ("/api/v1/sync/echo/", (404, "EClientNotFound", "No such router: `GET /api/v1/sync/echo/`")),
        ("/api/v1/nothing", (404, "EClientNotFound", "No such router: `GET /api/v1/nothing`")),
        ("/api/v1/sync/disabled?x=1", (400, "EClientBadRequest", "Invalid request query")),
    ],
)
def test_refusals(served: Served, path: str, expected: tuple[int, str, str]) -> None:
    """Each gate refuses with its own reason, the first that is closed."""
    assert refused(served.client.get(path)) == expected


def test_other_methods(served: Served) -> None:
    """A method that a route does not have is no route."""
    assert refused(served.sync("echo", "DELETE"))[:2] == (404, "EClientNotFound")


def test_detail_of_what_is_missing(served: Served) -> None:
    """What is not there is named."""
    assert served.sync("nothing").json()["detail"] == {"id": "nothing"}
    assert served.sync("missing").json()["detail"] == {"funcId": "demo__hello.nothing"}


def test_throttled(served: Served) -> None:
    """Calls beyond the limit of a window are refused, with how long to wait, whatever the calls come to."""
    answers = [served.sync("throttled/s", params={"z": "wrong"}) for _ in range(3)]
    assert [answer.status_code for answer in answers] == [599, 599, 429]
    assert refused(answers[2])[1] == "EClientRateLimit.APIThrottling"
    detail = answers[2].json()["detail"]
    assert (detail["rule"], detail["limit"], detail["currentCount"]) == ("byDay", 2, 3)
    assert 0 < detail["waitSeconds"] <= 86_400


def test_the_envelope(served: Served) -> None:
    """An error has every field of the platform's envelope."""
    told = served.client.get("/api/v1/sync/nothing?a=1", headers={"X-Trace-Id": "t-1", "X-Client-Time": "now"}).json()
    assert set(told) == {"ok", "error", "reason", "message", "detail", "status", "reqDump", "traceId", "clientTime",
                         "reqTime", "respTime", "reqCost"}  # fmt: skip
    assert (told["error"], told["traceId"], told["clientTime"]) == (404.41, "t-1", "now")
    assert told["reqDump"] == {"method": "GET", "url": "/api/v1/sync/nothing?a=1"}


def test_an_error_of_ours_tells_nothing(
    served: Served, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """What nobody expected is a 500 in the envelope, without a word of what it was."""

    async def broken(*_: object) -> None:
        raise RuntimeError("a secret")

    monkeypatch.setattr("dffkit.runtime.serving.callers.gates.passed", broken)
    answer = served.sync("echo/s?token=hush-hush")
    assert refused(answer)[:2] == (500, "ESys")
    assert "secret" not in answer.text
    # The log has its traceback, and which path it was; a query may have a secret.
    (record,) = caplog.records
    assert record.exc_info is not None
    assert "/api/v1/sync/echo/s could not be answered" in record.message
    assert "hush-hush" not in caplog.text


def test_defaults_without_declarations(served: Served) -> None:
    """Without ``dff.yaml`` every exported function has an API of each kind under its own id."""
    path = Path(served.settings.folder, "dff.yaml")
    text = path.read_text("utf-8")
    path.unlink()
    try:
        assert served.sync("demo__hello.echo/s?a=1").json() == {"a": "1"}
        assert served.client.get("/api/v1/async/demo__hello.echo").status_code == 200
        assert refused(served.sync("echo"))[0] == 404
    finally:
        path.write_text(text, "utf-8")
    assert served.sync("echo/s?a=1").json() == {"a": "1"}


@pytest.mark.parametrize(
    ("headers", "passes"),
    [
        ({}, True),
        ({"Origin": "http://127.0.0.1:8088"}, True),
        ({"Origin": "http://localhost:3000", "Sec-Fetch-Site": "cross-site"}, True),
        ({"Sec-Fetch-Site": "none"}, True),
        ({"Origin": "https://evil.example"}, False),
        ({"Origin": "https://localhost.evil.example"}, False),
        ({"Origin": "null"}, False),
        ({"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "no-cors"}, False),
        ({"Host": "rebound.evil.example"}, False),
    ],
)
def test_pages_from_elsewhere(served: Served, headers: dict[str, str], passes: bool) -> None:
    """A page that somebody looks at calls what is declared, as on the platform, and nothing else on this machine."""
    assert served.sync("echo", headers=headers).status_code == 200
    path = Path(served.settings.folder, "dff.yaml")
    text = path.read_text("utf-8")
    path.unlink()
    try:
        for asked in ("sync/demo__hello.echo", "async/demo__hello.echo", "func-api-list"):
            answer = served.client.get(f"/api/v1/{asked}", headers=headers)
            assert (
                passes if answer.status_code == 200 else refused(answer)[:2] == (401, "EUserPrivilege") and not passes
            )
    finally:
        path.write_text(text, "utf-8")


def test_a_broken_declaration_changes_nothing(served: Served) -> None:
    """While ``dff.yaml`` cannot be read, what it said before holds, in the server and in the processes."""
    path = Path(served.settings.folder, "dff.yaml")
    text = path.read_text("utf-8")
    served.sync("echo")
    path.write_text("sync_apis: [", "utf-8")
    try:
        assert served.sync("echo/s?a=1").json() == {"a": "1"}
        problems = served.client.get("/_func/state").json()["data"]["problems"]
        assert len([problem for problem in problems if "no YAML" in problem["sentence"]]) == 1
    finally:
        path.write_text(text, "utf-8")
