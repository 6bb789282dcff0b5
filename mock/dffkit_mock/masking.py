"""What must not be shown: secrets in headers, queries and bodies, found by the names they stand under."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any
from urllib.parse import unquote_plus

MASK = "***"

_PARTS = ("password", "passwd", "secret", "token", "signature", "authorization", "credential", "cookie", "apikey")
_WHOLE = frozenset({"df-api-key", "sk", "pwd", "x-dff-ak-sign", "encrypted_user_data", "sign"})
# Names that only sound like secrets: they hold no value that lets anybody in.
_HARMLESS = frozenset({"x-security-token-required", "search_token", "next_token", "token_type"})
_AUTHORIZATION = re.compile(r"(?i)(Signature=|^DWAY [^:\s]*:|^Bearer |^Basic |^Digest ).*", re.DOTALL)
_IN_TEXT = re.compile(
    r"(?i)((?:password|passwd|secret|token|signature|apikey|\bsk\b)[\w-]*\\*[\"']?\s*[:=]\s*)"
    r"(\\*\"(?:\\.|[^\"\\])*(?:\\*\"|\\*$)|[^\s&,;\"'}]+)"
)


def is_secret(name: str) -> bool:
    """Whether what stands under this name is a credential, by the name alone."""
    low = name.lower()
    plain = low.replace("-", "").replace("_", "")
    return low not in _HARMLESS and (low in _WHOLE or any(part in plain for part in _PARTS))


def mask_header(name: str, value: str) -> str:
    """A header value for the journal: of ``Authorization`` the scheme, key and signed headers stay."""
    if name == "authorization" and _AUTHORIZATION.search(value):
        return _AUTHORIZATION.sub(lambda found: found.group(1) + MASK, value)
    return MASK if is_secret(name) else value


def mask_pairs(text: str) -> str:
    """An urlencoded text (a query, a form) with the values of secret names replaced, still encoded."""
    shown = []
    for pair in text.split("&"):
        name, equals, value = pair.partition("=")
        shown.append(name + equals + MASK if equals and is_secret(unquote_plus(name)) else name + equals + value)
    return "&".join(shown)


def mask_value(value: Any, name: str = "") -> Any:
    """A JSON value with secrets replaced, those in JSON text inside strings too."""
    if isinstance(value, Mapping):
        # {"token": {"id": …}} is how IAM takes a token.
        return {
            key: MASK if is_secret(name) and key == "id" and isinstance(item, str) else mask_value(item, key)
            for key, item in value.items()
        }
    if isinstance(value, list):
        return [mask_value(item, name) for item in value]
    if name and is_secret(name) and value is not None and not isinstance(value, bool):
        return MASK
    return _mask_inner(value) if isinstance(value, str) else value


def mask_text(text: str) -> str:
    """Text of any kind: as JSON where it is JSON, else whatever looks like ``name: value`` with a secret's name."""
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        return _IN_TEXT.sub(rf"\1{MASK}", text)
    if not isinstance(value, dict | list):
        return text
    return json.dumps(mask_value(value), ensure_ascii=False)


def _mask_inner(text: str) -> str:
    return mask_text(text) if text[:1] in "{[" and text.strip() else text
