"""Where two JSON-like values differ, one readable line a place."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator


def differences(expected: Any, actual: Any, where: str) -> Iterator[str]:
    """One line for each place where the values differ; ``where`` names the root."""
    if isinstance(expected, dict) and isinstance(actual, dict):
        yield from _keys(expected, actual, where)
    elif isinstance(expected, list) and isinstance(actual, list) and len(expected) == len(actual):
        for index, (left, right) in enumerate(zip(expected, actual, strict=True)):
            yield from differences(left, right, f"{where}[{index}]")
    # True == 1 in Python, not on the wire.
    elif expected != actual or isinstance(expected, bool) is not isinstance(actual, bool):
        yield f"{where}: expected {short(expected)}, is {short(actual)}"


def _keys(expected: dict[Any, Any], actual: dict[Any, Any], where: str) -> Iterator[str]:
    for key in sorted({*expected, *actual}, key=str):
        if key not in actual:
            yield f"{where}[{key!r}]: expected {short(expected[key])}, missing"
        elif key not in expected:
            yield f"{where}[{key!r}]: not expected, is {short(actual[key])}"
        else:
            yield from differences(expected[key], actual[key], f"{where}[{key!r}]")


def short(value: Any, length: int = 200) -> str:
    """The ``repr``, cut where it would fill the screen."""
    text = repr(value)
    return text if len(text) <= length else f"{text[:length]}… ({len(text)} characters)"


def shown(said: str | bytes, length: int = 200) -> str:
    """What was said, as it is, cut where it would fill the screen."""
    text = said.decode("utf-8", "replace") if isinstance(said, bytes) else said
    return text if len(text) <= length else f"{text[:length]}…"
