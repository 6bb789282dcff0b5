"""Every kind of hostile answer that needs no socket; those that do are in ``hostile_wire``."""

from __future__ import annotations

from .hostile_bytes import BYTES
from .hostile_heads import HEADS
from .hostile_values import VALUES

KINDS = (*VALUES, *BYTES, *HEADS)
