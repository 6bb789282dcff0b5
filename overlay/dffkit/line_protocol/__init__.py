"""Line protocol: data points as the text that DataWay, OpenWay and DataKit take.

Sources: Guance docs, "DataKit API" (grammar and limits of the receiver); DataFlux Func docs, "Script Development /
DataWay" (how points are written, timestamps of any unit).
"""

from ._encoding import encode, encode_each
from ._limits import GROUP_BYTES
from ._point import Point, Points
from ._precision import WIRE_PRECISIONS, Precision
from ._timestamp import nanoseconds

__all__ = [
    "GROUP_BYTES",
    "WIRE_PRECISIONS",
    "Point",
    "Points",
    "Precision",
    "encode",
    "encode_each",
    "nanoseconds",
]
