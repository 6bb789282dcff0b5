"""Section 9: requests signed with an access key."""

from __future__ import annotations

import hashlib
import hmac
import json
import time
import uuid
from typing import Any

import pytest
from dffkit.runtime.serving.callers import access_keys
from dffkit.runtime.serving.refusals import Refusal
from dffkit.runtime.serving.requests.bodies import Body
from dffkit.runtime.settings import RuntimeSettings
from dffkit.runtime.stores import Stores, open_stores

from tests.runtime.served import Served

SECRET, NOW = "s3cr3t-demo-key", 1_700_000_000
NONCE = "0123456789abcdef0123456789abcdef"
KEYS = {"ak-demo": SECRET}
SENT = '{"options":{"returnType":"raw"},"kwargs":{"name":"张三","n":100,"ok":true,"none":null,"list":[1,"two"]}}'
PATH = "/api/v1/func/demo__test.hello"
VECTORS = {
    "A": ("GET", "/api/v1/func-list?scriptSetId=demo", "", "e9486671516c7297a3f976cfd4b74af77323c944"),
    "B": ("POST", PATH, SENT, "0cf4bec9509e659c6a648d48900904e863b4ec9b"),
    "the trap, by the server": (
        "POST", PATH, '{"kwargs":{"q":"say \\"hi\\""}}', "2631f5aa3be871259dbc49aac95b79b2f0fc92f1",
    ),
    "the trap, by the Python SDK": (
        "POST", PATH, '{"kwargs":{"q":"say \\"hi\\""}}', "ca201afca8a2a3d48ff741837735ef89a503bddc",
    ),
}  # fmt: skip


@pytest.fixture
def stores(runtime_settings: RuntimeSettings) -> Stores:
    """Where nonces are kept."""
    return open_stores(runtime_settings)


def headers(**other: str) -> dict[str, str]:
    """Those of a signed request."""
    told = {"id": "ak-demo", "timestamp": str(NOW), "nonce": NONCE, **other}
    return {f"x-dff-ak-{name}": value for name, value in told.items()}


def verify(stores: Stores, vector: str, now: float = NOW, **other: str) -> str:
    """What the server says of a vector."""
    method, target, sent, sign = VECTORS[vector]
    body = Body("json", json.loads(sent), sent.encode()) if sent else Body()
    return access_keys.verify(
        method, target, headers(**{"sign": sign, **other}), body, keys=KEYS, stores=stores, now=now
    )


@pytest.mark.parametrize("vector", VECTORS)
def test_a_vector_is_good(stores: Stores, vector: str) -> None:
    """Either canonical form is taken."""
    assert verify(stores, vector) == "ak-demo"


@pytest.mark.parametrize(
    ("other", "reason"),
    [
        ({"sign": "0" * 40}, "EUserAuth"),
        ({"sign": ""}, "EUserAuth"),
        ({"nonce": ""}, "EUserAuth"),
        ({"nonce": "other"}, "EUserAuth"),
        ({"timestamp": ""}, "EUserAuth"),
        ({"timestamp": "now"}, "EUserAuth"),
        ({"timestamp": str(NOW + 1)}, "EUserAuth"),
        ({"id": "ak-nobody"}, "EClientNotFound"),
    ],
)
def test_what_is_wrong_is_refused(stores: Stores, other: dict[str, str], reason: str) -> None:
    """401 with the part that is wrong; 404 for a key that there is not."""
    with pytest.raises(Refusal) as refusal:
        verify(stores, "B", NOW, **other)
    assert refusal.value.reason == reason
    assert SECRET not in f"{refusal.value} {refusal.value.detail}"


@pytest.mark.parametrize(("skew", "passes"), [(900, True), (-900, True), (901, False), (-901, False)])
def test_the_clocks_may_differ_a_little(stores: Stores, skew: int, passes: bool) -> None:
    """By 900 seconds."""
    if passes:
        assert verify(stores, "A", NOW + skew)
        return
    with pytest.raises(Refusal, match="Access Key"):
        verify(stores, "A", NOW + skew)


def test_a_nonce_is_good_once(stores: Stores) -> None:
    """Whoever repeats a request is refused; a wrong signature does not use a nonce up."""
    with pytest.raises(Refusal):
        verify(stores, "A", sign="0" * 40)
    assert verify(stores, "A")
    with pytest.raises(Refusal) as refusal:
        verify(stores, "A")
    assert refusal.value.reason == "EUserAuth"


def signed(method: str, target: str, canonical: str = "{}", secret: str = SECRET) -> dict[str, str]:
    """Headers of a request of now."""
    timestamp, nonce = str(int(time.time())), uuid.uuid4().hex
    text = "&".join((method, target, timestamp, nonce, hashlib.md5(canonical.encode()).hexdigest()))
    sign = hmac.new(secret.encode(), text.encode(), "sha1").hexdigest()
    return headers(sign=sign, timestamp=timestamp, nonce=nonce)


SCRIPT = {"demo__test": '@DFF.API("Hello")\ndef hello(name=None, **kw):\n    return {"name": name, **kw}\n'}
DECLARED = f"access_keys: {{ak-demo: {{secret: {SECRET}}}}}\n"
ROUTES: list[tuple[str, str, Any]] = [
    ("GET", "/api/v1/func-list?scriptSetId=demo", None),
    ("GET", "/api/v1/func-tag-list", None),
    ("GET", PATH, None),
    ("POST", PATH, {"kwargs": {"name": "张三"}}),
    ("POST", "/api/v1/func-many", {"calls": []}),
]


@pytest.fixture(scope="module")
def guarded(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """A server with an access key."""
    settings = RuntimeSettings.of(tmp_path_factory.mktemp("signing") / "scripts", processes=1)
    with Served(settings, SCRIPT, DECLARED) as server:
        yield server


@pytest.mark.parametrize(("method", "target", "body"), ROUTES)
def test_where_a_key_is_needed(guarded: Served, method: str, target: str, body: Any) -> None:
    """Unsigned 401, signed 200, and the same request again 401."""
    canonical = "{}" if body is None else json.dumps(body, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    assert guarded.client.request(method, target, json=body).json()["reason"] == "EUserAuth"
    told = signed(method, target, canonical)
    answers = [guarded.client.request(method, target, json=body, headers=told) for _ in range(2)]
    assert [answer.status_code for answer in answers] == [200, 401], answers[0].text


def test_the_secret_is_told_to_nobody(guarded: Served) -> None:
    """Neither in a refusal nor on the page."""
    bad = guarded.client.get("/api/v1/func-list", headers=signed("GET", "/api/v1/func-list", secret="wrong"))
    page = guarded.client.get("/_func/state")
    assert (bad.status_code, page.status_code) == (401, 200)
    assert SECRET not in bad.text + page.text


def test_public_apis_need_no_key_but_take_no_bad_one(guarded: Served) -> None:
    """A bad signature is refused there as well."""
    target = f"/api/v1/al/{PATH.rpartition('/')[2]}"
    good = guarded.client.get(target, headers=signed("GET", target))
    bad = guarded.client.get(target, headers=signed("GET", "/else"))
    assert (guarded.client.get(target).status_code, good.status_code, bad.status_code) == (200, 200, 401)


def test_an_upload_signs_its_fields(guarded: Served) -> None:
    """Not the files."""
    target = f"/api/v1/al/{PATH.rpartition('/')[2]}/s"
    told = signed("POST", target, '{"name":"a"}')
    answer = guarded.client.post(target, data={"name": "a"}, files={"files": ("a.txt", b"x")}, headers=told)
    assert (answer.status_code, answer.json()["name"]) == (200, "a")
