"""The texts of variables in their types, as ``DFF.ENV`` gives them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

WORDS = {
    **dict.fromkeys(("true", "1", "o", "y", "yes", "ok", "on"), True),
    **dict.fromkeys(("false", "0", "x", "n", "no", "ng", "off"), False),
}


def _boolean(text: str) -> bool | None:
    return WORDS.get(text.strip().lower())


def _commas(text: str) -> list[str]:
    return text.split(",")


CASTS: Mapping[str, Callable[[str], Any]] = {
    "string": str,
    "password": str,
    "integer": int,
    "float": float,
    "boolean": _boolean,
    "json": json.loads,
    "commaArray": _commas,
}
"""Each raises :class:`ValueError` for a text that is none of the type."""
