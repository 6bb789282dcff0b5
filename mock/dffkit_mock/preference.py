"""``Prefer: code=404, example=name`` (RFC 7240): which of the documented answers a caller wants to see."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .exchange import Exchange

_PREFERENCE = re.compile(r"(code|example)\s*=\s*(?:\"([^\"]*)\"|([^,;\s]+))", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Preference:
    """The status and the example asked for, each ``None`` where it is left to the mock."""

    code: int | None = None
    example: str | None = None


def read_preference(exchange: Exchange) -> Preference | None:
    """What the ``Prefer`` header asks for; ``None`` without one, or where it asks for something else."""
    text = exchange.headers.get("prefer")
    if not text:
        return None
    found = {name.lower(): quoted or bare for name, quoted, bare in _PREFERENCE.findall(text)}
    code = found.get("code", "")
    wish = Preference(int(code) if re.fullmatch(r"[0-9]{3}", code) else None, found.get("example"))
    return wish if wish != Preference() else None


def asks_for_an_answer(exchange: Exchange) -> bool:
    """Whether ``Prefer`` is for an engine; another preference, like ``respond-async``, is ignored (RFC 7240, 2)."""
    return read_preference(exchange) is not None or "dynamic" in exchange.headers.get("prefer").lower()
