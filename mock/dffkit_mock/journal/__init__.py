"""What an instance was asked and what it answered: in memory, bounded, without secrets."""

from __future__ import annotations

from .entry import Answer, Entry, Summary, Verdict
from .har import write_har
from .keeping import Journal
from .reading import read_entry, summarise
from .record import BODY_LIMIT, Record

__all__ = [
    "BODY_LIMIT",
    "Answer",
    "Entry",
    "Journal",
    "Record",
    "Summary",
    "Verdict",
    "read_entry",
    "summarise",
    "write_har",
]
