"""The unit of the timestamps in a body of line protocol.

Source: Guance docs, "DataKit API", parameter ``precision`` of the write routes.
"""

from __future__ import annotations

from typing import Final, Literal

from ..errors import MisuseError
from ._point import shown

Precision = Literal["n", "ns", "u", "us", "ms", "s", "m", "h"]

# The receiver's own letter of each name, the value of its query parameter ``precision``.
WIRE_PRECISIONS: Final[dict[str, str]] = {
    "n": "n",
    "ns": "n",
    "u": "u",
    "us": "u",
    "ms": "ms",
    "s": "s",
    "m": "m",
    "h": "h",
}
_NANOSECONDS = {
    "n": 1,
    "u": 10**3,
    "ms": 10**6,
    "s": 10**9,
    "m": 60 * 10**9,
    "h": 3600 * 10**9,
}


def unit_of(precision: str) -> int:
    """The nanoseconds of one unit; raises :class:`MisuseError` for a name that is none."""
    letter = WIRE_PRECISIONS.get(precision) if isinstance(precision, str) else None
    if letter is None:
        raise MisuseError(
            "precision must be 'ns', 'us', 'ms', 's', 'm' or 'h' (nanoseconds to hours; 'n' and 'u' will do), not "
            f"{shown(precision)}"
        )
    return _NANOSECONDS[letter]
