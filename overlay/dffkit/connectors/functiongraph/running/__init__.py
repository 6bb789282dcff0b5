"""Running functions: at once, or later by way of the queue."""

from ._async import AsyncRunning
from ._sync import Running

__all__ = ["AsyncRunning", "Running"]
