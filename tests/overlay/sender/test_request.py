"""dffkit.sender._request: from arguments to the request on the wire."""

from __future__ import annotations

import copy
from typing import Any

import httpx
import pytest
from dffkit import _http
from dffkit.errors import MisuseError
from dffkit.sender._body import CHUNK
from dffkit.sender._request import Base
from dffkit.settings import Settings

from ..ways import GET, PUBLIC, READ, Script, Way, things


def base(url: str = "https://api.test") -> Base:
    """A base without headers of its own."""
    return Base(url, httpx.Headers({"User-Agent": "dffkit"}), 60.0)


@pytest.mark.parametrize(
    ("root", "path", "params", "expected"),
    [
        ("https://h", "/a/b", None, "https://h/a/b"),
        ("https://h/", "a/b", None, "https://h/a/b"),
        ("https://h/sub", "/a", None, "https://h/sub/a"),
        ("https://h/sub/", "/a/", {}, "https://h/sub/a/"),
        ("https://h:8443", "/urn%3Afss%3Aa%2Fb", None, "https://h:8443/urn%3Afss%3Aa%2Fb"),
        ("https://h", "/a", {"x": "1 +&", "y": ["a", "b"]}, "https://h/a?x=1+%2B%26&y=a&y=b"),
        ("https://h", "/a", {"empty": []}, "https://h/a"),
        ("https://h", "/a?x=1", {"y": 2}, "https://h/a?x=1&y=2"),
        ("https://h", "/a?x=1", {}, "https://h/a?x=1"),
        ("https://h", "/a", [("x", "1"), ("x", "2")], "https://h/a?x=1&x=2"),
        ("https://h", "/v1.2/set__script.func", None, "https://h/v1.2/set__script.func"),
        ("https://h", "//evil.test/a", None, "https://h/evil.test/a"),
    ],
)
def test_the_address_is_the_path_below_the_base_url(root: str, path: str, params: Any, expected: str) -> None:
    """The base URL's own path stays, and what is encoded stays as it is."""
    assert expected == str(base(root).url(path, params))


@pytest.mark.parametrize("path", ["https://evil.test/a", "/a/../b", "..", "/a/%2E%2e/b", "/./a", "/a/.%2e"])
def test_a_path_cannot_leave_the_base_url(path: str) -> None:
    """Credentials go to the endpoint only: no other host, no climbing out."""
    with pytest.raises(MisuseError, match="the path must"):
        base("https://h/sub").url(path)


def test_the_arguments_stay_as_they_are(way: Way) -> None:
    """Nothing of the caller's is changed, so that calls can share arguments."""
    kwargs: dict[str, Any] = {
        "method": "post", "url": "/things", "params": {"a": ["1"]}, "headers": {"X-A": "b"}, "json": {"deep": [1]},
        "extensions": {"mine": 1},
    }  # fmt: skip
    before = copy.deepcopy(kwargs)
    way.call(Script([httpx.Response(503), things()]), READ, kwargs)
    assert before == kwargs


def test_one_call_leaves_nothing_for_the_next(way: Way) -> None:
    """Headers and cookies of one call or answer do not show up in another."""
    script = Script([httpx.Response(200, json={"things": []}, headers={"set-cookie": "a=b"}), things()])

    def twice(send: Any) -> Any:
        return [send(READ, {**GET, "headers": {"X-A": "b"}}, lambda r: r), send(READ, GET, lambda r: r)]

    if way.kind == "async":

        async def both(send: Any) -> None:
            for call in twice(send):
                await call

        way._do(both, script, "https://api.test", None, {})
    else:
        way._do(twice, script, "https://api.test", None, {})
    second = script.requests[1].headers
    assert ("x-a" in second, "cookie" in second) == (False, False)


def test_a_request_has_a_timeout_by_default(way: Way) -> None:
    """No call waits for ever."""
    script = Script([things()])
    way.call(script)
    assert script.requests[0].extensions["timeout"] == {"connect": 10.0, "read": 60.0, "write": 60.0, "pool": 60.0}


def test_the_timeout_is_a_setting_or_an_argument_of_the_call(way: Way) -> None:
    """The setting holds for all calls, the argument for one."""
    script = Script([things()])
    way.call(script, settings=Settings(timeout=7.0))
    assert _http.timeouts(7.0) == script.requests[0].extensions["timeout"]
    script = Script([things()])
    way.call(script, READ, {**GET, "timeout": 900.0})
    assert script.requests[0].extensions["timeout"]["read"] == 900.0


def test_the_user_agent_names_us(way: Way) -> None:
    """Servers can tell who calls; a caller may say otherwise."""
    script = Script([things()])
    way.call(script)
    assert script.requests[0].headers["user-agent"] == _http.USER_AGENT
    script = Script([things()])
    way.call(script, READ, {**GET, "headers": {"USER-AGENT": "mine"}})
    assert script.requests[0].headers.get_list("user-agent") == ["mine"]


@pytest.mark.parametrize(
    ("change", "part"),
    [
        ({"json": {"a": {1, 2}}}, "set is not JSON serializable"),
        ({"json": {"a": float("nan")}}, "Out of range float values are not JSON compliant"),
        ({"headers": {"X-A": "é"}}, "ASCII"),
        ({"headers": {"X-A": 5}}, "int"),
        ({"content": 5}, "the body must be text, bytes, a binary file or an iterable of bytes, not int"),
        ({"content": {"a": 1}}, "not dict"),
        ({"url": "/a\x00"}, "the address cannot be used"),
    ],
)
def test_what_cannot_be_sent_is_misuse(way: Way, change: dict[str, Any], part: str) -> None:
    """A value that cannot be serialised is said in one sentence, and nothing is sent."""
    script = Script([things()])
    with pytest.raises(MisuseError, match=part):
        way.call(script, READ, {"method": "post", "url": "/things", **change})
    assert script.requests == []


def test_a_text_file_is_refused_with_what_to_do(way: Way) -> None:
    """Text mode would change bytes on the way."""
    with open(__file__) as file, pytest.raises(MisuseError, match="binary mode"):  # noqa: PTH123 - text mode on purpose
        way.call(Script([things()]), READ, {"method": "put", "url": "/f", "content": file})


class Arranging(httpx.Auth):
    """A scheme that signs arguments."""

    def prepare(self, kwargs: dict[str, Any]) -> dict[str, Any]:
        """The arguments with a field more."""
        return {**kwargs, "params": {"token": "signed"}}


def test_a_scheme_may_sign_the_arguments(way: Way) -> None:
    """An auth object with ``prepare`` is handed the arguments of each attempt."""
    script = Script([httpx.Response(503), things()])
    way.call(script, auth=Arranging())
    assert [request.url.query.decode() for request in script.requests] == ["token=signed"] * 2


def test_public_operations_are_not_arranged(way: Way) -> None:
    """An operation without security goes out as it is."""
    script = Script([things()])
    way.call(script, PUBLIC, auth=Arranging())
    assert script.requests[0].url.query == b""


@pytest.mark.parametrize("body", [{"content": b"x" * 200_000}, {"json": {"text": "x" * 200_000}}])
def test_a_large_body_goes_out_in_pieces(body: dict[str, Any]) -> None:
    """Read for a signature or not: a socket that gets all at once copies what is left at each step."""
    request = base().request(PUBLIC, {"method": "post", "url": "/f", **body})
    request.read()
    pieces = list(request.stream)  # type: ignore[arg-type]
    assert (b"".join(pieces), max(map(len, pieces))) == (request.content, CHUNK)
    assert request.headers["Content-Length"] == str(len(request.content))


@pytest.mark.parametrize("content", [None, b"", "", b"bytes", "键"])
@pytest.mark.parametrize("method", ["get", "delete", "post", "PUT"])
@pytest.mark.parametrize("given", [{}, {"content-LENGTH": "9"}, {"Transfer-Encoding": "chunked"}, {"host": "other"}])
def test_a_request_is_what_httpx_makes_of_the_same(content: Any, method: str, given: dict[str, str]) -> None:
    """Text and bytes go a shorter way to it."""
    kwargs = {"method": method, "url": "/a", "headers": given, "content": content}
    made = base("https://api.test:8443").request(PUBLIC, kwargs)
    kwargs["headers"] = {"User-Agent": "dffkit", **given}
    expected = httpx.Request(**{**kwargs, "url": "https://api.test:8443/a"})
    assert (made.method, made.url, made.content) == (expected.method, expected.url, expected.content)
    assert sorted(made.headers.multi_items()) == sorted(expected.headers.multi_items())


def test_host_is_the_first_header() -> None:
    """As servers expect it; a streamed body changes nothing about that."""
    for content in (None, b"x", [b"x"]):
        request = base().request(PUBLIC, {"method": "post", "url": "/a", "content": content})
        assert request.headers.raw[0] == (b"Host", b"api.test")
