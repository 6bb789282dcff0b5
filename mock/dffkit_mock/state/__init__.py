"""Resources that are created, read, listed, changed and deleted, as ``x-dffkit-resource`` says of each operation."""

from __future__ import annotations

from .call import Call

__all__ = ["Call"]
