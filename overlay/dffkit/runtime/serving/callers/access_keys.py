"""Requests signed with an access key: ``X-Dff-Ak-Id``, ``-Timestamp``, ``-Nonce`` and ``-Sign``.

The signature covers method, path with query as sent, timestamp, nonce and the canonical body. Two forms of the latter
are in use, and either is good: the one that the platform's server computes, which escapes nothing and prints numbers as
JavaScript does, and the one of its Python SDK, which is plain JSON with sorted keys.

Source: DataFlux Func, "Open API", access keys.
"""

from __future__ import annotations

import contextlib
import hashlib
import hmac
import json
import re
from typing import TYPE_CHECKING, Any

from dffkit.auth.body import UnsignableRequestError
from dffkit.auth.js_json import canonical

from ..refusals import Refusal, not_found

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from ...stores import Stores
    from ..requests.bodies import Body

SKEW = 900  # seconds
NONCE_LIFE = 86_400  # seconds
_TIMESTAMP = re.compile(r"[0-9]{1,20}")  # Python reads no more than some thousands of digits
NAMES = ("x-dff-ak-id", "x-dff-ak-timestamp", "x-dff-ak-nonce", "x-dff-ak-sign")


def is_signed(headers: Mapping[str, str]) -> bool:
    """Whether a request claims to be signed."""
    return any(name in headers for name in NAMES)


def verify(
    method: str,
    target: str,
    headers: Mapping[str, str],
    body: Body,
    *,
    keys: Mapping[str, str],
    stores: Stores,
    now: float,
) -> str:
    """The id of the key that a request was signed with; raises :class:`Refusal`.

    ``target`` is path and query as they were sent.
    """
    key_id, timestamp, nonce, sign = claimed(headers, keys=keys, now=now)
    texts = (f"{method}&{target}&{timestamp}&{nonce}&{digest}" for digest in _digests(body))
    signs = [hmac.digest(keys[key_id].encode(), text.encode("utf-8", "replace"), "sha1").hex() for text in texts]
    told = sign.lower().encode("utf-8", "replace")
    if not any(hmac.compare_digest(told, one.encode()) for one in signs):
        raise _wrong("X-Dff-Ak-Sign is not the signature of this request under this key")
    # Last: only who can sign uses nonces up.
    if not stores.once(f"ak-nonce:{key_id}:{nonce}", NONCE_LIFE):
        raise _wrong(f"X-Dff-Ak-Nonce was used within the last {NONCE_LIFE // 3600} h")
    return key_id


def claimed(headers: Mapping[str, str], *, keys: Mapping[str, str], now: float) -> tuple[str, str, str, str]:
    """Key, timestamp, nonce and signature, not yet verified; raises :class:`Refusal` where they cannot be good."""
    key_id, timestamp, nonce, sign = (headers.get(name, "") for name in NAMES)
    if not all((key_id, timestamp, nonce, sign)):
        raise _wrong("a signed request has X-Dff-Ak-Id, X-Dff-Ak-Timestamp, X-Dff-Ak-Nonce and X-Dff-Ak-Sign")
    if key_id not in keys:
        raise not_found("Access Key", id=key_id)
    if not _TIMESTAMP.fullmatch(timestamp) or abs(now - int(timestamp)) > SKEW:
        raise _wrong(f"X-Dff-Ak-Timestamp is not within {SKEW} s of the server's {int(now)}")
    return key_id, timestamp, nonce, sign


def _digests(body: Body) -> Iterator[str]:
    for text in _canonical(body):
        yield hashlib.md5(text.encode("utf-8", "surrogatepass"), usedforsecurity=False).hexdigest()


def _canonical(body: Body) -> Iterator[str]:
    value = _signed(body)
    with contextlib.suppress(UnsignableRequestError, RecursionError):
        yield canonical(value)
    # As the SDK has it: from the JSON that was sent, not from what came through JavaScript.
    with contextlib.suppress(ValueError, RecursionError):  # numbers that Python does not read, so neither did the SDK
        raw = json.loads(body.content) if body.kind == "json" and body.content else value
        yield json.dumps(raw, sort_keys=True, ensure_ascii=False, separators=(",", ":"))


def _signed(body: Body) -> Any:
    if body.kind != "packaged":
        return body.value
    return body.value.get("text", {})


def _wrong(sentence: str) -> Refusal:
    return Refusal("EUserAuth", "Access Key authentication failed", {"message": sentence})
