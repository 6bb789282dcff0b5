"""``DFF.CTX``: values that all scripts of a task share."""

from __future__ import annotations

import json
from typing import Any

from ..context import running
from ..values import written


class Context:
    """Values by key; each that is asked for is a copy, as JSON has it."""

    def __call__(self, key: str) -> Any:
        """As :meth:`get`."""
        return self.get(key)

    def get(self, key: str) -> Any:
        """The value, ``None`` where there is none."""
        return _copy(_shared().get(key))

    def set(self, key: str, value: Any) -> None:
        """Writes a value."""
        _shared()[key] = value

    def has(self, key: str) -> bool:
        """Whether there is one, be it ``None``."""
        return key in _shared()

    def get_all(self) -> dict[str, Any]:
        """Every value."""
        copy: dict[str, Any] = _copy(_shared())
        return copy

    def delete(self, key: str) -> None:
        """Removes a value, where there is one."""
        _shared().pop(key, None)

    def clear(self) -> None:
        """Removes all values."""
        _shared().clear()


def _shared() -> dict[str, Any]:
    return running("CTX").shared


def _copy(value: Any) -> Any:
    return json.loads(written(value))


CTX = Context()
