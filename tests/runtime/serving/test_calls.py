"""Asynchronous calls, direct calls, cron jobs by hand, lists, and the cache of results."""

from __future__ import annotations

from pathlib import Path

import pytest
from dffkit.runtime.queue import QueueUnavailableError
from dffkit.runtime.task import Outcome, Status, Task

from .served import Served, refused


def test_async(served: Served) -> None:
    """An asynchronous call is put into queue 3 and answered with its id."""
    answer = served.client.get("/api/v1/async/later/s?a=1")
    (task,) = served.taken()
    assert answer.json()["data"] == {"id": task.id}
    assert (task.func_id, task.kwargs, task.origin, task.origin_id) == (
        "demo__hello.origin",
        {"a": "1"},
        "asyncAPI",
        "later",
    )
    assert (task.queue, task.timeout, task.expires) == (3, 3600, 3600)
    assert served.client.post("/api/v1/bat/later", json={"kwargs": {"a": 1}}).json()["data"]["id"].startswith("task-")
    assert [task.kwargs for task in served.taken()] == [{"a": 1}]


def test_async_refuses(served: Served) -> None:
    """Wrong arguments are still the caller's to know; the normal form has no options."""
    assert refused(served.client.get("/api/v1/async/later_one/s?y=1"))[2] == "Cannot specify a fixed kwargs field"
    assert refused(served.client.post("/api/v1/async/later", json={"options": {}}))[2] == "Invalid request body"
    assert served.taken() == []


def test_a_queue_that_is_away(
    served: Served, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """A queue that cannot be reached is a 500 that says so; once it is back, calls are accepted again.

    The log has it once; who is on another machine is not told where it is.
    """

    def away(task: object) -> None:
        raise QueueUnavailableError("Redis at 127.0.0.1 cannot be reached")

    with monkeypatch.context() as patch:
        patch.setattr(served.platform.queue, "put", away)
        answer = served.client.get("/api/v1/async/later/s")
        assert served.client.get("/api/v1/async/later/s").status_code == 500
        with served.client_at("192.0.2.1") as elsewhere:
            stranger = elsewhere.get("/api/v1/async/later/s")
    assert refused(stranger)[:2] == refused(answer)[:2] == (500, "ESys")
    assert "127.0.0.1" not in stranger.text
    assert "goes on by itself" in stranger.json()["message"]
    assert "cannot be reached" in answer.json()["message"]
    assert served.client.get("/api/v1/async/later/s").status_code == 200
    told = [one.message for one in caplog.records if "callers are answered" in one.message]
    # Each application has its own: the second is that of the other machine.
    assert len(told) == 3, told
    assert told[-1] == "callers are answered again"


def test_direct(served: Served) -> None:
    """A direct call is answered with the boxed result; its options may unbox it, or put it off."""
    path = "/api/v1/func/demo__hello.origin"
    assert served.client.post(path, json={}).json()["data"] == {"result": ["direct", "direct", 1, None]}
    assert served.client.post(path, json={"options": {"unbox": True}}).json() == ["direct", "direct", 1, None]
    for options in ({"async": True}, {"delay": 60}, {"eta": "2030-01-01T00:00:00+00:00"}):
        answer = served.client.post(path, json={"kwargs": {"a": 1}, "options": options})
        assert answer.json()["data"]["id"].startswith("task-")
    assert len(served.taken()) == 1
    assert refused(served.client.post("/api/v1/func/demo__hello.nothing", json={}))[2] == "No such Func"


@pytest.mark.parametrize(
    "body",
    [{"x": 1}, {"kwargs": []}, {"options": {"timeout": 5}}, {"options": {"funcId": "x"}}, {"options": {"delay": 0}},
     {"options": {"eta": "soon"}}, {"options": {"async": 1}}, {"options": {"unbox": 1}}, [1]],
)  # fmt: skip
def test_direct_is_strict(served: Served, body: object) -> None:
    """What a direct call does not have is refused."""
    assert refused(served.client.post("/api/v1/func/demo__hello.echo", json=body))[:2] == (400, "EClientBadRequest")


def test_many(served: Served) -> None:
    """Several calls are put at once, or none where one of them cannot be."""
    calls = [{"funcId": "demo__hello.echo", "kwargs": {"n": n}} for n in range(3)]
    ids = served.client.post("/api/v1/func-many", json={"calls": calls}).json()["data"]["ids"]
    assert [(task.id, task.kwargs["n"]) for task in served.taken()] == list(zip(ids, range(3), strict=True))
    wrong = served.client.post("/api/v1/func-many", json={"calls": [*calls, {"funcId": "no"}]})
    assert refused(wrong)[0] == 404
    assert refused(served.client.post("/api/v1/func-many", json={"calls": {}}))[0] == 400
    assert served.taken() == []


def test_cron_by_hand(served: Served) -> None:
    """A job runs by hand, also a disabled one, with its arguments to the letter; the answer has no id."""
    for job, expression in (("nightly", "0 3 * * *"), ("never", None)):
        answer = served.client.post(f"/api/v1/cron/{job}")
        assert (answer.status_code, answer.json()["data"]) == (200, None)
        (task,) = served.taken()
        assert (task.origin, task.origin_id, task.cron_mode, task.cron_expr) == ("cronJob", job, "manual", expression)
        assert task.queue == 2
    assert refused(served.client.post("/api/v1/cron/other")) == (404, "EClientNotFound", "No such Cron Job")


def test_cached(served: Served) -> None:
    """The same call is answered from the cache, whatever the order of its arguments; another one is made."""
    first = served.sync("cached/s?x=a&y=b")
    again = served.sync('cached?kwargs={"y":"b","x":"a"}')
    assert "x-dff-cache" not in first.headers
    assert (again.headers["x-dff-cache"], again.json()) == ("Cached", first.json())
    assert "x-dff-cache" not in served.sync("cached/s?x=b").headers


def test_failures_are_cached(served: Served) -> None:
    """So are failures, as on the platform; and a fraction of a second is none."""
    first, again = served.sync("cached_failure"), served.sync("cached_failure")
    assert again.headers["x-dff-cache"] == "Cached"
    assert again.json()["detail"] == first.json()["detail"]
    assert served.sync("uncached").text != served.sync("uncached").text


@pytest.mark.parametrize(
    ("status", "is_kept"), [("expired", False), ("crashed", False), ("timeout", True), ("skipped", True)]
)
def test_a_busy_moment_is_not_cached(
    served: Served, monkeypatch: pytest.MonkeyPatch, status: Status, is_kept: bool
) -> None:
    """What ended by no doing of the function is tried again with the next call."""

    async def ended(_: Task) -> Outcome:
        return Outcome(status)

    with monkeypatch.context() as patch:
        patch.setattr(served.platform, "call", ended)
        assert served.sync(f"cached/s?x={status}").status_code == 599
    assert served.sync(f"cached/s?x={status}").status_code == (599 if is_kept else 200)


def test_a_large_answer_is_cached(served: Served) -> None:
    """The file of a large answer is there for the second caller too."""
    first, again = served.sync("cached_large"), served.sync("cached_large")
    assert (again.headers["x-dff-cache"], again.text) == ("Cached", first.text)


def test_func_list(served: Served) -> None:
    """Functions are listed with all that the platform tells, hidden ones left out."""
    rows = {row["id"]: row for row in served.client.get("/api/v1/func-list").json()["data"]}
    assert "demo__hello.one" not in rows
    echo = rows["demo__hello.echo"]
    assert (echo["url"], echo["title"], echo["argsJSON"]) == ("/api/v1/func/demo__hello.echo", "Echo", ["**kw"])
    assert (echo["description"], echo["tagsJSON"]) == ("Gives back what it is given.", ["a", "b"])
    assert (echo["scriptId"], echo["scriptSetId"], echo["category"]) == ("demo__hello", "demo", "demo")
    assert served.client.get("/api/v1/func/demo__hello.echo").json()["data"] == echo


@pytest.mark.parametrize(
    ("query", "expected"),
    [("id=demo__hello.echo", 1), ("category=demo", 1), ("tags=a&tags=b", 1), ("tags=a,c", 0),
     ("scriptId=demo__auth", 4),
     ("_fuzzySearch=TRUTHY", 1), ("name=echo&title=x", 0)],
)  # fmt: skip
def test_filters(served: Served, query: str, expected: int) -> None:
    """A list is of what the query asks for."""
    assert len(served.client.get(f"/api/v1/func-list?{query}").json()["data"]) == expected


def test_tags_and_unknown_filters(served: Served) -> None:
    """Tags have a list; a filter that there is not is refused."""
    assert served.client.get("/api/v1/func-tag-list").json()["data"] == ["a", "b"]
    for query in ("x=1", "tags[][x]=1", "tags[x]=1"):
        assert refused(served.client.get(f"/api/v1/func-list?{query}"))[0] == 400


def test_func_api_list(served: Served) -> None:
    """APIs are listed for everybody, those that are not to be shown left out; credentials never are."""
    with served.client_at("192.0.2.1", "http://public.example") as elsewhere:
        rows = {row["id"]: row for row in elsewhere.get("/api/v1/func-api-list").json()["data"]}
    assert "secret" not in rows
    field = rows["field"]
    assert (field["url"], field["apiType"], field["apiAuthType"]) == ("/api/v1/sync/field", "syncAPI", "fixedField")
    assert rows["later"]["url"] == "/api/v1/async/later"
    assert rows["throttled"]["throttlingJSON"] == {"byDay": 2}
    assert (rows["missing"]["configFuncId"], rows["missing"]["funcId"]) == ("demo__hello.nothing", None)
    assert rows["mixed"]["funcCallKwargsJSON"] == {"a": 1, "b": "INPUT_BY_CALLER", "c": None, "d": "FROM_PARAMETER"}


def test_the_list_of_apis_tells_no_secrets(served: Served, monkeypatch: pytest.MonkeyPatch) -> None:
    """Everybody may read it: what is fixed from the environment, or has a secret's name, is there as asterisks."""
    monkeypatch.setenv("LIST_SECRET", "hush-hush")
    kwargs = """{a: "x ${LIST_SECRET}", b: {c: ["${LIST_SECRET}"]}, d: {password: hush-hush, e: 1}, token: hush-hush,
      secret: INPUT_BY_CALLER, f: [{sk: hush-hush}]}"""
    path = Path(served.settings.folder, "dff.yaml")
    text = path.read_text("utf-8")
    path.write_text(f"sync_apis: {{a: {{function: demo__hello.echo, kwargs: {kwargs}}}}}", "utf-8")
    try:
        (row,) = (one for one in served.client.get("/api/v1/func-api-list").json()["data"] if one["id"] == "a")
        api = served.platform.entities.sync("a")
    finally:
        path.write_text(text, "utf-8")
    assert row["funcCallKwargsJSON"] == {
        "a": "*****", "b": "*****", "d": {"password": "*****", "e": 1}, "token": "*****", "secret": "INPUT_BY_CALLER",
        "f": [{"sk": "*****"}],
    }  # fmt: skip
    assert api is not None
    assert (api.kwargs["a"], api.kwargs["d"]["password"]) == ("x hush-hush", "hush-hush")
