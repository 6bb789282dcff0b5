"""Measurements, keys and tag values as they are written: checked once, then remembered.

A surrogate is let through here, and found in the whole line.
"""

from __future__ import annotations

import re
from typing import Any

from . import _limits
from ._remembered import Remembered
from ._unusual import Unusual
from ._value import escaped_measurement, escaped_name, plain

SHORT = 128  # characters; what is longer is not remembered
_NEEDS_CARE = re.compile(r"[\s,=]|\\\Z")


def _measurement(text: Any) -> str:
    found = escaped_measurement(plain(checked(text, _limits.MEASUREMENT_BYTES)))
    if not found or found.startswith("#"):
        raise Unusual
    return found


def _tag_value(value: Any) -> str:
    if value is None:
        return ""
    text = checked(value, _limits.TAG_VALUE_BYTES)
    return escaped_name(plain(text)) if _NEEDS_CARE.search(text) else text


def checked(text: Any, most_bytes: int) -> str:
    """A text that is certainly not too long, without counting its bytes: a character has four at most."""
    if type(text) is not str or len(text) * 4 > most_bytes:
        raise Unusual
    return text


def _is_short(text: str | None) -> bool:
    return text is None or len(text) <= SHORT


MEASUREMENTS: Remembered[str, str] = Remembered(_measurement, 1024, _is_short)
TAG_VALUES: Remembered[str | None, str] = Remembered(_tag_value, 4096, _is_short)
