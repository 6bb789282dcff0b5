"""The connector ``func`` against the runtime: what it promises of the platform holds here too."""

from __future__ import annotations

import contextlib
import inspect
import io
from pathlib import Path
from typing import Any

import httpx
import pytest
from dffkit import errors
from dffkit.auth import DffAccessKey, DffAkAuth
from dffkit.connectors.func import (
    ApiAuthenticationError,
    ApiClosedError,
    FunctionFailedError,
    FunctionThrottledError,
    FunctionTimeoutError,
)
from dffkit_api.func.api.sync_apis import SyncApis
from dffkit_api.func.models import SyncCall

from tests.overlay.connectors.sides import Side

from ..served import Served
from .conftest import KEY

FORMS: list[dict[str, Any]] = [
    {},
    {"method": "GET"},
    {"form": "simplified"},
    {"form": "simplified", "method": "GET"},
    {"legacy": True},
    {"legacy": True, "form": "simplified", "method": "GET"},
]


@pytest.fixture
def call(func_server: Served, side: Side) -> Any:
    """Does one thing with the connector, which has the key of the server unless options say otherwise."""

    def called(name: str, *args: Any, options: dict[str, Any] | None = None, **given: Any) -> Any:
        chosen = {"endpoint": func_server.url, "retries": 0, **KEY, **(options or {})}
        return side.do(lambda func: getattr(func, name)(*args, **given), **chosen)

    return called


@pytest.mark.parametrize("form", FORMS, ids=str)
@pytest.mark.parametrize("sign", [False, True])
def test_every_form_of_a_call(call: Any, form: dict[str, Any], sign: bool) -> None:
    """Numbers arrive as text of JavaScript, as from the platform; with and without a signature."""
    assert call("call", "auln-plus", x=10, y=20, options={"sign": sign}, **form) == "30"


@pytest.mark.parametrize("value", [{"a": [1, None]}, ["x"], "text", True])
def test_values_keep_their_types_both_ways(call: Any, value: Any) -> None:
    """Those that the platform keeps."""
    assert call("call", "auln-bare", value=value) == value


@pytest.mark.parametrize("value", [None, False, 0, ""])
def test_falsy_values_arrive_empty(call: Any, value: Any) -> None:
    """All of them are None, as from the platform."""
    assert call("call", "auln-bare", value=value) is None
    assert call("call", "auln-bare", value=[value]) == [value]


def test_json_text_keeps_numbers(call: Any) -> None:
    """By ``returnType``."""
    assert call("call", "auln-plus", x=1, return_type="jsonDumps") == 2
    assert call("call", "auln-bare", value="a", return_type="jsonDumps") == "a"


TEXTS = ['say "hi"', "a\\b", "line\nline", "张三", "\x07", 1.0, 1e21, {"b": 1, "a": {"d": [1.5], "c": None}}]


@pytest.mark.parametrize("value", TEXTS, ids=repr)
@pytest.mark.parametrize("form", ["normal", "simplified"])
def test_a_signed_body_is_signed_in_the_servers_form(call: Any, value: Any, form: Any) -> None:
    """Quotes, backslashes and floats are where the platform's own Python SDK is refused."""
    assert call("call", "auln-same", value=value, form=form, options={"sign": True}) == {"value": value}


def test_a_signed_query_is_signed_as_it_is_sent(call: Any) -> None:
    """Escaped, with its order."""
    found = call("call", "auln-same", value="a&b=c 张", z="~", method="GET", form="simplified", options={"sign": True})
    assert found == {"value": "a&b=c 张", "z": "~"}


@pytest.mark.parametrize("sign", [False, True])
def test_files_arrive(call: Any, tmp_path: Path, sign: bool) -> None:
    """With the names and contents they had; other arguments as texts. A signature covers those alone."""
    path = tmp_path / "表.csv"
    path.write_text("a,b")
    given = [path, ("b.txt", b"two"), io.BytesIO(b"three")]
    found = call("call", "auln-uploaded", files=given[:2], note=5, options={"sign": sign})
    assert found == {"names": ["表.csv", "b.txt"], "read": ["a,b", "two"], "note": "5"}


@pytest.mark.parametrize("sign", [False, True])
@pytest.mark.parametrize(
    ("body", "headers", "found"),
    [
        ("hello, world!", {}, {"text": "hello, world!"}),
        ("文本", {}, {"text": "文本"}),
        (b"hello, world!", {}, {"base64": "aGVsbG8sIHdvcmxkIQ=="}),
        (b"hello, world!", {"Content-Type": "unknow/type"}, {"base64": "aGVsbG8sIHdvcmxkIQ=="}),
    ],
)
def test_other_bodies_are_packed(call: Any, sign: bool, body: Any, headers: Any, found: Any) -> None:
    """As text where they are, else in base64."""
    assert call("call", "auln-same", body=body, headers=headers, options={"sign": sign}) == {"value": None, **found}


def test_what_the_function_says_of_its_answer_holds(call: Any) -> None:
    """Another type, large data, a page."""
    assert call("call", "auln-picture") == "a,b"
    assert call("call", "auln-boxed") == {"a": 1}
    assert call("call", "auln-page") == "<html><body>hello</body></html>"
    assert len(call("call", "auln-large")) == 2000


def test_an_asynchronous_call_gives_the_id_of_its_task(call: Any) -> None:
    """And runs."""
    assert str(call("call_async", "batch", value="by task")).startswith("task-")
    assert str(call("call_async", "batch", value="again", form="simplified", legacy=True)).startswith("task-")
    assert _kept(call, ("by task", "again"))


def test_a_cron_job_runs_by_hand(call: Any) -> None:
    """Signed."""
    assert call("run_cron_job", "nightly") is None
    assert _kept(call, ("by cron",))


def _kept(call: Any, wanted: tuple[str, ...]) -> Any:
    """What the queue's functions have kept, once it is one of these; each look is a call."""
    return next((found for _ in range(1000) if (found := call("call", "auln-kept")[0]) in wanted), None)


def test_functions_are_listed(call: Any) -> None:
    """Those that fit all filters, without the hidden ones."""
    (one,) = call("functions", script_set_id="demo", tags=["demo", "plus"], search="SUM")
    assert (one.id, one.title, one.description, one.category) == ("demo__test.plus", "Sum", "Adds.", "math")
    assert one.definition == "plus(x, y=1)"
    assert one.kwargs_json.to_dict() == {"x": {}, "y": {"default": 1}}
    names = {each.name for each in call("functions")}
    assert "plus" in names
    assert "boxed" not in names


@pytest.mark.parametrize(
    ("id_", "given", "kind", "said"),
    [
        ("auln-fails", {}, FunctionFailedError, "no such thing"),
        ("auln-slow", {}, FunctionTimeoutError, "timeout"),
        ("auln-ends", {}, FunctionFailedError, "sys.exit"),
        ("auln-plus", {}, FunctionFailedError, "missing 1 required positional argument"),
        ("nosuch", {}, errors.NotFoundError, "No such Sync API"),
        ("fixed", {"x": 3}, errors.BadRequestError, "fixed"),
        ("closed", {}, ApiClosedError, "disabled"),
        ("over", {}, ApiClosedError, "expired"),
        ("secret", {}, ApiAuthenticationError, "Fixed Field Auth failed"),
        ("users", {"auth": ("me", "wrong")}, ApiAuthenticationError, "HTTP Basic Auth failed"),
    ],
)
def test_errors_are_those_of_the_tree(call: Any, id_: str, given: Any, kind: type[Exception], said: str) -> None:
    """Each reason of the platform is its own error, and says what was wrong."""
    with pytest.raises(kind) as caught:
        call("call", id_, **given)
    assert type(caught.value) is kind
    assert said in str(caught.value)


def test_a_failure_has_the_traceback_of_the_script(call: Any) -> None:
    """Its own lines only."""
    with pytest.raises(FunctionFailedError) as caught:
        call("call", "auln-fails")
    assert (caught.value.status_code, caught.value.exception) == (599, "no such thing")
    assert str(caught.value.traceback).splitlines()[0] == "Traceback (most recent call last *in User Script*):"
    assert str(caught.value.traceback).splitlines()[-1] == "ValueError: no such thing"


def test_who_proves_to_be_somebody_passes(call: Any) -> None:
    """By a field, and by user and password."""
    assert call("call", "secret", value=1, headers={"X-My-Token": "t0k"}) == {"value": 1}
    assert call("call", "users", value=1, auth=("me", "pw")) == {"value": 1}


def test_a_throttled_call_says_how_long_to_wait(call: Any) -> None:
    """From the detail of the refusal."""
    with contextlib.suppress(FunctionThrottledError):
        call("call", "few", value=1)
    with pytest.raises(FunctionThrottledError) as caught:
        call("call", "few", value=1)
    assert caught.value.wait_seconds is not None


@pytest.mark.parametrize(
    "wrong", [{"ak_secret": "another"}, {"ak_id": "nosuch"}], ids=["a wrong secret", "an unknown key"]
)
@pytest.mark.parametrize("name", ["functions", "call"])
def test_a_wrong_key_is_refused(call: Any, wrong: dict[str, str], name: str) -> None:
    """Also for calls that would need none."""
    given = {"options": {**wrong, "sign": True}}
    with pytest.raises(errors.AuthenticationError):
        call(name, *(["auln-plus"] if name == "call" else []), **given)


def test_direct_calls_are_signed(func_server: Served) -> None:
    """By anybody who has httpx; not signed, they are refused, because this server has keys."""
    auth = DffAkAuth(DffAccessKey(**KEY))
    body = {"kwargs": {"x": 1.0, "y": 2}, "options": {"returnType": "raw"}}
    with httpx.Client(base_url=func_server.url, trust_env=False, timeout=60) as client:
        answer = client.post("/api/v1/func/demo__test.plus", json=body, auth=auth)
        assert (answer.status_code, answer.json()["data"]) == (200, {"result": 3})
        assert client.post("/api/v1/func/demo__test.plus", json=body).status_code == 401
        many = {"calls": [{"funcId": "demo__test.keep", "kwargs": {"value": 'a "quoted" \\ text'}}]}
        assert len(client.post("/api/v1/func-many", json=many, auth=auth).json()["data"]["ids"]) == 1
        told = client.get("/api/v1/func/demo__test.plus", auth=auth).json()["data"]
        assert told["definition"] == "plus(x, y=1)"


def test_a_signature_is_good_once(func_server: Served) -> None:
    """Its nonce is used up."""
    auth = DffAkAuth(DffAccessKey(**KEY), nonce=lambda: "always the same")
    with httpx.Client(base_url=func_server.url, trust_env=False) as client:
        answers = [client.get("/api/v1/func-list", auth=auth).status_code for _ in range(2)]
    assert answers == [200, 401]


def test_apis_are_listed_for_everybody(func_server: Served) -> None:
    """With what a typed client needs; what is declared, under the path to call."""
    rows = {row["id"]: row for row in func_server.client.get("/api/v1/func-api-list").json()["data"]}
    fixed = rows["fixed"]
    assert (fixed["url"], fixed["apiType"], fixed["funcCallKwargsJSON"], fixed["funcKwargsJSON"]) == (
        "/api/v1/sync/fixed",
        "syncAPI",
        {"x": 1, "y": "INPUT_BY_CALLER"},
        {"x": {}, "y": {"default": 1}},
    )
    assert (rows["batch"]["apiType"], rows["users"]["apiAuthType"]) == ("asyncAPI", "httpBasic")


def test_the_generated_client_sends_a_body(side: Side, func_server: Served) -> None:
    """An empty one is refused, here as on the platform: nobody can leave it out."""

    def generated(func: Any) -> Any:
        return func.api.sync_apis.call_sync_api("auln-same", body=SyncCall())

    assert side.do(generated, endpoint=func_server.url, retries=0) == {"value": None}
    assert func_server.client.post("/api/v1/sync/auln-same").status_code == 400
    body = inspect.signature(SyncApis.call_sync_api).parameters["body"]
    assert body.default is inspect.Parameter.empty
