"""Every kind of hostile answer that needs no socket; those that do are in ``connections``."""

from __future__ import annotations

from .bodies import BYTES
from .heads import HEADS
from .values import VALUES

KINDS = (*VALUES, *BYTES, *HEADS)
