"""``Content-Encoding``: a body as it was before it was compressed."""

from __future__ import annotations

import zlib

from .multipart import MalformedBody

GZIP = 16 + zlib.MAX_WBITS


def decode_content(encoding: str, body: bytes, limit: int) -> bytes:
    """The body without its encoding; raises :class:`MalformedBody`, also where it would be larger than ``limit``."""
    name = encoding.strip().lower()
    if name in {"", "identity"} or not body:
        return body
    if name not in {"gzip", "x-gzip"}:
        raise MalformedBody(f"the Content-Encoding {name[:40]!r} is not read here: send gzip, or the body as it is")
    decoder = zlib.decompressobj(GZIP)
    try:
        plain = decoder.decompress(body, limit + 1)
    except zlib.error:
        raise MalformedBody(
            "the body is not gzip, as its Content-Encoding says: compress it, or leave it out"
        ) from None
    if len(plain) > limit:
        raise MalformedBody(f"the body is larger than {limit} bytes once it is decompressed")
    if not decoder.eof:
        raise MalformedBody("the gzip body ends before its end mark: it was cut off")
    return plain
