"""The page at ``/``: for this machine, without a word of HTML from scripts."""

from __future__ import annotations

import re
from pathlib import Path

from .served import Served, refused


def test_files(served: Served) -> None:
    """The page has three files, needs nothing from elsewhere, and may not be framed."""
    for path, kind in (("/", "text/html"), ("/_func/page.css", "text/css"), ("/_func/page.js", "text/javascript")):
        answer = served.client.get(path)
        assert (answer.status_code, answer.headers["content-type"]) == (200, f"{kind}; charset=utf-8")
        assert "default-src 'none'" in answer.headers["content-security-policy"]
        assert "frame-ancestors 'none'" in answer.headers["content-security-policy"]
        assert not re.search(r"https?://|innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\(", answer.text)


def test_state(served: Served) -> None:
    """It shows functions with the paths that they are reached by, jobs with their next run, and the last runs."""
    served.sync("boom")
    served.clock.set(1_700_000_000.0)
    told = served.client.get("/_func/state").json()["data"]
    functions = {one["id"]: one for one in told["functions"]}
    assert functions["demo__hello.give"]["paths"] == ["/api/v1/sync/give"]
    assert functions["demo__hello.give"]["kwargsJSON"] == {"what": {"default": "none"}}
    jobs = {job["id"]: (job["next"], job["why"]) for job in told["jobs"]}
    assert jobs == {"nightly": (1_700_017_200.0, None), "never": (None, "disabled")}
    run = told["runs"][0]
    assert (run["task"]["func_id"], run["outcome"]["exception"]) == ("demo__hello.boom", "no way")
    assert run["outcome"]["logs"][0].endswith("] before")


def test_the_queue_is_shown(served: Served) -> None:
    """What waits, what runs, and why something was set aside; not its text, which may have a secret."""
    served.taken()
    leases, later = served.platform.queue._leases, served.client.get("/_func/state").json()["data"]["waiting"]
    for name in ("odd", "runs", "waits"):
        leases.put(1, name, "never-shown", None)
    leases.take([1], 2, "tests")
    leases.set_aside("tests", "odd", "it is no JSON")
    told = served.client.get("/_func/state")
    leases.done("tests", "runs")
    leases.done("tests", "waits")
    shown = told.json()["data"]
    assert (shown["waiting"], shown["running"], shown["aside"]) == (later + 1, 1, ["it is no JSON"])
    assert "never-shown" not in told.text


def test_jobs_that_do_not_run_say_why(served: Served) -> None:
    """Also one whose expression no date ever matches, one that is paused, and one without a function."""
    path = Path(served.settings.folder, "dff.yaml")
    text = path.read_text("utf-8")
    jobs = "\n".join(
        (
            '  leap: {function: demo__hello.origin, cron: "0 0 30 2 *"}',
            '  paused: {function: demo__hello.origin, cron: "0 3 * * *"}',
            '  gone: {function: demo__hello.gone, cron: "0 3 * * *"}',
            "  by-hand: {function: demo__hello.origin}",
        )
    )
    path.write_text(text.replace("cron_jobs:\n", f"cron_jobs:\n{jobs}\n"), "utf-8")
    try:
        served.platform.cron.pause("paused", 600)
        told = {job["id"]: job for job in served.client.get("/_func/state").json()["data"]["jobs"]}
    finally:
        path.write_text(text, "utf-8")
    assert {name: (told[name]["next"], told[name]["why"]) for name in ("leap", "paused", "gone", "by-hand")} == {
        "leap": (None, "no date matches its expression"),
        "paused": (None, "paused"),
        "gone": (None, "no published script exports this function"),
        "by-hand": (None, "no expression: by hand only"),
    }


def test_runs_keep_no_secrets_of_requests(served: Served) -> None:
    """What is remembered of a run has no header of its request, and of large values only the beginning."""
    served.sync("rows/s?n=5000", headers={"Authorization": "Bearer hush-hush"})
    told = served.client.get("/_func/state")
    assert "hush-hush" not in told.text
    assert len(told.json()["data"]["runs"][0]["outcome"]["value"]) < 2100


def test_call(served: Served) -> None:
    """It calls a function and shows result, logs, and the traceback of a failure."""
    ask = {"funcId": "demo__hello.echo", "kwargs": {"a": 1}}
    good = served.client.post("/_func/call", json=ask).json()["data"]
    assert (good["status"], good["value"]) == ("success", '{"a":1}')
    bad = served.client.post("/_func/call", json={"funcId": "demo__hello.boom", "kwargs": {}}).json()["data"]
    assert (bad["status"], bad["exception"]) == ("failure", "no way")
    assert "in boom" in bad["traceback"]
    assert bad["logs"][0].endswith("] before")


def test_call_is_strict(served: Served) -> None:
    """What is no question of the page is refused."""
    for body in ({}, {"funcId": "x", "kwargs": []}, {"funcId": "x", "kwargs": {}, "more": 1}, [1]):
        assert refused(served.client.post("/_func/call", json=body))[0] == 400
    text = served.client.post("/_func/call", content="{}", headers={"content-type": "text/plain"})
    assert refused(text)[0] == 400


def test_other_machines_have_no_page(served: Served) -> None:
    """Nobody on another machine sees or calls anything by it."""
    with served.client_at("192.0.2.1") as elsewhere:
        for method, path in (
            ("GET", "/"),
            ("GET", "/_func/state"),
            ("POST", "/_func/call"),
            ("POST", "/_func/cron/never"),
        ):
            assert refused(elsewhere.request(method, path, json={}))[:2] == (401, "EUserPrivilege")


def test_jobs_by_hand(served: Served) -> None:
    """A job can be run from the page."""
    assert served.client.post("/_func/cron/nightly", json={}).status_code == 200
    assert [task.origin_id for task in served.taken()] == ["nightly"]
