"""A background writer that many threads and tasks feed.

Sources: Guance docs, "DataWay" and "DataKit API" (what a refusal of points means).
"""

from ._async import AsyncBufferedWriter
from ._options import BufferOptions
from ._report import Counters, DropReport
from ._sync import BufferedWriter
from ._wire import Wire, for_threads, wire_of, wire_of_async

__all__ = [
    "AsyncBufferedWriter",
    "BufferOptions",
    "BufferedWriter",
    "Counters",
    "DropReport",
    "Wire",
    "for_threads",
    "wire_of",
    "wire_of_async",
]
