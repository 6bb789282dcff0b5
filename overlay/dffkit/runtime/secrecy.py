"""Which names stand for secrets, and what is shown in the place of one."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Container, Mapping
from typing import Any
from urllib.parse import quote, quote_plus

MASK = "*****"
"""The platform's, in logs and in ``DFF.CONFIG``."""

# A setting of a connector, by the platform's names, by ours, or as a library calls it.
_SECRET = re.compile(r"(?i)password|secret|token|cipher|\b[as]k$|key(?!_?id)")
# Places of dff.yaml that hold a secret of one entry and something else of another.
_MAYBE = re.compile(r"(?i)key|value|user")
_OF_CONFIG = re.compile(r"(?i)secret|password")


def is_secret(name: str) -> bool:
    """Whether what has this name is hidden in logs, and left out of what is listed."""
    return _SECRET.search(name) is not None


def may_be_secret(name: str) -> bool:
    """Whether a message about a place of ``dff.yaml`` leaves its value out."""
    return is_secret(name) or _MAYBE.search(name) is not None


def is_secret_config(name: str) -> bool:
    """Whether ``DFF.CONFIG`` masks an entry: the platform's own rule, which scripts rely on, is a narrow one."""
    return _OF_CONFIG.search(name) is not None


def secret_texts(settings: Mapping[str, Any]) -> list[str]:
    """The texts that are to be hidden, however deep they stand."""
    return [text for name, value in settings.items() for text in _texts(value, is_hidden=is_secret(name)) if text]


def without_secrets(settings: Mapping[str, Any]) -> dict[str, Any]:
    """The settings that may be shown, however deep they stand."""
    return {name: _shown(value) for name, value in settings.items() if not is_secret(name)}


def masked(settings: Mapping[str, Any], hidden: Container[str] = ()) -> dict[str, Any]:
    """All of the settings, with asterisks for ``hidden`` ones and for those that have the name of a secret."""
    return {name: MASK if name in hidden or is_secret(name) else _masked(value) for name, value in settings.items()}


def spellings(secret: str) -> set[str]:
    """A secret as it is, and as Python, JSON, addresses and HTML write it."""
    encoded = secret.encode("utf-8", "surrogatepass")
    return {
        secret,
        repr(secret)[1:-1],
        repr(encoded)[2:-1],
        ascii(secret)[1:-1],
        json.dumps(secret)[1:-1],
        json.dumps(secret, ensure_ascii=False)[1:-1],
        quote(encoded),
        quote(encoded, safe=""),
        quote_plus(encoded),
        html.escape(secret),
    }


def _texts(value: Any, *, is_hidden: bool) -> list[str]:
    if isinstance(value, str):
        return [value] if is_hidden else []
    if isinstance(value, Mapping):
        return [
            text for name, item in value.items() for text in _texts(item, is_hidden=is_hidden or is_secret(str(name)))
        ]
    items = value if isinstance(value, list | tuple) else ()
    return [text for item in items for text in _texts(item, is_hidden=is_hidden)]


def _masked(value: Any) -> Any:
    if isinstance(value, Mapping):
        return masked(value)
    return [_masked(item) for item in value] if isinstance(value, list) else value


def _shown(value: Any) -> Any:
    if isinstance(value, Mapping):
        return without_secrets(value)
    return [_shown(item) for item in value] if isinstance(value, list) else value
