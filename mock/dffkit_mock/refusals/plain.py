"""The mock's own shape: for what no vendor's spec says anything about, such as a path that nobody has."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from ..exchange import Reply
from ._refusal import USUAL, Kind, Refusal, Shape

if TYPE_CHECKING:
    from ..exchange import Exchange

STATUSES: dict[Kind, tuple[int, ...]] = {
    **USUAL,
    "media-type": (415,),
}


def _body(_exchange: Exchange, refusal: Refusal, _status: int) -> dict[str, Any]:
    return {"error": f"dffkit-mock: {refusal.kind}", "message": refusal.sentence}


PLAIN = Shape(STATUSES, _body)


def refuse_plainly(status: int, sentence: str, stage: str, **more: Any) -> Reply:
    """An answer in the mock's own shape, with whatever else helps the reader."""
    # For a reader at a terminal; a name from a body may have half of a surrogate pair.
    body = json.dumps({"error": "dffkit-mock", "message": sentence, **more}, ensure_ascii=False, indent=2)
    headers = {"content-type": "application/json; charset=utf-8"}
    return Reply(status, headers, body.encode("utf-8", "replace"), refused_by=stage, sentence=sentence)
