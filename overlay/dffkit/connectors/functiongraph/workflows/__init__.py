"""Workflows, which chain functions."""

from ._async import AsyncWorkflows
from ._sync import Workflows

__all__ = ["AsyncWorkflows", "Workflows"]
