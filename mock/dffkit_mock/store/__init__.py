"""What a mock was told and keeps: records by kind and place, and logs that only grow."""

from __future__ import annotations

from .changes import Append, Backing, Change, Clear, Count, Drop, Kind, Put, Reset, Scope, Trim
from .memory import Store
from .problems import NotKept, StateUnusable
from .tables import Record

__all__ = [
    "Append",
    "Backing",
    "Change",
    "Clear",
    "Count",
    "Drop",
    "Kind",
    "NotKept",
    "Put",
    "Record",
    "Reset",
    "Scope",
    "StateUnusable",
    "Store",
    "Trim",
]
