"""What must not be shown: secrets in headers, queries and bodies, found by the names they stand under."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any
from urllib.parse import quote_plus, unquote_plus

MASK = "***"

_PARTS = ("password", "passwd", "passphrase", "secret", "token", "signature", "authorization", "credential", "cookie")
_KEYS = ("apikey", "privatekey")
# Who knows the webhook of a robot (DingTalk, WeCom, Lark) may write where it writes.
_WHOLE = frozenset({"df-api-key", "sk", "pwd", "passcode", "x-dff-ak-sign", "encrypted_user_data", "sign", "webhook"})
# What the specs call a password (``format``), by names that do not sound like one.
_DECLARED = frozenset({"keysk", "tracing_sk", "post_url", "autologinurl", "extractioncode"})
# Names that only sound like secrets: they hold no value that lets anybody in.
_HARMLESS = frozenset({"x-security-token-required", "search_token", "next_token", "token_type"})
_SIGNED = r"^[\w-]+\s+(?:Access|Credential)=[^,\s]+,\s*SignedHeaders=[^,\s]+,\s*Signature="
# What stands in an object under a secret's name and is no secret: IAM's answers have such, under ``token`` and others.
_TOLD = frozenset({"access", "expires_at", "issued_at", "name", "user"})
_USER = re.compile(r"(://[^/?#\s:@]*+:)[^/?#\s@]++(?=@)")
"""The password in a URL such as ``mysql://user:password@host``."""
_AUTHORIZATION = re.compile(rf"(?i)({_SIGNED}|^DWAY [^:\s]*:|^Bearer |^Basic |^Digest ).*", re.DOTALL)
# Possessive, all of it: no repetition gives anything back, so that a hostile text is read in linear time too.
_NAME = re.compile(r"(?<![\w-])([\w-]++)\\*+[\"']?\s*+[:=]\s*+")
_VALUE = re.compile(r"\\*+\"(?:\\.|[^\"\\])*+[\"\\]?|[^\s&,;\"'}]++", re.DOTALL)


def is_secret(name: str) -> bool:
    """Whether what stands under this name is a credential, by the name alone."""
    low = name.lower()
    plain = low.replace("-", "").replace("_", "")
    named = low in _WHOLE or low in _DECLARED or any(part in plain for part in (*_PARTS, *_KEYS))
    return named and low not in _HARMLESS


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
        shown.append(name + equals + (_mask_encoded(unquote_plus(name), value) if equals else ""))
    return "&".join(shown)


def _mask_encoded(name: str, value: str) -> str:
    if is_secret(name):
        return MASK
    masked = _mask_inner(unquote_plus(value))
    return quote_plus(masked, safe="*") if MASK in masked else value


def mask_value(value: Any, name: str = "") -> Any:
    """A JSON value with secrets replaced, those in JSON text inside strings too."""
    if isinstance(value, Mapping):
        # What says that it is a secret may stand outside: {"token": {"id": …}}, {"name": "Authorization", "value": …}.
        inside = _TOLD if is_secret(name) else None
        named = any(isinstance(value.get(key), str) and is_secret(value[key]) for key in ("name", "key"))
        return {
            key: MASK
            if isinstance(item, str) and ((inside is not None and key not in inside) or (named and key == "value"))
            else mask_value(item, key)
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
        return _as_json(mask_value(value)) if isinstance(value, dict | list) else text
    except (ValueError, RecursionError):
        return _mask_named(text)


def _as_json(value: Any) -> str:
    """JSON that UTF-8 has bytes for: half of a surrogate pair stays the escape that it was."""
    return json.dumps(value, ensure_ascii=False).encode("utf-8", "backslashreplace").decode()


def _mask_named(text: str) -> str:
    """A text that is no JSON, or is nested too deeply, with the values behind names of secrets replaced."""
    shown, at = [], 0
    for found in _NAME.finditer(text):
        if found.start() >= at and is_secret(found[1]) and (value := _VALUE.match(text, found.end())):
            shown += [text[at : found.end()], MASK]
            at = value.end()
    return "".join([*shown, text[at:]])


def _mask_inner(text: str) -> str:
    if text.lstrip().startswith(("{", "[")):
        return mask_text(text)
    return mask_url(text) if "://" in text else text


def mask_url(text: str) -> str:
    """A text with URLs in it, without the passwords and the values of secret names that these have."""
    return _mask_named(_USER.sub(lambda found: found[1] + MASK, text))
