"""Servers that are not there, not trusted, or answer something else."""

from __future__ import annotations

import ssl
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import trustme
from dffkit import Guance
from dffkit.errors import (
    CallError,
    CertificateError,
    ConnectionFailedError,
    DffkitError,
    IncompleteReplyError,
    RedirectError,
    UnreadableReplyError,
)

from ..overlay.servers import dead_port
from .complaint import complaint

if TYPE_CHECKING:
    from ..command_line import CommandLine

SECRET = "wsak_Zq7Xw0Marker9xK"
HTML = b"<!DOCTYPE html><html><head><title>Sign in</title></head></html>"
WHERE = "guance.get_current_workspace (GET "


def _head(content_type: str, length: int, status: str = "200 OK", more: str = "") -> bytes:
    headers = f"Content-Type: {content_type}\r\nContent-Length: {length}\r\n{more}Connection: close\r\n"
    return f"HTTP/1.1 {status}\r\n{headers}\r\n".encode()


def _fails(url: str, kind: type[DffkitError]) -> str:
    """The sentence of the error that a call from Python raises."""
    with Guance(endpoint=url, api_key_id=SECRET, retries=0) as guance, pytest.raises(kind) as caught:
        guance.api.workspaces.get_current_workspace()
    assert type(caught.value) is kind
    return str(caught.value)


def _said(dffkit: CommandLine, url: str) -> str:
    """The sentence of the command."""
    words = [f"endpoint={url}", f"api_key_id={SECRET}", "retries=0"]
    options = [word for one in words for word in ("--set", one)]
    return complaint(dffkit("-v", "call", "guance", "get_current_workspace", *options), 1, SECRET)


def test_a_dead_server(dffkit: CommandLine) -> None:
    """Says which address, and what to check."""
    url = f"http://127.0.0.1:{dead_port()}"
    said = _said(dffkit, url)
    assert (said, said.startswith(f"{WHERE}{url}/api/v1/workspace/get): the server cannot be reached")) == (
        _fails(url, ConnectionFailedError), True
    )  # fmt: skip
    assert said.endswith("Check that the server runs and that endpoint and proxy are right.")


def test_a_host_that_does_not_exist(dffkit: CommandLine) -> None:
    """A slip in the name of the host reads the same."""
    assert "the server cannot be reached" in _said(dffkit, "http://no-such-host.invalid")


def test_a_self_signed_certificate(dffkit: CommandLine, serve: Callable[..., str]) -> None:
    """Says how the authority can be trusted; with it, the call gets through."""
    authority = trustme.CA()
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(tls)
    url = serve(_head("application/json", 2) + b"{}", tls=tls)
    said = _said(dffkit, url)
    assert (said, "the server's certificate is not trusted" in said) == (_fails(url, CertificateError), True)
    assert said.endswith(
        "Pass verify='/path/to/ca.pem' with the authority's certificate (verify=False switches the check off)."
    )
    Path("ca.pem").write_bytes(authority.cert_pem.bytes())
    words = [f"endpoint={url}", "api_key_id=a", "verify=ca.pem"]
    status, out, _ = dffkit("call", "guance", "get_current_workspace", *(w for one in words for w in ("--set", one)))
    assert (status, out) == (0, "{}\n")


def test_a_ca_file_that_is_not_there(dffkit: CommandLine) -> None:
    """Is named before anything is sent."""
    words = ["--set", "endpoint=https://a.test", "--set", "api_key_id=a", "--set", "verify=nix.pem"]
    said = complaint(dffkit("call", "guance", "get_current_workspace", *words), 2)
    assert said.startswith("verify names 'nix.pem', which cannot be read as a file of CA certificates in PEM form")


@pytest.mark.parametrize("status", ["200 OK", "403 Forbidden", "502 Bad Gateway"])
def test_a_server_that_answers_html(serve: Callable[..., str], status: str) -> None:
    """Says what the page is called, whatever its status."""
    url = serve(_head("text/html", len(HTML), status) + HTML)
    with Guance(endpoint=url, api_key_id=SECRET, retries=0) as guance, pytest.raises(CallError) as caught:
        guance.api.workspaces.get_current_workspace()
    assert isinstance(caught.value, UnreadableReplyError) == (status == "200 OK")
    assert "an HTML page titled 'Sign in'" in str(caught.value)


def test_a_failure_in_html_on_the_command_line(dffkit: CommandLine, serve: Callable[..., str]) -> None:
    """One line, not the page."""
    said = _said(dffkit, serve(_head("text/html", len(HTML), "502 Bad Gateway") + HTML))
    assert "HTTP 502, an HTML page titled 'Sign in'" in said


def test_a_truncated_body(dffkit: CommandLine, serve: Callable[..., str]) -> None:
    """Fewer bytes than announced: the connection ended."""
    url = serve(_head("application/json", 100) + b'{"code": 200, "con')
    said = _said(dffkit, url)
    assert (said, "the connection ended in the middle of the body" in said) == (_fails(url, IncompleteReplyError), True)


def test_json_that_breaks_off(serve: Callable[..., str]) -> None:
    """As many bytes as announced, but half the text."""
    said = _fails(serve(_head("application/json", 11) + b'{"code": 20'), UnreadableReplyError)
    assert "JSON that breaks off or is wrong, 11 bytes" in said


def test_a_redirect(dffkit: CommandLine, serve: Callable[..., str]) -> None:
    """Is not followed, because the key would go there too."""
    url = serve(_head("text/plain", 0, "302 Found", "Location: https://evil.test/?token=abc\r\n"))
    said = _said(dffkit, url)
    assert (said, "a redirect to https://evil.test/, which is not followed" in said) == (
        _fails(url, RedirectError),
        True,
    )


def test_a_server_of_another_protocol(dffkit: CommandLine, serve: Callable[..., str]) -> None:
    """What answers is no web server."""
    assert "the server cannot be reached or went away" in _said(dffkit, serve(b"SSH-2.0-OpenSSH_9.2\r\n"))
