"""DataWay: writes data points into a workspace of Guance, and queries them.

Sources: Guance docs, "DataWay" and "DataKit API"; DataFlux Func docs, "Script Development / DataWay".
"""

from ._answer import Answer, Written
from ._async import AsyncDataWay
from ._querying import NativeQuery
from ._service import DataWayOptions
from ._sync import DataWay

__all__ = ["Answer", "AsyncDataWay", "DataWay", "DataWayOptions", "NativeQuery", "Written"]
