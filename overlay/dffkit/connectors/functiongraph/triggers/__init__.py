"""What starts a function."""

from ._async import AsyncTriggers
from ._sync import Triggers

__all__ = ["AsyncTriggers", "Triggers"]
