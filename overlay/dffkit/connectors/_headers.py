"""Headers that callers add to a request."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..errors import MisuseError

FRAMING = frozenset({"content-length", "transfer-encoding"})  # where the body ends: wrong, it ends in a second request


def added_headers(headers: Mapping[str, str] | None) -> dict[str, str]:
    """A new dict of them; raises :class:`MisuseError` for what is none, and for the length of the body.

    Their characters are checked when they are sent.
    """
    given: Any = headers if headers is not None else {}
    if not isinstance(given, Mapping):
        raise MisuseError(f"headers must be a dict of texts by name, not {type(given).__name__}")
    for name, value in given.items():
        if not isinstance(name, str) or not isinstance(value, str):
            raise MisuseError(f"headers must be a dict of texts by name: {name!r} is none, or its value is none")
        if name.strip().lower() in FRAMING:
            raise MisuseError(f"the header {name} is told by the body that is sent: leave it out")
    return dict(given)
