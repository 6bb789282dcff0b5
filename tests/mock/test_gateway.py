"""The gateway from outside: routing, refusals in each vendor's shape, validation, and what it survives."""

from __future__ import annotations

import gzip
import json
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, urlencode

import httpx
import pytest
from dffkit_mock.catalogue import Catalogue
from dffkit_mock.engines import NativeEngine
from dffkit_mock.exchange import Exchange, Reply
from dffkit_mock.gateway import Gateway
from dffkit_mock.instance import Instance
from dffkit_mock.specs import find_bundles
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from .clock import NOW
from .signing import Pairs, dff_ak, dway, sdk_hmac, smartchart

if TYPE_CHECKING:
    from pathlib import Path

    from .clock import Clock

FUNCTIONS = "/v2/mock-project/fgs/functions"
URN = "urn:fss:cn-north-4:mock-project:function:default:hello:latest"
TOKENS = "/v3/auth/tokens"
JSON = ("Content-Type", "application/json")


@pytest.fixture
def stateful() -> bool:
    """Answers are the examples of the specs here."""
    return False


def password_body(
    password: str = "mock-password", user: str = "mock-user", domain: str = "mock-domain"
) -> dict[str, Any]:
    """The body that asks IAM for a token."""
    who = {"name": user, "password": password, "domain": {"name": domain}}
    return {
        "auth": {
            "identity": {"methods": ["password"], "password": {"user": who}},
            "scope": {"project": {"name": "cn-north-4"}},
        }
    }


async def call(
    client: httpx.AsyncClient, method: str, target: str, body: bytes = b"", *headers: tuple[str, str], now: float = NOW
) -> httpx.Response:
    """A request to Huawei Cloud, signed with the published AK and SK."""
    sent: Pairs = [("Host", "mock"), *headers]
    signed = sdk_hmac(method, target, sent, body, ak="mock-ak", sk="mock-sk", now=now)
    return await client.request(method, target, headers=signed, content=body)


async def test_a_signed_request_is_answered_from_the_spec(client: httpx.AsyncClient) -> None:
    """The documented success, with a date by the gateway's clock."""
    response = await call(client, "GET", FUNCTIONS)
    assert response.status_code == 200
    assert response.json()["functions"]
    assert response.headers["date"] == "Thu, 01 Jan 2026 00:00:00 GMT"


@pytest.mark.parametrize("urn", [URN, URN.replace(":", "%3A"), URN.replace(":", "%3a")])
async def test_a_urn_is_one_segment_however_it_is_written(client: httpx.AsyncClient, urn: str) -> None:
    """With colons or with escapes, in either case, it is the same function and the same signature."""
    response = await call(client, "GET", f"{FUNCTIONS}/{urn}/config")
    assert response.status_code == 200


async def test_an_unknown_path_lists_the_near_ones(client: httpx.AsyncClient) -> None:
    """In the mock's own shape: no vendor has it."""
    response = await client.get("/api/v1/workspace/gett")
    assert response.status_code == 404
    assert response.json()["error"] == "dffkit-mock"
    assert "GET /api/v1/workspace/get" in response.json()["near"]


@pytest.mark.parametrize("method", ["HEAD", "PATCH", "OPTIONS", "BREW"])
async def test_another_method_is_405_with_those_that_pass(client: httpx.AsyncClient, method: str) -> None:
    """In the vendor's shape, without a body for HEAD."""
    response = await client.request(method, FUNCTIONS)
    assert (response.status_code, response.headers["allow"]) == (405, "GET, POST")
    assert (response.content == b"") is (method == "HEAD")


# What each stem answers: request, status, and a part of the body. The signature's own cases stand in verify/.
REFUSALS: dict[str, tuple[str, str, dict[str, str], bytes, int, dict[str, Any]]] = {
    "huawei without a credential": ("GET", FUNCTIONS, {}, b"", 401, {"error_code": "APIGW.0301"}),
    "huawei with a bad token": ("GET", FUNCTIONS, {"X-Auth-Token": "x"}, b"", 401, {"error_code": "APIGW.0301"}),
    "dataarts without a credential": (
        "GET",
        "/v1/p/datamap/node/1/instances",
        {},
        b"",
        401,
        {"error_code": "APIGW.0301"},
    ),
    "iam with a bad token": (
        "GET",
        "/v3/projects",
        {"X-Auth-Token": "x"},
        b"",
        401,
        {"error": {"code": 401, "title": "Unauthorized"}},
    ),
    "iam with a bad signature": (
        "GET",
        "/v3/projects",
        {"Authorization": "SDK-HMAC-SHA256 x"},
        b"",
        401,
        {"error_code": "APIGW.0301"},
    ),
    "iam with a wrong password": (
        "POST",
        TOKENS,
        dict([JSON]),
        json.dumps(password_body("wrong")).encode(),
        401,
        {"error": {"code": 401, "title": "Unauthorized"}},
    ),
    "guance without a key": (
        "GET",
        "/api/v1/workspace/get",
        {},
        b"",
        403,
        {"code": 403, "errorCode": "ft.InvalidAPIKey", "success": False, "content": {}},
    ),
    "guance with an unknown key": (
        "GET",
        "/api/v1/workspace/get",
        {"DF-API-KEY": "wsak_x"},
        b"",
        403,
        {"code": 403, "errorCode": "ft.InvalidAPIKey", "success": False},
    ),
    "guance without the role": (
        "GET",
        "/api/v1/workspace/accesskey/list",
        {"DF-API-KEY": "wsak_mock_viewer"},
        b"",
        403,
        {"code": 403, "errorCode": "ft.PermissionDenied"},
    ),
    "guance with a bad body": (
        "POST",
        "/api/v1/workspace/modify",
        {"DF-API-KEY": "wsak_mock", **dict([JSON])},
        b'{"name": 1}',
        400,
        {"code": 400, "errorCode": "ft.InvalidParameter"},
    ),
    "dataway without a token": (
        "POST",
        "/v1/write/metric",
        {},
        b"m f=1",
        401,
        {"errorCode": "dataway.invalidToken", "code": 401},
    ),
    "dataway with a bad token": (
        "POST",
        "/v1/write/metric?token=tkn_x",
        {},
        b"m f=1",
        401,
        {"errorCode": "dataway.invalidToken", "code": 401},
    ),
    "dataway with a bad signature": (
        "POST",
        "/v1/write/metric?token=tkn_mock",
        {"Authorization": "DWAY x"},
        b"m f=1",
        401,
        {"errorCode": "dataway.invalidSignature", "code": 401},
    ),
    "dataway without a body": (
        "POST",
        "/v1/write/metric?token=tkn_mock",
        {"Content-Type": "text/plain"},
        b"",
        400,
        {"errorCode": "dataway.emptyBody", "code": 400},
    ),
    "dataset query": ("GET", "/echart/dataset_api/?type=1", {}, b"", 200, {"result": "error"}),
    "dataset receive": (
        "POST",
        "/echart/dataset_api/",
        {"Content-Type": "application/x-www-form-urlencoded"},
        b"type=1&ds=[]&visitor=mock-visitor&token=x&stamp=1",
        200,
        {"status": 401},
    ),
    "dataset page": (
        "POST",
        "/echart/dataset_api/",
        {"Content-Type": "application/x-www-form-urlencoded"},
        b"type=1&pg=1&visitor=mock-visitor&token=x&stamp=1",
        200,
        {"result": "error"},
    ),
    "func without a key": (
        "GET",
        "/api/v1/func-list",
        {},
        b"",
        401,
        {"ok": False, "error": 401.14, "reason": "EUserAuth", "status": 401},
    ),
    "func with an unknown key": (
        "GET",
        "/api/v1/func-list",
        {"X-Dff-Ak-Id": "ak-x", "X-Dff-Ak-Timestamp": "1", "X-Dff-Ak-Nonce": "n", "X-Dff-Ak-Sign": "s"},
        b"",
        404,
        {"ok": False, "error": 404.41, "reason": "EClientNotFound"},
    ),
    "func with a bad key on a public route": (
        "GET",
        "/api/v1/al/auln-xxxxx",
        {"X-Dff-Ak-Id": "ak-mock", "X-Dff-Ak-Sign": "s"},
        b"",
        401,
        {"ok": False, "reason": "EUserAuth"},
    ),
    "func with a field too many": (
        "GET",
        "/api/v1/sync/auln-xxxxx?x=1",
        {},
        b"",
        400,
        {
            "error": 400.43,
            "message": "Invalid request query",
            "detail": {"message": "query: Found unexpected field `x`"},
        },
    ),
    "func with a body that is no JSON": (
        "POST",
        "/api/v1/sync/auln-xxxxx",
        dict([JSON]),
        b"{",
        400,
        {"reason": "EClientBadRequest", "message": "Invalid request body"},
    ),
}


@pytest.mark.parametrize("name", REFUSALS)
async def test_each_vendor_refuses_in_its_own_shape(client: httpx.AsyncClient, gateway: Gateway, name: str) -> None:
    """Status and body as the vendor has them, and the journal says which stage it was."""
    method, target, headers, body, status, part = REFUSALS[name]
    response = await client.request(method, target, headers=headers, content=body)
    answer = response.json()
    assert response.status_code == status
    for key, value in part.items():
        if isinstance(value, dict):
            assert value.items() <= answer[key].items()
        else:
            assert answer[key] == value
    assert gateway.instance.journal.entries()[-1].refused_by in {"verify", "validate"}
    given_secrets = [
        value for key, value in headers.items() if key in {"X-Auth-Token", "DF-API-KEY"} and len(value) > 3
    ]
    assert [secret for secret in given_secrets if secret in response.text] == []


async def test_a_wrong_secret_key_is_401_with_the_vendors_code(client: httpx.AsyncClient) -> None:
    """``APIGW.0301``, and the request id in body and header."""
    headers = sdk_hmac("GET", FUNCTIONS, [("Host", "mock")], b"", ak="mock-ak", sk="other", now=NOW)
    response = await client.get(FUNCTIONS, headers=headers)
    assert (response.status_code, response.json()["error_code"]) == (401, "APIGW.0301")
    assert "verify aksk signature fail" in response.json()["error_msg"]
    assert response.json()["request_id"] == response.headers["x-request-id"]


async def test_a_right_credential_does_not_make_up_for_a_wrong_one(client: httpx.AsyncClient) -> None:
    """A request that carries two must be right in both."""
    response = await call(client, "GET", FUNCTIONS, b"", ("X-Auth-Token", "not issued"))
    assert response.status_code == 401


async def test_a_token_is_issued_used_and_expires(client: httpx.AsyncClient, gateway: Gateway, clock: Clock) -> None:
    """It comes in a header, opens the other services for a day by the gateway's clock, and not after a reset."""
    first = await client.post(TOKENS, json=password_body())
    second = await client.post(TOKENS, json=password_body())
    token = first.headers["x-subject-token"]
    assert first.status_code == 201
    assert token != second.headers["x-subject-token"]
    assert first.json()["token"]["expires_at"] == "2026-01-02T00:00:00.000000Z"
    assert (await client.get(FUNCTIONS, headers={"X-Auth-Token": token})).status_code == 200
    clock.now += 86_400
    expired = await client.get(FUNCTIONS, headers={"X-Auth-Token": token})
    assert (expired.status_code, "token expires" in expired.json()["error_msg"]) == (401, True)
    clock.now = NOW
    gateway.instance.reset()
    assert (await client.get(FUNCTIONS, headers={"X-Auth-Token": token})).status_code == 401


@pytest.mark.parametrize("change", [{"user": "nobody"}, {"domain": "other"}, {"password": ""}])
async def test_user_password_and_domain_belong_together(client: httpx.AsyncClient, change: dict[str, str]) -> None:
    """Any of them wrong: no token."""
    response = await client.post(TOKENS, json=password_body(**change))
    assert response.status_code in {400, 401}
    assert "x-subject-token" not in response.headers


async def test_nobody_gets_a_token_without_a_password(client: httpx.AsyncClient) -> None:
    """A body without a user is refused, by whichever stage."""
    for who in ({"id": "x", "password": "y"}, {"name": "mock-user"}, {}):
        body = {"auth": {"identity": {"methods": ["password"], "password": {"user": who}}}}
        response = await client.post(TOKENS, json=body)
        assert response.status_code in {400, 401}
        assert "x-subject-token" not in response.headers


async def test_a_dff_nonce_is_good_once(client: httpx.AsyncClient) -> None:
    """The second request with the same nonce is 401, over the gateway as well."""
    headers = dff_ak("GET", "/api/v1/func-list", [], "{}", key="ak-mock", secret="mock-secret", now=NOW, nonce="n")
    assert (await client.get("/api/v1/func-list", headers=headers)).status_code == 200
    again = await client.get("/api/v1/func-list", headers=headers)
    assert (again.status_code, again.json()["reason"]) == (401, "EUserAuth")


@pytest.mark.parametrize(
    ("query", "words"),
    [
        ("limit=0", "query.limit: the value is less than the minimum of 1 (got 0)"),
        ("limit=x", "query.limit: the value is not of type \"integer\" (got 'x')"),
        ("limit=", 'query.limit: the value is not of type "integer"'),
        ("limit=1.5", 'not of type "integer"'),
    ],
)
async def test_a_bad_parameter_is_400_with_place_value_and_expectation(
    client: httpx.AsyncClient, query: str, words: str
) -> None:
    """In the vendor's shape, with the vendor's code from the spec."""
    response = await call(client, "GET", f"/v2/mock-project/fgs/workflows?{query}")
    assert (response.status_code, response.json()["error_code"]) == (400, "FSS.0400")
    assert words in response.json()["error_msg"]


async def test_a_value_out_of_bounds_is_clamped_where_the_vendor_clamps(
    gateway: Gateway, client: httpx.AsyncClient
) -> None:
    """And a parameter that was left out has the server's default."""
    seen: list[Exchange] = []

    class Watch:
        name = "watch"

        async def __call__(self, exchange: Exchange) -> Reply | None:
            seen.append(exchange)
            return None

    gateway.stages = (*gateway.stages[:-1], Watch(), gateway.stages[-1])
    assert (await call(client, "GET", "/v2/mock-project/fgs/workflows?limit=500&offset=-3")).status_code == 200
    assert (await call(client, "GET", "/v2/mock-project/fgs/workflows")).status_code == 200
    assert (await call(client, "GET", "/v2/mock-project/fgs/functions?maxitems=500")).status_code == 200
    assert (await call(client, "GET", "/v2/mock-project/fgs/functions?maxitems=7")).status_code == 200
    read = [(exchange.values["query"]["limit"], exchange.values["query"]["offset"]) for exchange in seen[:2]]
    assert read == [(200, 0), (200, 0)]
    assert [exchange.values["query"]["maxitems"] for exchange in seen[2:]] == ["400", "7"]


async def test_several_violations_stand_in_one_message(client: httpx.AsyncClient) -> None:
    """So that they can be mended at once."""
    response = await call(client, "POST", FUNCTIONS, b'{"func_name": 1, "memory_size": "x"}', JSON)
    message = response.json()["error_msg"]
    assert response.status_code == 400
    assert message.count("; ") >= 2
    assert "body.func_name" in message


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (b"{", "the body is not JSON"),
        (b"\xff\xfe", "not JSON in UTF-8"),
        (b'{"a": NaN}', "NaN is not a JSON value"),
        (b"", "body: it is required"),
        (b'{"func_name": "\\ud800"}', "surrogate"),
        (b"[" * 5000, "body"),
        (b'{"a":' * 400 + b"1" + b"}" * 400, "body"),
    ],
)
async def test_a_body_that_cannot_be_read_is_the_vendors_400(
    client: httpx.AsyncClient, body: bytes, words: str
) -> None:
    """Never a crash, always one sentence."""
    response = await call(client, "POST", FUNCTIONS, body, JSON)
    assert (response.status_code, words in response.json()["error_msg"]) == (400, True)


@pytest.mark.parametrize("kind", ["text/plain", "application/xml", ""])
async def test_a_wrong_media_type_names_the_right_one(client: httpx.AsyncClient, kind: str) -> None:
    """Huawei Cloud documents no 415, so it is a 400."""
    response = await call(client, "POST", FUNCTIONS, b"{}", ("Content-Type", kind))
    assert response.status_code == 400
    assert "application/json" in response.json()["error_msg"]


async def test_a_compressed_body_is_read_and_a_broken_one_refused(client: httpx.AsyncClient) -> None:
    """``Content-Encoding: gzip``, as DataKit's clients send it."""
    headers = {"Content-Type": "text/plain", "Content-Encoding": "gzip"}
    target = "/v1/write/metric?token=tkn_mock"
    packed = gzip.compress(b"cpu,host=a load=1")
    assert (await client.post(target, headers=headers, content=packed)).status_code == 200
    for broken in (packed[:-4], b"plain"):
        assert (await client.post(target, headers=headers, content=broken)).status_code == 400
    other = await client.post(target, headers={**headers, "Content-Encoding": "br"}, content=packed)
    assert "send gzip" in other.json()["message"]


@pytest.mark.parametrize("kind", ["unknow/type", "application/vnd.x+json", ""])
async def test_func_takes_a_body_of_any_type(client: httpx.AsyncClient, kind: str) -> None:
    """What it does not know, it hands to the function as base64."""
    response = await client.post(
        "/api/v1/al/auln-xxxxx/simplified", content=b"\x00\xff", headers={"Content-Type": kind}
    )
    assert response.status_code == 200


async def test_an_invocation_is_answered_in_the_version_asked_for(client: httpx.AsyncClient) -> None:
    """v0 (and no header) is the result alone, v1 an object."""
    target = f"{FUNCTIONS}/{URN}/invocations"
    answers = [
        (await call(client, "POST", target, b"{}", JSON, *header)).json()
        for header in ([], [("X-CFF-Request-Version", "v0")], [("X-CFF-Request-Version", "v1")])
    ]
    assert [isinstance(answer, str) for answer in answers] == [True, True, False]
    assert {"request_id", "result", "log", "status"} <= answers[2].keys()


@pytest.mark.parametrize(("fields", "key"), [({"ds": "[]"}, "status"), ({"pg": "1", "pagesize": "2"}, "result")])
async def test_a_dataset_post_is_answered_as_what_it_is(
    client: httpx.AsyncClient, fields: dict[str, str], key: str
) -> None:
    """With ``ds`` it was a load, without it a page."""
    sent = {**fields, **smartchart("mock-secret", "mock-visitor", "123", 1)}
    response = await client.post("/echart/dataset_api/", data=sent)
    assert (response.status_code, key in response.json()) == (200, True)
    assert response.json().get("result") != "error"


async def test_a_preference_that_the_spec_cannot_fulfil_says_what_it_can(client: httpx.AsyncClient) -> None:
    """404, with the statuses or the names that there are."""
    code = await call(client, "GET", FUNCTIONS, b"", ("Prefer", "code=299"))
    name = await call(client, "POST", FUNCTIONS, b"", ("Prefer", "example=none"))
    assert (code.status_code, "200, 400" in code.json()["message"]) == (404, True)
    assert name.status_code == 400  # validated first: the body is missing


async def test_a_body_over_the_limit_is_413(clock: Clock) -> None:
    """In the vendor's shape, also where it is only so large once it is decompressed; and it stands in the journal."""
    gateway = Gateway(Catalogue(find_bundles()), NativeEngine(), Instance(clock), body_limit=100)
    packed = gzip.compress(b"x" * 101)
    async with httpx.AsyncClient(transport=httpx.ASGITransport(gateway), base_url="http://mock") as client:
        plain = await client.post(FUNCTIONS, content=b"x" * 101)
        small = await client.post(FUNCTIONS, content=packed, headers={"Content-Encoding": "gzip"})
    assert [(answer.status_code, answer.json()["error_code"]) for answer in (plain, small)] == [(413, "APIGW.0201")] * 2
    assert [entry.refused_by for entry in gateway.instance.journal] == ["route", "route"]


async def test_a_failure_of_the_mock_itself_is_a_500_that_says_so(gateway: Gateway, client: httpx.AsyncClient) -> None:
    """And it stands in the journal."""

    class Broken:
        name = "broken"

        async def __call__(self, exchange: Exchange) -> Reply | None:
            raise RuntimeError("planted")

    gateway.stages = (Broken(),)
    response = await client.get(FUNCTIONS)
    assert (response.status_code, "the mock failed" in response.json()["message"]) == (500, True)
    assert gateway.instance.journal.entries()[-1].refused_by == "gateway"


STRANGE = st.text(st.characters(codec="utf-8"), max_size=20)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.sampled_from(["GET", "POST", "PUT", "DELETE"]),
    st.sampled_from(
        [FUNCTIONS, TOKENS, "/echart/dataset_api/", "/etl/api/upload_file_api/", "/api/v1/al/x/s", "/v1/write/metric"]
    ),
    st.binary(max_size=60),
    st.sampled_from(
        ["", "application/json", "multipart/form-data; boundary=b", "application/x-www-form-urlencoded", "text/plain"]
    ),
    STRANGE,
)
async def test_nothing_that_is_sent_breaks_the_mock(
    gateway: Gateway, method: str, path: str, body: bytes, kind: str, text: str
) -> None:
    """Never a 500: whatever stands in path, query, headers and body is answered or refused."""
    exchange_headers = {
        "Content-Type": kind,
        "X-Auth-Token": "x",
        "X-Dff-Ak-Id": "ak-mock",
        "Prefer": f"example={text!a}",
    }
    async with httpx.AsyncClient(transport=httpx.ASGITransport(gateway), base_url="http://mock") as client:
        target = f"{path}?{urlencode({'a': text, 'visitor': text, 'token': 'tkn_mock'})}&%zz=%"
        response = await client.request(method, target, content=body, headers=exchange_headers)
        await client.request(method, f"{path}/{quote(text)}", content=body, headers={"Content-Encoding": "gzip"})
    assert response.status_code < 500
    assert [entry.status for entry in gateway.instance.journal.entries() if entry.status >= 500] == []


async def test_half_of_a_surrogate_pair_is_a_wrong_password(client: httpx.AsyncClient) -> None:
    """And no failure of the mock."""
    body = json.dumps(password_body("\ud800")).encode()
    response = await client.post(TOKENS, content=body, headers=[JSON])
    assert response.status_code == 401


async def test_a_sentence_on_a_signature_is_whole_for_long_paths(client: httpx.AsyncClient) -> None:
    """The vendor's limit of 512 characters for ``error_msg`` does not cut it."""
    signed = sdk_hmac("GET", "/", [("Host", "mock")], b"", ak="mock-ak", sk="mock-sk", now=NOW)
    response = await client.get(f"/v2/{quote('你' * 100)}/fgs/functions", headers=signed)
    assert response.json()["error_msg"].endswith("else check the SK")


async def test_what_is_missing_beside_a_right_signature_is_named(client: httpx.AsyncClient) -> None:
    """A DWAY signature does without no token, and the token is asked for once."""
    signed = dway("POST", [("Content-Type", "text/plain")], b"m f=1", ak="mock-ak", sk="mock-sk", now=NOW)
    response = await client.post("/v1/write/metric", content=b"m f=1", headers=signed)
    sentence = "the request carries dway alone: send the workspace token in the query, ?token=tkn_…"
    assert response.json()["message"] == sentence


async def test_a_preference_for_nobody_here_changes_nothing(client: httpx.AsyncClient) -> None:
    """The token that is issued beside one is good."""
    issued = await client.post(TOKENS, json=password_body(), headers={"Prefer": "respond-async"})
    used = await client.get("/v3/projects", headers={"X-Auth-Token": issued.headers["x-subject-token"]})
    assert (issued.status_code, used.status_code) == (201, 200)


async def test_all_members_of_a_gzip_body_are_read(client: httpx.AsyncClient) -> None:
    """As RFC 1952 wants it; what is no gzip behind them is refused."""
    members = gzip.compress(b"m f=") + gzip.compress(b"1")
    headers = {"Content-Type": "text/plain", "Content-Encoding": "gzip"}
    whole = await client.post("/v1/write/metric?token=tkn_mock", content=members, headers=headers)
    behind = await client.post("/v1/write/metric?token=tkn_mock", content=members + b"junk", headers=headers)
    assert (whole.status_code, behind.status_code) == (200, 400)


@pytest.mark.parametrize(
    "text",
    [
        '{"paths": {"/a": {"get": {"security": [{"nobody": []}]}}}}',
        '{"paths": {"/a": 3}}',
        '{"paths": {"/a": {"get": {"parameters": [3]}}}}',
    ],
)
def test_a_spec_that_is_no_openapi_is_told_in_a_sentence(text: str, tmp_path: Path) -> None:
    """With the stem and what to do."""
    file = tmp_path / "openapi.json"
    file.write_text(text)
    with pytest.raises(ValueError, match=r"the spec of shop is no OpenAPI document .* run `make lint-specs`"):
        Catalogue({"shop": file})
