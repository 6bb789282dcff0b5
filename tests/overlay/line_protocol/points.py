"""Single points at a fixed time, as lines."""

from __future__ import annotations

from typing import Any

from dffkit.line_protocol import encode

NOW = 1_600_000_000_123_456_789
AT = 1_577_808_000_000_000_001


def line(**point: Any) -> str:
    """One point, at a fixed time."""
    return encode({"measurement": "M1", "timestamp": AT, **point}, NOW)


def field(value: Any) -> str:
    """A value as it stands in a line."""
    return line(fields={"f": value}).removeprefix("M1 f=").removesuffix(f" {AT}")
