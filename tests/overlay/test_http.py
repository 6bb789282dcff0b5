"""dffkit._http: how clients are made."""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING

import httpx
import pytest
from dffkit import _http
from dffkit.errors import InvalidSettingError
from dffkit.settings import Settings

from .ways import GET, READ, Script, Way, things

if TYPE_CHECKING:
    from collections.abc import Callable

SECRET = "a-secret-of-the-caller"


def test_a_proxy_that_cannot_be_used_is_a_wrong_setting(wire: Way) -> None:
    """Without its password in the message."""
    settings = Settings(proxy=f"gopher://user:{SECRET}@proxy.test")
    with pytest.raises(InvalidSettingError, match="the setting proxy does not name a usable proxy") as caught:
        wire.call(None, settings=settings)
    assert SECRET not in str(caught.value)


def test_a_wrong_proxy_of_the_environment_is_named_as_such(wire: Way, monkeypatch: pytest.MonkeyPatch) -> None:
    """The user may not know that it is set."""
    monkeypatch.setenv("HTTPS_PROXY", "gopher://proxy.test")
    with pytest.raises(InvalidSettingError, match="the environment"):
        wire.call(None)


@pytest.mark.parametrize("url", ["http://127.0.0.1:1", "http://localhost:1", "http://[::1]:1"])
def test_a_proxy_of_the_environment_is_not_asked_for_loopback(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The mock is reached on machines behind a proxy."""
    monkeypatch.setenv("HTTP_PROXY", "http://proxy.test:3128")
    with _http.client(Settings(), url) as loopback, _http.client(Settings(), "http://api.test") as outside:
        assert (loopback.trust_env, outside.trust_env) == (False, True)


def test_clients_follow_no_redirect_and_speak_http_1() -> None:
    """As the vendors' servers want it."""
    with _http.client(Settings(), "https://api.test") as client:
        assert (client.follow_redirects, client.headers["user-agent"]) == (False, _http.USER_AGENT)
    other = _http.async_client(Settings(), "https://api.test")
    assert (other.follow_redirects, other.headers["user-agent"]) == (False, _http.USER_AGENT)
    asyncio.run(other.aclose())


def test_a_token_in_the_address_is_not_logged(way: Way, caplog: pytest.LogCaptureFixture) -> None:
    """Httpx logs every address; ours are masked there."""
    with caplog.at_level(logging.INFO, "httpx"):
        way.call(Script([things()]), READ, {**GET, "params": {"token": SECRET, "precision": "ms"}})
    assert caplog.messages == ['HTTP Request: GET https://api.test/things?token=***&precision=ms "HTTP/1.1 200 OK"']


def test_other_logging_of_httpx_is_left_as_it_is(caplog: pytest.LogCaptureFixture) -> None:
    """The filter changes nothing but credentials."""
    _http.client(Settings(), "https://api.test").close()
    with (
        caplog.at_level(logging.INFO, "httpx"),
        httpx.Client(transport=httpx.MockTransport(Script([things()]))) as mine,
    ):
        mine.get("https://other.test/a?b=c")
    assert caplog.messages == ['HTTP Request: GET https://other.test/a?b=c "HTTP/1.1 200 OK"']


def test_a_token_in_an_answer_is_not_logged(
    way: Way, serve: Callable[..., str], caplog: pytest.LogCaptureFixture
) -> None:
    """Httpcore logs the headers of each answer; the token of IAM stands there, and cookies do."""
    head = f"HTTP/1.1 200 OK\r\nX-Subject-Token: {SECRET}\r\nset-cookie: a={SECRET}\r\nX-Other: shown\r\n"
    answer = f'{head}Content-Length: 29\r\n\r\n{{"things": [{{"name": "sky"}}]}}'.encode()
    with caplog.at_level(logging.DEBUG):
        way.call(None, base_url=serve(answer))
    assert "receive_response_headers.complete" in caplog.text
    assert "b'X-Other', b'shown'" in caplog.text
    assert SECRET not in caplog.text
