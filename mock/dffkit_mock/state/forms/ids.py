"""Ids that look like the vendor's, the same in every run: made from a text that is different for each."""

from __future__ import annotations

import hashlib
import re
import string
import uuid
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

_UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)
_PREFIXED = re.compile(r"(.*[_-])([0-9A-Za-z]{8,})")
_ALPHABETS = ("0123456789", "0123456789abcdef", "0123456789ABCDEF", string.ascii_lowercase + string.digits)
_DIGITS = _ALPHABETS[0]
_LONGEST = 64


def new_id(example: str, source: str) -> str:
    """An id in the form of the example: uuid4, ``mute_`` and 32 hex digits, or as many of the same characters."""
    digest = hashlib.blake2b(source.encode("utf-8", "replace"), digest_size=64).digest()
    return next(made for rule in RULES if (made := rule(example, digest)) is not None)


def _uuid4(example: str, digest: bytes) -> str | None:
    return str(uuid.UUID(bytes=digest[:16], version=4)) if _UUID.fullmatch(example) else None


def _prefixed(example: str, digest: bytes) -> str | None:
    match = _PREFIXED.fullmatch(example)
    return match[1] + _characters(match[2], digest) if match else None


def _alike(example: str, digest: bytes) -> str | None:
    return _characters(example if example.isalnum() else "0" * 32, digest)


RULES: tuple[Callable[[str, bytes], str | None], ...] = (_uuid4, _prefixed, _alike)
"""The first that knows the form of the example."""


def _characters(example: str, digest: bytes) -> str:
    """As many characters, of the smallest alphabet that the example is written in; a number begins with no zero."""
    alphabet = next(
        (letters for letters in _ALPHABETS if set(example) <= set(letters)), string.ascii_letters + string.digits
    )
    length = min(len(example), _LONGEST) if len(example) > 7 else 32
    made = "".join(alphabet[byte % len(alphabet)] for byte in digest[:length])
    return "1" + made[1:] if alphabet == _DIGITS and made.startswith("0") else made
