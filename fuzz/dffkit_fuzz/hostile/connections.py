"""Hostile answers below HTTP: bytes on a socket, after which the server closes the connection.

A row says whether a client can have understood a head: only then does an error have an answer to carry.
"""

from __future__ import annotations

import gzip
from dataclasses import dataclass

OK = b"HTTP/1.1 200 OK\r\n"
JSON = b"Content-Type: application/json\r\n"
CHUNKED = OK + JSON + b"Transfer-Encoding: chunked\r\n\r\n"
REFUSED = b'{"error_code":"A.1","error_msg":"no","request_id":"r"}'


@dataclass(frozen=True)
class Wire:
    """A name, and the bytes; ``refuses`` where no client may take them for a success."""

    name: str
    sent: bytes
    refuses: bool = False

    def __str__(self) -> str:
        return self.name


def _head(*headers: bytes, status: bytes = b"200 OK", body: bytes = b"{}") -> bytes:
    return b"HTTP/1.1 " + status + b"\r\n" + b"".join(header + b"\r\n" for header in headers) + b"\r\n" + body


def _long(size: int, body: bytes = b"{}") -> bytes:
    return _head(b"Content-Length: %d" % size, body=body)


LENGTHS = (
    Wire("too long a length", _long(1_000), refuses=True),
    Wire("too short a length", _long(1)),
    Wire("no length", _head()),
    Wire("two lengths", _head(b"Content-Length: 2", b"Content-Length: 3"), refuses=True),
    Wire("the same length twice", _head(b"Content-Length: 2", b"Content-Length: 2")),
    Wire("a list of lengths", _head(b"Content-Length: 2, 3"), refuses=True),
    Wire("a negative length", _head(b"Content-Length: -2"), refuses=True),
    Wire("a length that is no number", _head(b"Content-Length: many"), refuses=True),
    Wire("an endless length", _head(b"Content-Length: " + b"9" * 400), refuses=True),
    Wire("a length of an error, too long", _head(b"Content-Length: 99", status=b"500 No", body=REFUSED), refuses=True),
)
CHUNKS = (
    Wire("a chunk of no size", CHUNKED + b"x\r\n{}\r\n0\r\n\r\n", refuses=True),
    Wire("a chunk of negative size", CHUNKED + b"-2\r\n{}\r\n0\r\n\r\n", refuses=True),
    Wire("a chunk of endless size", CHUNKED + b"f" * 40 + b"\r\n{}", refuses=True),
    Wire("a chunk without its end", CHUNKED + b"2\r\n{}", refuses=True),
    Wire("no last chunk", CHUNKED + b"2\r\n{}\r\n", refuses=True),
    Wire("a chunk longer than its size", CHUNKED + b"1\r\n{}\r\n0\r\n\r\n", refuses=True),
    Wire("a long extension", CHUNKED + b"2;" + b"a" * 200_000 + b"\r\n{}\r\n0\r\n\r\n"),
    Wire("trailers", CHUNKED + b"2\r\n{}\r\n0\r\nX-Request-Id: \xff\r\nContent-Length: 9\r\n\r\n"),
    Wire(
        "chunks and a length", _head(b"Content-Length: 9", b"Transfer-Encoding: chunked", body=b"2\r\n{}\r\n0\r\n\r\n")
    ),
    Wire("chunks twice", _head(b"Transfer-Encoding: chunked, chunked", body=b"2\r\n{}\r\n0\r\n\r\n")),
    Wire("an unknown transfer", _head(b"Transfer-Encoding: nonsense")),
    Wire("chunks of an old server", b"HTTP/1.0 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n"),
)
LINES = (
    Wire("nothing", b"", refuses=True),
    Wire("a line end", b"\r\n", refuses=True),
    Wire("part of the first line", b"HTTP/1.1 2", refuses=True),
    Wire("part of the head", OK + b"Content-Ty", refuses=True),
    Wire("no end of the head", OK + JSON, refuses=True),
    Wire("garbage first", b"\x00\xff\xfegarbage\r\n" + _head(), refuses=True),
    Wire("empty lines first", b"\r\n\r\n" + _head()),
    Wire("TLS where none was asked for", b"\x15\x03\x03\x00\x02\x02\x46", refuses=True),
    Wire("HTTP/0.9", b"<html>hello</html>", refuses=True),
    Wire("HTTP/1.0", b"HTTP/1.0 200 OK\r\n\r\n{}"),
    Wire("HTTP/2", b"\x00\x00\x12\x04\x00\x00\x00\x00\x00", refuses=True),
    Wire("HTTP/3.1", b"HTTP/3.1 200 OK\r\n\r\n{}"),
    Wire("another protocol", b"SSH-2.0-OpenSSH_9.2\r\n", refuses=True),
    Wire("no reason", b"HTTP/1.1 200\r\nContent-Length: 2\r\n\r\n{}"),
    Wire("a reason in no language", b"HTTP/1.1 500 \xff\xfe\x1b[31m\r\nContent-Length: 0\r\n\r\n", refuses=True),
    Wire("a long reason", b"HTTP/1.1 500 " + b"a" * 300_000 + b"\r\n\r\n", refuses=True),
    Wire("line ends of Unix", b"HTTP/1.1 200 OK\nContent-Length: 2\n\n{}"),
    Wire("line ends of old Macs", b"HTTP/1.1 200 OK\rContent-Length: 2\r\r{}", refuses=True),
    *(
        Wire(f"status {status.decode()}", _head(status=status + b" ?"), refuses=True)
        for status in (b"20", b"2000", b"-20", b"abc", b"000", b"99")
    ),
    *(
        Wire(
            f"status {status}",
            _head(b"Content-Length: %d" % len(REFUSED), status=b"%d No" % status, body=REFUSED),
            refuses=True,
        )
        for status in (101, 199, 300, 304, 305, 400, 401, 403, 404, 429, 451, 500, 503, 600, 999)
    ),
)
HEADERS = (
    Wire("a header without a colon", _head(b"Nonsense")),
    Wire("a header without a name", _head(b": value")),
    Wire("a space before the colon", _head(b"Content-Length : 2")),
    Wire("a line end alone in a header", _head(b"X-Request-Id: a\rX-Forged: b")),
    Wire("a null in a header", _head(b"X-Request-Id: a\x00b")),
    Wire("no ASCII in a header", _head(b"X-Request-Id: \xff\xfe", b"\xe4\xb8\xad: a")),
    Wire("a folded header", _head(b"X-Request-Id: a\r\n b\r\n\tc")),
    Wire("a long header", _head(b"X-Request-Id: " + b"a" * 300_000)),
    Wire("many headers", _head(*(b"X-%d: a" % number for number in range(20_000)))),
    Wire("cookies", _head(*[b"Set-Cookie: a=" + b"b" * 5_000] * 10)),
    Wire("a switch of protocols", _head(b"Upgrade: websocket", status=b"101 Switching Protocols"), refuses=True),
    Wire(
        "a redirect to itself", _head(b"Location: /", b"Content-Length: 0", status=b"302 Found", body=b""), refuses=True
    ),
    Wire("a redirect without a place", _head(b"Content-Length: 0", status=b"302 Found", body=b""), refuses=True),
)
GOES_ON = b"HTTP/1.1 100 Continue\r\n\r\n"
BETWEEN = (
    Wire("continue, many times", GOES_ON * 500 + _head()),
    Wire("continue, and nothing", GOES_ON, refuses=True),
    Wire("hints first", b"HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n" + _head()),
    Wire("204 with a body", _head(b"Content-Length: 2", status=b"204 No Content")),
    Wire("205 with a body", _head(b"Content-Length: 2", status=b"205 Reset")),
    Wire("two answers", _head(b"Content-Length: 2") + _head(b"Content-Length: 2", status=b"500 No")),
    Wire(
        "gzip that breaks off",
        _head(b"Content-Encoding: gzip", body=gzip.compress(b'{"a": "' + b"b" * 9_000, mtime=0)[:20]),
    ),
    Wire("gzip that is none", _head(b"Content-Encoding: gzip", b"Content-Length: 2"), refuses=True),
)

WIRES = (*LENGTHS, *CHUNKS, *LINES, *HEADERS, *BETWEEN)
