"""Hostile answers whose body is not what its head says: other encodings, parts of it, something else altogether."""

from __future__ import annotations

import gzip
import zlib
from functools import partial
from typing import TYPE_CHECKING

from ..clients.answering import JSON, Reply
from .kinds import Good, Kind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from ..clients.answering import Answers

BOMB = 1_000_000  # bytes, of one thousand
BOMBS = (gzip.compress(b" " * BOMB, mtime=0), gzip.compress(b'{"a":"' + b"a" * BOMB + b'"}', mtime=0))
TEXTS = ("utf-16", "utf-16-le", "utf-32", "utf-8-sig", "utf-7", "cp037")
# The last ones are codecs of Python that are none of text.
CHARSETS = (
    "nonsense",
    "utf-7",
    "utf-16",
    "idna",
    "punycode",
    "undefined",
    "rot13",
    "hex",
    "zlib",
    "unicode_escape",
    '"',
)
TYPES = (
    "",
    "text/html",
    "text/plain; charset=",
    "application/xml",
    "multipart/form-data",
    ";",
    "\xff",
    "application/json;" * 50,
)
NOTHING = (b"", b" ", b"\r\n\t ", b"\x00", b"\xef\xbb\xbf", b"null", b"{}", b"[]", b'""', b"true", b"0")
PAGES = (
    b"<!DOCTYPE html><html><head><title>Sign in</title></head><body>\xe4\xb8\xad</body></html>",
    b"<html><title>" + b"\x1b[31m" * 10_000,
    b"<?xml version='1.0'?><!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>",
    b"OK",
    bytes(range(256)),
)


def _written(good: Good) -> Iterator[Answers]:
    text = good.content.decode("utf-8", "replace")
    for name in TEXTS:
        yield good.made(text.encode, name, "replace")


def _truncated(good: Good) -> Iterator[Answers]:
    size = len(good.content)
    for end in sorted({1, 2, size // 4, size // 2, size - 2, size - 1} - {0, size}):
        if 0 < end < size:
            yield good.saying(good.content[:end])


def _more(good: Good) -> Iterator[Answers]:
    for more in (b"{}", b",", b"\x00", b"<html>", good.content, b" " * 100_000):
        yield good.saying(good.content + more)
    yield good.saying(b")]}',\n" + good.content)


def _instead(contents: tuple[bytes, ...], good: Good) -> Iterator[Answers]:
    for content in contents:
        yield good.saying(content)


def _pages(good: Good) -> Iterator[Answers]:
    for page in PAGES:
        for media_type in ("text/html; charset=utf-8", good.media_type, "text/plain"):
            yield good.saying(page, media_type=media_type)


def _wrong_type(good: Good) -> Iterator[Answers]:
    if good.is_json:
        yield good.saying(bytes(range(256)), media_type="application/octet-stream")
    else:
        yield good.saying(b'{"error_code":"A","error_msg":"b"}', media_type=JSON)
    for media_type in TYPES:
        yield _typed(good, media_type)


def _charsets(good: Good) -> Iterator[Answers]:
    for charset in CHARSETS:
        for essence in (good.media_type.split(";")[0], "text/html"):
            yield _typed(good, f"{essence}; charset={charset}")


def _typed(good: Good, media_type: str) -> Answers:
    return lambda request: Reply(good.status, ((b"Content-Type", media_type.encode("latin-1")),), good.content)


def _encoded(good: Good, encoding: str, done: Callable[[bytes], bytes]) -> Answers:
    kind = good.media_type.encode("latin-1")
    headers = (b"content-type", kind), (b"content-encoding", encoding.encode())
    return lambda request: Reply(good.status, headers, done(good.content))


def _deflated(content: bytes) -> bytes:
    return zlib.compress(content)


def _cut(content: bytes) -> bytes:
    return gzip.compress(content, mtime=0)[:-9]


def _spoilt(content: bytes) -> bytes:
    packed = bytearray(gzip.compress(content, mtime=0))
    packed[len(packed) // 2] ^= 0xFF
    return bytes(packed)


def _zipped_twice(content: bytes) -> bytes:
    return gzip.compress(gzip.compress(content, mtime=0), mtime=0)


def _as_it_is(content: bytes) -> bytes:
    return content


# What the header says, and what was done to the body.
ENCODINGS: tuple[tuple[str, Callable[[bytes], bytes]], ...] = (
    ("gzip", _as_it_is),
    ("gzip", _cut),
    ("gzip", _spoilt),
    ("gzip", _zipped_twice),
    ("gzip", _deflated),
    ("deflate", _as_it_is),
    ("deflate", gzip.compress),
    ("br", _as_it_is),
    ("zstd", _as_it_is),
    ("compress", _as_it_is),
    ("nonsense", _as_it_is),
    ("identity, gzip", _as_it_is),
    ("gzip, gzip", _zipped_twice),
    (", ".join(["gzip"] * 100), _as_it_is),
    ("\x1f", _as_it_is),
)


def _encodings(good: Good) -> Iterator[Answers]:
    for said, done in ENCODINGS:
        yield _encoded(good, said, done)


def _bombs(good: Good) -> Iterator[Answers]:
    yield _encoded(good, "gzip", lambda content: BOMBS[0])
    yield _encoded(good, "gzip", lambda content: BOMBS[1])


BYTES = (
    Kind("other texts", _written),
    Kind("truncated", _truncated),
    Kind("more than a body", _more),
    Kind("nothing", partial(_instead, NOTHING)),
    Kind("pages", _pages),
    Kind("wrong type", _wrong_type),
    Kind("charsets", _charsets),
    Kind("encodings", _encodings),
    Kind("bombs", _bombs),
)
