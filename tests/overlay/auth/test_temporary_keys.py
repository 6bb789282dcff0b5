"""Temporary keys: fetched when needed, by one caller at a time, renewed before they end, replaced when refused."""

from __future__ import annotations

import asyncio
import json
import threading
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from email.utils import formatdate
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from dffkit._extensions import PURPOSE, RESENDABLE
from dffkit.auth import (
    AccessKey,
    AgencyAuth,
    CredentialError,
    EcsAgency,
    EcsAuth,
    HuaweiAuth,
    IamAgency,
    IamIdToken,
    IamPassword,
    IamPasswordAuth,
    IamToken,
    IamTokenAuth,
    IdTokenAuth,
)
from dffkit.errors import (
    ApiError,
    AuthenticationError,
    PermissionDeniedError,
    ServerError,
    ThrottledError,
    UnreadableReplyError,
)

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterator
    from pathlib import Path

IAM = "https://iam.cn-north-4.myhuaweicloud.com"
API = "https://functiongraph.cn-north-4.myhuaweicloud.com/v2/p/fgs/functions"
KEYS = "/v3.0/OS-CREDENTIAL/securitytokens"
ID_TOKENS = "/v3.0/OS-AUTH/id-token/tokens"
METADATA, METADATA_TOKEN = "/openstack/latest/securitykey", "/meta-data/latest/api/token"
AGENCY = IamAgency(name="ops", domain="theirs", duration=900, project_id="p")
BASE = AccessKey(ak="AKBASE", sk="secret-of-the-base")


class Clock:
    """A clock that stands until it is set."""

    now = 1_800_000_000.0

    def __call__(self) -> float:
        """The present."""
        return self.now


class Cloud:
    """IAM, a metadata service and a service: issues key-1, key-2 …, and accepts those that have not ended."""

    def __init__(self) -> None:
        self.calls: Counter[str] = Counter()
        self.requests: list[httpx.Request] = []
        self.seen: list[str | None] = []
        self.ended: set[str] = set()
        self.instead: dict[str, httpx.Response] = {}
        self.date: str | None = None

    def __call__(self, request: httpx.Request) -> httpx.Response:
        """Answers one request."""
        path = request.url.path
        self.calls[path] += 1
        self.requests.append(request)
        if path in self.instead:
            return self.instead[path]
        if path in {KEYS, METADATA}:
            return issued(self.calls[KEYS] + self.calls[METADATA], self.date)
        if path in {ID_TOKENS, "/v3/auth/tokens"}:
            times = {"issued_at": "2019-01-01T00:00:00Z", "expires_at": "2019-01-02T00:00:00Z"}
            return httpx.Response(201, headers={"X-Subject-Token": "token-of-iam"}, json={"token": times})
        if path == METADATA_TOKEN:
            return httpx.Response(200, text="metadata-token\n")
        token = request.headers.get("X-Security-Token")
        self.seen.append(token)
        return httpx.Response(401 if token in self.ended else 200)


def issued(number: int, date: str | None = None) -> httpx.Response:
    """IAM's answer with a key; what it says of the end is years away from our clock."""
    key = {
        "access": f"AK{number}",
        "secret": f"secret-{number}",
        "securitytoken": f"key-{number}",
        "expires_at": "2026-01-02T00:00:00.000000Z",
    }
    return httpx.Response(201, headers={"Date": date} if date else {}, json={"credential": key})


@pytest.fixture
def cloud() -> Cloud:
    return Cloud()


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def auth(clock: Clock) -> AgencyAuth:
    return AgencyAuth(AGENCY, HuaweiAuth(BASE, clock=clock), IAM + "/", clock=clock)


@pytest.fixture
def client(cloud: Cloud, auth: AgencyAuth) -> Iterator[httpx.Client]:
    with httpx.Client(transport=httpx.MockTransport(cloud), auth=auth) as client:
        yield client


def test_the_flow_by_hand(auth: AgencyAuth) -> None:
    """First the caller asks IAM, signing with its own key, then the request goes out signed with the agency's."""
    request = httpx.Request("GET", API, extensions={"timeout": {"connect": 1.0}})
    flow = auth.sync_auth_flow(request)
    asked = next(flow)
    assert (asked.method, str(asked.url)) == ("POST", IAM + KEYS)
    assert asked.extensions["timeout"] == {"connect": 1.0}
    assumed = {"agency_name": "ops", "domain_name": "theirs", "duration_seconds": 900}
    identity = {"methods": ["assume_role"], "assume_role": assumed}
    assert json.loads(asked.content) == {"auth": {"identity": identity}}
    assert "Access=AKBASE, " in asked.headers["Authorization"]
    assert "X-Project-Id" not in asked.headers
    assert flow.send(issued(1)) is request
    assert "Access=AK1, SignedHeaders=host;x-project-id;x-sdk-date;x-security-token" in request.headers["Authorization"]
    assert (request.headers["X-Security-Token"], request.headers["X-Project-Id"]) == ("key-1", "p")
    with pytest.raises(StopIteration):
        flow.send(httpx.Response(200))


def test_a_key_is_renewed_before_it_ends(client: httpx.Client, cloud: Cloud, clock: Clock) -> None:
    """Five minutes before the asked 15 are over, counted from our clock: the answer's times do not matter."""
    client.get(API)
    clock.now += 599
    client.get(API)
    assert cloud.calls == {KEYS: 1, "/v2/p/fgs/functions": 2}
    clock.now += 1
    client.get(API)
    assert cloud.seen == ["key-1", "key-1", "key-2"]


def test_a_refused_key_is_replaced_once(client: httpx.Client, cloud: Cloud) -> None:
    """A key that ended too early is fetched anew and the request sent again; a second refusal is the answer."""
    client.get(API)
    cloud.ended = {"key-1"}
    assert client.post(API, json={"a": 1}).status_code == 200
    assert cloud.seen == ["key-1", "key-1", "key-2"]
    cloud.ended = {"key-2", "key-3", "key-4"}
    assert client.post(API, content=b"x" * 100_000).status_code == 401
    assert cloud.seen[3:] == ["key-2", "key-3"]


def test_keys_that_are_refused_for_ever_are_not_fetched_for_ever(
    client: httpx.Client, cloud: Cloud, clock: Clock
) -> None:
    """One replacement in half a minute: the calls in between cost one request each."""
    cloud.ended = {f"key-{number}" for number in range(100)}
    for _ in range(5):
        assert client.get(API).status_code == 401
    assert cloud.seen == ["key-1"] + ["key-2"] * 5
    clock.now += 30
    cloud.ended.remove("key-3")
    assert client.get(API).status_code == 200
    assert cloud.calls[KEYS] == 3


def test_nobody_waits_longer_for_the_fetch_of_another_than_for_an_answer(auth: AgencyAuth) -> None:
    """Behind an IAM that does not answer, a queue would otherwise wait for the time limits of all before it."""
    next(first := auth.sync_auth_flow(httpx.Request("GET", API)))
    second = auth.sync_auth_flow(httpx.Request("GET", API, extensions={"timeout": {"read": 0.0}}))
    with pytest.raises(httpx.PoolTimeout) as caught:
        next(second)
    assert caught.value.request.extensions[PURPOSE].startswith("waiting for credentials")
    assert first.send(issued(1)).headers["X-Security-Token"] == "key-1"


async def test_no_task_waits_longer_either(auth: AgencyAuth) -> None:
    """And the fetch goes on."""
    next(first := auth.sync_auth_flow(httpx.Request("GET", API)))
    second = auth.async_auth_flow(httpx.Request("GET", API, extensions={"timeout": {"read": 0.0}}))
    with pytest.raises(httpx.PoolTimeout):
        await anext(second)
    assert first.send(issued(1)).headers["X-Security-Token"] == "key-1"


class Refusal(httpx.SyncByteStream, httpx.AsyncByteStream):
    """The body of a 401; who has read it to its end is told, as a pool that waits for the connection is."""

    def __init__(self, was_read: Callable[[], object]) -> None:
        self.was_read = was_read

    def __iter__(self) -> Iterator[bytes]:
        """Nothing."""
        yield b""
        self.was_read()

    async def __aiter__(self) -> AsyncIterator[bytes]:
        """The same."""
        yield b""
        self.was_read()


def test_who_waits_for_a_key_holds_no_connection(auth: AgencyAuth) -> None:
    """The one who fetches it may need the very connection: a refusal is read before the wait."""
    next(key := auth.sync_auth_flow(httpx.Request("GET", API)))
    key.send(issued(1))
    refused = auth.sync_auth_flow(request := httpx.Request("GET", API))
    assert next(refused) is request
    key.send(httpx.Response(401))
    answer = httpx.Response(401, stream=Refusal(lambda: key.send(issued(2))))
    assert refused.send(answer) is request
    assert request.headers["X-Security-Token"] == "key-2"


async def test_a_task_that_waits_for_a_key_holds_no_connection(auth: AgencyAuth) -> None:
    """The same with tasks."""
    next(key := auth.sync_auth_flow(httpx.Request("GET", API)))
    key.send(issued(1))
    refused = auth.async_auth_flow(request := httpx.Request("GET", API))
    assert await anext(refused) is request
    key.send(httpx.Response(401))
    answer = httpx.Response(401, stream=Refusal(lambda: key.send(issued(2))))
    assert await refused.asend(answer) is request
    assert request.headers["X-Security-Token"] == "key-2"


def test_a_stream_is_sent_again_only_if_it_can_start_anew(client: httpx.Client, cloud: Cloud) -> None:
    """One that is used up is refused, and the next call has a new key."""
    cloud.ended = {"key-1"}
    binary = {"Content-Type": "application/octet-stream"}
    assert client.put(API, content=iter([b"once"]), headers=binary).status_code == 401
    assert client.get(API).status_code == 200
    cloud.ended = {"key-2"}
    assert client.put(API, content=[b"again"], headers=binary, extensions={RESENDABLE: True}).status_code == 200
    assert cloud.seen == ["key-1", "key-2", "key-2", "key-3"]


def test_a_wrong_date_is_no_ended_key(client: httpx.Client, cloud: Cloud, clock: Clock) -> None:
    """Another key would be refused for the date too; the sender sets its clock instead."""
    cloud.instead["/v2/p/fgs/functions"] = httpx.Response(401, headers={"Date": formatdate(clock.now + 3600)})
    assert client.get(API).status_code == 401
    assert cloud.calls == {KEYS: 1, "/v2/p/fgs/functions": 1}
    cloud.instead["/v2/p/fgs/functions"] = httpx.Response(401, headers={"Date": formatdate(clock.now + 20)})
    assert client.get(API).status_code == 401
    assert cloud.calls == {KEYS: 2, "/v2/p/fgs/functions": 3}


def test_a_failed_renewal_does_not_stop_calls(
    client: httpx.Client, cloud: Cloud, clock: Clock, caplog: pytest.LogCaptureFixture
) -> None:
    """While the old key is valid it is used, which is logged; afterwards the failure shows."""
    client.get(API)
    cloud.instead[KEYS] = httpx.Response(503, json={"error": {"code": 503, "message": "down"}})
    clock.now += 700
    for _ in range(3):
        assert client.get(API).status_code == 200
    assert cloud.calls[KEYS] == 2
    assert ["the old credentials go on being used, their renewal has failed: " in line for line in caplog.messages] == [
        True
    ]
    clock.now += 200
    with pytest.raises(ServerError, match=r"keys of agency ops of theirs has failed \(HTTP 503: down\)"):
        client.get(API)


def test_threads_fetch_one_key(cloud: Cloud, auth: AgencyAuth) -> None:
    """Eight threads that start together ask once, and all get an answer."""
    start = threading.Barrier(8)

    def call(_: int) -> int:
        with httpx.Client(transport=httpx.MockTransport(cloud), auth=auth) as client:
            start.wait()
            return client.get(API).status_code

    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(call, range(8))) == [200] * 8
    assert cloud.calls == {KEYS: 1, "/v2/p/fgs/functions": 8}


async def test_tasks_renew_once_and_use_the_old_key_meanwhile(cloud: Cloud, auth: AgencyAuth, clock: Clock) -> None:
    """While one task's renewal is under way, the others go on with the key that is still valid."""
    asked, answer = asyncio.Event(), asyncio.Event()

    async def server(request: httpx.Request) -> httpx.Response:
        if request.url.path == KEYS and cloud.calls[KEYS]:
            asked.set()
            await answer.wait()
        return cloud(request)

    async with httpx.AsyncClient(transport=httpx.MockTransport(server), auth=auth) as client:
        await client.get(API)
        clock.now += 700
        renewing = asyncio.create_task(client.get(API))
        await asked.wait()
        for response in await asyncio.gather(*[client.get(API) for _ in range(8)]):
            assert response.status_code == 200
        assert set(cloud.seen) == {"key-1"}
        answer.set()
        await renewing
    assert (cloud.calls[KEYS], cloud.seen[-1]) == (2, "key-2")


def test_two_event_loops_share_a_key(cloud: Cloud, auth: AgencyAuth) -> None:
    """One after the other: nothing is bound to the loop that fetched it."""

    async def call() -> int:
        async with httpx.AsyncClient(transport=httpx.MockTransport(cloud), auth=auth) as client:
            return (await client.post(API, json={"a": 1})).status_code

    assert [asyncio.run(call()), asyncio.run(call())] == [200, 200]
    assert cloud.calls[KEYS] == 1


@pytest.mark.parametrize(
    ("base", "header"),
    [
        (IamTokenAuth(IamToken(token="given-token")), "given-token"),
        (IamPasswordAuth(IamPassword(user="u", password="word-of-u", domain="d"), IAM), "token-of-iam"),
    ],
)
def test_a_token_or_a_password_may_ask(base: httpx.Auth, header: str, cloud: Cloud, clock: Clock) -> None:
    """The caller proves itself to IAM by whatever it has."""
    auth = AgencyAuth(AGENCY, base, IAM, clock=clock)
    with httpx.Client(transport=httpx.MockTransport(cloud), auth=auth) as client:
        assert client.get(API).status_code == 200
    asked = next(request for request in cloud.requests if request.url.path == KEYS)
    assert asked.headers["X-Auth-Token"] == header
    assert "X-Auth-Token" not in cloud.requests[-1].headers


@pytest.mark.parametrize(
    ("answer", "kind", "said"),
    [
        (httpx.Response(401, json={"error": {"code": 401, "message": "no"}}), AuthenticationError, "HTTP 401: no"),
        (httpx.Response(403, json={"error_msg": "not agent"}), PermissionDeniedError, "HTTP 403: not agent.*Agent Op"),
        (httpx.Response(429, json={"error_code": "APIGW.0308", "error_msg": "slow"}), ThrottledError, "slow"),
        (httpx.Response(500), ServerError, "HTTP 500"),
        (httpx.Response(201, json={"credential": {"secret": "secret-x"}}), UnreadableReplyError, "holds no credential"),
        (httpx.Response(201, text="<html>"), UnreadableReplyError, "holds no credential"),
        (httpx.Response(201, json=[]), UnreadableReplyError, "holds no credential"),
    ],
)
def test_a_refusal_is_one_sentence_without_a_secret(
    answer: httpx.Response, kind: type[ApiError], said: str, client: httpx.Client, cloud: Cloud
) -> None:
    """It names the agency, the status and the reason; a failure is not kept."""
    cloud.instead[KEYS] = answer
    with pytest.raises(kind, match=said) as caught:
        client.get(API)
    error = caught.value
    assert str(error).startswith("fetching temporary keys of agency ops of theirs has failed (HTTP ")
    assert error.response is not None
    assert "secret-" not in str(error) + error.response.text + str(error.request and error.request.headers)
    del cloud.instead[KEYS]
    assert client.get(API).status_code == 200


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"name": "ops"}, "IamAgency ops of which account"),
        ({"name": "", "domain": "d"}, "name of IamAgency"),
        ({"name": "ops", "domain": "d", "duration": 899}, "seconds from 900 to 86400, not 899"),
        ({"name": "ops", "domain": "d", "duration": True}, "not True"),
    ],
)
def test_an_agency_that_iam_would_refuse_is_not_made(given: Any, said: str) -> None:
    """The sentence names the value and what would do."""
    with pytest.raises(CredentialError, match=said):
        IamAgency(**given)


def test_the_account_of_the_agency_goes_along_where_no_project_does(cloud: Cloud, clock: Clock) -> None:
    """Requests for an account name it by its id."""
    agency = IamAgency(name="ops", domain_id="d9")
    auth = AgencyAuth(agency, HuaweiAuth(BASE, clock=clock), IAM, clock=clock)
    with httpx.Client(transport=httpx.MockTransport(cloud), auth=auth) as client:
        client.get(API)
    assert cloud.requests[-1].headers["X-Domain-Id"] == "d9"


@pytest.fixture
def machine(cloud: Cloud, clock: Clock) -> Iterator[httpx.Client]:
    auth = EcsAuth(EcsAgency(project_id="p"), clock=clock)
    with httpx.Client(transport=httpx.MockTransport(cloud), auth=auth, timeout=60) as client:
        yield client


def test_a_machine_has_keys_of_its_own(machine: httpx.Client, cloud: Cloud) -> None:
    """A token of the metadata service first, then the key, each within three seconds; the request is signed with it."""
    machine.get(API)
    asked, got, called = cloud.requests
    assert [(asked.method, str(asked.url)), (got.method, str(got.url))] == [
        ("PUT", "http://169.254.169.254/meta-data/latest/api/token"),
        ("GET", "http://169.254.169.254/openstack/latest/securitykey"),
    ]
    assert asked.headers["X-Metadata-Token-Ttl-Seconds"] == "21600"
    assert got.headers["X-Metadata-Token"] == "metadata-token"
    assert asked.extensions["timeout"] == got.extensions["timeout"] == {
        "connect": 3.0, "read": 3.0, "write": 3.0, "pool": 3.0,
    }  # fmt: skip
    assert (called.headers["X-Security-Token"], called.headers["X-Project-Id"]) == ("key-1", "p")


@pytest.mark.parametrize("status", [404, 405, 503])
def test_an_old_metadata_service_has_no_tokens(status: int, machine: httpx.Client, cloud: Cloud) -> None:
    """The key is asked for without one."""
    cloud.instead[METADATA_TOKEN] = httpx.Response(status)
    assert machine.get(API).status_code == 200
    assert "X-Metadata-Token" not in cloud.requests[1].headers


def test_the_life_of_a_machines_key_is_told_by_the_clock_that_issued_it(
    machine: httpx.Client, cloud: Cloud, clock: Clock
) -> None:
    """An hour by its Date, although ours is years off; five minutes before the end another is fetched."""
    cloud.date = "Thu, 01 Jan 2026 23:00:00 GMT"
    machine.get(API)
    clock.now += 3299
    machine.get(API)
    assert cloud.calls[METADATA] == 1
    clock.now += 1
    machine.get(API)
    assert cloud.calls[METADATA] == 2


def test_an_end_that_is_past_is_not_believed(machine: httpx.Client, cloud: Cloud, clock: Clock) -> None:
    """Without a Date it is compared with our clock; a key of the past is used for a minute, and never in a loop."""
    clock.now = 1_900_000_000.0
    machine.get(API)
    clock.now += 29
    machine.get(API)
    assert cloud.calls[METADATA] == 1
    clock.now += 1
    machine.get(API)
    assert cloud.calls[METADATA] == 2


@pytest.mark.parametrize("path", [METADATA, METADATA_TOKEN])
def test_a_machine_without_an_agency_is_told_so(path: str, machine: httpx.Client, cloud: Cloud) -> None:
    """With what to do."""
    cloud.instead[path] = httpx.Response(401, text="Please configure Cloud Service Agency first")
    with pytest.raises(AuthenticationError, match=r"which only an ECS with an agency has .*give the ECS an agency"):
        machine.get(API)


@pytest.mark.parametrize("text", ["<html>\n<title>Log in</title>", "é", ""])
def test_what_is_no_metadata_service_is_not_believed(text: str, machine: httpx.Client, cloud: Cloud) -> None:
    """A page that wants a login, such as networks put before everything: it does not go into a header."""
    cloud.instead[METADATA_TOKEN] = httpx.Response(200, text=text)
    with pytest.raises(UnreadableReplyError, match=r"of this machine.*the answer holds no token"):
        machine.get(API)
    assert cloud.calls[METADATA] == 0


def test_a_token_file_of_nobody_is_named(cloud: Cloud) -> None:
    """Instead of the bare error of a home folder that is not known."""
    auth = IdTokenAuth(IamIdToken(idp_id="idp", token_file="~nobody-of-this-name/token"), IAM)
    with (
        httpx.Client(transport=httpx.MockTransport(cloud), auth=auth) as client,
        pytest.raises(CredentialError, match="cannot be read from ~nobody-of-this-name/token: nobody has that home"),
    ):
        client.get(API)


@pytest.fixture
def token_file(tmp_path: Path) -> Path:
    path = tmp_path / "id-token"
    path.write_text("the-id-token\n")
    return path


@pytest.fixture
def federated(cloud: Cloud, clock: Clock, token_file: Path) -> Iterator[httpx.Client]:
    auth = IdTokenAuth(IamIdToken(idp_id="idp", token_file=str(token_file), project_id="p"), IAM, clock=clock)
    with httpx.Client(transport=httpx.MockTransport(cloud), auth=auth) as client:
        yield client


def test_an_id_token_becomes_a_key(federated: httpx.Client, cloud: Cloud, clock: Clock, token_file: Path) -> None:
    """By a token without scope, as the official SDK does it; the file is read again for each key."""
    federated.get(API)
    asked, keys, called = cloud.requests
    assert (asked.headers["X-Idp-Id"], asked.url.path, keys.url.path) == ("idp", ID_TOKENS, KEYS)
    assert json.loads(asked.content) == {"auth": {"id_token": {"id": "the-id-token"}}}
    token = {"id": "token-of-iam", "duration_seconds": 21600}
    assert json.loads(keys.content) == {"auth": {"identity": {"methods": ["token"], "token": token}}}
    assert (called.headers["X-Security-Token"], called.headers["X-Project-Id"]) == ("key-1", "p")
    token_file.write_text("a-later-one")
    clock.now += 21600
    federated.get(API)
    assert json.loads(cloud.requests[3].content)["auth"]["id_token"]["id"] == "a-later-one"


def test_an_id_token_that_is_refused_is_not_shown(federated: httpx.Client, cloud: Cloud) -> None:
    """Not even where IAM repeats it."""
    cloud.instead[ID_TOKENS] = httpx.Response(403, json={"error": {"code": 403, "message": "the-id-token is old"}})
    with pytest.raises(
        AuthenticationError, match=r"identity provider idp has failed \(HTTP 403: \*\*\* is old\)"
    ) as caught:
        federated.get(API)
    assert "the-id-token" not in str(caught.value)


@pytest.mark.parametrize(
    ("content", "why"), [(None, "No such file"), (b" \n", "it is empty"), (b"\xff", "it is not UTF-8 text")]
)
def test_a_file_without_an_id_token_is_named(
    content: bytes | None, why: str, federated: httpx.Client, token_file: Path
) -> None:
    """And why it could not be read."""
    token_file.unlink()
    if content is not None:
        token_file.write_bytes(content)
    with pytest.raises(CredentialError, match=f"cannot be read from {token_file}: {why}"):
        federated.get(API)


def test_explaining_sends_nothing_and_shows_no_secret(auth: AgencyAuth, token_file: Path) -> None:
    """How a key is asked for, and masked headers."""
    federated = IdTokenAuth(IamIdToken(idp_id="idp", token_file=str(token_file)), IAM)
    request = httpx.Request("GET", API)
    explained = [str(each.explain(request)) for each in (auth, EcsAuth(EcsAgency()), federated)]
    assert [text.partition("\n--- ")[2].partition("\n")[0] for text in explained] == [
        "temporary_key_request", "metadata_token", "token_request",
    ]  # fmt: skip
    assert [secret in text for text in explained for secret in (BASE.sk, "the-id-token")] == [False] * 6
    assert [repr(each) for each in (auth, EcsAuth(EcsAgency()))] == [
        "AgencyAuth(IamAgency(name='ops', domain='theirs', domain_id=None, duration=900, project_id='p'))",
        "EcsAuth(EcsAgency(project_id=None, domain_id=None))",
    ]
