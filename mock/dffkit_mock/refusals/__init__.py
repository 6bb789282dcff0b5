"""Refusals in the vendors' own error shapes: one file a shape, one row a stem.

A stage says what was wrong (:class:`Refusal`: its kind, one sentence, never a credential); :func:`refuse` turns that
into the vendor's status and body. The status is the first of the kind's candidates that the operation documents, else
the first candidate.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._refusal import Kind, Refusal, Shape, refuse_with
from .dataset import DATASET
from .dataway import DATAWAY
from .func import FUNC
from .guance import GUANCE
from .huawei import HUAWEI
from .iam import IAM
from .plain import PLAIN, refuse_plainly

if TYPE_CHECKING:
    from ..exchange import Exchange, Reply

__all__ = ["SHAPES", "Kind", "Refusal", "Shape", "refuse", "refuse_plainly"]

SHAPES: dict[str, Shape] = {
    "dataarts": HUAWEI,
    "dataset": DATASET,
    "dataway": DATAWAY,
    "func": FUNC,
    "functiongraph": HUAWEI,
    "guance": GUANCE,
    "iam": IAM,
}
"""The shape of each stem; a stem that is not here gets the mock's own."""


def refuse(exchange: Exchange, refusal: Refusal) -> Reply:
    """The vendor's answer to a request that a stage refuses."""
    shape = SHAPES.get(exchange.routed.stem, PLAIN)
    return refuse_with(shape, exchange, refusal)
