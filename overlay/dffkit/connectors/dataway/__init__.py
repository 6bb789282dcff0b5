"""DataWay: writes data points into a workspace of Guance, and queries them.

Sources: Guance docs, "DataWay" and "DataKit API"; DataFlux Func docs, "Script Development / DataWay".
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._answer import Answer, Written
from ._async import AsyncDataWay
from ._call import HeaderMap, Query
from ._querying import NativeQuery
from ._service import DataWayOptions
from ._sync import DataWay
from ._writing import Fields, Tags, Timestamp

if TYPE_CHECKING:
    from .buffered import AsyncBufferedWriter, BufferedWriter, BufferOptions, Counters, DropReport

__all__ = [
    "Answer",
    "AsyncBufferedWriter",
    "AsyncDataWay",
    "BufferOptions",
    "BufferedWriter",
    "Counters",
    "DataWay",
    "DataWayOptions",
    "DropReport",
    "Fields",
    "HeaderMap",
    "NativeQuery",
    "Query",
    "Tags",
    "Timestamp",
    "Written",
]


def __getattr__(name: str) -> Any:
    # What writes in the background is only loaded where it does.
    if name in __all__:
        from . import buffered  # noqa: PLC0415 - as said

        return getattr(buffered, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
