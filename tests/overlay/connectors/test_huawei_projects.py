"""The project of a connector that was given none: looked up with the first call that needs it, and only then."""

from __future__ import annotations

import asyncio
import json
import threading
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from dffkit import AsyncDataArts, AsyncFunctionGraph, DataArts, FunctionGraph
from dffkit.auth.project_choice import PLACEHOLDER
from dffkit.clock import Clock
from dffkit.connectors._huawei import project_of
from dffkit.errors import (
    AuthenticationError,
    CallTimeoutError,
    ConnectionFailedError,
    MisuseError,
    RedirectError,
    ServerError,
    UnreadableReplyError,
)
from dffkit.types.functiongraph import FunctionEvent

from .sides import Side

if TYPE_CHECKING:
    from dffkit_mock.server import MockServer

KEY: dict[str, Any] = {"ak": "AKEXAMPLE", "sk": "SKEXAMPLE-secret", "region": "cn-north-4"}
USER: dict[str, Any] = {"user": "u", "password": "word-of-u", "domain": "d", "region": "cn-north-4"}
NORTH, BELOW = {"id": "p1", "name": "cn-north-4"}, {"id": "p2", "name": "cn-north-4_dev"}
SOUTH = {"id": "p3", "name": "cn-south-1"}
PROJECTS, USABLE, TOKENS = "/v3/projects", "/v3/auth/projects", "/v3/auth/tokens"
TIMES = {"issued_at": "2026-01-01T00:00:00Z", "expires_at": "2026-01-02T00:00:00Z"}
DENIED = httpx.Response(403, json={"error": {"code": 403, "message": "You are not authorized."}})
ODD: tuple[object, ...] = (None, "", "..", "a/b", "a\nb", "ü", 5, {})  # what is no id of a project
THEIRS = "0503dda878000fed2f78c00909158a4d"


class Cloud:
    """IAM, which answers as it is told, and services that are content with everything."""

    def __init__(self, **iam: Any) -> None:
        self.iam = {"projects": [NORTH], "usable": [NORTH], "token": TIMES} | iam
        self.requests: list[httpx.Request] = []
        self.calls: Counter[str] = Counter()

    def __call__(self, request: httpx.Request) -> httpx.Response:
        """Answers one request."""
        self.requests.append(request)
        self.calls[request.url.path] += 1
        if request.url.path in {PROJECTS, USABLE}:
            return self._answer(self.iam["projects" if request.url.path == PROJECTS else "usable"], "projects")
        if request.url.path == TOKENS:
            return self._answer(self.iam["token"], "token", 201 if request.method == "POST" else 200)
        return httpx.Response(200, json={"functions": [], "count": 0, "request_id": "r"})

    @staticmethod
    def _answer(told: Any, key: str, status: int = 200) -> httpx.Response:
        if isinstance(told, httpx.Response):
            return httpx.Response(told.status_code, content=told.content)
        return httpx.Response(status, headers={"X-Subject-Token": "the-token"}, json={key: told})


@pytest.fixture(params=["sync", "async"])
def side(request: pytest.FixtureRequest) -> Side:
    """Each of the two connectors to FunctionGraph."""
    return Side(request.param, (FunctionGraph, AsyncFunctionGraph))


def listed(fg: Any) -> Any:
    """One call."""
    return fg.api.functions.list_functions()


def test_the_project_of_the_region_is_found_with_the_same_key(side: Side) -> None:
    """The request that finds it names none; the call has it in its path and in a signed header, as when it is given."""
    cloud = Cloud()
    side.do(listed, cloud, domain_id="d1", **KEY)
    asked, called = cloud.requests
    assert str(asked.url) == "https://iam.cn-north-4.myhuaweicloud.com/v3/projects?name=cn-north-4"
    assert ("Access=AKEXAMPLE," in asked.headers["authorization"], "x-project-id" in asked.headers) == (True, False)
    assert (called.url.path, called.headers["x-project-id"]) == ("/v2/p1/fgs/functions", "p1")
    assert "x-project-id;" in called.headers["authorization"]


def test_a_call_with_a_looked_up_project_is_that_with_a_given_one(side: Side) -> None:
    """Byte for byte: address, headers and signature."""
    clock = standing()
    looked_up, given = Cloud(), Cloud()
    side.do(lambda fg: fg.api.functions.list_functions(maxitems="5"), looked_up, clock=clock, **KEY)
    side.do(lambda fg: fg.api.functions.list_functions(maxitems="5"), given, clock=clock, project_id="p1", **KEY)
    one, other = looked_up.requests[-1], given.requests[-1]
    assert (one.url, sorted(one.headers.items())) == (other.url, sorted(other.headers.items()))


def standing() -> Clock:
    """A clock that stands."""
    return Clock(lambda: 1_800_000_000.0)


@pytest.mark.parametrize("cls", [FunctionGraph, AsyncFunctionGraph, DataArts, AsyncDataArts])
def test_nothing_is_asked_before_the_first_call(cls: Any) -> None:
    """Neither by the constructor nor by the facade; a project in the call needs no other."""
    cloud = Cloud()
    made = cls(**KEY, transport=httpx.MockTransport(cloud))
    assert (made.api is not None, project_of(made), cloud.requests) == (True, None, [])


def test_a_project_in_the_call_is_taken_as_it_is(side: Side) -> None:
    """Nobody is asked for another."""
    cloud = Cloud()
    side.do(lambda fg: fg.api.functions.list_functions(project_id="mine"), cloud, **KEY)
    assert [request.url.path for request in cloud.requests] == ["/v2/mine/fgs/functions"]


def test_dataarts_finds_it_too() -> None:
    """Both kinds of connector, through a method of their own."""
    row = {"msg": "", "rows": [], "success": True, "total": 0}
    answer = {"status_code": 200, "header_map": {}, "body": json.dumps(row)}

    def cloud(request: httpx.Request) -> httpx.Response:
        paths.append(request.url.path)
        return httpx.Response(200, json={"projects": [NORTH]} if request.url.path == PROJECTS else answer)

    for kind in ("sync", "async"):
        paths: list[str] = []
        Side(kind, (DataArts, AsyncDataArts)).do(
            lambda arts: arts.instances("1", job_name="j", start_time=1_800_000_000_000, end_time=1_800_000_000_001),
            cloud,
            instance="i",
            **KEY,
        )
        assert [path.split("/")[2] for path in paths] == ["projects", "p1"]


def test_it_is_looked_up_once(side: Side) -> None:
    """However many calls there are, by one connector."""
    cloud = Cloud()

    def three(fg: Any) -> Any:
        return [listed(fg) for _ in range(3)]

    async def async_three(fg: Any) -> Any:
        return [await listed(fg) for _ in range(3)]

    side.do(three if side.kind == "sync" else async_three, cloud, **KEY)
    assert cloud.calls == {PROJECTS: 1, "/v2/p1/fgs/functions": 3}


def test_threads_look_it_up_once() -> None:
    """Those that start together too."""
    cloud, start = Cloud(), threading.Barrier(8)

    def call(fg: FunctionGraph) -> None:
        start.wait()
        listed(fg)

    with FunctionGraph(**KEY, transport=httpx.MockTransport(cloud)) as fg, ThreadPoolExecutor(8) as pool:
        list(pool.map(call, [fg] * 8))
    assert cloud.calls == {PROJECTS: 1, "/v2/p1/fgs/functions": 8}


def test_tasks_look_it_up_once() -> None:
    """While one asks, the others wait for the answer."""
    cloud = Cloud()

    async def slow(request: httpx.Request) -> httpx.Response:
        await asyncio.sleep(0)
        return cloud(request)

    async def main() -> None:
        async with AsyncFunctionGraph(**KEY, transport=httpx.MockTransport(slow)) as fg:
            await asyncio.gather(*[listed(fg) for _ in range(8)])

    asyncio.run(main())
    assert cloud.calls == {PROJECTS: 1, "/v2/p1/fgs/functions": 8}


@pytest.mark.parametrize(
    ("iam", "words"),
    [
        (
            {"projects": [BELOW, NORTH]},
            r"^the access key AKEXAMPLE may use several projects in .* cn-north-4 \(p1\), cn-north-4_dev \(p2\)$",
        ),
        ({"projects": [NORTH, NORTH | {"id": "p9"}]}, r"several projects .* cn-north-4 \(p1\), cn-north-4 \(p9\)$"),
        ({"projects": [], "usable": [SOUTH, BELOW]}, r"no project of just this name, but another .*_dev \(p2\)$"),
        ({"projects": [], "usable": [SOUTH]}, "AKEXAMPLE may use no project of the region cn-north-4: check region"),
        ({"projects": [], "usable": []}, "AKEXAMPLE may use no project of the region cn-north-4"),
        ({"projects": [{"id": f"p{at}", "name": f"cn-north-4_{at}"} for at in range(1000)]}, r"and 970 more$"),
    ],
)
def test_whoever_could_mean_several_is_asked_which(side: Side, iam: Any, words: str) -> None:
    """Each is named with its id; nothing is sent to the service, and nothing is kept of it."""
    cloud = Cloud(**iam)
    with pytest.raises(MisuseError, match=words):
        side.do(listed, cloud, **KEY)
    assert not any(request.url.host.startswith("functiongraph") for request in cloud.requests)


def test_who_may_not_list_projects_is_asked_for_those_it_may_use(side: Side) -> None:
    """For that, no permission is needed."""
    cloud = Cloud(projects=DENIED, usable=[SOUTH, NORTH])
    side.do(listed, cloud, **KEY)
    assert [request.url.path for request in cloud.requests] == [PROJECTS, USABLE, "/v2/p1/fgs/functions"]


@pytest.mark.parametrize(
    ("answer", "kind", "said"),
    [
        (httpx.Response(401, json={"error_code": "APIGW.0301", "error_msg": "no"}), AuthenticationError, "401: no"),
        (httpx.Response(500), ServerError, "HTTP 500"),
        (httpx.Response(200, json={"projects": [{"id": "p1"}]}), UnreadableReplyError, "no projects with id and name"),
        (httpx.Response(200, text="<html>"), UnreadableReplyError, "no projects with id and name"),
        (httpx.Response(307, headers={"Location": "https://evil.test"}), RedirectError, "a redirect, which is not fol"),
        *[
            (httpx.Response(200, json={"projects": [NORTH | {"id": odd}]}), UnreadableReplyError, "no projects with id")
            for odd in ODD
        ],
    ],
)
def test_a_failure_says_what_was_being_done(side: Side, answer: httpx.Response, kind: Any, said: str) -> None:
    """And of which operation it is the end."""
    words = f"^looking up the project of the region cn-north-4 for the access key AKEXAMPLE has failed .*{said}"
    with pytest.raises(kind, match=words) as caught:
        side.do(listed, Cloud(projects=answer), retries=0, **KEY)
    assert caught.value.operation.id == "list_functions"


def test_an_iam_that_cannot_be_reached_is_named(side: Side) -> None:
    """Not the service."""

    def dead(request: httpx.Request) -> httpx.Response:
        raise httpx.ConnectError("refused", request=request)

    words = r"\(GET https://iam\.cn-north-4\.[^)]*\): while looking up the project of the region cn-north-4 for"
    with pytest.raises(ConnectionFailedError, match=words):
        side.do(listed, dead, retries=0, **KEY)


def test_a_lookup_for_an_agency_that_gets_no_answer_is_not_sent_again(side: Side) -> None:
    """The agency's keys are good, and yet nothing but the lookup failed: without retries it is sent once."""
    keys = {"access": "a", "secret": "s", "securitytoken": "t", "expires_at": "2099-01-01T00:00:00Z"}
    paths: list[str] = []

    def cloud(request: httpx.Request) -> httpx.Response:
        paths.append(request.url.path)
        if request.url.path == PROJECTS:
            raise httpx.ConnectError("refused", request=request)
        return httpx.Response(201, json={"credential": keys})

    with pytest.raises(ConnectionFailedError, match="while looking up the project of the region cn-north-4"):
        side.do(listed, cloud, retries=0, agency_name="ops", agency_domain="theirs", **KEY)
    assert paths == ["/v3.0/OS-CREDENTIAL/securitytokens", PROJECTS]


def test_who_waits_too_long_for_the_lookup_of_another_is_told_so(side: Side) -> None:
    """Without what stands in the path for the project until it is known."""
    lookups = []

    def act(fg: Any) -> Any:
        lookups.append(fg.auth.sync_auth_flow(httpx.Request("GET", f"https://api.test/v2/{PLACEHOLDER}/things")))
        assert next(lookups[0]).url.path == PROJECTS
        return listed(fg)

    with pytest.raises(CallTimeoutError, match="while waiting for credentials or a project") as caught:
        side.do(act, Cloud(), retries=0, timeout=1e-9, **KEY)
    assert PLACEHOLDER not in f"{caught.value} {caught.value.request and caught.value.request.url}"


def test_a_failure_is_not_kept() -> None:
    """The next call asks again."""
    cloud = Cloud(projects=httpx.Response(500))
    with FunctionGraph(**KEY, retries=0, transport=httpx.MockTransport(cloud)) as fg:
        with pytest.raises(ServerError):
            listed(fg)
        cloud.iam["projects"] = [NORTH]
        listed(fg)
    assert cloud.calls[PROJECTS] == 2


def test_a_password_gets_a_token_that_says_which_project_it_is_for(side: Side) -> None:
    """It is asked for by the name of the region, and nothing else is."""
    cloud = Cloud(token=TIMES | {"project": NORTH})
    side.do(listed, cloud, **USER)
    asked, called = cloud.requests
    assert json.loads(asked.content)["auth"]["scope"] == {"project": {"name": "cn-north-4"}}
    assert (called.url.path, called.headers["x-auth-token"]) == ("/v2/p1/fgs/functions", "the-token")
    assert "x-project-id" not in called.headers


def test_a_given_token_is_asked_which_project_it_is_for(side: Side) -> None:
    """Without a word about it to anybody but IAM."""
    cloud = Cloud(token=TIMES | {"project": BELOW})
    side.do(listed, cloud, token="given-token", region="cn-north-4")
    asked, called = cloud.requests
    assert (asked.method, asked.headers["x-subject-token"], asked.headers["x-auth-token"]) == (
        "GET", "given-token", "given-token",
    )  # fmt: skip
    assert called.url.path == "/v2/p2/fgs/functions"


def test_a_token_of_a_whole_account_has_the_project_of_the_region(side: Side) -> None:
    """Looked up with it, as with a key."""
    cloud = Cloud()
    side.do(listed, cloud, token="given-token", region="cn-north-4")
    assert [request.url.path for request in cloud.requests] == [TOKENS, PROJECTS, "/v2/p1/fgs/functions"]


def test_a_token_for_another_region_is_of_no_use(side: Side) -> None:
    """Both are named, the token is not."""
    cloud = Cloud(token=TIMES | {"project": SOUTH})
    with pytest.raises(MisuseError, match=r"for the project cn-south-1 \(p3\), and the connector for the region cn-n"):
        side.do(listed, cloud, token="given-token", region="cn-north-4")


def test_a_token_that_is_refused_is_not_shown(side: Side) -> None:
    """Should IAM repeat it."""
    refused = httpx.Response(401, json={"error": {"code": 401, "message": "given-token is old"}})
    with pytest.raises(AuthenticationError, match=r"HTTP 401: \*\*\* is old") as caught:
        side.do(listed, Cloud(token=refused), token="given-token", region="cn-north-4")
    assert "given-token" not in str(caught.value)


def test_bodies_are_signed_as_ever(side: Side) -> None:
    """Also that of a call which has to wait for the project."""
    looked_up, given = Cloud(), Cloud()
    urn = "urn:fss:cn-north-4:p1:function:default:hello:latest"
    for cloud, more in ((looked_up, {}), (given, {"project_id": "p1"})):
        event = FunctionEvent.from_dict({"a": 1})
        act = lambda fg: fg.api.functions.async_invoke_function(urn, body=event)  # noqa: E731, B023
        side.do(act, cloud, clock=standing(), **KEY, **more)
    signatures = [cloud.requests[-1].headers["authorization"] for cloud in (looked_up, given)]
    assert signatures[0] == signatures[1]


def test_a_urn_of_another_project_is_refused_once_ours_is_known() -> None:
    """Before that nobody can tell, and nobody is asked for it alone."""
    cloud = Cloud(projects=[NORTH | {"id": "73d69ae0cfcf460190522d060f05ad00"}])
    urn = f"urn:fss:cn-north-4:{THEIRS}:function:default:hello:latest"
    with FunctionGraph(**KEY, transport=httpx.MockTransport(cloud)) as fg:
        assert fg._urn(urn) == urn
        listed(fg)
        for act in (fg._urn, fg.iter_versions, fg.iter_async_invocations):
            with pytest.raises(
                MisuseError, match=f"belongs to the project {THEIRS}, and this connector to 73d69ae0cfcf4"
            ):
                act(urn)


@pytest.mark.dffkit_mock(stateful=False)
@pytest.mark.parametrize(
    "given",
    [{"ak": "mock-ak", "sk": "mock-sk"}, {"user": "mock-user", "password": "mock-password", "domain": "mock-domain"}],
)
def test_the_mock_knows_projects_too(given: Any, side: Side, dffkit_mock: MockServer) -> None:
    """With a key and with a password: the signature over the project found there is verified."""
    address: dict[str, Any] = {"endpoint": dffkit_mock.url, "iam_endpoint": dffkit_mock.url, "region": "cn-north-4"}
    assert side.do(listed, **address, **given).functions
    assert dffkit_mock.journal.entries()[-1].path == "/v2/mock-project/fgs/functions"


@pytest.mark.dffkit_mock(stateful=False)
def test_an_agency_has_the_project_of_its_own_account(side: Side, dffkit_mock: MockServer) -> None:
    """Looked up with the temporary keys."""
    address: dict[str, Any] = {"endpoint": dffkit_mock.url, "iam_endpoint": dffkit_mock.url, "region": "cn-north-4"}
    agency: dict[str, Any] = {
        "agency_name": "ops",
        "agency_domain": "another-company",
        "ak": "mock-ak",
        "sk": "mock-sk",
    }
    assert side.do(listed, **address, **agency).functions
    asked, looked, called = dffkit_mock.journal.entries()[-3:]
    assert [asked.path, looked.path, called.path] == [
        "/v3.0/OS-CREDENTIAL/securitytokens", f"{PROJECTS}?name=cn-north-4", "/v2/mock-project/fgs/functions",
    ]  # fmt: skip
    assert looked.identity == called.identity != asked.identity
