"""A mock on a real port: in a thread, in a process, from the command line."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import threading
from typing import TYPE_CHECKING

import httpx
import pytest
from click.testing import CliRunner
from dffkit_mock import MockProcess, MockServer
from dffkit_mock.command import mock
from dffkit_mock.listening import CannotListen, address, is_loopback, listen
from dffkit_mock.specs import SpecsMissing
from dffkit_mock.stage import EngineUnavailable

from .clock import NOW, Clock
from .signing import sdk_hmac

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

FUNCTIONS = "/v2/mock-project/fgs/functions"


@pytest.fixture
def taken() -> Iterator[int]:
    """A port that somebody listens on."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        yield listener.getsockname()[1]


def call(url: str, now: float) -> httpx.Response:
    """A signed request over the socket."""
    host = url.removeprefix("http://")
    return httpx.get(
        f"{url}{FUNCTIONS}",
        headers=sdk_hmac("GET", FUNCTIONS, [("Host", host)], b"", ak="mock-ak", sk="mock-sk", now=now),
    )


def test_a_server_answers_on_a_free_port_until_it_is_stopped() -> None:
    """With its own clock, its own journal, and no thread left behind."""
    before = threading.active_count()
    with MockServer(clock=Clock()) as server:
        response = call(server.url, NOW)
        assert (response.status_code, response.headers["date"]) == (200, "Thu, 01 Jan 2026 00:00:00 GMT")
        assert [entry.operation for entry in server.journal] == ["functiongraph.list_functions"]
        server.reset()
        assert len(server.journal) == 0
        url = server.url
    server.stop()
    assert threading.active_count() == before
    with pytest.raises(httpx.ConnectError):
        httpx.get(url)


def test_two_servers_know_nothing_of_each_other() -> None:
    """State lives in an instance."""
    with MockServer() as one, MockServer() as other:
        httpx.get(f"{one.url}/nowhere")
        assert (len(one.journal), len(other.journal), one.url == other.url) == (1, 0, False)


def test_a_header_that_is_not_ascii_and_a_head_request_pass_the_socket() -> None:
    """What httptools gives on is answered like anything else."""
    with MockServer() as server:
        assert httpx.get(f"{server.url}/v3/projects", headers={"X-Auth-Token": "中".encode()}).status_code == 401
        assert httpx.head(f"{server.url}{FUNCTIONS}").status_code == 405
        with socket.create_connection(("127.0.0.1", int(server.url.rpartition(":")[2]))) as raw:
            raw.sendall(b"GET /v3/%zz/\xff HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
            assert raw.recv(12) == b"HTTP/1.1 400"
        assert httpx.get(f"{server.url}/_mock/health").status_code == 200


def test_a_port_in_use_is_told_with_what_to_do(taken: int) -> None:
    """Before a thread or an engine is started."""
    with pytest.raises(CannotListen, match=f"port {taken} of 127.0.0.1 is in use.*--port"):
        MockServer(port=taken).start()


@pytest.mark.parametrize(("host", "port", "words"), [("256.0.0.1", 0, "256.0.0.1"), ("127.0.0.1", 70_000, "--port")])
def test_an_address_that_is_none_is_told(host: str, port: int, words: str) -> None:
    """One sentence each."""
    with pytest.raises(CannotListen, match=words):
        listen(host, port)


def test_an_engine_that_cannot_start_is_told_to_who_started_the_server(monkeypatch: pytest.MonkeyPatch) -> None:
    """The exception crosses the thread, and nothing runs on."""
    server = MockServer()

    async def fail() -> None:
        raise EngineUnavailable("no such engine here: use another")

    monkeypatch.setattr(server.gateway.engine, "start", fail)
    with pytest.raises(EngineUnavailable, match="use another"):
        server.start()


def test_a_server_that_does_not_run_has_no_address() -> None:
    """And cannot be started twice."""
    server = MockServer(stems=["iam"])
    with pytest.raises(RuntimeError, match="start"):
        _ = server.url
    with server, pytest.raises(RuntimeError, match="already"):
        server.start()


@pytest.mark.parametrize(("stems", "words"), [(["guanc"], "did you mean guance"), (["x"], "the stems are")])
def test_an_unknown_stem_is_told_with_the_nearest(stems: list[str], words: str) -> None:
    """Instead of a mock that serves nothing."""
    with pytest.raises(SpecsMissing, match=words):
        MockServer(stems=stems)


def test_a_folder_without_specs_is_told(tmp_path: Path) -> None:
    """And so is a file that is no spec."""
    with pytest.raises(SpecsMissing, match="make generate"):
        MockServer(specs=tmp_path)
    (tmp_path / "shop").mkdir()
    for text in ("{", "{}", "[]"):
        (tmp_path / "shop" / "openapi.json").write_text(text)
        with pytest.raises(ValueError, match="shop"):
            MockServer(specs=tmp_path)


@pytest.mark.parametrize(
    ("host", "loopback"),
    [
        ("127.0.0.1", True),
        ("127.0.0.2", True),
        ("::1", True),
        ("localhost", True),
        ("0.0.0.0", False),
        ("mock.example", False),
    ],
)
def test_what_only_this_machine_reaches_is_known(host: str, loopback: bool) -> None:
    """By its address, or by the one name for it."""
    assert is_loopback(host) is loopback


def test_an_address_is_written_as_urls_want_it() -> None:
    """IPv6 in brackets."""
    assert (address("::1", 1), address("127.0.0.1", 1)) == ("http://[::1]:1", "http://127.0.0.1:1")


def test_a_process_of_its_own_answers_and_ends(taken: int) -> None:
    """The same mock, by its admin addresses; a port in use is the same sentence."""
    with MockProcess(stems=["functiongraph"]) as process:
        assert httpx.get(f"{process.url}{FUNCTIONS}").status_code == 401
        assert [entry["operation"] for entry in process.requests(status=401)] == ["functiongraph.list_functions"]
        process.reset()
        assert process.requests() == []
        url = process.url
    with pytest.raises(httpx.ConnectError):
        httpx.get(url)
    with pytest.raises(CannotListen, match=f"port {taken} .* is in use"):
        MockProcess(port=taken).start()


def test_a_process_ends_with_the_one_that_started_it() -> None:
    """A test run that is killed leaves no mock behind: the end of its standard input ends it."""
    command = [sys.executable, "-m", "dffkit_mock", "--port", "0", "--stem", "iam", "--watch-stdin"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdin is not None
        assert process.stdout.readline().startswith("dffkit mock: http://127.0.0.1:")
        process.stdin.close()
        assert process.wait(20) == 0


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_the_command_prints_what_one_needs_and_ends_cleanly(number: signal.Signals) -> None:
    """URL, engine and published credentials; exit code 0 on Ctrl-C."""
    command = [sys.executable, "-m", "dffkit_mock", "--port", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        shown = process.stdout.readline()
        os.kill(process.pid, number)
        # Not communicate(): it passes by what readline has already taken into the buffer.
        rest, complaint = process.stdout.read(), process.stderr.read()
    assert "native engine" in shown
    assert [
        word for word in ("mock-ak / mock-sk", "wsak_mock", "tkn_mock", "mock-visitor", "ak-mock") if word not in rest
    ] == []
    assert (process.returncode, complaint) == (0, "")


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--host", "0.0.0.0", "--port", "0"], "--expose"),
        (["--stem", "guanc"], "did you mean guance"),
        (["--engine", "other"], "native"),
        (["--port", "70000"], "70000"),
        (["--specs", "/nowhere"], "make generate"),
    ],
)
def test_the_command_refuses_in_one_sentence(arguments: list[str], words: str) -> None:
    """No traceback, and not 0."""
    result = CliRunner().invoke(mock, arguments)
    assert (result.exit_code != 0, words in result.output, "Traceback" in result.output) == (True, True, False)


def test_the_command_tells_of_a_port_in_use(taken: int) -> None:
    """With the port, and how to choose another."""
    result = CliRunner().invoke(mock, ["--port", str(taken)])
    assert result.exit_code == 1
    assert f"port {taken} of 127.0.0.1 is in use" in result.output
