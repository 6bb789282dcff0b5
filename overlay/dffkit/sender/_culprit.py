"""Where in a JSON body the value stands that JSON has no form for."""

from __future__ import annotations

import json
import math
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

BODY = "body"
DEEPEST = 50  # levels looked into; what is deeper is named by its level above


def culprit(body: Any) -> str | None:
    """The first such value as ``body.rows[2].when``; ``None`` where there is none."""
    return next(_culprits(body, BODY, DEEPEST), None)


def _culprits(value: Any, path: str, levels: int) -> Iterator[str]:
    if levels and isinstance(value, dict) and all(isinstance(key, str) for key in value):
        for key, item in value.items():
            yield from _culprits(item, f"{path}.{key}", levels - 1)
    elif levels and isinstance(value, (list, tuple)):
        for number, item in enumerate(value):
            yield from _culprits(item, f"{path}[{number}]", levels - 1)
    elif isinstance(value, float):
        if not math.isfinite(value):
            yield path
    elif not _has_json(value):
        yield path


def _has_json(value: Any) -> bool:
    try:
        json.dumps(value, allow_nan=False)
    except (TypeError, ValueError, RecursionError):
        return False
    return True
