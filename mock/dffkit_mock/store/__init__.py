"""What a mock was told and keeps: records by kind and place, and logs that only grow."""

from __future__ import annotations

from .changes import Append, Change, Clear, Count, Drop, Put, Reset
from .memory import Backing, Kind, Record, Scope, Store

__all__ = [
    "Append",
    "Backing",
    "Change",
    "Clear",
    "Count",
    "Drop",
    "Kind",
    "Put",
    "Record",
    "Reset",
    "Scope",
    "Store",
]
