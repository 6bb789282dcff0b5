"""A function for FunctionGraph."""

from __future__ import annotations

from typing import Any


def handler(event: dict[str, Any], context: object) -> dict[str, Any]:  # noqa: ARG001 - the platform gives both
    """Says back what it was told."""
    return {"message": event.get("message", "hello")}
