"""dffkit._transports._direct: the short way, which differs from httpx's own in time only."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from dffkit import _http
from dffkit._transports import AsyncDirectClient, DirectClient
from dffkit.errors import RedirectError
from dffkit.settings import Settings

from ..ways import GET, READ, Script, Way, things

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable, Generator

    Flow = Generator[httpx.Request, httpx.Response, None]

HOST = "https://api.test"


class TwoSteps(httpx.Auth):
    """Asks for a token first; notes whether its flow was ended."""

    requires_response_body = True

    def __init__(self) -> None:
        self.ended = 0

    def auth_flow(self, request: httpx.Request) -> Flow:
        """The token is the body of the first answer."""
        try:
            answer = yield httpx.Request("GET", f"{HOST}/token")
            request.headers["X-Token"] = answer.text
            yield request
        finally:
            self.ended += 1


def sent(kind: str, answer: Callable[[httpx.Request], httpx.Response], auth: Any = None, url: str = HOST) -> Any:
    """The answer to one request, read, by a client of either kind."""
    transport = httpx.MockTransport(answer)
    if kind == "sync":
        with DirectClient(transport) as client:
            return client.send(httpx.Request("GET", url), auth=auth)

    async def main() -> httpx.Response:
        async with AsyncDirectClient(transport) as client:
            return await client.send(httpx.Request("GET", url), auth=auth)

    return asyncio.run(main())


def test_an_auth_may_send_requests_of_its_own(way: Way) -> None:
    """In its order, on the same transport, and its flow is ended."""
    script, auth = Script([httpx.Response(200, text="t"), things()]), TwoSteps()
    assert sent(way.kind, script, auth).json() == {"things": []}
    assert [request.url.path for request in script.requests] == ["/token", "/"]
    assert (script.requests[1].headers["x-token"], auth.ended) == ("t", 1)


def test_a_failure_ends_the_flow_of_an_auth(way: Way) -> None:
    """Those who wait for its token would wait for ever; the failure knows its request."""
    auth = TwoSteps()
    with pytest.raises(httpx.ConnectError) as caught:
        sent(way.kind, Script([httpx.ConnectError("no")]), auth)
    assert (caught.value.request.url.path, auth.ended) == ("/token", 1)


def test_an_auth_that_raises_leaves_no_answer_open(way: Way) -> None:
    """Its connection would never be free again."""

    class Raising(httpx.Auth):
        def sync_auth_flow(self, request: httpx.Request) -> Flow:
            self.answer = yield request
            raise ValueError

        async def async_auth_flow(self, request: httpx.Request) -> AsyncGenerator[httpx.Request, httpx.Response]:
            self.answer = yield request
            raise ValueError

    auth = Raising()
    with pytest.raises(ValueError, match=r"^$"):
        sent(way.kind, Script([things()]), auth)
    assert auth.answer.is_closed


def test_no_cookie_is_kept(way: Way) -> None:
    """A session of one call is none of the next."""
    script = Script([httpx.Response(200, headers={"Set-Cookie": "a=b"}), things()])

    async def main() -> httpx.Cookies:
        async with AsyncDirectClient(httpx.MockTransport(script)) as client:
            for _ in range(2):
                await client.send(httpx.Request("GET", HOST))
            return client.cookies

    def both() -> httpx.Cookies:
        with DirectClient(httpx.MockTransport(script)) as client:
            for _ in range(2):
                client.send(httpx.Request("GET", HOST))
            return client.cookies

    cookies = both() if way.kind == "sync" else asyncio.run(main())
    assert (len(cookies), "cookie" in script.requests[1].headers) == (0, False)


@pytest.mark.parametrize("location", ["/other", "http://[", "https://api.test:port/"])
def test_a_redirect_is_an_answer_wherever_it_leads(way: Way, location: str) -> None:
    """An address that cannot be read is no reason to say that the server went away."""
    script = Script([httpx.Response(302, headers={"Location": location})])
    with pytest.raises(RedirectError, match="HTTP 302"):
        way.call(script, READ, GET)


def test_a_user_in_the_address_is_told_where_nothing_else_signs(way: Way) -> None:
    """As with httpx."""
    script = Script([things()] * 2)
    sent(way.kind, script, url="https://user:pass@api.test")
    sent(way.kind, script, httpx.BasicAuth("a", "b"), "https://user:pass@api.test")
    expected = httpx.BasicAuth("user", "pass")._auth_header, httpx.BasicAuth("a", "b")._auth_header
    assert tuple(request.headers["authorization"] for request in script.requests) == expected


def test_an_answer_knows_its_request_and_its_time(way: Way) -> None:
    """Who reads answers himself finds there what httpx puts there."""
    answer = way.raw(Script([things()]))
    assert (str(answer.request.url), answer.is_closed) == (f"{HOST}/things", True)
    assert answer.elapsed.total_seconds() >= 0


@pytest.mark.parametrize("kind", ["setting", "environment"])
async def test_behind_a_proxy_httpx_does_it(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Which transport a request takes is then for httpx to say."""
    proxy = "http://proxy.test:3128"
    if kind == "environment":
        monkeypatch.setenv("HTTPS_PROXY", proxy)
    settings = Settings(proxy=proxy if kind == "setting" else None)
    with _http.client(settings, HOST) as client, _http.client(settings.__class__(), "http://localhost:1") as direct:
        assert (type(client), type(direct)) == (httpx.Client, DirectClient)
    async with _http.async_client(settings, HOST) as other:
        assert type(other) is httpx.AsyncClient
