"""IAM tokens: fetched when needed, by one caller at a time, renewed before they expire, never shown."""

from __future__ import annotations

import asyncio
import json
import threading
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from dffkit.auth import IamPassword, IamPasswordAuth, IamToken, IamTokenAuth
from dffkit.errors import (
    ApiError,
    AuthenticationError,
    RedirectError,
    ServerError,
    ThrottledError,
    UnreadableReplyError,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

IAM = "https://iam.cn-north-4.myhuaweicloud.com"
API = "https://functiongraph.cn-north-4.myhuaweicloud.com/v2/p/fgs/functions"
KEY = IamPassword(user="mock-user", password="mock-password", domain="mock-domain", project_name="cn-north-4")
DAY = 24 * 3600.0


class Cloud:
    """IAM and a service: issues token-1, token-2 …, and accepts those that were not revoked."""

    def __init__(self) -> None:
        self.calls: Counter[str] = Counter()
        self.bodies: list[Any] = []
        self.seen: list[str | None] = []
        self.revoked: set[str] = set()
        self.down = False

    def __call__(self, request: httpx.Request) -> httpx.Response:
        """Answers one request."""
        if request.url.path != "/v3/auth/tokens":
            self.calls["api"] += 1
            token = request.headers.get("X-Auth-Token")
            self.seen.append(token)
            return httpx.Response(401 if token in self.revoked else 200)
        self.calls["iam"] += 1
        self.bodies.append(json.loads(request.content))
        if self.down:
            return httpx.Response(503, json={"error": {"code": 503, "message": "down"}})
        return issued(f"token-{self.calls['iam']}")


def issued(token: str) -> httpx.Response:
    """IAM's answer with a token of 24 hours; its clock is years away from ours."""
    times = {"issued_at": "2019-01-01T00:00:00.000000Z", "expires_at": "2019-01-02T00:00:00.000000Z"}
    return httpx.Response(201, headers={"X-Subject-Token": token}, json={"token": times})


class Clock:
    """A clock that stands until it is set."""

    now = 1000.0

    def __call__(self) -> float:
        """The present."""
        return self.now


@pytest.fixture
def cloud() -> Cloud:
    return Cloud()


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def auth(clock: Clock) -> IamPasswordAuth:
    return IamPasswordAuth(KEY, IAM + "/", clock=clock)


@pytest.fixture
def client(cloud: Cloud, auth: IamPasswordAuth) -> Iterator[httpx.Client]:
    with httpx.Client(transport=httpx.MockTransport(cloud), auth=auth) as client:
        yield client


def test_the_flow_by_hand(auth: IamPasswordAuth) -> None:
    """First the token request with the body of the vendor's page, then the request itself with the token."""
    request = httpx.Request("GET", API, extensions={"timeout": {"connect": 1.0}})
    flow = auth.sync_auth_flow(request)
    asked = next(flow)
    assert str(asked.url) == f"{IAM}/v3/auth/tokens"
    assert asked.extensions["timeout"] == {"connect": 1.0}
    user = {"name": "mock-user", "password": "mock-password", "domain": {"name": "mock-domain"}}
    expected = {
        "identity": {"methods": ["password"], "password": {"user": user}},
        "scope": {"project": {"name": "cn-north-4"}},
    }
    assert {"auth": expected} == json.loads(asked.content)
    answer = issued("token-1")
    assert flow.send(answer) is request
    assert request.headers["X-Auth-Token"] == "token-1"
    with pytest.raises(StopIteration):
        flow.send(httpx.Response(200))


@pytest.mark.parametrize(
    ("scope", "expected"),
    [({"project_id": "p"}, {"project": {"id": "p"}}), ({}, {"domain": {"name": "d"}})],
)
def test_the_scope(scope: dict[str, str], expected: dict[str, Any]) -> None:
    """By project id, or the whole account."""
    assert expected == IamPassword(user="u", password="p", domain="d", **scope).scope()


def test_a_token_is_fetched_once_and_used_until_it_is_due(client: httpx.Client, cloud: Cloud, clock: Clock) -> None:
    """Five minutes before its 24 hours are over, counted from our clock, it is replaced."""
    for _ in range(3):
        client.get(API)
    clock.now += DAY - 301
    client.get(API)
    assert cloud.calls == {"iam": 1, "api": 4}
    clock.now += 1
    client.get(API)
    assert cloud.seen == ["token-1"] * 4 + ["token-2"]


def test_a_refused_token_is_replaced_once(client: httpx.Client, cloud: Cloud) -> None:
    """A 401 fetches another token and sends again; a second 401 is the answer."""
    client.get(API)
    cloud.revoked = {"token-1"}
    assert client.post(API, json={"a": 1}).status_code == 200
    assert cloud.seen == ["token-1", "token-1", "token-2"]
    cloud.revoked = {"token-2", "token-3"}
    assert client.get(API).status_code == 401
    assert cloud.seen[3:] == ["token-2", "token-3"]


def test_a_stream_is_not_sent_twice(client: httpx.Client, cloud: Cloud) -> None:
    """Its 401 is the answer, but the next call has a new token."""
    cloud.revoked = {"token-1"}
    assert client.put(API, content=iter([b"once"])).status_code == 401
    assert client.get(API).status_code == 200
    assert cloud.seen == ["token-1", "token-2"]


def test_a_token_that_ends_before_it_was_issued_is_not_fetched_for_each_call(auth: IamPasswordAuth) -> None:
    """It is used for a minute: the times say more of the clocks of IAM than of the token."""
    asked = []

    def cloud(request: httpx.Request) -> httpx.Response:
        if request.url.path != "/v3/auth/tokens":
            return httpx.Response(200)
        asked.append(request)
        times = {"issued_at": "2019-01-02T00:00:00Z", "expires_at": "2019-01-01T00:00:00Z"}
        return httpx.Response(201, headers={"X-Subject-Token": "t"}, json={"token": times})

    with httpx.Client(transport=httpx.MockTransport(cloud), auth=auth) as client:
        for _ in range(3):
            client.get(API)
    assert len(asked) == 1


def test_failures_are_not_kept(client: httpx.Client, cloud: Cloud) -> None:
    """After a failed fetch the next call fetches again."""
    cloud.down = True
    with pytest.raises(ServerError):
        client.get(API)
    cloud.down = False
    assert client.get(API).status_code == 200
    assert cloud.calls == {"iam": 2, "api": 1}


def test_a_failed_renewal_does_not_stop_calls(client: httpx.Client, cloud: Cloud, clock: Clock) -> None:
    """While the old token is valid it is used; afterwards the failure shows."""
    client.get(API)
    cloud.down = True
    clock.now += DAY - 200
    for _ in range(3):
        assert client.get(API).status_code == 200
    assert cloud.calls["iam"] == 2
    clock.now += 200
    with pytest.raises(ServerError, match="HTTP 503: down"):
        client.get(API)


def test_a_dead_iam_leaves_nobody_waiting(auth: IamPasswordAuth, cloud: Cloud) -> None:
    """When the token request cannot be sent, the error is the caller's, and the next call starts anew."""

    def dead(request: httpx.Request) -> httpx.Response:
        raise httpx.ConnectError("refused", request=request)

    with httpx.Client(transport=httpx.MockTransport(dead), auth=auth) as client, pytest.raises(httpx.ConnectError):
        client.get(API)
    with httpx.Client(transport=httpx.MockTransport(cloud), auth=auth) as client:
        assert client.get(API).status_code == 200


@pytest.mark.parametrize(
    ("answer", "kind", "said"),
    [
        (
            httpx.Response(401, json={"error": {"code": 401, "message": "The username or password is wrong."}}),
            AuthenticationError,
            "HTTP 401: The username or password is wrong.",
        ),
        (
            httpx.Response(403, json={"error_code": "IAM.1", "error_msg": "no mock-password here"}),
            AuthenticationError,
            r"HTTP 403: no \*\*\* here",
        ),
        (httpx.Response(400, text="<html>"), AuthenticationError, "HTTP 400: no reason given"),
        (httpx.Response(400, json=[1]), AuthenticationError, "HTTP 400: no reason given"),
        (httpx.Response(302), RedirectError, "HTTP 302: a redirect, which is not followed"),
        (httpx.Response(429, json={"error_code": "APIGW.0308", "error_msg": "throttled"}), ThrottledError, "throttled"),
        (httpx.Response(500), ServerError, "HTTP 500"),
        (httpx.Response(200, text="<html>"), UnreadableReplyError, "the answer holds no token"),
        (
            httpx.Response(201, json={"token": {}}, headers={"X-Subject-Token": "t0ken"}),
            UnreadableReplyError,
            "holds no token",
        ),
        (
            httpx.Response(
                201,
                json={"token": {"issued_at": "2019-01-01T00:00:00Z", "expires_at": "2019-01-02T00:00:00"}},
                headers={"X-Subject-Token": "t0ken"},
            ),
            UnreadableReplyError,
            "holds no token",
        ),
        (issued(""), UnreadableReplyError, "holds no token"),
        (httpx.Response(201, content=b"[" * 10_000 + b"]" * 10_000), UnreadableReplyError, "holds no token"),
        (httpx.Response(400, content=b"[" * 10_000 + b"]" * 10_000), AuthenticationError, "no reason given"),
        (httpx.Response(401, headers=[(b"X-Trace", b"\xff\xfe")]), AuthenticationError, "no reason given"),
    ],
)
def test_a_refusal_is_one_sentence_without_the_password(
    auth: IamPasswordAuth, answer: httpx.Response, kind: type[ApiError], said: str
) -> None:
    """It names user, status and reason; neither message, request nor response holds a secret."""
    with (
        httpx.Client(transport=httpx.MockTransport(lambda request: answer), auth=auth) as client,
        pytest.raises(kind, match=said) as caught,
    ):
        client.get(API)
    error = caught.value
    assert "user mock-user of mock-domain" in str(error)
    assert error.status_code == answer.status_code
    assert error.request is not None
    assert error.response is not None
    assert error.request.read() == b""
    shown = str(error) + repr(error) + repr(error.request) + repr(error.response) + repr(error.response.headers)
    assert "mock-password" not in shown
    assert "t0ken" not in shown


def undecodable(request: httpx.Request) -> httpx.Response:
    """IAM answers with what is not in the encoding that it names."""
    return httpx.Response(201, headers={"Content-Encoding": "gzip"}, stream=httpx.ByteStream(b"{}"))


def test_an_answer_that_cannot_be_decoded_is_carried(auth: IamPasswordAuth) -> None:
    """The error has status and answer, as of any other that cannot be read."""
    transport = httpx.MockTransport(undecodable)
    with httpx.Client(transport=transport, auth=auth) as client, pytest.raises(UnreadableReplyError) as caught:
        client.get(API)
    assert caught.value.status_code == 201
    assert "fetching a token for user mock-user of mock-domain" in str(caught.value)


async def test_an_answer_that_cannot_be_decoded_is_carried_to_tasks(auth: IamPasswordAuth) -> None:
    """The same for the awaitable client."""
    async with httpx.AsyncClient(transport=httpx.MockTransport(undecodable), auth=auth) as client:
        with pytest.raises(UnreadableReplyError) as caught:
            await client.get(API)
    assert caught.value.response is not None


def test_threads_fetch_one_token(cloud: Cloud, auth: IamPasswordAuth) -> None:
    """Eight threads that start together send one token request and all get an answer."""
    start = threading.Barrier(8)

    def call(_: int) -> int:
        with httpx.Client(transport=httpx.MockTransport(cloud), auth=auth) as client:
            start.wait()
            return client.get(API).status_code

    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(call, range(8))) == [200] * 8
    assert cloud.calls == {"iam": 1, "api": 8}


def test_a_waiting_thread_gets_the_token_of_the_other(auth: IamPasswordAuth) -> None:
    """A second flow does not ask while the first one does: it blocks, and then has the same token."""
    first = auth.sync_auth_flow(httpx.Request("GET", API))
    next(first)
    with ThreadPoolExecutor(1) as pool:
        second = pool.submit(next, auth.sync_auth_flow(httpx.Request("GET", API)))
        assert not second.done()
        first.send(issued("token-1"))
        assert second.result(timeout=10).headers["X-Auth-Token"] == "token-1"


def test_a_thread_that_waits_fetches_when_the_other_gave_up(auth: IamPasswordAuth) -> None:
    """Closing the first flow, as a client does after a failure, hands the fetch on."""
    first = auth.sync_auth_flow(httpx.Request("GET", API))
    next(first)
    with ThreadPoolExecutor(1) as pool:
        second = pool.submit(next, auth.sync_auth_flow(httpx.Request("GET", API)))
        first.close()
        assert second.result(timeout=10).url.path == "/v3/auth/tokens"


async def test_tasks_fetch_one_token(cloud: Cloud, auth: IamPasswordAuth) -> None:
    """While one task's token request is under way, the others wait for it."""
    asked, answer = asyncio.Event(), asyncio.Event()

    async def server(request: httpx.Request) -> httpx.Response:
        if request.url.path == "/v3/auth/tokens":
            asked.set()
            await answer.wait()
        return cloud(request)

    async with httpx.AsyncClient(transport=httpx.MockTransport(server), auth=auth) as client:
        tasks = [asyncio.create_task(client.get(API)) for _ in range(8)]
        await asked.wait()
        answer.set()
        assert [response.status_code for response in await asyncio.gather(*tasks)] == [200] * 8
    assert cloud.calls == {"iam": 1, "api": 8}


async def test_a_cancelled_task_stops_nobody(cloud: Cloud, auth: IamPasswordAuth) -> None:
    """Neither a waiter that is cancelled nor the one that was fetching takes the others along."""
    asked, never = asyncio.Event(), asyncio.Event()

    async def server(request: httpx.Request) -> httpx.Response:
        if request.url.path == "/v3/auth/tokens" and not asked.is_set():
            asked.set()
            await never.wait()
        return cloud(request)

    async with httpx.AsyncClient(transport=httpx.MockTransport(server), auth=auth) as client:
        fetching = asyncio.create_task(client.get(API))
        await asked.wait()
        waiting, cancelled = (
            [asyncio.create_task(client.get(API)) for _ in range(3)],
            asyncio.create_task(client.get(API)),
        )
        await asyncio.sleep(0)
        cancelled.cancel()
        fetching.cancel()
        assert [response.status_code for response in await asyncio.gather(*waiting)] == [200] * 3
        for task in (cancelled, fetching):
            with pytest.raises(asyncio.CancelledError):
                await task
    assert cloud.calls == {"iam": 1, "api": 3}


async def test_the_async_client_renews_and_replaces_too(cloud: Cloud, clock: Clock, auth: IamPasswordAuth) -> None:
    """The async twin of the life of a token."""
    async with httpx.AsyncClient(transport=httpx.MockTransport(cloud), auth=auth) as client:
        await client.get(API)
        clock.now += DAY
        await client.get(API)
        cloud.revoked = {"token-2"}
        assert (await client.get(API)).status_code == 200
        cloud.revoked, cloud.down = {"token-3"}, True
        with pytest.raises(ServerError):
            await client.get(API)
    assert cloud.seen == ["token-1", "token-2", "token-2", "token-3", "token-3"]


def test_explaining_sends_nothing_and_shows_no_password(auth: IamPasswordAuth) -> None:
    """The token request is shown with a masked password, the header with a masked token."""
    explanation = auth.explain(httpx.Request("GET", API))
    assert explanation.headers == {"X-Auth-Token": "***"}
    assert '"name": "mock-user"' in explanation.steps["token_request"]
    assert "mock-password" not in str(explanation)


def test_a_given_token_is_never_fetched(cloud: Cloud) -> None:
    """A 401 with it is the answer."""
    cloud.revoked = {"given"}
    with httpx.Client(transport=httpx.MockTransport(cloud), auth=IamTokenAuth(IamToken(token="given"))) as client:
        assert client.get(API).status_code == 401
    assert cloud.calls == {"api": 1}
