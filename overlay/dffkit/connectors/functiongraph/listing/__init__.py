"""The lists of FunctionGraph, row by row."""

from ._async import AsyncListing
from ._sync import Listing

__all__ = ["AsyncListing", "Listing"]
