"""Bodies that are neither JSON nor a form, as arguments: exactly one, ``text`` or ``base64``.

Source: DataFlux Func, "Receiving Non-JSON, Form Data".
"""

from __future__ import annotations

import base64

from .charsets import decoded

PLAIN = "text/plain"


def packaged(content: bytes, kind: str, charset: str) -> dict[str, str]:
    """``{"text": …}`` of ``text/plain``, ``{"base64": …}`` of everything else; raises ``LookupError`` for a charset.

    What is not in its charset is replaced, as the platform does.
    """
    if kind == PLAIN:
        return {"text": decoded(content, charset, "replace")}
    return {"base64": base64.b64encode(content).decode("ascii")}
