"""The lists of FunctionGraph, row by row, for event loops.

The walk itself is :mod:`dffkit.paging`; in the parts stands which operation and which of its parameters.
"""

from __future__ import annotations

from ._async_flows import AsyncFlowLists
from ._async_functions import AsyncFunctionLists
from ._async_runs import AsyncRunLists


class AsyncListing(AsyncFunctionLists, AsyncFlowLists, AsyncRunLists):
    """A generator for each list that has pages."""
