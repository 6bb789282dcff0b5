"""Bodies with a package in them, made so that the package is in memory as few times as can be.

A package of 50 MB is 67 MB in base64; as text in a model, as text of the whole body and as bytes it would be there
three times over. So models get a word in its place, and the bytes of the body are written once.
"""

from __future__ import annotations

import base64
import io
import json
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from ...._json_text import read_json_text
from ...._masking import SECRETS

if TYPE_CHECKING:
    from collections.abc import Callable

    import httpx
    from dffkit_api import AsyncSend, Operation, Send

PIECE = 3 * 65_536  # bytes; a multiple of three, so that the pieces in base64 can be joined
PACKAGE = f"<package {uuid4().hex}>"  # nobody else's text


class WithPackage:
    """Sends by ``send``, with ``content`` in base64 where a body has the word :data:`PACKAGE`.

    Encrypted variables are noted on the request, so that no error shows them should the service repeat them.
    It serves both kinds of sender: what they give is handed on, awaitable or not.
    """

    __slots__ = ("_content", "_send")

    def __init__(self, send: Send | AsyncSend, content: bytes = b"") -> None:
        self._send: Any = send
        self._content = content

    def __call__(self, operation: Operation, kwargs: dict[str, Any], parse: Callable[[httpx.Response], Any]) -> Any:
        """What the sender gives for the body with the package."""
        return self._send(operation, self._filled(kwargs), parse)

    def stream(self, operation: Operation, kwargs: dict[str, Any]) -> Any:
        """As the sender itself."""
        return self._send.stream(operation, self._filled(kwargs))

    def _filled(self, kwargs: dict[str, Any]) -> dict[str, Any]:
        try:
            text = json.dumps(kwargs["json"], ensure_ascii=False, separators=(",", ":"), allow_nan=False)
            before, _, after = (part.encode() for part in text.partition(PACKAGE))
        except (TypeError, ValueError, RecursionError):
            return kwargs  # the sender says which argument cannot be sent
        rest = {name: value for name, value in kwargs.items() if name != "json"}
        if secrets := _secrets(kwargs["json"]):
            rest["extensions"] = {**rest.get("extensions", {}), SECRETS: secrets}
        return {**rest, "content": _joined(before, self._content, after)}


def _secrets(body: Any) -> list[str]:
    """The encrypted variables of a body, each by itself: whoever repeats them, may repeat one."""
    text = body.get("encrypted_user_data") if isinstance(body, dict) else None
    if not isinstance(text, str):
        return []
    variables = read_json_text(text)
    return [text, *map(str, variables.values())] if isinstance(variables, dict) else [text]


def _joined(before: bytes, content: bytes, after: bytes) -> bytes:
    body = io.BytesIO()  # hands out its own memory at the end, where bytes.join would make a copy
    body.write(before)
    view = memoryview(content)
    for start in range(0, len(content), PIECE):
        body.write(base64.b64encode(view[start : start + PIECE]))
    body.write(after)
    return body.getvalue()
