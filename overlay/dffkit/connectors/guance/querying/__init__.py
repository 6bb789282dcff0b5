"""Queries in DQL and PromQL: rows, series page by page, data frames.

Source: Guance docs, "OpenAPI / DQL data query".
"""

from ._async import AsyncQuerying
from ._options import DqlOptions, Moment
from ._rows import Rows
from ._sync import Querying

__all__ = ["AsyncQuerying", "DqlOptions", "Moment", "Querying", "Rows"]
