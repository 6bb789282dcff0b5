"""What the platform checks of the fields of a query or a body: which there may be, and that one is an object."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..refusals import invalid, unexpected

if TYPE_CHECKING:
    from collections.abc import Container, Iterable


def only(part: str, names: Iterable[str], known: Container[str], prefix: str = "") -> None:
    """Refuses the first name that the route does not have; ``part`` is ``query`` or ``body``."""
    for name in names:
        if name not in known:
            raise unexpected(part, prefix + name)


def object_with(body: Any, known: Container[str]) -> dict[str, Any]:
    """A body, or a part of one, that has to be an object with no other fields than these."""
    if not isinstance(body, dict):
        raise invalid("body", "it has to be an object")
    only("body", body, known)
    return body


def object_at(body: dict[str, Any], name: str) -> dict[str, Any]:
    """A field that has to be an object, where it is there and not null."""
    value = body.get(name)
    if value is not None and not isinstance(value, dict):
        raise invalid("body", f"Value of Field `{name}` should be an object")
    return value or {}
