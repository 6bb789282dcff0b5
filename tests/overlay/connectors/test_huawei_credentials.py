"""Credentials that end, through the connectors: agencies, machines, what fails on the way, what the mock expires."""

from __future__ import annotations

import json
import time
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from dffkit import AsyncFunctionGraph, AsyncIam, FunctionGraph, Iam
from dffkit.clock import Clock
from dffkit.errors import (
    AuthenticationError,
    CallTimeoutError,
    ConnectionFailedError,
    InvalidSettingError,
    MissingSettingError,
)
from dffkit.types.functiongraph import FunctionEvent
from dffkit_mock.server import MockServer

from .sides import Server, Side

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    Act = Callable[[Any], Any]

HERE: dict[str, Any] = {"region": "cn-north-4", "project_id": "p1"}
KEY: dict[str, Any] = {"ak": "AKEXAMPLE", "sk": "SKEXAMPLE-secret"}
AGENCY: dict[str, Any] = {"agency_name": "ops", "agency_domain": "theirs", **KEY, **HERE}
KEYS = "/v3.0/OS-CREDENTIAL/securitytokens"
URN = "urn:fss:cn-north-4:mock-project:function:default:hello:latest"
EXPIRED = {"error_code": "APIGW.0301", "error_msg": "Incorrect IAM authentication information: expired"}


class Ours:
    """A clock that is set by hand; the mock takes it as its own too."""

    def __init__(self) -> None:
        self.now = 1_800_000_000.0

    def __call__(self) -> float:
        """The present."""
        return self.now


class Cloud:
    """IAM and FunctionGraph: issues key-1, key-2 …, and accepts those that have not ended."""

    def __init__(self) -> None:
        self.issued = 0
        self.seen: list[str | None] = []
        self.ended: set[str] = set()
        self.failure: Callable[[httpx.Request], Exception] | None = None
        self.requests: list[httpx.Request] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        """Answers one request."""
        self.requests.append(request)
        if request.url.path == KEYS or request.url.host == "169.254.169.254":
            return self._issue(request)
        token = request.headers.get("x-security-token")
        self.seen.append(token)
        if token in self.ended:
            return httpx.Response(401, json=EXPIRED)
        return httpx.Response(200, json={"functions": [], "count": 0, "request_id": "r"})

    def _issue(self, request: httpx.Request) -> httpx.Response:
        if self.failure is not None:
            raise self.failure(request)
        self.issued += 1
        names = {"access": f"AK{self.issued}", "secret": "s", "securitytoken": f"key-{self.issued}"}
        return httpx.Response(201, json={"credential": {**names, "expires_at": "2026-01-01T00:00:00Z"}})


@pytest.fixture(params=["sync", "async"])
def side(request: pytest.FixtureRequest) -> Side:
    """Each of the two connectors to FunctionGraph."""
    return Side(request.param, (FunctionGraph, AsyncFunctionGraph))


def listed(fg: Any) -> Any:
    """One call."""
    return fg.api.functions.list_functions()


def then(side: Side, first: Act, change: Callable[[], None], second: Act) -> Act:
    """Two calls of one connector, with a change between them."""

    def act(fg: Any) -> Any:
        first(fg)
        change()
        return second(fg)

    async def async_act(fg: Any) -> Any:
        await first(fg)
        change()
        return await second(fg)

    return act if side.kind == "sync" else async_act


def test_a_connector_acts_for_an_agency(side: Side) -> None:
    """The keys come from the region's IAM, asked for with the own key and without the project of the other account."""
    cloud = Cloud()
    side.do(listed, cloud, agency_duration=900, **AGENCY)
    asked, called = cloud.requests
    assert str(asked.url) == f"https://iam.cn-north-4.myhuaweicloud.com{KEYS}"
    assumed = json.loads(asked.content)["auth"]["identity"]["assume_role"]
    assert assumed == {"agency_name": "ops", "domain_name": "theirs", "duration_seconds": 900}
    assert ("Access=AKEXAMPLE," in asked.headers["authorization"], "x-project-id" in asked.headers) == (True, False)
    assert (called.headers["x-security-token"], called.headers["x-project-id"]) == ("key-1", "p1")


def test_a_password_may_act_for_an_agency(side: Side) -> None:
    """The token of the user is for the own account: the project is one of the other."""
    times = {"issued_at": "2026-01-01T00:00:00Z", "expires_at": "2026-01-02T00:00:00Z"}
    token = httpx.Response(201, headers={"X-Subject-Token": "t"}, json={"token": times})
    names = {"access": "AK1", "secret": "s", "securitytoken": "key-1", "expires_at": "2026-01-01T00:00:00Z"}
    server = Server(token, httpx.Response(201, json={"credential": names}), {"functions": [], "count": 0})
    user = {"user": "u", "password": "word", "domain": "ours"}
    side.do(listed, server, agency_name="ops", agency_domain_id="d9", **user, **HERE)
    assert json.loads(server.requests[0].content)["auth"]["scope"] == {"domain": {"name": "ours"}}
    assert server.requests[1].headers["x-auth-token"] == "t"
    assert "Access=AK1," in server.requests[2].headers["authorization"]


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({"agency_name": "ops"}, "needs agency_domain: .*Instead of agency_domain, agency_domain_id would do"),
        ({"agency_domain": "theirs"}, "needs agency_name: .*goes with agency_domain"),
    ],
)
def test_half_an_agency_is_refused_when_the_connector_is_made(given: Any, words: str) -> None:
    """Nothing is asked for it."""
    for cls in (FunctionGraph, AsyncIam):
        with pytest.raises(MissingSettingError, match=words):
            cls(**given, **KEY, region="cn-north-4")


def test_settings_of_credentials_are_checked() -> None:
    """With what would do."""
    with pytest.raises(InvalidSettingError, match="agency_duration must be a whole number from 900 to 86400, not 60"):
        FunctionGraph(**AGENCY, agency_duration=60)
    with pytest.raises(InvalidSettingError, match="keys_from must be 'ecs', not 'moon'"):
        FunctionGraph(**HERE, keys_from="moon")  # type: ignore[arg-type]


def test_keys_that_end_in_mid_call_are_replaced_once_whatever_the_operation(side: Side) -> None:
    """An invocation is not idempotent, but what was refused has not run; without retries too."""
    cloud = Cloud()
    cloud.ended = {"key-1"}
    side.do(lambda fg: fg.api.functions.async_invoke_function(URN, body=FunctionEvent()), cloud, retries=0, **AGENCY)
    assert cloud.seen == ["key-1", "key-2"]


def test_keys_that_are_always_refused_are_an_error_and_no_loop(side: Side) -> None:
    """Two attempts, two keys."""
    cloud = Cloud()
    cloud.ended = {f"key-{number}" for number in range(100)}
    with pytest.raises(AuthenticationError, match=r"APIGW\.0301.*expired") as caught:
        side.do(listed, cloud, **AGENCY)
    assert (cloud.seen, caught.value.operation and caught.value.operation.id) == (["key-1", "key-2"], "list_functions")


def test_a_given_key_that_ends_is_the_callers_to_renew(side: Side) -> None:
    """There is nobody to ask for another."""
    cloud = Cloud()
    cloud.ended = {"mine"}
    with pytest.raises(AuthenticationError):
        side.do(listed, cloud, security_token="mine", **KEY, **HERE)
    assert cloud.seen == ["mine"]


def test_an_iam_that_cannot_be_reached_does_not_stop_calls_with_a_valid_key(side: Side) -> None:
    """The renewal has failed without an answer; the call, which was not sent, goes out with the old key."""
    cloud, ours = Cloud(), Ours()

    def break_down() -> None:
        cloud.failure = lambda request: httpx.ConnectError("refused", request=request)
        ours.now += 800

    invoked = then(
        side, listed, break_down, lambda fg: fg.api.functions.async_invoke_function(URN, body=FunctionEvent())
    )
    side.do(invoked, cloud, clock=Clock(ours), retries=0, agency_duration=900, **AGENCY)
    assert cloud.seen == ["key-1", "key-1"]


def test_a_failure_on_the_way_to_keys_says_what_was_being_done(side: Side) -> None:
    """It is IAM that cannot be reached, not the service; and what needs a key alone is not sent."""
    cloud = Cloud()
    cloud.failure = lambda request: httpx.ConnectError("refused", request=request)
    with pytest.raises(ConnectionFailedError) as caught:
        side.do(listed, cloud, retries=0, **AGENCY)
    assert str(caught.value) == (
        f"functiongraph.list_functions (POST https://iam.cn-north-4.myhuaweicloud.com{KEYS}): while fetching temporary "
        "keys of agency ops of theirs: the server cannot be reached or went away without an answer (ConnectError: "
        "refused). Check that the server runs and that endpoint and proxy are right."
    )
    assert cloud.seen == []


def test_a_machine_that_is_no_ecs_says_so(side: Side) -> None:
    """In the words of what was asked for."""
    cloud = Cloud()
    cloud.failure = lambda request: httpx.ConnectTimeout("timed out", request=request)
    with pytest.raises(CallTimeoutError, match="temporary keys of this machine, which only an ECS with an agency has"):
        side.do(listed, cloud, retries=0, keys_from="ecs", **HERE)


def test_a_proxy_is_not_asked_for_the_keys_of_the_machine() -> None:
    """They go over plain HTTP: the connector reaches the address by itself."""
    with FunctionGraph(keys_from="ecs", proxy="http://proxy.test:1", **HERE) as fg:
        client = fg.send._connect()
        direct = client._transport_for_url(httpx.URL("http://169.254.169.254/openstack/latest/securitykey"))
        proxied = client._transport_for_url(httpx.URL("https://functiongraph.cn-north-4.myhuaweicloud.com"))
    assert (direct is client._transport, proxied is client._transport) == (True, False)


def test_what_the_official_sdk_reads_of_an_identity_provider_is_enough(
    side: Side, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Its variables and its file; half of it is an error."""
    file = tmp_path / "token"
    file.write_text("the-id-token")
    profile = tmp_path / "credentials"
    profile.write_text(f"[basic]\nidp_id = of-the-file\nid_token_file = {file}\n")
    monkeypatch.setenv("HUAWEICLOUD_SDK_CREDENTIALS_FILE", str(profile))
    assert FunctionGraph(**HERE).settings.credentials == ("idp_id", "id_token_file")
    monkeypatch.setenv("HUAWEICLOUD_SDK_IDP_ID", "idp")
    with pytest.raises(MissingSettingError, match=r"needs id_token_file: .*HUAWEICLOUD_SDK_IDP_ID"):
        FunctionGraph(**HERE)
    monkeypatch.setenv("HUAWEICLOUD_SDK_ID_TOKEN_FILE", str(file))
    token = httpx.Response(201, headers={"X-Subject-Token": "t"}, json={})
    names = {"access": "AK1", "secret": "s", "securitytoken": "key-1", "expires_at": "2026-01-01T00:00:00Z"}
    server = Server(token, httpx.Response(201, json={"credential": names}), {"functions": [], "count": 0})
    side.do(listed, server, **HERE)
    assert server.requests[0].headers["x-idp-id"] == "idp"
    assert server.requests[2].headers["x-security-token"] == "key-1"


def test_the_ways_of_the_official_sdk_that_are_not_read_are_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """In the error for the credentials that are missing."""
    monkeypatch.setenv("HUAWEICLOUD_OIDC_PROVIDER_URN", "urn")
    with pytest.raises(MissingSettingError, match="HUAWEICLOUD_OIDC_PROVIDER_URN of the official SDK is set, and dffk"):
        FunctionGraph(**HERE)


def test_a_connector_to_iam_may_act_for_an_agency_too() -> None:
    """A key is made of a token, and it has none then."""
    agency = {"agency_name": "ops", "agency_domain": "theirs", "region": "cn-north-4", **KEY}
    words = "the settings chosen here are agency_name"
    with Iam(**agency, transport=httpx.MockTransport(Cloud())) as iam, pytest.raises(MissingSettingError, match=words):
        iam.temporary_access_key()


def on(mock: MockServer, **more: Any) -> dict[str, Any]:
    """The settings that lead to a mock."""
    address = {"endpoint": mock.url, "iam_endpoint": mock.url, "region": "cn-north-4"}
    return {**address, "ak": "mock-ak", "sk": "mock-sk", **more}


def test_the_mock_ends_keys_that_the_connector_thought_fresh(side: Side) -> None:
    """By its own clock, which runs on while ours stands still: the refusal leads to another key, and to an answer."""
    ours, theirs = Ours(), Ours()
    ours.now = time.time()
    theirs.now = ours.now - 800  # within the window of dates, now and after the key has ended

    def run_on() -> None:
        theirs.now = ours.now + 150

    given = {"agency_name": "ops", "agency_domain": "another-company", "project_id": "mock-project"}
    with MockServer(clock=theirs, stateful=False) as mock:
        settings = on(mock, agency_duration=900, clock=Clock(ours), **given)
        assert side.do(then(side, listed, run_on, listed), **settings).functions
        paths = [(entry.path, entry.status) for entry in mock.journal.entries()]
    functions = "/v2/mock-project/fgs/functions"
    assert [status for path, status in paths if path == functions] in ([200, 401, 200], [200, 401, 401, 200])
    assert [status for path, status in paths if path == KEYS][-2:] == [201, 201]
