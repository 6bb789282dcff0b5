"""Requests signed with an access key, in both canonical forms."""

from __future__ import annotations

import hashlib
import hmac
import json
import time
from typing import Any

import httpx
import pytest
from dffkit.auth.dff_ak import DffAccessKey, DffAkAuth
from dffkit.runtime.serving.requests import bodies

from .served import Served, refused

SECRET = "s3cr3t-demo-key"
NOW = 1_700_000_000
NONCE = "0123456789abcdef0123456789abcdef"
PATH = "/api/v1/func/demo__hello.echo"


def signed(sign: str, **other: str) -> dict[str, str]:
    """The four headers."""
    headers = {"X-Dff-Ak-Id": "ak-1", "X-Dff-Ak-Timestamp": str(NOW), "X-Dff-Ak-Nonce": NONCE, "X-Dff-Ak-Sign": sign}
    return {**headers, **other}


def sdk_sign(method: str, target: str, body: Any, nonce: str, now: int = NOW) -> dict[str, str]:
    """As the platform's Python SDK signs: plain JSON with sorted keys."""
    text = json.dumps(body, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    digest = hashlib.md5(text.encode()).hexdigest()
    sign = hmac.digest(SECRET.encode(), f"{method}&{target}&{now}&{nonce}&{digest}".encode(), "sha1").hex()
    return signed(sign, **{"X-Dff-Ak-Nonce": nonce, "X-Dff-Ak-Timestamp": str(now)})


def test_the_vectors(served_with_keys: Served) -> None:
    """The two signed requests that are known of the platform are let in, each once."""
    served_with_keys.clock.set(NOW)
    get = served_with_keys.client.get(
        "/api/v1/func-list?scriptSetId=demo", headers=signed("e9486671516c7297a3f976cfd4b74af77323c944")
    )
    assert get.status_code == 200, get.text
    assert get.json()["data"]
    body = {"options": {"returnType": "raw"},
            "kwargs": {"name": "张三", "n": 100, "ok": True, "none": None, "list": [1, "two"]}}  # fmt: skip
    headers = signed("0cf4bec9509e659c6a648d48900904e863b4ec9b", **{"X-Dff-Ak-Nonce": NONCE})
    post = served_with_keys.client.post("/api/v1/func/demo__test.hello", json=body, headers=headers)
    # The nonce was used by the first, and only then is it looked at: the signature itself is right.
    assert refused(post)[1] == "EUserAuth"
    assert "Nonce" in post.json()["detail"]["message"]


@pytest.mark.parametrize("body", [{"kwargs": {"q": 'say "hi"\n\\'}}, {"kwargs": {"f": 1.0, "g": 1e-7}}, {}])
def test_both_forms(served_with_keys: Served, body: Any) -> None:
    """What the server's form and what the SDK's form signs are both good, where the two differ as well."""
    auth = DffAkAuth(DffAccessKey(ak_id="ak-1", ak_secret=SECRET))
    mine = served_with_keys.client.post(PATH, json=body, auth=auth)
    assert mine.status_code == 200, mine.text
    nonce = f"sdk-{hashlib.md5(json.dumps(body).encode()).hexdigest()}"
    theirs = served_with_keys.client.post(
        PATH, json=body, headers=sdk_sign("POST", PATH, body, nonce, int(time.time()))
    )
    assert theirs.status_code == 200, theirs.text
    assert theirs.json()["data"] == mine.json()["data"]


@pytest.mark.parametrize(
    ("other", "status", "reason"),
    [
        ({"X-Dff-Ak-Sign": "0" * 40}, 401, "EUserAuth"),
        ({"X-Dff-Ak-Sign": ""}, 401, "EUserAuth"),
        ({"X-Dff-Ak-Sign": "ü"}, 401, "EUserAuth"),
        ({"X-Dff-Ak-Nonce": ""}, 401, "EUserAuth"),
        ({"X-Dff-Ak-Timestamp": "soon"}, 401, "EUserAuth"),
        ({"X-Dff-Ak-Timestamp": str(NOW - 901)}, 401, "EUserAuth"),
        ({"X-Dff-Ak-Timestamp": str(NOW + 901)}, 401, "EUserAuth"),
        ({"X-Dff-Ak-Id": "other"}, 404, "EClientNotFound"),
    ],
)
def test_what_is_wrong(served_with_keys: Served, other: dict[str, str], status: int, reason: str) -> None:
    """A request that is signed badly is refused, where none needs to be signed as well."""
    served_with_keys.clock.set(NOW)
    headers: Any = {name: value.encode() for name, value in sdk_sign("GET", "/", {}, "n").items()}
    headers |= {name: value.encode() for name, value in other.items()}
    for path in ("/api/v1/func-list", "/api/v1/sync/echo", "/api/v1/func-api-list"):
        assert refused(served_with_keys.client.get(path, headers=headers))[:2] == (status, reason)


def test_a_signature_is_for_its_body(served_with_keys: Served) -> None:
    """Another body than the signed one is refused."""
    headers = sdk_sign("POST", PATH, {"kwargs": {"a": 1}}, "body", int(time.time()))
    assert refused(served_with_keys.client.post(PATH, json={"kwargs": {"a": 2}}, headers=headers))[0] == 401
    assert served_with_keys.client.post(PATH, json={"kwargs": {"a": 1}}, headers=headers).status_code == 200


def test_a_public_api_takes_a_good_signature(served_with_keys: Served) -> None:
    """Whoever signs a call of a public API rightly is answered; an upload is signed by its texts."""
    auth = DffAkAuth(DffAccessKey(ak_id="ak-1", ak_secret=SECRET))
    assert served_with_keys.sync("echo/s?a=1", auth=auth).json() == {"a": "1"}
    form = served_with_keys.post("read/s", data={"n": "1"}, files={"files": ("a", b"x")}, auth=auth)
    assert form.json()["kw"] == {"n": "1"}


def test_a_long_upload_is_not_late(served_with_keys: Served, monkeypatch: pytest.MonkeyPatch) -> None:
    """A signature is as old as its request was when it came, however long its body takes."""
    receive, now = bodies.read, int(time.time())

    async def slow(*given: Any) -> bodies.Body:
        served_with_keys.clock.set(now + 3600)
        return await receive(*given)

    monkeypatch.setattr(bodies, "read", slow)
    for nonce, path, body in (("late-1", "/api/v1/sync/echo/s", {"a": 1}), ("late-2", PATH, {"kwargs": {"a": 1}})):
        served_with_keys.clock.set(now)
        answer = served_with_keys.client.post(path, json=body, headers=sdk_sign("POST", path, body, nonce, now))
        assert answer.status_code == 200, answer.text


@pytest.mark.parametrize("path", [PATH, "/api/v1/func-many", "/api/v1/cron/nightly"])
@pytest.mark.parametrize("headers", [{}, {"X-Dff-Auth-Token": "x"}, {"X-Dff-Ak-Id": "ak-1"}], ids=str)
def test_nothing_is_received_of_who_cannot_be_signed_in(
    served_with_keys: Served, monkeypatch: pytest.MonkeyPatch, path: str, headers: dict[str, str]
) -> None:
    """What the head tells is enough: nobody's megabytes are read for a refusal."""
    monkeypatch.setattr(bodies, "read", None)
    assert refused(served_with_keys.client.post(path, json={}, headers=headers))[:2] == (401, "EUserAuth")


def test_who_has_to_sign(served_with_keys: Served, served: Served) -> None:
    """With access keys, direct calls and lists are for those who sign; without, for this machine only."""
    for path in ("/api/v1/func-list", "/api/v1/func-tag-list", PATH):
        assert refused(served_with_keys.client.get(path))[:2] == (401, "EUserAuth")
        assert served.client.get(path).status_code == 200
        with served.client_at("192.0.2.1") as elsewhere:
            assert refused(elsewhere.get(path))[:2] == (401, "EUserAuth")


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "http://evil.example"},
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
        {"Host": "rebound.evil.example"},
    ],
)
def test_pages_of_other_origins_make_no_direct_calls(served: Served, headers: dict[str, str]) -> None:
    """What is open to this machine is not open to the pages that its browser looks at."""
    for method, path in (
        ("POST", PATH),
        ("POST", "/api/v1/cron/nightly"),
        ("POST", "/_func/call"),
        ("GET", "/_func/state"),
    ):
        answer = served.client.request(method, path, json={}, headers=headers)
        assert refused(answer)[:2] == (401, "EUserPrivilege")
    assert served.taken() == []


def test_tokens_are_not_known(served: Served) -> None:
    """A token is refused: this runtime has no users."""
    answer = served.sync("echo", headers={"X-Dff-Auth-Token": "x"})
    assert refused(answer)[:2] == (401, "EUserAuth")


def test_secrets_are_never_told(served_with_keys: Served) -> None:
    """Neither a refusal nor the page has a secret."""
    answers: list[httpx.Response] = [
        served_with_keys.client.get("/api/v1/func-list", headers=signed("0" * 40)),
        served_with_keys.client.get("/_func/state"),
        served_with_keys.client.get("/api/v1/func-api-list"),
    ]
    assert all(SECRET not in answer.text and "pä:ss" not in answer.text for answer in answers)


def test_numbers_of_many_digits(served_with_keys: Served) -> None:
    """In the time or in the body are a wrong signature, as any other would be."""
    digits = "9" * 5000
    times = served_with_keys.client.post(PATH, json={}, headers=signed("0" * 40, **{"X-Dff-Ak-Timestamp": digits}))
    assert refused(times)[1] == "EUserAuth"
    headers = signed("0" * 40, **{"Content-Type": "application/json", "X-Dff-Ak-Timestamp": str(int(time.time()))})
    body = served_with_keys.client.post(PATH, content=f'{{"kwargs": {{"n": {digits}}}}}', headers=headers)
    assert refused(body)[1] == "EUserAuth"
    query = served_with_keys.sync(f"echo/s?a[{digits}]=1")
    assert query.json() == {"a": {digits: "1"}}
