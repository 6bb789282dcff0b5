"""Hostile answers that are no success, or look like none: statuses, redirects, odd headers, refusals."""

from __future__ import annotations

import json
from functools import partial
from typing import TYPE_CHECKING

from ..clients.answering import JSON, Reply
from .kinds import Good, Kind
from .values import DEEP, NUMBERS

if TYPE_CHECKING:
    from collections.abc import Iterator

    import httpx

    from ..clients.answering import Answers

STATUSES = (
    100, 101, 102, 103, 150, 199, 201, 202, 203, 204, 205, 206, 207, 226, 299, 300, 301, 302, 303, 304, 305, 306, 307,
    308, 399, 400, 401, 402, 403, 404, 405, 406, 407, 408, 409, 410, 411, 412, 413, 414, 415, 416, 417, 418, 421, 422,
    423, 424, 425, 426, 428, 429, 431, 451, 499, 500, 501, 502, 503, 504, 505, 507, 508, 510, 511, 520, 599, 600, 999,
)  # fmt: skip
BODILESS = (204, 205, 304)
REFUSED = (400, 401, 403, 404, 409, 429, 500)
PLACES = (
    None, b"", b"/", b"//elsewhere.test/x", b"https://elsewhere.test/?token=abcdefgh", b"http://[", b"http://a:b:c/",
    b"javascript:alert(1)", b"\xff\xfe", b"http://user:password@elsewhere.test/", b"/" + b"a" * 100_000, b"http://x\x7f/",
)  # fmt: skip
ODD: tuple[tuple[bytes, bytes], ...] = (
    (b"X-Request-Id", b"\xff\xfe\xe4\xb8\xad"),
    (b"X-Request-Id", b"a" * 100_000),
    (b"X-Request-Id", b"\x1b[31m\x07"),
    (b"X-Trace-Id", b""),
    (b"Retry-After", b"nan"),
    (b"Retry-After", b"-1"),
    (b"Retry-After", b"1e999"),
    (b"Retry-After", b"9" * 5_000),
    (b"Retry-After", b"Fri, 99 Foo 9999 99:99:99 GMT"),
    (b"Retry-After", "²".encode()),
    (b"Date", b"yesterday"),
    (b"Date", b"Fri, 31 Dec 9999 23:59:59 -2400"),
    (b"Date", b"Mon, 01 Jan 0001 00:00:00 +2359"),
    (b"Content-Length", b"-1"),
    (b"Content-Length", b"many"),
    (b"Content-Disposition", b"attachment; filename*=nonsense''%ff; filename=\"../../x\""),
    (b"Content-Range", b"bytes 9-1/0"),
    (b"Set-Cookie", b"a=b; Max-Age=nonsense"),
    (b"Link", b"<" * 10_000),
    (b"WWW-Authenticate", b'Digest realm="a", qop=auth, nonce='),
)
# The shapes in which vendors say what went wrong: which of their keys hold what.
SHAPES: tuple[tuple[str, ...], ...] = (
    ("error_code", "error_msg", "request_id"),
    ("errorCode", "message", "traceId", "content", "code", "success"),
    ("reason", "message", "traceId", "detail"),
    ("error",),
    ("code", "message", "request_id", "title"),
    ("status", "msg"),
    ("result", "data"),
    ("status_code", "body", "header_map"),
)
SAID: tuple[bytes, ...] = (
    b"null", b"true", b"[]", b"{}", b"[[]]", b'{"a":{}}', b'""', b'" \\r\\n"', rb'"\u0000\u001b[2J"', rb'"\ud800"',
    b'"\xff"', b"NaN", b"Infinity", NUMBERS[0], NUMBERS[2], NUMBERS[3], DEEP["lists"], DEEP["objects"],
    b'"' + b"long " * 20_000 + b'"', b'"' + b"[" * 10_000 + b'"', b'"error"', b"200", b'{"message":{"a":[]}}',
    b'{"exception":[],"waitSeconds":"x"}',
)  # fmt: skip


def _statuses(good: Good) -> Iterator[Answers]:
    for status in STATUSES:
        for content in (None, b"", b'{"error_code":"A.1","error_msg":"no","request_id":"r"}', b"<html><title>x"):
            yield good.saying(content, status)


def _bodiless(good: Good) -> Iterator[Answers]:
    for status in BODILESS:
        for content in (b"", None, b"null", b"x"):
            yield good.saying(content, status)


def _redirects(good: Good) -> Iterator[Answers]:
    for status in (301, 302, 303, 304, 307, 308, 200, 201):
        for place in PLACES:
            head = () if place is None else ((b"Location", place),)
            yield _answers(_with(good.reply(b"" if status > 299 else None, status), head))
        yield partial(_to_itself, good, status)


def _to_itself(good: Good, status: int, request: httpx.Request) -> Reply:
    return _with(good.reply(b"", status), ((b"Location", str(request.url).encode()),))


def _answers(reply: Reply) -> Answers:
    return lambda request: reply


def _with(reply: Reply, headers: tuple[tuple[bytes, bytes], ...]) -> Reply:
    return Reply(reply.status, (*reply.headers, *headers), reply.content)


def _odd(good: Good) -> Iterator[Answers]:
    for header in ODD:
        for status in (good.status, 400, 401, 429, 503):
            yield _answers(_with(good.reply(status=status), (header,)))


def _refusals(good: Good) -> Iterator[Answers]:
    for names in SHAPES:
        for said in SAID:
            for status in (*REFUSED, good.status):
                yield _answers(_refused(names, said, status))


def _refused(names: tuple[str, ...], said: bytes, status: int) -> Reply:
    content = b"{" + b",".join(b'"%s":%s' % (name.encode(), said) for name in names) + b"}"
    return Reply.of(status, JSON, content)


def _echoes(good: Good) -> Iterator[Answers]:
    """The server repeats all it was sent, credentials included, wherever it can."""
    for status in (*REFUSED, good.status):
        for names in SHAPES:
            yield partial(_in_refusal, names, status)
        for media_type in ("text/html", "text/plain"):
            yield partial(_in_page, media_type, status)
        for name in (b"X-Request-Id", b"Location", b"Content-Type", b"Retry-After"):
            yield partial(_in_header, good, status, name)
        yield partial(_in_key, good, status)
    yield partial(_in_header, good, 302, b"Location")


def _sent(request: httpx.Request) -> str:
    """What was sent; the longest headers, which prove who calls, come first, because long texts are cut."""
    values = sorted(request.headers.values(), key=len, reverse=True)
    body = request.content.decode("utf-8", "replace")[:2_000]
    return " ".join([*values, str(request.url), body]).replace("<", "")


def _in_refusal(names: tuple[str, ...], status: int, request: httpx.Request) -> Reply:
    return _refused(names, json.dumps(_sent(request)).encode(), status)


def _in_page(media_type: str, status: int, request: httpx.Request) -> Reply:
    title = f"<title>{_sent(request)}</title>"
    return Reply.of(status, media_type, (f"<html>{title}" if media_type == "text/html" else _sent(request)).encode())


def _in_header(good: Good, status: int, name: bytes, request: httpx.Request) -> Reply:
    said = " ".join(_sent(request).split()).encode("utf-8", "replace")
    return _with(good.reply(status=status), ((name, said),))


def _in_key(good: Good, status: int, request: httpx.Request) -> Reply:
    return good.reply(json.dumps({_sent(request): 1}).encode(), status)


HEADS = (
    Kind("statuses", _statuses),
    Kind("statuses without a body", _bodiless),
    Kind("redirects", _redirects),
    Kind("odd headers", _odd),
    Kind("odd refusals", _refusals),
    Kind("echoes", _echoes),
)
