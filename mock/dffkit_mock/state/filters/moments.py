"""Moments, however vendors write them."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from typing import Any

MILLISECONDS = 1e11
"""Numbers above are milliseconds: as seconds they would lie in the year 5138 or later."""
LARGEST = 1e18
_NUMBER = re.compile(r"-?[0-9]{1,18}(\.[0-9]{1,9})?")
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_SECOND = timedelta(seconds=1)


def read_moment(value: Any) -> float | None:
    """Seconds since 1970 of ISO 8601 text (UTC without an offset), or of seconds or milliseconds since 1970.

    ``None`` for what is no time; negative numbers are none: vendors write -1 for never.
    """
    if isinstance(value, str) and not _NUMBER.fullmatch(value.strip()):
        return _read_text(value.strip())
    if isinstance(value, (int, float, str)) and not isinstance(value, bool):
        number = float(value) if isinstance(value, str) else value
        return None if not 0 <= number <= LARGEST else number / 1000 if number > MILLISECONDS else number
    return None


def _read_text(text: str) -> float | None:
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        return None
    return ((found if found.tzinfo else found.replace(tzinfo=UTC)) - _EPOCH) / _SECOND
