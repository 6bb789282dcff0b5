"""Requests signed as the vendors describe it, written once more and as short as possible, for the tests of the mock."""

from __future__ import annotations

import base64
import hashlib
import hmac
from datetime import UTC, datetime
from email.utils import formatdate
from urllib.parse import parse_qsl, quote, unquote

Pairs = list[tuple[str, str]]


def sdk_hmac(
    method: str, target: str, headers: Pairs, body: bytes, *, ak: str, sk: str, now: float, unsigned: bool = False
) -> Pairs:
    """The headers of a request, those of SDK-HMAC-SHA256 added."""
    date = datetime.fromtimestamp(now, UTC).strftime("%Y%m%dT%H%M%SZ")
    sent = [*headers, ("X-Sdk-Date", date), *([("X-Sdk-Content-Sha256", "UNSIGNED-PAYLOAD")] if unsigned else [])]
    path, _, query = target.partition("?")
    pairs = sorted(parse_qsl(query, keep_blank_values=True))
    values = {name.lower(): value.strip() for name, value in sent}
    names = sorted(values)
    uri = "/".join(quote(segment, safe="~") for segment in unquote(path).split("/"))
    request = "\n".join(
        [
            method,
            uri if uri.endswith("/") else f"{uri}/",
            "&".join(f"{quote(name, safe='~')}={quote(value, safe='~')}" for name, value in pairs),
            "".join(f"{name}:{values[name]}\n" for name in names),
            ";".join(names),
            "UNSIGNED-PAYLOAD" if unsigned and body else hashlib.sha256(body).hexdigest(),
        ]
    )
    text = f"SDK-HMAC-SHA256\n{date}\n{hashlib.sha256(request.encode()).hexdigest()}"
    signature = hmac.new(sk.encode(), text.encode(), "sha256").hexdigest()
    value = f"SDK-HMAC-SHA256 Access={ak}, SignedHeaders={';'.join(names)}, Signature={signature}"
    return [*sent, ("Authorization", value)]


def dff_ak(
    method: str, target: str, headers: Pairs, canonical: str, *, key: str, secret: str, now: float, nonce: str
) -> Pairs:
    """The headers of a request whose canonical body is given, those of an access key of DataFlux Func added."""
    md5 = hashlib.md5(canonical.encode("utf-8", "surrogatepass")).hexdigest()
    stamp = str(int(now))
    text = "&".join([method, target, stamp, nonce, md5])
    sign = hmac.new(secret.encode(), text.encode(), "sha1").hexdigest()
    names = ("X-Dff-Ak-Id", "X-Dff-Ak-Timestamp", "X-Dff-Ak-Nonce", "X-Dff-Ak-Sign")
    return [*headers, *zip(names, (key, stamp, nonce, sign), strict=True)]


def dway(method: str, headers: Pairs, body: bytes, *, ak: str, sk: str, now: float) -> Pairs:
    """The headers of a request, Date and the DWAY signature added."""
    date = formatdate(now, usegmt=True)
    kind = next((value for name, value in headers if name.lower() == "content-type"), "")
    md5 = base64.b64encode(hashlib.md5(body).digest()).decode()
    digest = hmac.new(sk.encode(), "\n".join([method, md5, kind, date]).encode(), "sha1").digest()
    return [*headers, ("Date", date), ("Authorization", f"DWAY {ak}:{base64.b64encode(digest).decode()}")]


def smartchart(secret: str, visitor: str, kind: str, stamp: int) -> dict[str, str]:
    """The four fields of a SmartChart request."""
    token = hashlib.sha1(f"{secret}{stamp}{visitor}{kind}".encode()).hexdigest()
    return {"visitor": visitor, "type": kind, "stamp": str(stamp), "token": token}
