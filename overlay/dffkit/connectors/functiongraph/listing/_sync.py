"""The lists of FunctionGraph, row by row.

The walk itself is :mod:`dffkit.paging`; in the parts stands which operation and which of its parameters.
"""

from __future__ import annotations

from ._flows import FlowLists
from ._functions import FunctionLists
from ._runs import RunLists


class Listing(FunctionLists, FlowLists, RunLists):
    """A generator for each list that has pages."""
