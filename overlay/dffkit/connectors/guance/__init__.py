"""Guance: the OpenAPI of a workspace, and its DataWay.

Sources: DataFlux Func docs, "Script Development / Guance"; Guance docs, "OpenAPI".
"""

from ._async import AsyncGuance
from ._payload import PayloadDict, PayloadList
from ._service import GuanceOptions
from ._sync import Guance
from .querying import DqlOptions, Moment, Rows

__all__ = ["AsyncGuance", "DqlOptions", "Guance", "GuanceOptions", "Moment", "PayloadDict", "PayloadList", "Rows"]
