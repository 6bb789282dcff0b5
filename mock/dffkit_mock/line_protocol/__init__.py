"""Line protocol as the mock reads it: from the text of a request to its points, or to what is wrong with it.

Sources: Guance docs, "DataKit API" (grammar and limits). Assumed: what goes over a limit is refused, so that the sender
hears of it; of two tags or two fields with one key the last counts; blanks between the parts of a line may be many.
"""

from __future__ import annotations

from .grammar import LineProtocolError
from .lines import read_lines
from .objects import read_objects
from .point import Kind, Point, Unsigned, Value, kind_of

__all__ = ["Kind", "LineProtocolError", "Point", "Unsigned", "Value", "kind_of", "read_lines", "read_objects"]
