"""Keys and values of STORE: what may be written, and how."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from ..values import encodable
from .errors import StoreKeyError, StoreValueError

if TYPE_CHECKING:
    from collections.abc import Iterable

LONGEST = 256  # characters of a key, and of a scope


def checked(what: str, text: Any) -> str:
    """A key or a scope, as it is; raises :class:`StoreKeyError`."""
    if not isinstance(text, str) or not 1 <= len(text) <= LONGEST:
        shown = f"{len(text)} characters" if isinstance(text, str) else type(text).__name__
        raise StoreKeyError(f"STORE: a {what} is a text of 1 to {LONGEST} characters, not {shown}")
    if encodable(text) != text:
        raise StoreKeyError(f"STORE: a {what} is text as UTF-8 has it, not half of a surrogate pair: {text!a}")
    return text


def listed(keys: str | Iterable[str]) -> list[str]:
    """One key or several, checked."""
    return [checked("key", key) for key in ([keys] if isinstance(keys, str) else keys)]


def written(key: str, value: Any) -> str:
    """A value as JSON text; raises :class:`StoreValueError` that names its key."""
    try:
        return encodable(json.dumps(value, ensure_ascii=False, allow_nan=False))
    except (TypeError, ValueError, RecursionError) as exc:
        raise StoreValueError(f"STORE: the value of '{key}' is not JSON: {exc}") from None


def read(text: str | None) -> Any:
    """The value of a JSON text, ``None`` for none."""
    return None if text is None else json.loads(text)
