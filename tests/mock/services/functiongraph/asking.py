"""What a test asks of FunctionGraph, and what comes back."""

from __future__ import annotations

from collections.abc import Awaitable
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    import httpx


class Asked:
    """An answer: status, body as JSON (``None`` without one), headers, and what an error says."""

    def __init__(self, answer: httpx.Response) -> None:
        self.status, self.text, self.headers, self.content = (
            answer.status_code,
            answer.text,
            answer.headers,
            answer.content,
        )
        is_json = answer.headers.get("content-type", "").startswith("application/json")
        self.body: Any = answer.json() if is_json else None

    @property
    def error(self) -> tuple[int, str]:
        """Status and error code."""
        return self.status, self.body["error_code"]


class Ask(Protocol):
    """Sends a request; headers are keywords, with ``_`` for ``-``."""

    def __call__(self, method: str, path: str, body: Any = None, **headers: str) -> Awaitable[Asked]:
        """The answer."""
        ...
