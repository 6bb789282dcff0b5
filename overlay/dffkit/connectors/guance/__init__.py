"""Guance: the OpenAPI of a workspace, and its DataWay.

Sources: DataFlux Func docs, "Script Development / Guance"; Guance docs, "OpenAPI".
"""

from .._attachments import Attachment
from ._async import AsyncGuance
from ._envelope import Envelope
from ._payload import PayloadDict, PayloadList
from ._service import GuanceOptions
from ._sync import Guance
from .files import Progress
from .querying import DqlOptions, Moment, Rows

__all__ = [
    "AsyncGuance",
    "Attachment",
    "DqlOptions",
    "Envelope",
    "Guance",
    "GuanceOptions",
    "Moment",
    "PayloadDict",
    "PayloadList",
    "Progress",
    "Rows",
]
