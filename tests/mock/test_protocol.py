"""Hostile bytes on a real connection: an answer, and the next request is served."""

from __future__ import annotations

import gzip
import re
import socket
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import httpx
import pytest
from dffkit_mock import MockProcess, MockServer

WRITE = "/v1/write/metric?token=tkn_mock"
MEBIBYTE = 1 << 20


@pytest.fixture(scope="module")
def server() -> Iterator[MockServer]:
    """One mock for all."""
    with MockServer() as running:
        yield running


def send(url: str, *parts: bytes) -> bytes:
    """What comes back for these bytes, until the connection ends or nothing more comes."""
    place = urlsplit(url)
    with socket.create_connection((place.hostname or "", place.port or 0), timeout=10) as connection:
        try:
            for part in parts:
                connection.sendall(part)
            connection.shutdown(socket.SHUT_WR)
        except OSError:
            pass  # answered before all was sent
        answer = b""
        try:
            while chunk := connection.recv(65536):
                answer += chunk
        except OSError:
            pass
    return answer


def alive(url: str) -> bool:
    """Whether the next request is served."""
    return httpx.get(f"{url}/_mock/health").json()["status"] == "ok"


def head(*headers: bytes, target: bytes = b"/_mock/health") -> bytes:
    """A GET with these headers."""
    return b"\r\n".join([b"GET %s HTTP/1.1" % target, b"Host: mock", b"Connection: close", *headers, b"", b""])


@pytest.mark.parametrize(
    "parts",
    [
        [head(*(b"X-%d: 1" % number for number in range(300)))],
        [head(b"X-Long: " + b"x" * 300_000)],
        [b"GET /_mock/health HTTP/1.1\r\nX-Endless: ", *[b"x" * 65536] * 40],
        [b"GET /" + b"a" * 400_000 + b" HTTP/1.1\r\nHost: mock\r\n\r\n"],
        [b"GET /_mock/health HTTP/1.1\r\n", *[b"X-Again: " + b"y" * 50 + b"\r\n"] * 20_000],
    ],
    ids=["many", "long", "endless", "target", "flood"],
)
def test_a_flood_of_headers_is_431_and_is_not_kept(server: MockServer, parts: list[bytes]) -> None:
    """Many, long, or without an end: the mock says what it reads, closes, and serves the next."""
    assert re.match(rb"HTTP/1\.1 (431|400) ", send(server.url, *parts)) is not None
    assert alive(server.url)


@pytest.mark.parametrize(
    ("target", "status"),
    [
        (b"/v2/%zz/fgs/functions", 401),
        (b"/v2/%", 404),
        (b"/v2/%ff%fe/fgs/functions", 401),
        (b"/\xff\xfe", 400),
        (b"/%00", 404),
        (b"//", 404),
        (b"/api/v1/workspace/get?%zz=%ff&=&&", 403),
    ],
)
def test_bad_escapes_and_bad_utf_8_in_a_target_are_answered(server: MockServer, target: bytes, status: int) -> None:
    """By the stage that finds something wrong, never by a lost connection."""
    answer = send(server.url, head(target=target))
    assert answer.startswith(b"HTTP/1.1 %d " % status)
    assert alive(server.url)


@pytest.mark.parametrize(
    "content",
    [b'{"a": "\xff\xfe"}', b"\xff" * 100, b"{" * 100_000, b"[" * 1_000_000, b'{"a": "\\ud800"}', b"\x00", b"1e999999"],
    ids=["utf-8", "bytes", "braces", "brackets", "surrogate", "nul", "number"],
)
def test_bodies_that_are_no_text_or_no_json_are_answered(server: MockServer, content: bytes) -> None:
    """400, in the vendor's shape."""
    headers = {"DF-API-KEY": "wsak_mock", "Content-Type": "application/json"}
    answer = httpx.post(f"{server.url}/api/v1/monitor/mute/create", content=content, headers=headers)
    assert (answer.status_code, answer.json()["success"]) == (400, False)
    assert alive(server.url)


def test_a_gzip_bomb_is_413(server: MockServer) -> None:
    """A few kilobytes that would be gigabytes are not unpacked further than the mock reads."""
    bomb = gzip.compress(gzip.compress(b"0" * (200 * MEBIBYTE), 9), 9)
    twice = httpx.post(f"{server.url}{WRITE}", content=gzip.decompress(bomb), headers={"Content-Encoding": "gzip"})
    assert twice.status_code == 413
    assert alive(server.url)


def peak(pid: int | None) -> int:
    """The most memory that a process has had, in bytes."""
    found = re.search(r"VmHWM:\s+(\d+) kB", Path(f"/proc/{pid}/status").read_text(encoding="ascii"))
    assert found is not None
    return int(found[1]) * 1024


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="memory is read from /proc")
@pytest.mark.parametrize("chunked", [False, True])
@pytest.mark.parametrize("size", [200, pytest.param(1024, marks=pytest.mark.nightly)])
def test_a_huge_body_is_413_without_being_kept(*, chunked: bool, size: int) -> None:
    """Of declared length: nothing of it is kept; without one: nothing more than is read at all."""
    block = b"x" * MEBIBYTE
    with MockProcess() as mock:
        assert alive(mock.url)
        before = peak(mock.pid)
        length = {} if chunked else {"Content-Length": str(size * MEBIBYTE)}
        with httpx.Client(timeout=60) as client:
            answer = client.post(f"{mock.url}{WRITE}", content=(block for _ in range(size)), headers=length)
        assert answer.status_code == 413
        assert alive(mock.url)
        assert peak(mock.pid) - before < (120 if chunked else 8) * MEBIBYTE


def test_who_waits_for_100_continue_sends_nothing_of_a_body_that_is_too_large(server: MockServer) -> None:
    """The final answer comes at once."""
    asking = (
        b"POST %s HTTP/1.1\r\nHost: mock\r\nExpect: 100-continue\r\nContent-Length: 999999999\r\n\r\n" % WRITE.encode()
    )
    answer = send(server.url, asking)
    assert answer.startswith(b"HTTP/1.1 413 ")
