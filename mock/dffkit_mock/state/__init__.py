"""Resources that are created, read, listed, changed and deleted, as ``x-dffkit-resource`` says of each operation."""

from __future__ import annotations

from .call import Call
from .problems import Conflict, Invalid, NotFound, Problem
from .resource import Resource
from .resources import Resources

__all__ = ["Call", "Conflict", "Invalid", "NotFound", "Problem", "Resource", "Resources"]
