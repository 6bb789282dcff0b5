"""JSON that stands as text inside a string: what some vendors put into fields and whole answers."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from .errors import MisuseError


def write_json_text(name: str, value: object) -> str:
    """The text for ``value``; text is taken as it is. Raises :class:`MisuseError` for what JSON has no form for."""
    if isinstance(value, str):
        return value
    try:
        plain = dict(value) if isinstance(value, Mapping) else value
        return json.dumps(plain, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    except (TypeError, ValueError, RecursionError) as exc:
        raise MisuseError(f"{name} cannot be written as JSON: {exc}") from None


def read_json_text(text: str) -> Any:
    """What the text stands for; text that is no JSON stays as it is."""
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return text
