"""Simple DQL: from the text of a query to the series that it finds among stored points.

``read_query`` and ``evaluate`` are the two steps, :data:`SUPPORTED` shows all that is read; anything else of DQL raises
:class:`UnsupportedQuery`, and what is no DQL :class:`MalformedQuery`. Sources: Guance docs, "DQL definition",
"DQL functions", "OpenAPI / DQL data query" and "DataKit API"; what they leave open is said where it is decided.
"""

from __future__ import annotations

from .bounds import Bounds
from .conditions import read_conditions
from .errors import PROMQL, SUPPORTED, DqlError, MalformedQuery, UnsupportedQuery
from .evaluation import Answer, Series, answer, evaluate
from .grammar import read_query
from .points import StoredPoint
from .query import Order, Query
from .summary import query_parse
from .times import duration

__all__ = [
    "PROMQL",
    "SUPPORTED",
    "Answer",
    "Bounds",
    "DqlError",
    "MalformedQuery",
    "Order",
    "Query",
    "Series",
    "StoredPoint",
    "UnsupportedQuery",
    "answer",
    "duration",
    "evaluate",
    "query_parse",
    "read_conditions",
    "read_query",
]
