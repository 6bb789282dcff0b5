"""SmartChart: HTTP 200 with an error inside, in one of two forms.

The vendor's pages show no refusal. Assumed, after how they report business errors: what receives data answers
``{"status": 401, "msg": …}``, query and upload answer ``{"result": "error", "data": …}``; a request that is not
understood is a 400 with the latter.
"""

from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from ..form import MalformedBody, read_form
from ._refusal import USUAL, Kind, Refusal, Shape

if TYPE_CHECKING:
    from ..exchange import Exchange

STATUSES: dict[Kind, tuple[int, ...]] = {
    **USUAL,
    "missing": (200,),
    "credential": (200,),
    "unknown": (200,),
    "permission": (200,),
    "invalid": (400, 200),
    "malformed": (400, 200),
    "media-type": (415, 400, 200),
}
INNER: dict[Kind, int] = {"missing": 401, "credential": 401, "unknown": 401, "permission": 403}


def is_receive(exchange: Exchange) -> bool:
    """Whether a request to the data set address brings data: it is a form with ``ds``."""
    try:
        return exchange.method == "POST" and read_form(exchange).has("ds")
    except MalformedBody:
        return False


def _body(exchange: Exchange, refusal: Refusal, status: int) -> dict[str, Any]:
    if status == HTTPStatus.OK and is_receive(exchange):
        return {"status": INNER.get(refusal.kind, 400), "msg": refusal.sentence}
    return {"result": "error", "data": refusal.sentence}


DATASET = Shape(STATUSES, _body)
