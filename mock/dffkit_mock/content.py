"""``Content-Encoding``: a body as it was before it was compressed."""

from __future__ import annotations

import gzip
import io
import zlib

from .multipart import MalformedBody


class BodyTooLarge(MalformedBody):
    """A body that is larger than the mock reads."""


def decode_content(encoding: str, body: bytes, limit: int) -> bytes:
    """The body without its encoding; raises :class:`MalformedBody`, and :class:`BodyTooLarge` above ``limit`` bytes."""
    if len(body) > limit:
        raise BodyTooLarge(f"the body is larger than {limit} bytes")
    name = encoding.strip().lower()
    if name in {"", "identity"} or not body:
        return body
    if name not in {"gzip", "x-gzip"}:
        raise MalformedBody(f"the Content-Encoding {name[:40]!r} is not read here: send gzip, or the body as it is")
    plain = _gunzip(body, limit + 1)
    if len(plain) > limit:
        raise BodyTooLarge(f"the body is larger than {limit} bytes once it is decompressed")
    return plain


def _gunzip(body: bytes, most: int) -> bytes:
    """The first ``most`` bytes of a gzip body, of all its members (RFC 1952, 2.2)."""
    try:
        with gzip.GzipFile(fileobj=io.BytesIO(body)) as stream:
            return stream.read(most)
    except EOFError:
        raise MalformedBody("the gzip body ends before its end mark: it was cut off") from None
    except (gzip.BadGzipFile, zlib.error):
        raise MalformedBody(
            "the body is not gzip, as its Content-Encoding says: compress it, or leave it out"
        ) from None
